import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numbersStated } from '../../src/minutes/stated.ts';

const valuesIn = (text: string): number[] => numbersStated(text).map(({ value }) => value);

describe('the numbers that a text states', () => {
  it.each([
    ['a fund of £2m', 2_000_000],
    ['£1.2 million was set aside', 1_200_000],
    ['£550,000 from the office', 550_000],
    ['£35k for lights', 35_000],
    ['1.5bn in all', 1_500_000_000],
    ['fines of 50p a day', 0.5],
    ['seven officers', 7],
    ['Twenty-one cars', 21],
    ['two hundred and five calls', 205],
    ['three thousand, four hundred pupils', 3000],
    ['a hundred people', 100],
    ['half a million pounds', 500_000],
    ['two and a half million pounds', 2_500_000],
    ['a rise of half', 50],
    ['twice as many', 2],
    ['no complaints', 0],
    ['£2-3m a year', 2_000_000],
    ['between £2 and £3 million', 2_000_000],
    ['up 3.5% (from 12)', 3.5],
  ])('%s', (text, value) => {
    expect(valuesIn(text)).toContain(value);
  });

  it('are told with the characters that state them', () => {
    const text = 'It gave £1.2 million and two hundred and five vans, 7% more.';
    const words = numbersStated(text).map(({ start, end }) => text.slice(start, end));
    expect(words).toEqual(['£1.2 million', '7%', 'two hundred and five']);
  });

  it('are two where two are named, and none in part of a word or of another number', () => {
    expect(valuesIn('five and six')).toEqual([5, 6]);
    expect(valuesIn('someone phoned about A12 at tenpins')).toEqual([]);
    expect(valuesIn('2,500')).toEqual([2500]);
  });

  it('have any number of pounds, however its thousands are written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (value) => {
        const commas = String(value).replace(/\B(?=(\d{3})+$)/g, ',');
        expect(valuesIn(`paid £${commas}.`)).toEqual([value]);
        expect(valuesIn(`paid £${value} then`)).toEqual([value]);
      }),
      { numRuns: 100 },
    );
  });
});
