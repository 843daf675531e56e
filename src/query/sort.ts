/** Sorting rows: each type as what it is, the unknown last in both directions, ties by id. */
import { comparePeriods, NO_PLAN, YEARS_NOT_STATED } from '../domain/period.ts';
import type { Field, Row, Value } from './field.ts';
import type { SortKey } from './view.ts';

type Scalar = string | number;

let collator: Intl.Collator | undefined;
/** Words as people order them; made when it is first needed, since starting `Intl` takes 10 ms. */
function compareWords(a: string, b: string): number {
  collator ??= new Intl.Collator('en-GB', { numeric: true });
  return collator.compare(a, b);
}

/** What a value sorts by; null for what is unknown. */
function sortValue(field: Field, value: Value): Scalar | null {
  if (field.type === 'period') return value === NO_PLAN || value === YEARS_NOT_STATED ? null : (value as string | null);
  if (field.order) return value === null ? null : field.order.indexOf(String(value));
  if (Array.isArray(value)) return value.length === 0 ? null : value.join(', ');
  return value as Scalar | null;
}

function compareScalars(field: Field, a: Scalar, b: Scalar): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (field.type === 'period') return comparePeriods(String(a), String(b));
  if (field.type === 'date' || field.type === 'choice') return a < b ? -1 : a > b ? 1 : 0;
  return compareWords(String(a), String(b));
}

/**
 * The place of each row in the order of one field; -1 for unknown. Distinct values are compared once, so that sorting
 * many rows by a few long texts costs little.
 */
function ranks(rows: readonly Row[], field: Field): Int32Array {
  const values = rows.map((row) => sortValue(field, field.value(row)));
  const distinct = [...new Set(values)].filter((value) => value !== null);
  distinct.sort((a, b) => compareScalars(field, a, b));
  const rankOf = new Map<Scalar | null, number>([[null, -1]]);
  let rank = -1;
  for (const [index, value] of distinct.entries()) {
    const before = distinct[index - 1];
    if (before === undefined || compareScalars(field, before, value) !== 0) rank++;
    rankOf.set(value, rank);
  }
  return Int32Array.from(values, (value) => rankOf.get(value) ?? -1);
}

/**
 * The places of rows in a sort order: the first is that of the row that comes first.
 * @param fields the fields that the keys may name; a key that names none of them counts for nothing
 */
export function sortOrder<R extends Row>(
  rows: readonly R[],
  keys: readonly SortKey[],
  fields: ReadonlyMap<string, Field<R>>,
): Uint32Array {
  const columns = keys.flatMap(({ column, descending }) => {
    const field = fields.get(column);
    return field ? [{ ranks: ranks(rows, field as Field), descending }] : [];
  });
  return Uint32Array.from(rows.keys()).sort((a, b) => {
    for (const column of columns) {
      const [x, y] = [column.ranks[a] as number, column.ranks[b] as number];
      if (x === y) continue;
      if (x < 0 || y < 0) return x < 0 ? 1 : -1;
      return column.descending ? y - x : x - y;
    }
    const [left, right] = [(rows[a] as R).id, (rows[b] as R).id];
    return left < right ? -1 : left > right ? 1 : 0;
  });
}

/** Rows in a sort order, as `sortOrder` has it; the given array stays as it is. */
export function sortRows<R extends Row>(
  rows: readonly R[],
  keys: readonly SortKey[],
  fields: ReadonlyMap<string, Field<R>>,
): R[] {
  return Array.from(sortOrder(rows, keys, fields), (place) => rows[place] as R);
}
