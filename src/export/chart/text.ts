/** Text of a picture: made safe, measured, wrapped, and cut where it is too long for its place. */
import cliTruncate from 'cli-truncate';
import { format } from 'echarts/core';
import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';
import { clean } from '../../domain/clean.ts';

/** A text as it is drawn, and in full. */
export interface Label {
  shown: string;
  whole: string;
}

/** The font is not known before the picture is looked at, and some are wider than the one that is measured. */
const WIDER = 1.15;

/**
 * A text that is no name which every object has (`__proto__`, `constructor`): the plotting library keeps the widths of
 * texts by name, would take such a one for an entry of its own, and change all objects with it.
 */
function harmless(text: string): string {
  return text in Object.prototype ? `${text}\u00a0` : text;
}

/** A text made safe to show, of characters that XML can hold. */
export function safe(text: string): string {
  return harmless(clean(text).replace(/[\ufffe\uffff]/g, '\ufffd'));
}

/** About how many pixels a text takes. */
export function textWidth(text: string, size: number): number {
  return Math.ceil(format.getTextRect(harmless(text), `${size}px sans-serif`).width * WIDER);
}

/** The width of the widest text. */
export function widest(texts: readonly string[], size: number): number {
  return texts.reduce((width, text) => Math.max(width, textWidth(text, size)), 0);
}

/** How many columns of a terminal the part of a text that fits into some pixels would take. */
function columnsIn(text: string, width: number, size: number): number {
  return Math.max(1, Math.floor((stringWidth(text) * width) / Math.max(1, textWidth(text, size))));
}

/** A text in lines that fit. */
export function wrapped(text: string, width: number, size: number): string[] {
  return wrapAnsi(text, columnsIn(text, width, size), { hard: true })
    .split('\n')
    .map(harmless);
}

/** A text for a place: cut at its end where it does not fit. */
export function fitted(text: string, width: number, size: number): Label {
  const whole = safe(text);
  const fits = textWidth(whole, size) <= width;
  return { whole, shown: fits ? whole : cliTruncate(whole, columnsIn(whole, width, size)) };
}
