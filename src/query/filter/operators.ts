/**
 * The filter's operators: one object each, with its sign, what it takes, how it tests and what it says in words.
 * The parser, `?`, `beatbook fields` and the query in words are all made from this table.
 */
import { nearest } from '../../domain/nearest.ts';
import { isPeriod, overlaps, periodLabel } from '../../domain/period.ts';
import type { Field, FieldType, Value } from '../field.ts';
import { FilterFault } from './fault.ts';
import type { Piece } from './lex.ts';
import { parseRange, quantity } from './operands.ts';

/** One value of a term, ready to test. */
export interface Operand {
  test(value: string | number): boolean;
  words: string;
}

export interface Operator {
  sign: string;
  types: readonly FieldType[];
  /** For help: how it is written, and what it keeps. */
  example: string;
  about: string;
  /** Between the field and the value, in the query in words. */
  verb: string;
  /** @throws FilterFault for a value that the field cannot have */
  operand(piece: Piece, field: Field, choices: readonly string[]): Operand;
}

const QUANTITIES: readonly FieldType[] = ['number', 'money', 'count', 'days', 'date'];

/** A choice as it is written in the data: `West Mercia` and `west-mercia` are the same. */
function choice(piece: Piece, field: Field, choices: readonly string[]): string {
  const wanted = piece.text.trim().toLowerCase();
  const hyphened = wanted.replace(/\s+/g, '-');
  const match = choices.find((candidate) => [wanted, hyphened].includes(candidate.toLowerCase()));
  if (match !== undefined) return match;
  const message = `${field.id} has no value ${piece.text}`;
  throw new FilterFault(message, piece.start, piece.end, nearest(hyphened, choices));
}

function within(piece: Piece, field: Field): Operand {
  const range = parseRange(piece, field);
  return {
    test: (value) => (range.from === null || value >= range.from) && (range.to === null || value <= range.to),
    words: range.words,
  };
}

function inPeriod(piece: Piece): Operand {
  const text = piece.text.trim();
  if (isPeriod(text)) return { test: (value) => value === text, words: periodLabel(text) };
  const years = /^(\d{4})?(\.\.)?(\d{4})?$/.exec(text);
  if (!years || text === '' || text === '..') {
    const message = 'a plan period is written 2016-2021, a year 2018, a range of years 2016..2021, no plan none';
    throw new FilterFault(message, piece.start, piece.end);
  }
  const [, first, range, last] = years;
  const from = first === undefined ? null : Number(first);
  const to = range === undefined ? from : last === undefined ? null : Number(last);
  const words = range === undefined ? `covering ${first}` : `overlapping ${first ?? ''}..${last ?? ''}`;
  return { test: (value) => overlaps(String(value), from, to), words };
}

function is(piece: Piece, field: Field, choices: readonly string[]): Operand {
  if (field.type === 'period') return inPeriod(piece);
  if (field.type === 'choice' || field.type === 'list') {
    const wanted = choice(piece, field, choices);
    return { test: (value) => value === wanted, words: wanted };
  }
  if (QUANTITIES.includes(field.type)) return within(piece, field);
  const wanted = piece.text.toLowerCase();
  return { test: (value) => String(value).toLowerCase().includes(wanted), words: `"${piece.text}"` };
}

/** Whether a value of a field is compared as a text, so that another one can be the same to a filter. */
export const isCompared = ({ type }: Pick<Field, 'type'>, value: Value): value is string =>
  type === 'text' && typeof value === 'string';

/** A text as `=` compares it: no filter can hold a double quote, so quotes do not count. */
export function asCompared(text: string): string {
  return text.replaceAll('"', '').toLowerCase();
}

function exactly(piece: Piece, field: Field, choices: readonly string[]): Operand {
  if (field.type !== 'text') return is(piece, field, choices);
  const wanted = asCompared(piece.text);
  return { test: (value) => asCompared(String(value)) === wanted, words: `"${piece.text}"` };
}

type Test = (value: string | number, range: { from: string | number; to: string | number }) => boolean;

const comparing =
  (test: Test) =>
  (piece: Piece, field: Field): Operand => {
    const range = quantity(piece, field);
    return { test: (value) => test(value, range), words: range.words };
  };

export const OPERATORS: readonly Operator[] = [
  {
    sign: ':',
    types: ['text', 'choice', 'list', 'period', ...QUANTITIES],
    example: 'theme:rural-crime,environment  date:2019..2021  amount:100k..1m',
    about: 'is one of these (a text: holds it); two dots for a range, open on either side',
    verb: 'is',
    operand: is,
  },
  {
    sign: '=',
    types: ['text', 'choice', 'list', 'period', ...QUANTITIES],
    example: 'funder="Home Office"',
    about: 'is exactly this',
    verb: 'is exactly',
    operand: exactly,
  },
  {
    sign: '>=',
    types: QUANTITIES,
    example: 'amount>=100k',
    about: 'this or more; for dates, from then on',
    verb: 'is at least',
    operand: comparing((value, range) => value >= range.from),
  },
  {
    sign: '<=',
    types: QUANTITIES,
    example: 'date<=2019',
    about: 'this or less; for dates, up to the end of it',
    verb: 'is at most',
    operand: comparing((value, range) => value <= range.to),
  },
  {
    sign: '>',
    types: QUANTITIES,
    example: 'age>365',
    about: 'more than this; for dates, after it',
    verb: 'is more than',
    operand: comparing((value, range) => value > range.to),
  },
  {
    sign: '<',
    types: QUANTITIES,
    example: 'date<2016-05',
    about: 'less than this; for dates, before it',
    verb: 'is less than',
    operand: comparing((value, range) => value < range.from),
  },
];
