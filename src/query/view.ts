/** The view: one small JSON-serialisable value that says what is on the screen, in an export, in a saved view. */
import type { PeriodKey } from '../domain/period.ts';

export interface SortKey {
  column: string;
  descending: boolean;
}

/** `hide` shows only the rows that match the filter; `highlight` shows all and marks those that match. */
export type Matching = 'hide' | 'highlight';

/** Every plan period, side by side and never merged. */
export const ALL_PERIODS = 'all';

/** What is looked at, before any filter: some force areas (none named: all), one plan period or all. */
export interface Scope {
  forces: readonly string[];
  period: PeriodKey | typeof ALL_PERIODS;
}

/** A way to look at the rows of a table: side by side, in groups, over time. Sort and columns are then those of the look. */
export interface Look {
  kind: string;
  /** What it arranges by: one or two columns of the table; of a comparison `force` or `plan`. */
  by: readonly string[];
  /** What is switched on in it, by name: `differing`, `amount`. */
  with: readonly string[];
}

export interface View extends Scope {
  table: string;
  filter: string;
  matching: Matching;
  sort: readonly SortKey[];
  /** The ids of the columns shown, in order; with a look, none named is all. */
  columns: readonly string[];
  /** Null shows the rows themselves. */
  look: Look | null;
}

/** A sort order as text: `-amount,force`, a minus for descending. */
export function formatSort(sort: readonly SortKey[]): string {
  return sort.map((key) => (key.descending ? '-' : '') + key.column).join(',');
}
