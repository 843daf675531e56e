/** Amounts that add up to one told before them. */

/** How far a sum of rounded amounts may be from the rounded whole. */
const ROUNDING = 0.002;

/** Where the amounts right after one end that add up to it; null where none do. */
function endOfParts(amounts: readonly number[], whole: number): number | null {
  const limit = (amounts[whole] ?? 0) * (1 + ROUNDING);
  let sum = 0;
  for (let index = whole + 1; index < amounts.length; index++) {
    sum += amounts[index] ?? 0;
    if (sum > limit) return null;
    if (index > whole + 1 && sum >= limit - 2 * ROUNDING * (amounts[whole] ?? 0)) return index;
  }
  return null;
}

/**
 * For each amount the place of the one that it is a part of, or null: two or more that follow an amount and add up to it
 * are its parts.
 * @param amounts in pounds, in the order in which a passage tells them
 */
export function wholesOf(amounts: readonly number[]): (number | null)[] {
  const wholes: (number | null)[] = amounts.map(() => null);
  for (const whole of amounts.keys()) {
    const end = endOfParts(amounts, whole);
    if (end !== null) wholes.fill(whole, whole + 1, end + 1);
  }
  return wholes;
}
