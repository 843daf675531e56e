/** The frame of every picture: its title, what was asked for, what its signs stand for, and its source. */
import type { EChartsCoreOption } from 'echarts/core';
import { ChartError } from './fault.ts';
import type { Drawing, Plot } from './plot.ts';
import { COLOUR, SIZE, textStyle } from './style.ts';
import { wrapped } from './text.ts';

const MARGIN = 24;
const GAP = 14;
const LINE = 1.4;
/** Narrower than this, headings are mostly line breaks. */
const WIDTH = { least: 400, usual: 960 };

/** What stands around the plot. */
export interface Words {
  title: string;
  subtitle: string;
  source: string;
}

export interface Size {
  width?: number | undefined;
  height?: number | undefined;
}

export interface Picture {
  width: number;
  height: number;
  option: EChartsCoreOption;
  drawing: Drawing;
}

interface Paragraph {
  text: string;
  height: number;
  style: object;
}

function paragraph(text: string, width: number, size: number, color: string, style: object = {}): Paragraph {
  const lines = wrapped(text, width, size);
  const lineHeight = Math.round(size * LINE);
  return {
    text: lines.join('\n'),
    height: lines.length * lineHeight,
    style: { ...textStyle(size, color), fontWeight: 'normal', lineHeight, ...style },
  };
}

/** Paragraphs under each other. */
function stacked(paragraphs: readonly Paragraph[], top: number) {
  let next = top;
  return paragraphs.map(({ text, height, style }) => {
    const title = { text, left: MARGIN, top: next, padding: 0, textStyle: style };
    next += height + 4;
    return title;
  });
}

const heightOf = (paragraphs: readonly Paragraph[]): number =>
  paragraphs.reduce((sum, { height }) => sum + height + 4, 0);

function checked(name: string, wanted: number | undefined, least: number, usual: number): number {
  if (wanted === undefined) return Math.max(least, usual);
  if (wanted >= least) return wanted;
  throw new ChartError(`this picture needs a ${name} of at least ${least} pixels`);
}

/**
 * A plot in its frame. As wide and as high as it needs, unless a size is given.
 * @throws ChartError for a size that is too small
 */
export function framed(plot: Plot, words: Words, size: Size): Picture {
  const least = Math.max(WIDTH.least, plot.width.least + 2 * MARGIN);
  const width = checked('width', size.width, least, Math.max(WIDTH.usual, plot.width.usual + 2 * MARGIN));
  const inner = width - 2 * MARGIN;
  const heading = [
    paragraph(words.title, inner, SIZE.title, COLOUR.ink, { fontWeight: 'bold' }),
    paragraph(words.subtitle, inner, SIZE.subtitle, COLOUR.ink),
    paragraph(plot.legend, inner, SIZE.label, COLOUR.quiet),
  ];
  const footer = [paragraph(words.source, inner, SIZE.small, COLOUR.quiet)];
  const top = MARGIN + heightOf(heading) + GAP;
  const rest = top + GAP + heightOf(footer) + MARGIN;
  const height = checked('height', size.height, plot.height.least + rest, plot.height.usual + rest);
  const area = { left: MARGIN, top, width: inner, height: height - rest };
  const drawing = plot.draw(area);
  // Behind everything else, so that it is the first that is read.
  const title = [
    ...stacked(heading, MARGIN).map((words) => ({ ...words, z: -1 })),
    ...stacked(footer, top + area.height + GAP),
  ];
  const option = { ...drawing.option, title, animation: false, backgroundColor: COLOUR.paper };
  return { width, height, option, drawing };
}
