/** Compares two values, texts sign by sign whatever their language: below 0 where the first comes first. */
export const compareValues = <Value extends string | number>(one: Value, two: Value): number =>
  one < two ? -1 : Number(one > two);
