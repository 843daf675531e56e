/** The shapes of the timeline: lanes, plans, meetings, and what is said where there is no bar. */
import { forceLabel } from '../../domain/force.ts';
import { laneInWords } from '../../looks/timeline.ts';
import { LANE, type Strip } from './lanes.ts';
import type { Area } from './plot.ts';
import type { PlacedSpan } from './spans.ts';
import { COLOUR, SIZE, textStyle } from './style.ts';
import { fitted, type Label, safe, textWidth } from './text.ts';

/** The point of a time, in years, and of a height in the plot. */
export type Place = (years: number, height: number) => readonly [x: number, y: number];

/** Where the years begin and end, in pixels. */
export interface Ends {
  left: number;
  right: number;
}

/** A shape as the plotting library takes it. */
export type Shape = { type: 'rect' | 'line'; shape: object; style: object } | { type: 'text'; style: object };

/** Something drawn, and what it stands for in words. */
export interface Mark {
  name: string;
  shapes: readonly Shape[];
  /** Its text, where it has some. */
  label?: Label;
}

const DASHED = [3, 2];
const INSET = 4;
/** Around text that runs over the edge of its bar. */
const HALO = { stroke: COLOUR.paper, lineWidth: 2 };

/** A day as a year and its fraction. */
function yearsAt(date: string): number {
  const year = Number(date.slice(0, 4));
  const [start, end] = [Date.UTC(year, 0), Date.UTC(year + 1, 0)];
  return year + (Date.parse(date) - start) / (end - start);
}

const box = (x: number, y: number, right: number, bottom: number, style: object): Shape => ({
  type: 'rect',
  shape: { x, y, width: right - x, height: bottom - y },
  style,
});

function words(label: Label, x: number, y: number, size: number, style: object): Shape {
  return {
    type: 'text',
    style: { ...textStyle(size, COLOUR.ink), text: label.shown, x, y, verticalAlign: 'middle', ...style },
  };
}

/** The ground of a lane, every second one shaded, with the name of its force area. */
export function laneMark(strip: Strip, index: number, area: Area, labelWidth: number, place: Place): Mark {
  const [, top] = place(0, strip.top);
  const [, bottom] = place(0, strip.top + strip.height);
  const label = fitted(forceLabel(strip.lane.force), labelWidth, SIZE.label);
  return {
    name: safe(laneInWords(strip.lane)),
    label,
    shapes: [
      // The lines of the years are seen through it.
      box(area.left, top, area.left + area.width, bottom, { fill: COLOUR.ink, opacity: index % 2 === 0 ? 0.05 : 0 }),
      words(label, area.left + INSET, (top + bottom) / 2, SIZE.label, {}),
    ],
  };
}

/** The title of a plan, from where it is drawn to the right; where it fits only there, before it. */
function planWords(strip: Strip, placed: PlacedSpan, ends: Ends, place: Place): { label: Label; shape: Shape } {
  const { span, known, drawn, before, next } = placed;
  const at = (years: number): number => place(years, 0)[0];
  const [, y] = place(0, planTop(strip, placed) + (LANE.plan - 1) / 2);
  const text = span.open ? `${span.title} (${span.label})` : span.title;
  const from = at(drawn.from) + INSET;
  const label = fitted(text, (next === null ? ends.right : at(next)) - from - INSET, SIZE.small);
  const left = fitted(text, at(drawn.from) - (before === null ? ends.left : at(before)) - 2 * INSET, SIZE.small);
  if (label.shown !== label.whole && left.shown === left.whole) {
    return { label: left, shape: words(left, at(drawn.from) - INSET, y, SIZE.small, { align: 'right' }) };
  }
  const over = from + textWidth(label.shown, SIZE.small) > at(known.to) || span.open;
  return { label, shape: words(label, from, y, SIZE.small, over ? HALO : {}) };
}

const planTop = (strip: Strip, { row }: PlacedSpan): number => strip.top + LANE.padding + row * LANE.plan;

/** A plan: what is known filled, an unknown start or end as an open, dashed year. */
export function planMark(strip: Strip, placed: PlacedSpan, ends: Ends, place: Place): Mark {
  const { span, known, drawn } = placed;
  const top = planTop(strip, placed);
  const [x, y] = place(drawn.from, top + 1);
  const [end, bottom] = place(drawn.to, top + LANE.plan - 2);
  const [knownX] = place(known.from, top);
  const [knownEnd] = place(known.to, top);
  const { label, shape } = planWords(strip, placed, ends, place);
  const outline = { stroke: COLOUR.outline, lineWidth: 1 };
  return {
    name: safe(`${forceLabel(strip.lane.force)}: ${span.title}, ${span.label}`),
    label,
    shapes: [
      ...(span.open ? [box(x, y, end, bottom, { ...outline, fill: COLOUR.paper, lineDash: DASHED })] : []),
      box(knownX, y, knownEnd, bottom, { ...outline, fill: COLOUR.plan }),
      shape,
    ],
  };
}

/** A meeting as a tick at its day. */
export function meetingMark(strip: Strip, date: string, place: Place): Mark {
  const bottom = strip.top + strip.height - LANE.padding;
  const [x, y1] = place(yearsAt(date), bottom - LANE.ticks);
  const [, y2] = place(0, bottom);
  return {
    name: `${safe(forceLabel(strip.lane.force))}: meeting of ${date}`,
    shapes: [{ type: 'line', shape: { x1: x, y1, x2: x, y2 }, style: { stroke: COLOUR.ink, lineWidth: 1.5 } }],
  };
}

/** What is said in the last row of a lane. */
export function remarkMark(strip: Strip, remark: string, { left, right }: Ends, place: Place): Mark {
  const from = strip.top + LANE.padding + (strip.rows - 1) * LANE.plan;
  const [, y] = place(0, from + LANE.plan / 2);
  const label = fitted(remark, right - left - 2 * INSET, SIZE.small);
  const style = { fill: COLOUR.quiet, fontStyle: 'italic' };
  return { name: label.whole, label, shapes: [words(label, left + INSET, y, SIZE.small, style)] };
}
