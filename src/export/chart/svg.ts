/** What the plotting library leaves out of its SVG: words for screen readers and pointers. */
import { createHash } from 'node:crypto';
import { format } from 'echarts/core';
import type { Drawing } from './plot.ts';

/** What a picture says in words. */
export interface Spoken {
  title: string;
  description: string;
  /** What made it, and the command line that opens what it shows. */
  origin: string;
}

const LEAF = /<(\w+)([^<>]*)>([^<>]*)<\/\1>/g;
/** Rules for a pointer over a shape, under names that count up with each picture that a process makes. */
const STYLE = /<style\b[^>]*>[\s\S]*?<\/style>\n?/g;
/** Not every program that shows SVG knows this one; a shift by as much does the same everywhere. */
const CENTRED = 'dominant-baseline="central"';
const SHIFTED = 'dy="0.35em"';
const LIBRARY_ATTRIBUTES = / (?:ecmeta_\w+|class)="[^"]*"/g;

const element = (name: string, text: string, attributes = ''): string =>
  `<${name}${attributes}>${format.encodeHTML(text)}</${name}>`;

/** Takes each whole text once, in the order of the labels that are shown as it begins. */
function wholeTexts({ labels }: Drawing): (shown: string) => string | undefined {
  const cut = labels.filter(({ shown, whole }) => shown !== whole);
  const waiting = Map.groupBy(cut, ({ shown }) => format.encodeHTML(shown));
  return (shown) => waiting.get(shown)?.shift()?.whole;
}

/**
 * An SVG that says what it shows: as a whole, of each shape, and of each label that is cut.
 * @param svg as the plotting library writes it
 */
export function spoken(svg: string, drawing: Drawing, words: Spoken): string {
  const whole = wholeTexts(drawing);
  const plain = svg.replace(STYLE, '').replace(LEAF, (_, name: string, attributes: string, text: string) => {
    const index = /ecmeta_data_index="(\d+)"/.exec(attributes)?.[1];
    const about = name === 'text' ? whole(text) : index && drawing.names[Number(index)];
    const kept = attributes.replace(LIBRARY_ATTRIBUTES, '').replace(CENTRED, SHIFTED).trimEnd();
    return `<${name}${kept}>${text}${about ? element('title', about) : ''}</${name}>`;
  });
  // Several pictures can stand in one page.
  const id = createHash('sha256').update(JSON.stringify(words)).digest('hex').slice(0, 12);
  const [titleId, aboutId] = [`title-${id}`, `about-${id}`];
  const head = [
    element('title', words.title, ` id="${titleId}"`),
    element('desc', words.description, ` id="${aboutId}"`),
    element('metadata', words.origin),
  ].join('\n');
  return `${plain.replace(/^<svg ([^>]*)>/, (_, attributes) => {
    return `<svg ${attributes} role="img" aria-labelledby="${titleId} ${aboutId}">\n${head}`;
  })}\n`;
}
