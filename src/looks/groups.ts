/** Rows put together by what one of their columns says. */

import { forEach, type Steps } from '../dataset/steps.ts';
import { compareValues } from '../domain/compare.ts';
import { formatPounds } from '../domain/money.ts';
import { formatNumber } from '../domain/number.ts';
import { type FieldType, nothingIn, type Row } from '../query/field.ts';
import { addTerm, termFor } from '../query/filter/edit.ts';
import { asCompared, isCompared } from '../query/filter/operators.ts';
import { sortRows } from '../query/sort.ts';
import type { Result } from '../tables/run.ts';
import { type Column, cellText } from '../tables/table.ts';
import type { Behind } from './sheet.ts';

export interface Group {
  /** Null for the rows in which it is unknown; of a date, its year. */
  value: string | number | null;
  label: string;
  rows: readonly Row[];
  /** The term of a filter that keeps just these rows. */
  term: string;
}

/** Rows of what a look arranges, with the way to them: the view that they are in, and further terms. */
export function behind({ table, view }: Result, rows: readonly Row[], terms: readonly string[]): Behind {
  const filter = terms.reduce(addTerm, view.filter);
  return { table, rows, place: { table: table.id, filter, scope: { forces: view.forces, period: view.period } } };
}

/** What has an order of its own; everything else stands by how often it is there. */
const ORDERED: readonly FieldType[] = ['number', 'money', 'count', 'days', 'date', 'period'];

/** Whether the values of a column have an order of their own. */
export function hasOrder({ type }: Column): boolean {
  return ORDERED.includes(type);
}

function valuesIn(column: Column, row: Row): readonly (string | number | null)[] {
  const value = column.value(row);
  if (Array.isArray(value)) return value.length === 0 ? [null] : value;
  if (column.type === 'date' && typeof value === 'string') return [value.slice(0, 4)];
  return [value as string | number | null];
}

function labelOf(column: Column, row: Row, value: string | number | null): string {
  if (value === null) return nothingIn(column, row);
  return column.type === 'list' || column.type === 'date' ? String(value) : cellText(column, row);
}

/** A number of which its rows say different things (a figure in other units) goes by the number alone. */
function plainLabel(column: Column, value: number): string {
  return column.type === 'money' ? formatPounds(value) : formatNumber(value);
}

/** Rows with the same key are in the same group; texts are compared as a filter compares them. */
function keyOf(column: Column, value: string | number | null): string | number | null {
  return isCompared(column, value) ? asCompared(value) : value;
}

/** The values in order, of what has an order; the unknown last. */
function inOrder(groups: Group[], column: Column): Group[] {
  const rows = groups.map((group, index) => ({ id: String(index).padStart(9, '0'), group }));
  const field = { ...column, value: (row: (typeof rows)[number]) => row.group.value } as Column<(typeof rows)[number]>;
  return sortRows(rows, [{ column: column.id, descending: false }], new Map([[column.id, field]])).map(
    ({ group }) => group,
  );
}

const byCount = (a: Group, b: Group): number =>
  Number(a.value === null) - Number(b.value === null) ||
  b.rows.length - a.rows.length ||
  compareValues(String(a.value), String(b.value));

/**
 * The rows by the values of a column; dates by year. A row with several values stands in several groups.
 * @returns in the order of the values where they have one, else the largest group first; the unknown last
 */
export function* groupSteps(rows: readonly Row[], column: Column): Steps<Group[]> {
  const groups = new Map<string | number | null, Group & { rows: Row[] }>();
  const add = (row: Row, value: string | number | null): void => {
    const key = keyOf(column, value);
    const known = groups.get(key);
    if (!known) {
      const label = labelOf(column, row, value);
      groups.set(key, { value, label, rows: [row], term: termFor(column, value, false) });
      return;
    }
    known.rows.push(row);
    if (typeof value === 'number' && labelOf(column, row, value) !== known.label) {
      known.label = plainLabel(column, value);
    }
  };
  yield* forEach(rows.length, (index) => {
    const row = rows[index] as Row;
    for (const value of valuesIn(column, row)) add(row, value);
  });
  const all = [...groups.values()];
  return hasOrder(column) ? inOrder(all, column) : all.sort(byCount);
}
