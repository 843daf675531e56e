/** Amounts of money in a text, as people write them. */

import type { Funding } from '../../domain/schema.ts';
import type { Span } from '../model.ts';
import { qualifierAt } from './numbers.ts';
import { remembered } from './remembered.ts';
import { CHANGES, MULTIPLIERS } from './rules/money.ts';

/** An amount in pounds and where it stands. */
export interface Amount extends Span, Pick<Funding, 'amountGbp' | 'amountMaxGbp' | 'qualifier'> {}

/** A sum as it stands: pounds, and whether it names its own unit (`m`, `million`). */
interface Sum extends Span {
  pounds: number;
  /** The number before it is multiplied. */
  number: number;
  multiplier: number | null;
}

const NUMBER = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?';
const UNIT = '\\s?(?:billion|million|thousand|mil|bn|mn|m|b|k)(?![a-z])';
const SUM = new RegExp(
  `(?:£|\\bGBP)\\s?(${NUMBER})(${UNIT})?|(?<![\\d.,£])(${NUMBER})(${UNIT})?\\s(?:pounds|GBP)\\b|(?<![\\d.,£])(\\d+(?:\\.\\d+)?)(?:p|\\spence)(?![a-z\\d])`,
  'gi',
);
/** The lower end of a range can leave out the unit, and the upper end the pound sign. */
const UPPER_END = new RegExp(`^\\s?(?:-|–|—|to)\\s?£?\\s?(${NUMBER})(${UNIT})?(?![\\d%])`, 'i');
const JOINED = /^\s?(-|–|—|to|and)\s?$/i;

const numberOf = (digits: string): number => Number(digits.replaceAll(',', ''));
const multiplierOf = (unit: string | undefined): number | null =>
  unit ? (MULTIPLIERS[unit.trim().toLowerCase()] ?? null) : null;
/** Rounded to pence: 1.2 million must not come out as 1,199,999.9999999998. */
const times = (number: number, multiplier: number | null): number => Math.round(number * (multiplier ?? 1) * 100) / 100;

function sumsIn(text: string): Sum[] {
  return [...text.matchAll(SUM)].map((match) => {
    const [whole, pounds, poundsUnit, words, wordsUnit, pence] = match;
    const number = numberOf(pounds ?? words ?? pence ?? '0');
    const multiplier = pence === undefined ? multiplierOf(poundsUnit ?? wordsUnit) : 0.01;
    return {
      start: match.index,
      end: match.index + whole.length,
      number,
      multiplier,
      pounds: times(number, multiplier),
    };
  });
}

/** The upper end of a range that has no pound sign of its own: `£2-3m`, `£10 to 20`. */
function bareUpperEnd(text: string, low: Sum): Sum | null {
  const match = UPPER_END.exec(text.slice(low.end));
  if (!match?.[1] || match[0].includes('£')) return null;
  const number = numberOf(match[1]);
  const multiplier = multiplierOf(match[2]);
  // "£5 to 12 projects": a bare number after "to" is the end of a range only where a unit or a dash says so.
  if (multiplier === null && /to/i.test(match[0])) return null;
  return { start: low.end, end: low.end + match[0].length, number, multiplier, pounds: times(number, multiplier) };
}

/** Whether two sums are the ends of a range: "£2,000 to £5,000", "between £1m and £2m". */
function isRange(text: string, low: Sum, high: Sum): boolean {
  const joint = JOINED.exec(text.slice(low.end, high.start))?.[1]?.toLowerCase();
  const before = text.slice(Math.max(0, low.start - 80), low.start);
  if (joint === undefined || high.pounds < low.pounds) return false;
  if (joint === 'and') return /\bbetween\s+$/i.test(before);
  return joint !== 'to' || !CHANGES.test(before);
}

/** A range whose lower end leaves out the unit ("£1.2-£1.5 million") has that of its upper end. */
function rangeOf(low: Sum, high: Sum): Amount {
  const bottom = low.multiplier === null && low.number <= high.number ? times(low.number, high.multiplier) : low.pounds;
  return { start: low.start, end: high.end, amountGbp: bottom, amountMaxGbp: high.pounds, qualifier: 'exact' };
}

function single(text: string, sum: Sum): Amount {
  const span = { start: sum.start, end: sum.end };
  const qualifier = qualifierAt(text, span);
  return qualifier === 'up-to'
    ? { ...span, amountGbp: null, amountMaxGbp: sum.pounds, qualifier }
    : { ...span, amountGbp: sum.pounds, amountMaxGbp: null, qualifier };
}

/** All amounts in a text, in its order. A range is one amount. Several rules ask it of one sentence. */
export const amountsIn = remembered((text: string): readonly Amount[] => {
  const sums = sumsIn(text);
  const amounts: Amount[] = [];
  for (let index = 0; index < sums.length; index++) {
    const [sum, next] = [sums[index] as Sum, sums[index + 1]];
    const bare = bareUpperEnd(text, sum);
    if (bare) amounts.push(rangeOf(sum, bare));
    else if (next && isRange(text, sum, next)) {
      amounts.push(rangeOf(sum, next));
      index++;
    } else amounts.push(single(text, sum));
  }
  return amounts;
});
