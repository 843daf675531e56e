/** Sorting rows: each type as what it is, the unknown last in both directions, ties by id. */
import { comparePeriods, NO_PLAN, YEARS_NOT_STATED } from '../domain/period.ts';
import { wordComparer } from './collate.ts';
import type { Field, Row, Value } from './field.ts';
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
function comparer(field: Field, values: readonly Scalar[]): (a: number, b: number) => number {
  if (field.type === 'period') return (a, b) => comparePeriods(String(values[a]), String(values[b]));
  const isPlain = field.type === 'date' || field.type === 'choice';
  if (isPlain || values.every((value) => typeof value === 'number')) {
    return (a, b) => isSmaller(values[a] as Scalar, values[b] as Scalar);
  }
  return wordComparer(values.map(String));
}

/** The place of each row in the order of one field, from 0; -1 for unknown. */
interface Ranks {
  ranks: Int32Array;
  /** How many different ones there are. */
  count: number;
}

/** Distinct values are compared once, so that sorting many rows by a few long texts costs little. */
function ranksOf(rows: readonly Row[], places: Uint32Array, field: Field): Ranks {
  const codes = new Map<Scalar | null, number>([[null, -1]]);
  const values: Scalar[] = [];
  const ranks = new Int32Array(rows.length);
  // In the order in which the rows lie in memory, which is several times quicker than in that of their ids.
  for (const place of places.toSorted()) {
    const value = sortValue(field, field.value(rows[place] as Row));
    let code = codes.get(value);
    if (code === undefined) {
      code = values.push(value as Scalar) - 1;
      codes.set(value, code);
    }
    ranks[place] = code;
  }
  const compare = comparer(field, values);
  const order = Uint32Array.from(values.keys()).sort(compare);
  const rankOf = new Int32Array(values.length);
  let count = 0;
  for (const [index, code] of order.entries()) {
    if (index > 0 && compare(order[index - 1] as number, code) !== 0) count++;
    rankOf[code] = count;
  }
  for (const place of places) ranks[place] = rankOf[ranks[place] as number] ?? -1;
  return { ranks, count: count + 1 };
}

/** What was worked out of rows is kept with them, for the next order that they are put in. */
interface Known {
  byId?: Uint32Array;
  ranks: Map<Field, Ranks>;
}

const knownOf = new WeakMap<readonly Row[], Known>();

function knownOfRows(rows: readonly Row[]): Known {
  const known = knownOf.get(rows) ?? { ranks: new Map() };
  knownOf.set(rows, known);
  return known;
}

function byId(rows: readonly Row[], places: Uint32Array): Uint32Array {
  // Read once: to find them anew at each comparison takes as long as all the rest.
  const ids = rows.map(({ id }) => id);
  return places.sort((a, b) => isSmaller(ids[a] as string, ids[b] as string));
}

/** Puts places in the order of ranks by counting; places of the same rank stay as they were, the unknown go last. */
function ordered(places: Uint32Array, { ranks, count }: Ranks, descending: boolean): Uint32Array {
  const slotOf = (place: number): number => {
    const rank = ranks[place] as number;
    return rank < 0 ? count : descending ? count - 1 - rank : rank;
  };
  const sizes = new Uint32Array(count + 1);
  for (const place of places) {
    const slot = slotOf(place);
    sizes[slot] = (sizes[slot] as number) + 1;
  }
  let start = 0;
  const free = sizes.map((size) => {
    start += size;
    return start - size;
  });
  const order = new Uint32Array(places.length);
  for (const place of places) {
    const slot = slotOf(place);
    const at = free[slot] as number;
    order[at] = place;
    free[slot] = at + 1;
  }
  return order;
}

/**
 * The places of rows in a sort order: the first is that of the row that comes first.
 * @param fields the fields that the keys may name; a key that names none of them counts for nothing
 * @param chosen of each row whether it is wanted, 1 or 0; without it, all are
 */
export function sortOrder<R extends Row>(
  rows: readonly R[],
  keys: readonly SortKey[],
  fields: ReadonlyMap<string, Field<R>>,
  chosen?: Uint8Array,
): Uint32Array {
  const known = knownOfRows(rows);
  const isChosen = (place: number): boolean => !chosen || chosen[place] === 1;
  let order = known.byId?.filter(isChosen) ?? byId(rows, Uint32Array.from(rows.keys()).filter(isChosen));
  if (!chosen) known.byId ??= order;
  // From the last key to the first, since each one keeps what the ones before it did.
  for (const { column, descending } of keys.toReversed()) {
    const field = fields.get(column) as Field | undefined;
    if (!field) continue;
    const own = known.ranks.get(field) ?? ranksOf(rows, order, field);
    if (!chosen) known.ranks.set(field, own);
    order = ordered(order, own, descending);
  }
  return order;
}

/** Rows in a sort order, as `sortOrder` has it; the given array stays as it is. */
export function sortRows<R extends Row>(
  rows: readonly R[],
  keys: readonly SortKey[],
  fields: ReadonlyMap<string, Field<R>>,
): R[] {
  return Array.from(sortOrder(rows, keys, fields), (place) => rows[place] as R);
}
