import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finish } from '../../src/dataset/steps.ts';
import { wordComparer } from '../../src/query/collate.ts';

const { compare } = new Intl.Collator('en-GB', { numeric: true });

/** Texts that share beginnings, so that all their parts are compared; in some of them what is no plain letter. */
const part = fc.oneof(
  fc.constantFrom(
    'item ',
    'Item ',
    'a',
    'A',
    'é',
    'panel',
    'panel’s',
    '-',
    '–',
    '£',
    ' ',
    '_',
    '.',
    '007',
    '7',
    '0',
    '·',
  ),
  fc.nat({ max: 20_000 }).map(String),
  fc.string({ maxLength: 3 }),
  fc.string({ unit: 'grapheme', maxLength: 2 }),
  fc.stringMatching(/^\d{0,70}$/),
);
const text = fc.array(part, { maxLength: 9 }).map((parts) => parts.join(''));

describe('words', () => {
  it('stand in the order of the language, numbers in them by their size', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 2, maxLength: 8 }), (texts) => {
        const compareAt = finish(wordComparer(texts));
        for (const [a, left] of texts.entries()) {
          for (const [b, right] of texts.entries()) {
            expect(Math.sign(compareAt(a, b)), `${left} | ${right}`).toBe(Math.sign(compare(left, right)));
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
