/** The plot of the timeline: one lane for each force area, its plans as bars by year, its meetings as ticks. */
import { forceLabel } from '../../domain/force.ts';
import { laneInWords, timelineOf } from '../../looks/timeline.ts';
import { EmptyChartError } from './fault.ts';
import { stripsOf } from './lanes.ts';
import { laneMark, type Mark, meetingMark, type Place, planMark, remarkMark } from './marks.ts';
import { type Area, type Drawing, inOrderOf, type Plot, type Subject } from './plot.ts';
import { COLOUR, SIZE, textStyle } from './style.ts';
import { safe, widest } from './text.ts';

const GAP = 12;
const AXIS = 22;
const MOST_LABEL = 200;
/** Pixels for a year; and how many a year in figures takes. */
const YEAR = { least: 8, usual: 48, words: 34 };

/** The axis above and below, with a line at the beginning of each year. */
function yearAxis(first: number, last: number, width: number, position: 'top' | 'bottom') {
  const step = Math.max(1, Math.ceil((YEAR.words * (last - first)) / width));
  return {
    type: 'value',
    position,
    min: first,
    max: last,
    interval: step,
    axisLine: { show: false },
    axisTick: { show: false },
    splitLine: { show: position === 'top', lineStyle: { color: COLOUR.rule } },
    axisLabel: {
      ...textStyle(SIZE.small, COLOUR.quiet),
      align: 'left',
      hideOverlap: false,
      // What begins at the right edge is no year of the picture.
      formatter: (year: number) => (year < last ? String(year) : ''),
    },
  };
}

/** Shapes that the plotting library draws as they are. */
function series(marks: readonly Mark[]) {
  return {
    type: 'custom',
    silent: true,
    clip: false,
    z: 3,
    data: marks.map(() => [0, 0]),
    renderItem: ({ dataIndex }: { dataIndex: number }) => ({ type: 'group', children: marks[dataIndex]?.shapes ?? [] }),
  };
}

/**
 * Plans and meetings over time, in the order of the screen.
 * @throws EmptyChartError where no plan or meeting has a year
 */
export function timelinePlot(subject: Subject): Plot {
  const { base, runner } = subject;
  const timeline = timelineOf(base, runner);
  if (!Number.isFinite(timeline.first))
    throw new EmptyChartError('there is no plan or meeting of a stated year to draw');
  const lanes = inOrderOf(subject, timeline.lanes, ({ force }) => force.id);
  const { strips, height } = stripsOf(lanes, runner.source.dataset.planById);
  const drawn = strips.flatMap(({ spans }) => spans.map((span) => span.drawn));
  const first = Math.min(timeline.first, ...drawn.map(({ from }) => from));
  const last = Math.max(timeline.last + 1, ...drawn.map(({ to }) => to));
  const names = lanes.map(({ force }) => safe(forceLabel(force)));
  const labelWidth = Math.min(MOST_LABEL, widest(names, SIZE.label));
  const own = labelWidth + 2 * GAP;
  const draw = (area: Area): Drawing => {
    const left = area.left + own;
    const grid = { left, top: area.top + AXIS, width: area.width - own, height: area.height - 2 * AXIS };
    const place: Place = (years, at) => [
      grid.left + ((years - first) / (last - first)) * grid.width,
      grid.top + (at / height) * grid.height,
    ];
    const ends = { left, right: left + grid.width };
    const grounds = strips.map((strip, index) => laneMark(strip, index, area, labelWidth, place));
    const marks = strips.flatMap((strip) => [
      ...strip.spans.map((span) => planMark(strip, span, ends, place)),
      ...strip.lane.meetings.map((date) => meetingMark(strip, date, place)),
      ...(strip.remark === '' ? [] : [remarkMark(strip, strip.remark, ends, place)]),
    ]);
    const all = [...grounds, ...marks];
    return {
      labels: all.flatMap(({ label }) => label ?? []),
      names: all.map(({ name }) => name),
      option: {
        grid: { ...grid, outerBoundsMode: 'none' },
        xAxis: [yearAxis(first, last, grid.width, 'top'), yearAxis(first, last, grid.width, 'bottom')],
        yAxis: { type: 'value', show: false, min: 0, max: height },
        series: series(all),
      },
    };
  };
  return {
    legend:
      'Each bar is a plan, in whole years; a dashed year has no stated beginning or end. Ticks are meetings of which a document was read.',
    told: lanes.map(laneInWords),
    width: { least: own + (last - first) * YEAR.least, usual: own + (last - first) * YEAR.usual },
    height: { least: height + 2 * AXIS, usual: height + 2 * AXIS },
    draw,
  };
}
