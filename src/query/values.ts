/** The different values of a field in some rows, read once: rows are sorted and counted by them. */
import type { Steps } from '../dataset/steps.ts';
import { oncePer } from '../domain/once.ts';
import type { Field, Row, Value } from './field.ts';
import { asCompared, isCompared } from './filter/operators.ts';
import { firstPlaces, STEP } from './places.ts';

export interface Values {
  /** The different ones, in the order in which they come. */
  values: readonly Value[];
  /** By the place of a row, which of them it has. */
  codes: Uint32Array;
  /** The place of the first row that has each of them. */
  first: readonly number[];
  /** Of each of them, by its place, the first that no filter can tell apart from it. */
  alike: readonly number[];
}

/** What two values share that are the same. */
const sameOf = (value: Value): string | number | null =>
  typeof value === 'object' && value !== null ? value.join('\n') : value;

function* read(rows: readonly Row[], places: Uint32Array, field: Field): Steps<Values> {
  const known = new Map<string | number | null, number>();
  const compared = new Map<string, number>();
  const values: Value[] = [];
  const first: number[] = [];
  const alike: number[] = [];
  const likeOf = (value: Value, code: number): number => {
    if (!isCompared(field, value)) return code;
    const key = asCompared(value);
    const like = compared.get(key) ?? code;
    if (like === code) compared.set(key, code);
    return like;
  };
  const codes = new Uint32Array(rows.length);
  for (const [index, place] of places.entries()) {
    if (index % STEP === 0) yield index / places.length;
    const value = field.value(rows[place] as Row);
    const same = sameOf(value);
    let code = known.get(same);
    if (code === undefined) {
      code = values.push(value) - 1;
      first.push(place);
      alike.push(likeOf(value, code));
      known.set(same, code);
    }
    codes[place] = code;
  }
  return { values, codes, first, alike };
}

const ofRows = oncePer((_rows: readonly Row[]) => new Map<Field, Values>());

/** The values of a field in all of some rows, where they were read before. */
export const knownValues = (rows: readonly Row[], field: Field): Values | undefined => ofRows(rows).get(field);

/**
 * Whether something holds for what a field says of a row, by the row's place: a few values are sooner tested than all the
 * rows that have them.
 */
export function holdsAt(
  { values, codes }: Values,
  holds: (value: Value) => boolean,
  negated = false,
): (place: number) => boolean {
  const isHeld = Uint8Array.from(values, (value) => Number(holds(value) !== negated));
  return (place) => isHeld[codes[place] as number] === 1;
}

/**
 * The values of a field. Those of all rows are kept with these.
 * @param places of the rows that are wanted, as they lie in memory, which is several times quicker than in any other order; without it, all are
 */
export function* valuesIn(rows: readonly Row[], field: Field, places?: Uint32Array): Steps<Values> {
  const known = ofRows(rows);
  const values = known.get(field) ?? (yield* read(rows, places ?? firstPlaces(rows.length), field));
  if (!places) known.set(field, values);
  return values;
}
