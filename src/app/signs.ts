/** The signs that stand beside the rows of a table, in the column behind that of the cursor. */

/** What can be so of a row. */
export interface Told {
  marked: boolean;
  /** It matches the filter, where the rows that do not are shown too. */
  matches: boolean;
  /** It has a note, a bookmark or a correction. */
  noted: boolean;
}

interface Sign {
  sign: string;
  about: string;
  test(told: Told): boolean;
}

/** The first one that is so is shown. */
export const SIGNS: readonly Sign[] = [
  { sign: '#', about: 'marked, and with a note of yours', test: ({ marked, noted }) => marked && noted },
  { sign: '+', about: 'marked', test: ({ marked }) => marked },
  { sign: '•', about: 'matching the filter, where all rows are shown', test: ({ matches }) => matches },
  { sign: '*', about: 'with a note, a bookmark or a correction of yours', test: ({ noted }) => noted },
];

/** The sign of a row; a blank where there is nothing to tell. */
export function signOf(told: Told): string {
  return SIGNS.find(({ test }) => test(told))?.sign ?? ' ';
}
