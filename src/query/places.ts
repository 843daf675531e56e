/** Sorting places step by step, since the sorting of arrays that is built in cannot stop half-way. */
import { forEach, partly, type Steps } from '../dataset/steps.ts';

/** Compares what stands at two places. */
export type Compare = (a: number, b: number) => number;

/** So many places are worked on in one step. */
export const STEP = 2048;

/** So many places, from the first on. To make them from an array's keys would take ten times as long. */
export function firstPlaces(count: number): Uint32Array {
  const places = new Uint32Array(count);
  for (let place = 0; place < count; place++) places[place] = place;
  return places;
}

/** Those of some places that are wanted. The method of arrays takes five times as long. */
export function placesWhere(places: Uint32Array, isWanted: (place: number) => boolean): Uint32Array {
  const wanted = new Uint32Array(places.length);
  let count = 0;
  for (let index = 0; index < places.length; index++) {
    const place = places[index] as number;
    if (isWanted(place)) wanted[count++] = place;
  }
  return wanted.subarray(0, count);
}

interface Run {
  start: number;
  middle: number;
  end: number;
}

/** Puts two runs that stand one behind the other, each in order, together into one. */
function* merge(from: Uint32Array, to: Uint32Array, { start, middle, end }: Run, compare: Compare): Steps<void> {
  if (middle === end || compare(from[middle - 1] as number, from[middle] as number) <= 0) {
    to.set(from.subarray(start, end), start);
    return;
  }
  let left = start;
  let right = middle;
  for (let at = start; at < end; at++) {
    const isLeft = right >= end || (left < middle && compare(from[left] as number, from[right] as number) <= 0);
    to[at] = from[isLeft ? left++ : right++] as number;
    if ((at + 1) % STEP === 0) yield at / from.length;
  }
}

function isInOrder(places: Uint32Array, compare: Compare): boolean {
  for (let index = 1; index < places.length; index++) {
    if (compare(places[index - 1] as number, places[index] as number) > 0) return false;
  }
  return true;
}

/**
 * The places in order; those that compare as the same stay as they were. The array that is given is worked in. What is in
 * order already, as records often are in their file, costs little.
 */
export function* sortPlaces(places: Uint32Array, compare: Compare): Steps<Uint32Array> {
  const { length } = places;
  const merges = Math.max(0, Math.ceil(Math.log2(length / STEP)));
  // To sort a step's places takes as much as so many merges.
  const whole = Math.log2(STEP) + merges;
  for (let start = 0; start < length; start += STEP) {
    const some = places.subarray(start, start + STEP);
    if (!isInOrder(some, compare)) some.sort(compare);
    yield (start / length) * (Math.log2(STEP) / whole);
  }
  let from = places;
  let to: Uint32Array = new Uint32Array(merges > 0 ? length : 0);
  for (let width = STEP; width < length; width *= 2) {
    for (let start = 0; start < length; start += 2 * width) {
      const run = { start, middle: Math.min(start + width, length), end: Math.min(start + 2 * width, length) };
      const done = Math.log2(width);
      yield* partly(merge(from, to, run, compare), done / whole, (done + 1) / whole);
    }
    [from, to] = [to, from];
  }
  return from;
}

/**
 * Puts places in order by counting, which is quicker than comparing; those of the same slot stay as they were.
 * @param slotOf the slot of a place, below the count of slots
 */
export function* inSlots(places: Uint32Array, slotOf: (place: number) => number, slots: number): Steps<Uint32Array> {
  const free = new Uint32Array(slots);
  yield* forEach(places.length, (index) => {
    const slot = slotOf(places[index] as number);
    free[slot] = (free[slot] as number) + 1;
  });
  let start = 0;
  for (const [slot, size] of free.entries()) {
    free[slot] = start;
    start += size;
  }
  const order = new Uint32Array(places.length);
  yield* forEach(places.length, (index) => {
    const place = places[index] as number;
    const slot = slotOf(place);
    const at = free[slot] as number;
    order[at] = place;
    free[slot] = at + 1;
  });
  return order;
}
