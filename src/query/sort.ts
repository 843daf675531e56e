/** Sorting rows: each type as what it is, the unknown last in both directions, ties by id. */

import { finish, partly, type Steps } from '../dataset/steps.ts';
import { oncePer } from '../domain/once.ts';
import { comparePeriods, NO_PLAN, YEARS_NOT_STATED } from '../domain/period.ts';
import { wordComparer } from './collate.ts';
import type { Field, Row, Value } from './field.ts';
import { type Compare, firstPlaces, placesWhere, STEP, sortPlaces } from './places.ts';
import type { SortKey } from './view.ts';

type Scalar = string | number;

/** What a value sorts by; null for what is unknown. */
function sortValue(field: Field, value: Value): Scalar | null {
  if (field.type === 'period') return value === NO_PLAN || value === YEARS_NOT_STATED ? null : (value as string | null);
  if (field.order) return value === null ? null : field.order.indexOf(String(value));
  if (Array.isArray(value)) return value.length === 0 ? null : value.join(', ');
  return value as Scalar | null;
}

const isSmaller = (a: Scalar, b: Scalar): number => (a < b ? -1 : a > b ? 1 : 0);

/** A function that compares two of some values of a field, by their places. */
function* comparer(field: Field, values: readonly Scalar[]): Steps<Compare> {
  if (field.type === 'period') return (a, b) => comparePeriods(String(values[a]), String(values[b]));
  const isPlain = field.type === 'date' || field.type === 'choice';
  if (isPlain || values.every((value) => typeof value === 'number')) {
    return (a, b) => isSmaller(values[a] as Scalar, values[b] as Scalar);
  }
  return yield* wordComparer(values.map(String));
}

/** The place of each row in the order of one field, from 0; -1 for unknown. */
interface Ranks {
  ranks: Int32Array;
  /** How many different ones there are. */
  count: number;
}

/** Which share of the work is done when the values were read, and when they can be compared. */
const [READ, COMPARABLE] = [0.4, 0.5];

/**
 * Distinct values are compared once, so that sorting many rows by a few long texts costs little.
 * @param inMemory places in the order in which the rows lie in memory, which is several times quicker than any other
 */
function* ranksOf(rows: readonly Row[], inMemory: Uint32Array, field: Field): Steps<Ranks> {
  const codes = new Map<Scalar | null, number>([[null, -1]]);
  const values: Scalar[] = [];
  const ranks = new Int32Array(rows.length);
  for (const [index, place] of inMemory.entries()) {
    if (index % STEP === 0) yield (index / inMemory.length) * READ;
    const value = sortValue(field, field.value(rows[place] as Row));
    let code = codes.get(value);
    if (code === undefined) {
      code = values.push(value as Scalar) - 1;
      codes.set(value, code);
    }
    ranks[place] = code;
  }
  const compare = yield* partly(comparer(field, values), READ, COMPARABLE);
  const order = yield* partly(sortPlaces(firstPlaces(values.length), compare), COMPARABLE, 1);
  const rankOf = new Int32Array(values.length);
  let count = 0;
  for (const [index, code] of order.entries()) {
    if (index % STEP === 0) yield 1;
    if (index > 0 && compare(order[index - 1] as number, code) !== 0) count++;
    rankOf[code] = count;
  }
  for (const place of inMemory) ranks[place] = rankOf[ranks[place] as number] ?? -1;
  return { ranks, count: count + 1 };
}

/** What was worked out of rows is kept with them, for the next order that they are put in. */
interface Known {
  byId?: Uint32Array;
  ranks: Map<Field, Ranks>;
}

const knownOf = oncePer((_rows: readonly Row[]): Known => ({ ranks: new Map() }));

function* byId(rows: readonly Row[], places: Uint32Array): Steps<Uint32Array> {
  // Read once: to find them anew at each comparison takes as long as all the rest.
  const ids: string[] = [];
  for (const [place, { id }] of rows.entries()) {
    if (place % STEP === 0) yield 0;
    ids.push(id);
  }
  return yield* sortPlaces(places, (a, b) => isSmaller(ids[a] as string, ids[b] as string));
}

/** Puts places in the order of ranks by counting; places of the same rank stay as they were, the unknown go last. */
function* ordered(places: Uint32Array, { ranks, count }: Ranks, descending: boolean): Steps<Uint32Array> {
  const slotOf = (place: number): number => {
    const rank = ranks[place] as number;
    return rank < 0 ? count : descending ? count - 1 - rank : rank;
  };
  const sizes = new Uint32Array(count + 1);
  for (const [index, place] of places.entries()) {
    if (index % STEP === 0) yield 1;
    const slot = slotOf(place);
    sizes[slot] = (sizes[slot] as number) + 1;
  }
  let start = 0;
  const free = sizes.map((size) => {
    start += size;
    return start - size;
  });
  const order = new Uint32Array(places.length);
  for (const [index, place] of places.entries()) {
    if (index % STEP === 0) yield 1;
    const slot = slotOf(place);
    const at = free[slot] as number;
    order[at] = place;
    free[slot] = at + 1;
  }
  return order;
}

/**
 * The places of rows in a sort order: the first is that of the row that comes first. Made step by step.
 * @param fields the fields that the keys may name; a key that names none of them counts for nothing
 * @param chosen of each row whether it is wanted, 1 or 0; without it, all are
 */
export function* sortSteps<R extends Row>(
  rows: readonly R[],
  keys: readonly SortKey[],
  fields: ReadonlyMap<string, Field<R>>,
  chosen?: Uint8Array,
): Steps<Uint32Array> {
  const share = 1 / (keys.length + 1);
  const known = knownOf(rows);
  const isChosen = (place: number): boolean => !chosen || chosen[place] === 1;
  const inMemory = (): Uint32Array => placesWhere(firstPlaces(rows.length), isChosen);
  let order = (known.byId && placesWhere(known.byId, isChosen)) ?? (yield* partly(byId(rows, inMemory()), 0, share));
  if (!chosen) known.byId ??= order;
  // From the last key to the first, since each one keeps what the ones before it did.
  for (const [index, { column, descending }] of keys.toReversed().entries()) {
    const field = fields.get(column) as Field | undefined;
    if (!field) continue;
    const part = [(index + 1) * share, (index + 2) * share] as const;
    const own = known.ranks.get(field) ?? (yield* partly(ranksOf(rows, inMemory(), field), ...part));
    if (!chosen) known.ranks.set(field, own);
    order = yield* partly(ordered(order, own, descending), ...part);
  }
  return order;
}

/** The same at once. */
export function sortOrder<R extends Row>(...asked: Parameters<typeof sortSteps<R>>): Uint32Array {
  return finish(sortSteps(...asked));
}

/** Rows in a sort order, as `sortOrder` has it; the given array stays as it is. */
export function sortRows<R extends Row>(
  rows: readonly R[],
  keys: readonly SortKey[],
  fields: ReadonlyMap<string, Field<R>>,
): R[] {
  return Array.from(sortOrder(rows, keys, fields), (place) => rows[place] as R);
}
