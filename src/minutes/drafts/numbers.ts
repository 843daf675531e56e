/** What numbers in a text have in common: digits and words, the words around them, and ranges of characters. */

import type { Funding } from '../../domain/schema.ts';
import type { Span } from '../model.ts';
import { QUALIFIERS_AFTER, QUALIFIERS_BEFORE } from './rules/money.ts';

const UNITS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A number in words, from one to ninety-nine: a regular expression's source. */
export const NUMBER_WORD = `(?:(?:${TENS.join('|')})(?:[- ](?:${UNITS.slice(0, 9).join('|')}))?|${[...UNITS].reverse().join('|')})`;

/** Each number of a text, in digits or in words. */
export const NUMBER = new RegExp(`\\d[\\d,.]*|\\b${NUMBER_WORD}\\b`, 'gi');

/** Most sentences have no number, and need not be taken apart for one. */
export const HAS_NUMBER = new RegExp(
  `\\d|\\b(?!one\\b)${NUMBER_WORD}\\b|\\bhalved\\b|\\bdoubled\\b|\\b(?:half|thirds?|quarters?|fifth|tenth) of\\b|\\b(?:by|of) (?:[a-z]+ ){0,2}an? \\w+\\b`,
  'i',
);

const YEAR = /^(19|20)\d\d$/;

function inWords(text: string): number | null {
  const small = UNITS.indexOf(text) + 1;
  if (small > 0) return small;
  const [tens = '', unit] = text.split(/[- ]/);
  const ten = TENS.indexOf(tens);
  if (ten < 0) return null;
  return (ten + 2) * 10 + (unit ? UNITS.indexOf(unit) + 1 : 0);
}

/** A number in digits or in words up to ninety-nine; null for what is none, one, a year or an order. */
export function numberOf(text: string): number | null {
  if (text.includes('/')) return null;
  const plain = text
    .replace(/[^\w.,\s-]/g, '')
    .replace(/[.,]+$/, '')
    .trim()
    .toLowerCase();
  const digits = /^\d[\d,]*(?:\.\d+)?$/.test(plain) && !YEAR.test(plain) ? Number(plain.replaceAll(',', '')) : null;
  const value = digits ?? inWords(plain);
  return value === 1 ? null : value;
}

/** Whether two pieces share a character. */
export function meet(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** How exact a number is said to be, by the words before and after it. */
export function qualifierAt(text: string, { start, end }: Span): NonNullable<Funding['qualifier']> {
  const before = text
    .slice(Math.max(0, start - 40), start)
    .replace(/\s+(an? )?(additional |extra |further |total )?$/i, '');
  const after = text.slice(end, end + 20);
  return (
    QUALIFIERS_BEFORE.find(({ words }) => words.test(before))?.qualifier ??
    QUALIFIERS_AFTER.find(({ words }) => words.test(after))?.qualifier ??
    'exact'
  );
}
