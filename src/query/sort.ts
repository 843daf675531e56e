/** Sorting rows: each type as what it is, the unknown last in both directions, ties by id. */
import { finish, forEach, partly, type Steps } from '../dataset/steps.ts';
import { compareValues } from '../domain/compare.ts';
import { oncePer } from '../domain/once.ts';
import { comparePeriods, NO_PLAN, YEARS_NOT_STATED } from '../domain/period.ts';
import type { Chosen } from './chosen.ts';
import { idComparer, wordComparer } from './collate.ts';
import type { Field, Row, Value } from './field.ts';
import { type Compare, firstPlaces, inSlots, placesWhere, STEP, sortPlaces } from './places.ts';
import { valuesIn } from './values.ts';
import type { SortKey } from './view.ts';

type Scalar = string | number;

/** What a value sorts by; null for what is unknown. */
function sortValue(field: Field, value: Value): Scalar | null {
  if (field.type === 'period') return value === NO_PLAN || value === YEARS_NOT_STATED ? null : (value as string | null);
  if (field.order) return value === null ? null : field.order.indexOf(String(value));
  if (Array.isArray(value)) return value.length === 0 ? null : value.join(', ');
  return value as Scalar | null;
}

/** A function that compares two of some values of a field, by their places. */
function* comparer(field: Field, values: readonly (Scalar | null)[]): Steps<Compare> {
  if (field.type === 'period') return (a, b) => comparePeriods(String(values[a]), String(values[b]));
  const isPlain = field.type === 'date' || field.type === 'choice';
  if (isPlain || values.every((value) => typeof value !== 'string')) {
    return (a, b) => compareValues(values[a] as Scalar, values[b] as Scalar);
  }
  return yield* wordComparer(values.map(String));
}

/** The different values of a field in order. */
interface Ranks {
  /** By the place of a row, which of the values it has. */
  codes: Uint32Array;
  /** The place of each value in their order, from 0; -1 for the unknown. */
  rankOf: Int32Array;
  /** How many different ranks there are. */
  count: number;
}

/** Which share of the work is done when the values were read, and when they can be compared. */
const [READ, COMPARABLE] = [0.4, 0.5];

/**
 * Distinct values are compared once, so that sorting many rows by a few long texts costs little.
 * @param places of the rows that are wanted; without it, all are
 */
function* readRanks(rows: readonly Row[], field: Field, places?: Uint32Array): Steps<Ranks> {
  const { values, codes } = yield* partly(valuesIn(rows, field, places), 0, READ);
  const sorting = values.map((value) => sortValue(field, value));
  const stated = placesWhere(firstPlaces(values.length), (code) => sorting[code] !== null);
  const compare = yield* partly(comparer(field, sorting), READ, COMPARABLE);
  const order = yield* partly(sortPlaces(stated, compare), COMPARABLE, 1);
  const rankOf = new Int32Array(values.length).fill(-1);
  let count = 0;
  for (const [index, code] of order.entries()) {
    if (index % STEP === 0) yield 1;
    if (index > 0 && compare(order[index - 1] as number, code) !== 0) count++;
    rankOf[code] = count;
  }
  return { codes, rankOf, count: count + 1 };
}

/** What was worked out of rows is kept with them, for the next order that they are put in. */
interface Known {
  byId?: Uint32Array;
  ranks: Map<Field, Ranks>;
}

const knownOf = oncePer((_rows: readonly Row[]): Known => ({ ranks: new Map() }));

/**
 * The values of a field in order. Those of all rows are kept with these.
 * @param places of the rows that are wanted; without it, all are
 */
export function* ranksIn(rows: readonly Row[], field: Field, places?: Uint32Array): Steps<Ranks> {
  const known = knownOf(rows).ranks;
  const ranks = known.get(field) ?? (yield* readRanks(rows, field, places));
  if (!places) known.set(field, ranks);
  return ranks;
}

/** Some places of rows in the order of the rows' ids. */
function* byId(rows: readonly Row[], places: Uint32Array): Steps<Uint32Array> {
  // Read once: to find them anew at each comparison takes as long as all the rest.
  const ids = new Array<string>(places.length);
  yield* forEach(places.length, (index) => {
    ids[index] = (rows[places[index] as number] as Row).id;
  });
  const order = yield* sortPlaces(firstPlaces(ids.length), yield* idComparer(ids));
  return order.map((index) => places[index] as number);
}

/**
 * Puts places in the order of ranks; places of the same rank stay as they were, the unknown go last.
 * @param codeOf which of the values is at a place
 */
export function byRank(
  places: Uint32Array,
  codeOf: (place: number) => number,
  { rankOf, count }: Pick<Ranks, 'rankOf' | 'count'>,
  descending = false,
): Steps<Uint32Array> {
  const slotOf = (place: number): number => {
    const rank = rankOf[codeOf(place)] as number;
    return rank < 0 ? count : descending ? count - 1 - rank : rank;
  };
  return inSlots(places, slotOf, count + 1);
}

/**
 * The places of rows in a sort order: the first is that of the row that comes first. Made step by step.
 * @param fields the fields that the keys may name; a key that names none of them counts for nothing
 * @param chosen the rows that are wanted; without it, all are
 */
export function* sortSteps<R extends Row>(
  rows: readonly R[],
  keys: readonly SortKey[],
  fields: ReadonlyMap<string, Field<R>>,
  chosen?: Chosen,
): Steps<Uint32Array> {
  const share = 1 / (keys.length + 1);
  const known = knownOf(rows);
  const isChosen = (place: number): boolean => !chosen || chosen.has(place);
  const inMemory = (): Uint32Array => placesWhere(firstPlaces(rows.length), isChosen);
  let order = (known.byId && placesWhere(known.byId, isChosen)) ?? (yield* partly(byId(rows, inMemory()), 0, share));
  if (!chosen) known.byId ??= order;
  // From the last key to the first, since each one keeps what the ones before it did.
  for (const [index, { column, descending }] of keys.toReversed().entries()) {
    const field = fields.get(column) as Field | undefined;
    if (!field) continue;
    const part = [(index + 1) * share, (index + 2) * share] as const;
    const own = yield* partly(ranksIn(rows, field, chosen && inMemory()), ...part);
    const codeOf = (place: number): number => own.codes[place] as number;
    order = yield* partly(byRank(order, codeOf, own, descending), ...part);
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
