/** What a column holds in some rows: its values with counts, and in short. */

import { forEach, partly, type Steps } from '../dataset/steps.ts';
import { formatNumber } from '../domain/number.ts';
import { wordComparer } from '../query/collate.ts';
import { type FieldType, nothingIn, type Row } from '../query/field.ts';
import { firstPlaces, inSlots, sortPlaces } from '../query/places.ts';
import { byRank, ranksIn } from '../query/sort.ts';
import { type Values, valuesIn } from '../query/values.ts';
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

/** Values with their counts, and which of a column's values each one is the first of. */
interface Counted {
  items: readonly FacetValue[];
  codeOf: readonly number[];
}

/** Which share of counting is done when the values were read. */
const READ = 0.5;

/** What cells say where a column has a value. */
export function labelOf(column: Column, { value, row }: FacetValue): string {
  if (value === null) return nothingIn(column, row);
  return Array.isArray(column.value(row)) ? String(value) : cellText(column, row);
}

/** How many rows have each value of a column. */
function countsOf({ values, codes }: Values): Uint32Array {
  const counts = new Uint32Array(values.length);
  for (const code of codes) counts[code] = (counts[code] as number) + 1;
  return counts;
}

/** Of a column with one value in each row; values that no filter can tell apart are one. */
function* countOnes(rows: readonly Row[], read: Values): Steps<Counted> {
  const { values, first, alike } = read;
  const counts = countsOf(read);
  const sums = new Uint32Array(values.length);
  yield* forEach(values.length, (code) => {
    const like = alike[code] as number;
    sums[like] = (sums[like] as number) + (counts[code] as number);
  });
  const items: FacetValue[] = [];
  const codeOf: number[] = [];
  yield* forEach(values.length, (code) => {
    if (alike[code] !== code) return;
    const row = rows[first[code] as number] as Row;
    items.push({ value: values[code] as Item, row, count: sums[code] as number });
    codeOf.push(code);
  });
  return { items, codeOf };
}

/** Of a column with several values in a row, each of them for itself; a row without any is one in which it is unknown. */
function* countLists(rows: readonly Row[], read: Values): Steps<Counted> {
  const { values, first } = read;
  const counts = countsOf(read);
  const known = new Map<Item, FacetValue>();
  const codeOf: number[] = [];
  yield* forEach(values.length, (code) => {
    const list = values[code] as readonly string[];
    for (const item of list.length === 0 ? [null] : list) {
      const count = counts[code] as number;
      const value = known.get(item);
      if (value) {
        value.count += count;
      } else {
        known.set(item, { value: item, row: rows[first[code] as number] as Row, count });
        codeOf.push(code);
      }
    }
  });
  return { items: [...known.values()], codeOf };
}

/** The values of a column with their counts, in the order in which they come. */
function* countSteps(rows: readonly Row[], column: Column): Steps<Counted> {
  const read = yield* partly(valuesIn(rows, column), 0, READ);
  return yield* partly(column.type === 'list' ? countLists(rows, read) : countOnes(rows, read), READ, 1);
}

/** The places of values as they are sorted, the unknown last. */
function* byName(rows: readonly Row[], column: Column, { items, codeOf }: Counted): Steps<Uint32Array> {
  const places = firstPlaces(items.length);
  if (column.type === 'list') {
    return yield* sortPlaces(places, yield* wordComparer(items.map(({ value }) => String(value))));
  }
  return yield* byRank(places, (place) => codeOf[place] as number, yield* ranksIn(rows, column));
}

/** Which share of the work is done when the values are counted. */
const COUNTED = 0.3;
/** And which of putting them in order when they are in that of their names. */
const NAMED = 0.7;

/** Values that were counted, the most frequent first, the unknown last; of equal counts, as they are sorted. */
function* byCount(rows: readonly Row[], column: Column, counted: Counted): Steps<readonly FacetValue[]> {
  const named = yield* partly(byName(rows, column, counted), 0, NAMED);
  const { items } = counted;
  const counts = Uint32Array.from(items, ({ value, count }) => (value === null ? 0 : count));
  const most = counts.reduce((a, b) => Math.max(a, b), 0);
  const order = yield* partly(
    inSlots(named, (place) => most - (counts[place] as number), most + 1),
    NAMED,
    1,
  );
  return Array.from(order, (place) => items[place] as FacetValue);
}

/** The values of a column with their counts, the most frequent first, the unknown last; of equal counts, as they are sorted. */
export function* facetSteps(rows: readonly Row[], column: Column): Steps<readonly FacetValue[]> {
  const counted = yield* partly(countSteps(rows, column), 0, COUNTED);
  return yield* partly(byCount(rows, column, counted), COUNTED, 1);
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
function* rangeOf(rows: readonly Row[], column: Column): Steps<string> {
  const { first } = yield* valuesIn(rows, column);
  const { rankOf, count } = yield* ranksIn(rows, column);
  const [least, most] = [0, count - 1].map((rank) => {
    const code = rankOf.indexOf(rank);
    return code < 0 ? '' : cellText(column, rows[first[code] as number] as Row);
  });
  return least === most ? (least ?? '') : `${least} … ${most}`;
}

/** The most frequent values, the first of them first. */
function* oftenIn(rows: readonly Row[], column: Column, counted: Counted): Steps<string> {
  const values = yield* byCount(rows, column, counted);
  const often = values.filter(({ value }) => value !== null).slice(0, OFTEN);
  return often.map((value) => `${labelOf(column, value)} (${formatNumber(value.count)})`).join(', ');
}

function* profileOf(rows: readonly Row[], column: Column): Steps<Profile> {
  const counted = yield* partly(countSteps(rows, column), 0, COUNTED);
  const { items } = counted;
  const unknown = items.find(({ value }) => value === null)?.count ?? 0;
  const telling = ORDERED.includes(column.type) ? rangeOf(rows, column) : oftenIn(rows, column, counted);
  const words = yield* partly(telling, COUNTED, 1);
  const distinct = items.filter(({ value }) => value !== null).length;
  return { column, filled: rows.length - unknown, unknown, distinct, words };
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
