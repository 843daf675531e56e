/** Text in terminal columns: measured, cut, padded and wrapped by what a terminal shows, not by characters. */
import cliTruncate from 'cli-truncate';
import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';
import { graphemesOf } from '../domain/graphemes.ts';

// Letters and signs of one column each: nearly all text here, and far cheaper to count than to measure.
const NARROW = /^[ -~\u00a1-\u00ac\u00ae-\u00ff\u2013\u2018-\u201d\u2022\u2026│▲▶▸▼○●]*$/;

/** Width in terminal columns. */
export function widthOf(text: string): number {
  return NARROW.test(text) ? text.length : stringWidth(text);
}

/** A text cut to a width; what is cut off shows as `…`. */
export function cut(text: string, width: number): string {
  if (width <= 0) return '';
  if (widthOf(text) <= width) return text;
  return NARROW.test(text) ? `${text.slice(0, width - 1)}…` : cliTruncate(text, width);
}

/** A text of just this width: cut or padded. */
export function fitted(text: string, width: number, right = false): string {
  const short = cut(text, width);
  const padding = ' '.repeat(Math.max(0, width - widthOf(short)));
  return right ? padding + short : short + padding;
}

/** A text as lines of at most this width, broken between words where that is possible. */
export function wrap(text: string, width: number): string[] {
  if (!text.includes('\n') && widthOf(text) <= width) return [text];
  return wrapAnsi(text, Math.max(1, width), { hard: true, trim: true }).split('\n');
}

/** A text broken wherever a line is full, so that it stays just as it was typed. */
export function broken(text: string, width: number): string[] {
  const lines = [''];
  for (const grapheme of graphemesOf(text)) {
    if (widthOf(lines.at(-1) + grapheme) > width) lines.push(grapheme);
    else lines.push((lines.pop() ?? '') + grapheme);
  }
  return lines;
}

/** Left and right parts on one line of just this width; the left part gives way. */
export function spread(left: string, right: string, width: number): string {
  const room = width - widthOf(right) - 1;
  return room < 8 ? fitted(left, width) : `${fitted(left, room)} ${right}`;
}

/** As many of the texts as fit in a width, with a gap between them. */
export function packed(texts: readonly string[], width: number, gap = '  '): string {
  let line = '';
  for (const text of texts) {
    const longer = line === '' ? text : line + gap + text;
    if (widthOf(longer) > width) break;
    line = longer;
  }
  return line;
}

/** The first column of a line that shows, so that its cursor is in sight. */
export function promptOffset(before: string, width: number): number {
  return Math.max(0, widthOf(before) - width + 1);
}
