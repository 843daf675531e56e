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

export interface View extends Scope {
  table: string;
  filter: string;
  matching: Matching;
  sort: readonly SortKey[];
  /** The ids of the columns shown, in order. */
  columns: readonly string[];
}

/** A sort order as text: `-amount,force`, a minus for descending. */
export function formatSort(sort: readonly SortKey[]): string {
  return sort.map((key) => (key.descending ? '-' : '') + key.column).join(',');
}
