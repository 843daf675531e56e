/** Reads the numbers, amounts and dates of a filter. */
import { formatPounds } from '../../domain/money.ts';
import type { Field } from '../field.ts';
import { FilterFault } from './fault.ts';
import type { Piece } from './lex.ts';

/** What an operand spans: a number is one point, `2019` as a date is a whole year. */
export interface Span {
  from: string | number;
  to: string | number;
  words: string;
}

export interface Range {
  from: string | number | null;
  to: string | number | null;
  words: string;
}

const SCALES: Record<string, number> = { k: 1e3, m: 1e6, bn: 1e9 };
const NUMBER = /^(-?)£?(-?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?\s*(k|m|bn)?%?$/i;
const DATE = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/;

const GROUPED = '-?£?-?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?(?:k|m|bn)?';
const ONE_NUMBER = new RegExp(`^(?:${GROUPED})?(?:\\.\\.(?:${GROUPED})?)?$`, 'i');

/** Whether a text is one number or one range, so that its commas only group digits. */
export function isOneNumber(text: string): boolean {
  return ONE_NUMBER.test(text);
}

function number(piece: Piece, field: Field): Span {
  const match = NUMBER.exec(piece.text.trim());
  if (!match) {
    const example = field.type === 'money' ? '550000, £550,000, 100k or 1.2m' : '12, 1,200 or 4.5';
    throw new FilterFault(`${field.id} takes a number, as ${example}`, piece.start, piece.end);
  }
  const [, minus, inner, whole = '', fraction = '', scale = ''] = match;
  const size = Number(whole.replaceAll(',', '') + fraction) * (SCALES[scale.toLowerCase()] ?? 1);
  const value = minus || inner ? -size : size;
  return { from: value, to: value, words: field.type === 'money' ? formatPounds(value) : String(value) };
}

function date(piece: Piece, field: Field): Span {
  const text = piece.text.trim();
  const [, year, month, day] = DATE.exec(text) ?? [];
  const from = `${year}-${month ?? '01'}-${day ?? '01'}`;
  if (year === undefined || Number.isNaN(Date.parse(from))) {
    throw new FilterFault(`${field.id} takes a date, as 2019, 2019-05 or 2019-05-31`, piece.start, piece.end);
  }
  return { from, to: `${year}-${month ?? '12'}-${day ?? '31'}`, words: text };
}

/**
 * Reads one number, amount or date.
 * @throws FilterFault for anything else
 */
export function quantity(piece: Piece, field: Field): Span {
  return field.type === 'date' ? date(piece, field) : number(piece, field);
}

/**
 * Reads `a`, `a..b`, `a..` or `..b`.
 * @throws FilterFault for anything else
 */
export function parseRange(piece: Piece, field: Field): Range {
  const dots = piece.text.indexOf('..');
  if (dots < 0) return quantity(piece, field);
  const part = (text: string, start: number): Span | null =>
    text.trim() === '' ? null : quantity({ text, start, end: start + text.length, quoted: false }, field);
  const from = part(piece.text.slice(0, dots), piece.start);
  const to = part(piece.text.slice(dots + 2), piece.start + dots + 2);
  if (!from && !to) throw new FilterFault('a range needs a number on one side', piece.start, piece.end);
  if (from && to && from.from > to.to) {
    throw new FilterFault('this range ends before it begins', piece.start, piece.end);
  }
  const open = field.type === 'date' ? 'or later' : 'or more';
  const words = from && to ? `${from.words} to ${to.words}` : from ? `${from.words} ${open}` : `up to ${to?.words}`;
  return { from: from?.from ?? null, to: to?.to ?? null, words };
}
