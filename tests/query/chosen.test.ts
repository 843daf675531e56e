import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finish } from '../../src/dataset/steps.ts';
import { type Chosen, chosenSteps } from '../../src/query/chosen.ts';

const LENGTH = 100;
const placesOf = (chosen: Chosen): number[] =>
  Array.from({ length: LENGTH }, (_, place) => place).filter((place) => chosen.has(place));

describe('the places that are chosen', () => {
  it('are those that are wanted, and of some chosen before those that are wanted too', () => {
    const sets = fc.uniqueArray(fc.nat(LENGTH - 1)).map((places) => new Set(places));
    fc.assert(
      fc.property(sets, sets, (first, second) => {
        const one = finish(chosenSteps(LENGTH, (place) => first.has(place)));
        expect(placesOf(one)).toEqual([...first].sort((a, b) => a - b));
        expect(one.count).toBe(first.size);
        const both = finish(chosenSteps(LENGTH, (place) => second.has(place), one));
        expect(placesOf(both)).toEqual(placesOf(one).filter((place) => second.has(place)));
      }),
    );
  });
});
