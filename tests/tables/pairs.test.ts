import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finish } from '../../src/dataset/steps.ts';
import { readPairs } from '../../src/tables/pairs.ts';

const words = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' ', '£', 'é', '\n'), maxLength: 8 });

describe('the texts that may hold a text', () => {
  it('are all that do, and of one or two plain characters no others', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 70 }), words, (texts, wanted) => {
        const holding = texts.flatMap((text, place) => (text.includes(wanted) ? [place] : []));
        const candidates = finish(readPairs(texts)).candidates(wanted);
        if (!candidates) {
          expect(wanted).toMatch(/^$|[£é]/);
          return;
        }
        const places = [...candidates.places].sort((a, b) => a - b);
        if (candidates.areSure) expect(places).toEqual(holding);
        else expect(places).toEqual(expect.arrayContaining(holding));
        expect(candidates.areSure).toBe(wanted.length <= 2);
      }),
    );
  });

  it('are few where the characters are seldom side by side', () => {
    const texts = ['police and crime plan', 'precept of the year', 'capital programme'];
    const candidates = finish(readPairs(texts)).candidates('precept');
    expect([...(candidates?.places ?? [])]).toEqual([1]);
  });
});
