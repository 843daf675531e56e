/** What a column holds in some rows: its values with counts, and in short. */

import { forEach, partly, type Steps } from '../dataset/steps.ts';
import { formatNumber } from '../domain/number.ts';
import { type FieldType, nothingIn, type Row } from '../query/field.ts';
import { asCompared } from '../query/filter/operators.ts';
import { type Compare, firstPlaces, sortPlaces } from '../query/places.ts';
import { sortSteps } from '../query/sort.ts';
import { type Column, cellText } from './table.ts';

/** One value of a column; null for the rows in which it is unknown. */
export interface FacetValue {
  value: string | number | null;
  /** The first row that has it. */
  row: Row;
  /** Rows that have it. A row with several values counts for each. */
  count: number;
}

type Item = FacetValue['value'];

/** What cells say where a column has a value. */
export function labelOf(column: Column, { value, row }: FacetValue): string {
  if (value === null) return nothingIn(column, row);
  return Array.isArray(column.value(row)) ? String(value) : cellText(column, row);
}

/** The values of a column with their counts, in the order in which they come. */
function* countSteps(rows: readonly Row[], column: Column): Steps<FacetValue[]> {
  const values = new Map<Item, FacetValue>();
  // Just as they are written, so that a text is made ready to be compared once and not in every row.
  const written = column.type === 'text' ? new Map<Item, FacetValue>() : values;
  const first = (item: Item, row: Row): FacetValue => {
    const key = column.type === 'text' && typeof item === 'string' ? asCompared(item) : item;
    const value = values.get(key) ?? { value: item, row, count: 0 };
    values.set(key, value);
    written.set(item, value);
    return value;
  };
  const add = (item: Item, row: Row): void => {
    const value = written.get(item) ?? first(item, row);
    value.count++;
  };
  yield* forEach(rows.length, (index) => {
    const row = rows[index] as Row;
    const value = column.value(row);
    if (value === null || typeof value !== 'object') add(value, row);
    else if (value.length === 0) add(null, row);
    else for (const item of value) add(item, row);
  });
  return [...values.values()];
}

/** Compares values by their places: the most frequent first, the unknown last. */
function comparer(values: readonly FacetValue[]): Compare {
  // Side by side in memory, where comparing finds them several times quicker.
  const counts = Int32Array.from(values, ({ value, count }) => (value === null ? 0 : count));
  const names = values.map(({ value }) => String(value));
  return (a, b) =>
    (counts[b] as number) - (counts[a] as number) || ((names[a] as string) < (names[b] as string) ? -1 : 1);
}

/** Which share of the work is done when the values are counted and still to be put in order. */
const COUNTED = 0.5;

/** The values of a column with their counts, the most frequent first, the unknown last. */
export function* facetSteps(rows: readonly Row[], column: Column): Steps<readonly FacetValue[]> {
  const values = yield* partly(countSteps(rows, column), 0, COUNTED);
  const order = yield* partly(sortPlaces(firstPlaces(values.length), comparer(values)), COUNTED, 1);
  return Array.from(order, (place) => values[place] as FacetValue);
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
function* rangeOf(rows: readonly Row[], column: Column, filled: number): Steps<string> {
  const order = yield* sortSteps(rows, [{ column: column.id, descending: false }], new Map([[column.id, column]]));
  const [least, most] = [order[0], order[filled - 1]].map((place) => {
    const row = place === undefined ? undefined : rows[place];
    return row ? cellText(column, row) : '';
  });
  return least === most ? (least ?? '') : `${least} … ${most}`;
}

/** The most frequent values, the first of them first. */
function oftenIn(values: readonly FacetValue[], column: Column): string {
  const compare = comparer(values);
  let often: number[] = [];
  for (const place of values.keys()) {
    const least = often[OFTEN - 1];
    if (least === undefined || compare(place, least) < 0) often = [...often, place].sort(compare).slice(0, OFTEN);
  }
  const first = often.map((place) => values[place] as FacetValue);
  return first.map((value) => `${labelOf(column, value)} (${formatNumber(value.count)})`).join(', ');
}

function* profileOf(rows: readonly Row[], column: Column): Steps<Profile> {
  const values = yield* partly(countSteps(rows, column), 0, COUNTED);
  const known = values.filter(({ value }) => value !== null);
  const unknown = values.find(({ value }) => value === null)?.count ?? 0;
  const filled = rows.length - unknown;
  const isOrdered = ORDERED.includes(column.type);
  const words = isOrdered ? yield* partly(rangeOf(rows, column, filled), COUNTED, 1) : oftenIn(known, column);
  return { column, filled, unknown, distinct: known.length, words };
}

/** What each of some columns holds. */
export function* profileSteps(rows: readonly Row[], columns: readonly Column[]): Steps<readonly Profile[]> {
  const profiles: Profile[] = [];
  for (const [index, column] of columns.entries()) {
    const [from, to] = [index / columns.length, (index + 1) / columns.length];
    profiles.push(yield* partly(profileOf(rows, column), from, to));
  }
  return profiles;
}
