/**
 * Plan periods. A period is an interval of years, because that is how plans are named; it is never merged with
 * another, even where the two overlap.
 *
 * A period travels as a short text: `2016-2021`, `2025-?` (end not stated), `?-2029`, `?-?` (a plan whose years are
 * not stated) and `none` (the document names no plan).
 */
import type { Plan } from './schema.ts';

export type PeriodKey = string;
/** The documents that name no plan. */
export const NO_PLAN: PeriodKey = 'none';
/** A plan whose years are not stated. */
export const YEARS_NOT_STATED: PeriodKey = '?-?';
const PERIOD = /^(\d{4}|\?)-(\d{4}|\?)$/;

/** First and last year of a period; null where not stated. */
export interface Years {
  start: number | null;
  end: number | null;
}

const year = (date: string | null): string => date?.slice(0, 4) ?? '?';

/** The period of a plan; `none` for no plan. */
export function periodOf(plan: Pick<Plan, 'start' | 'end'> | null): PeriodKey {
  return plan ? `${year(plan.start)}-${year(plan.end)}` : NO_PLAN;
}

/** Whether a text is a period as `periodOf` writes it. */
export function isPeriod(text: string): boolean {
  return text === NO_PLAN || PERIOD.test(text);
}

/** The years of a period; both null for `none` and for a plan whose years are not stated. */
export function yearsOf(period: PeriodKey): Years {
  const match = PERIOD.exec(period);
  const number = (digits: string | undefined): number | null => (digits && digits !== '?' ? Number(digits) : null);
  return { start: number(match?.[1]), end: number(match?.[2]) };
}

/** A period as the screen says it. */
export function periodLabel(period: PeriodKey): string {
  if (period === NO_PLAN) return 'no plan named';
  if (period === YEARS_NOT_STATED) return 'years not stated';
  const { start, end } = yearsOf(period);
  if (start === null) return `to ${end}`;
  if (end === null) return `from ${start}`;
  return `${start}–${end}`;
}

/** Orders periods by time: by start, then by end; unknown years last, and "no plan named" after them. */
export function comparePeriods(a: PeriodKey, b: PeriodKey): number {
  const rank = (period: PeriodKey): [number, number, number] => {
    const { start, end } = yearsOf(period);
    return [period === NO_PLAN ? 1 : 0, start ?? end ?? Infinity, end ?? Infinity];
  };
  const [left, right] = [rank(a), rank(b)];
  for (let index = 0; index < left.length; index++) {
    const [x, y] = [left[index] as number, right[index] as number];
    if (x !== y) return x < y ? -1 : 1;
  }
  return 0;
}

/** Whether a period and a range of years (either side open) share a year. A period without any year shares none. */
export function overlaps(period: PeriodKey, from: number | null, to: number | null): boolean {
  const { start, end } = yearsOf(period);
  if (start === null && end === null) return false;
  return (to === null || (start ?? end ?? 0) <= to) && (from === null || (end ?? start ?? 0) >= from);
}
