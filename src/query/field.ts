/** What a table's rows can be filtered and sorted by. */
import type { Dataset } from '../dataset/model.ts';
import { NOT_STATED, type Nothing } from '../domain/nothing.ts';

/** Whatever a table lists. */
export interface Row {
  readonly id: string;
}

/** A value as it filters and sorts; null where unknown. Money in pounds, dates and periods as text, ages in days. */
export type Value = string | number | readonly string[] | null;

/**
 * How a value is filtered, sorted and aligned:
 * text holds words; a choice is one of a known list, a list several of them; the rest are what their names say.
 */
export type FieldType = 'text' | 'choice' | 'list' | 'number' | 'money' | 'count' | 'days' | 'date' | 'period';

export interface Field<R extends Row = Row> {
  id: string;
  title: string;
  /** One line for help and `beatbook fields`. */
  about: string;
  type: FieldType;
  value(row: R): Value;
  /** Which nothing a missing value is; "not stated" unless the field says otherwise. */
  missing?(row: R): Nothing | string;
  /** The values that a choice or list can have. */
  choices?(dataset: Dataset): readonly string[];
  /** The values in the order in which they sort, where that is not their alphabetical one. */
  order?: readonly string[];
}

/** A yes-or-no question about a row, asked in a filter as `is:part`. */
export interface Flag<R extends Row = Row> {
  id: string;
  about: string;
  test(row: R): boolean;
}

/** The word for a row's missing value. */
export function nothingIn<R extends Row>(field: Field<R>, row: R): string {
  return field.missing?.(row) ?? NOT_STATED;
}
