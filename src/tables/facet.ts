/** What a column holds in some rows: its values with counts, and in short. */

import { type FieldType, nothingIn, type Row } from '../query/field.ts';
import { asCompared } from '../query/filter/operators.ts';
import { sortRows } from '../query/sort.ts';
import { type Column, cellText } from './table.ts';

/** One value of a column; null for the rows in which it is unknown. */
export interface FacetValue {
  value: string | number | null;
  label: string;
  /** Rows that have it. A row with several values counts for each. */
  count: number;
}

type Item = FacetValue['value'];

function labelOf(item: Item, column: Column, row: Row): string {
  if (item === null) return nothingIn(column, row);
  return Array.isArray(column.value(row)) ? String(item) : cellText(column, row);
}

/** The values of a column with their counts, the most frequent first, the unknown last. */
export function facetOf(rows: readonly Row[], column: Column): FacetValue[] {
  const values = new Map<Item, FacetValue>();
  // Just as they are written, so that a text is made ready to be compared once and not in every row.
  const written = column.type === 'text' ? new Map<Item, FacetValue>() : values;
  const first = (item: Item, row: Row): FacetValue => {
    const key = column.type === 'text' && typeof item === 'string' ? asCompared(item) : item;
    const value = values.get(key) ?? { value: item, label: labelOf(item, column, row), count: 0 };
    values.set(key, value);
    written.set(item, value);
    return value;
  };
  const add = (item: Item, row: Row): void => {
    const value = written.get(item) ?? first(item, row);
    value.count++;
  };
  for (const row of rows) {
    const value = column.value(row);
    if (value === null || typeof value !== 'object') add(value, row);
    else if (value.length === 0) add(null, row);
    else for (const item of value) add(item, row);
  }
  const last = (item: FacetValue): number => (item.value === null ? 1 : 0);
  return [...values.values()].sort(
    (a, b) => last(a) - last(b) || b.count - a.count || (String(a.value) < String(b.value) ? -1 : 1),
  );
}

/** A column in short. */
export interface Profile {
  column: Column;
  /** Rows in which it is known, and in which it is not. */
  filled: number;
  unknown: number;
  /** Different values. */
  distinct: number;
  /** Of what has an order, the least and the most; of words, the most frequent. As cells say it; empty where unknown. */
  words: string;
}

const ORDERED: readonly FieldType[] = ['number', 'money', 'count', 'days', 'date', 'period'];
const OFTEN = 3;

/** From the least value to the most. */
function rangeOf(rows: readonly Row[], column: Column, filled: number): string {
  const sorted = sortRows(rows, [{ column: column.id, descending: false }], new Map([[column.id, column]]));
  const [least, most] = [sorted[0], sorted[filled - 1]].map((row) => (row ? cellText(column, row) : ''));
  return least === most ? (least ?? '') : `${least} … ${most}`;
}

/** What each column holds. */
export function profilesOf(rows: readonly Row[], columns: readonly Column[]): Profile[] {
  return columns.map((column) => {
    const values = facetOf(rows, column);
    const unknown = values.find(({ value }) => value === null)?.count ?? 0;
    const filled = rows.length - unknown;
    const known = values.filter(({ value }) => value !== null);
    const often = known.slice(0, OFTEN).map(({ label, count }) => `${label} (${count})`);
    const words = ORDERED.includes(column.type) ? rangeOf(rows, column, filled) : often.join(', ');
    return { column, filled, unknown, distinct: known.length, words };
  });
}
