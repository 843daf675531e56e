/** What a column holds in some rows: its values with counts, and in short. */

import { type FieldType, nothingIn, type Row, type Value } from '../query/field.ts';
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

const itemsOf = (value: Value): (string | number | null)[] => {
  if (Array.isArray(value)) return value.length === 0 ? [null] : [...value];
  return [value as string | number | null];
};

/** The values of a column with their counts, the most frequent first, the unknown last. */
export function facetOf(rows: readonly Row[], column: Column): FacetValue[] {
  const values = new Map<string | number | null, FacetValue>();
  const keyOf = (item: string | number | null) =>
    column.type === 'text' && typeof item === 'string' ? asCompared(item) : item;
  for (const row of rows) {
    const value = column.value(row);
    for (const item of itemsOf(value)) {
      const known = values.get(keyOf(item));
      if (known) known.count++;
      else {
        const label =
          item === null ? nothingIn(column, row) : Array.isArray(value) ? String(item) : cellText(column, row);
        values.set(keyOf(item), { value: item, label, count: 1 });
      }
    }
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
