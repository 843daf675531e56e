/** Figures of a force area as a whole, set against what was read about it. */

/** How many years may lie between such a figure and what it is compared with. */
export const FAR_YEARS = 5;

/**
 * A value for each 100,000 people.
 * @param people more than 0
 */
export function perHundredThousand(value: number, people: number): number {
  return (value * 100_000) / people;
}

/**
 * Whether a figure may be set against what these dates belong to: every date is stated and lies within five years of
 * the figure's, before or after, to the day. Else a figure per head is "not comparable".
 * @param asOf ISO date that the figure is for
 * @param dates ISO dates; null where not stated
 */
export function isNearInTime(asOf: string, dates: readonly (string | null)[]): boolean {
  const yearsOn = (years: number): string => `${Number(asOf.slice(0, 4)) + years}${asOf.slice(4)}`;
  const [first, last] = [yearsOn(-FAR_YEARS), yearsOn(FAR_YEARS)];
  return dates.every((date) => date !== null && date >= first && date <= last);
}
