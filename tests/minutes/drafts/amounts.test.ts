import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amountsIn } from '../../../src/minutes/drafts/amounts.ts';

/** The amounts of a text in short: bottom, top, qualifier. */
const read = (text: string): unknown[] =>
  amountsIn(text).map(({ amountGbp, amountMaxGbp, qualifier }) => [amountGbp, amountMaxGbp, qualifier]);

describe('an amount as people write it', () => {
  test.each([
    ['a grant of £550,000 was won', [550_000, null, 'exact']],
    ['£2m for the hubs', [2_000_000, null, 'exact']],
    ['£1.2 million for the hubs', [1_200_000, null, 'exact']],
    ['£ 40k was left', [40_000, null, 'exact']],
    ['some 3 million pounds', [3_000_000, null, 'about']],
    ['grants of up to £750', [null, 750, 'up-to']],
    ['the toll went up to £750', [750, null, 'exact']],
    ['with no one project given more than £400', [null, 400, 'up-to']],
    ['bids were limited to £600', [null, 600, 'up-to']],
    ['just over £3.1m was saved', [3_100_000, null, 'over']],
    ['just under £90,000', [90_000, null, 'under']],
    ['approximately £5m', [5_000_000, null, 'about']],
    ['Concerns were raised over the £5m that was spent', [5_000_000, null, 'exact']],
    ['Members asked about £5m of it', [5_000_000, null, 'exact']],
    ['£100,000 or more', [100_000, null, 'over']],
    ['27p a week', [0.27, null, 'exact']],
    ['£24.94 at Band D', [24.94, null, 'exact']],
    ['between £1m and £2m', [1_000_000, 2_000_000, 'exact']],
    ['£1.2-£1.5 million', [1_200_000, 1_500_000, 'exact']],
    ['grants of £2,000 to £5,000', [2_000, 5_000, 'exact']],
    ['£3-4m', [3_000_000, 4_000_000, 'exact']],
  ])('%s', (text, amount) => {
    expect(read(text)).toEqual([amount]);
  });

  test('a rise from one to another is two amounts, not a range', () => {
    expect(read('The charge rose from £147.00 to £152.00')).toEqual([
      [147, null, 'exact'],
      [152, null, 'exact'],
    ]);
  });

  test.each(['In 2023/24 the 24 officers met 14 councils', 'section 61 of the Act', 'pm 7.30', '5% of 2000'])(
    'no money: %s',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );

  test('the words that it stands in are found again by its place', () => {
    const text = 'A sum of £1.2 million went to schools.';
    const [amount] = amountsIn(text);
    expect(text.slice(amount?.start, amount?.end)).toBe('£1.2 million');
  });
});

const BLANKS = fc.constantFrom('', ' ', '\u00a0');

describe('made amounts come back as the same pounds', () => {
  test('in full, with thousands set apart or not', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999 }), fc.boolean(), BLANKS, (pounds, commas, blank) => {
        const digits = commas ? pounds.toLocaleString('en-GB') : String(pounds);
        expect(read(`The panel heard that £${blank}${digits} was spent.`)).toEqual([[pounds, null, 'exact']]);
      }),
    );
  });

  test('with a unit, and any blank before it', () => {
    const units = fc.constantFrom(['m', 1e6], ['million', 1e6], ['k', 1e3], ['bn', 1e9], ['thousand', 1e3] as const);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), units, BLANKS, (tenths, [unit, factor], blank) => {
        const [amount] = amountsIn(`It cost £${tenths / 10}${blank}${unit}, they said`);
        expect(amount?.amountGbp).toBeCloseTo((tenths / 10) * Number(factor), 2);
      }),
    );
  });

  test('no text makes the reader fail', () => {
    fc.assert(fc.property(fc.string(), (text) => amountsIn(`£${text}`).every(({ start, end }) => start < end)));
  });
});
