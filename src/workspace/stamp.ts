/** When and by whom a value is written. */
import type { Stamped } from './schema.ts';

/** The last instant that a workspace can hold: a year of five digits is none that it knows. */
const LAST = Date.parse('9999-12-31T23:59:59.999Z');

/**
 * An instant that is later than one before it: now, or a millisecond after that one where the clock stands still or went
 * back, so that what is written last is also what counts as last. After the last instant there is none, so that one is given again.
 * @param previous ISO instant; undefined for none
 */
export function instantAfter(previous: string | undefined, now: Date): string {
  const earliest = previous === undefined ? 0 : Date.parse(previous) + 1;
  return new Date(Math.min(LAST, Math.max(now.getTime(), earliest))).toISOString();
}

/**
 * A value as the workspace holds it.
 * @param previous what it is written over, and with it what lost to that
 * @param by the id of this program
 */
export function stamp<Value>(
  previous: Stamped<Value> | undefined,
  value: Value,
  by: string,
  now: Date,
): Stamped<Value> {
  return { value, at: instantAfter(previous?.at, now), by };
}
