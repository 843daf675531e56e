import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Fact, factsOfKind } from '../../src/dataset/model.ts';
import { sortOfMoney } from '../../src/domain/money.ts';
import type { Funding, RecordOf } from '../../src/domain/schema.ts';
import { type Total, totalsOf } from '../../src/query/totals.ts';
import { bundledDataset, makeDataset, money } from '../support/dataset.ts';

/** The totals of the records with these ids (none given: all). */
function totals(records: RecordOf<'funding'>[], shown: string[] = records.map(({ id }) => id)): Total[] {
  const dataset = makeDataset({ records });
  const facts = factsOfKind(dataset.facts, 'funding').filter(({ id }) => shown.includes(id));
  return totalsOf(facts, dataset.factById);
}
const only = (all: Total[]): Total => {
  expect(all).toHaveLength(1);
  return all[0] as Total;
};

describe('totals', () => {
  it('are none of no records', () => {
    expect(totals([])).toEqual([]);
  });

  it('add up amounts of one sort, with the least and the most', () => {
    expect(only(totals([money('a', 10), money('b', 30), money('c', 2.5)]))).toEqual({
      sort: 'grant, one-off',
      rate: false,
      inexact: 0,
      sum: 42.5,
      min: 2.5,
      max: 30,
      counted: 3,
      parts: 0,
      limits: 0,
      notStated: 0,
    });
  });

  it('never mix two sorts of money; the most frequent sort comes first', () => {
    const all = totals([
      money('a', 1, { type: 'budget' }),
      money('b', 2),
      money('c', 4),
      money('d', 8, { frequency: 'yearly' }),
      money('e', 16, { per: 'household', type: 'precept', frequency: 'yearly' }),
      money('f', 32),
    ]);
    expect(all.map(({ sort, sum, rate }) => [sort, sum, rate])).toEqual([
      ['grant, one-off', 38, false],
      ['budget, one-off', 1, false],
      ['grant, yearly', 8, false],
      ['precept, yearly a household', 16, true],
    ]);
  });

  it('count the bottom of a range', () => {
    expect(only(totals([money('a', 10, { amountMaxGbp: 20 })]))).toMatchObject({ sum: 10, counted: 1 });
  });

  it('count limits and what is not stated apart', () => {
    const limit = money('a', null, { amountMaxGbp: 500, qualifier: 'up-to' });
    expect(only(totals([limit, money('b', null), money('c', null), money('d', 7)]))).toMatchObject({
      sum: 7,
      counted: 1,
      limits: 1,
      notStated: 2,
    });
  });

  it('have no least and no most where nothing is counted', () => {
    expect(only(totals([money('a', null)]))).toMatchObject({ sum: 0, counted: 0, min: Infinity, max: -Infinity });
  });
});

describe('a part', () => {
  const whole = money('whole', 100);
  const middle = money('middle', 40, { partOf: 'whole' });
  const part = money('part', 10, { partOf: 'middle' });

  it('is not counted beside its whole', () => {
    expect(only(totals([whole, middle]))).toMatchObject({ sum: 100, counted: 1, parts: 1 });
  });

  it('is not counted beside the whole of its whole', () => {
    expect(only(totals([whole, middle, part]))).toMatchObject({ sum: 100, counted: 1, parts: 2 });
    expect(only(totals([whole, middle, part], ['whole', 'part']))).toMatchObject({ sum: 100, counted: 1, parts: 1 });
  });

  it('is counted where its whole is not among the rows', () => {
    expect(only(totals([whole, middle, part], ['middle']))).toMatchObject({ sum: 40, counted: 1, parts: 0 });
    expect(only(totals([whole, middle, part], ['part']))).toMatchObject({ sum: 10, counted: 1, parts: 0 });
  });

  it('is counted where its whole has no amount', () => {
    expect(only(totals([money('whole', null), middle]))).toMatchObject({ sum: 40, counted: 1, notStated: 1 });
  });

  it('is left out of its own sort of money too', () => {
    const yearly = money('yearly', 5, { partOf: 'whole', frequency: 'yearly' });
    expect(totals([whole, yearly]).map(({ sort, sum, parts }) => [sort, sum, parts])).toEqual([
      ['grant, one-off', 100, 0],
      ['grant, yearly', 0, 1],
    ]);
  });
});

describe('of any funding records', () => {
  const fundings = fc.array(
    fc.record({
      amount: fc.option(fc.integer({ min: 0, max: 1000 })),
      limit: fc.boolean(),
      type: fc.constantFrom<Funding['type']>('grant', 'budget'),
      frequency: fc.constantFrom<Funding['frequency']>('one-off', 'yearly', 'unknown'),
      whole: fc.nat(),
    }),
    { maxLength: 15 },
  );
  const records = fundings.map((all) =>
    all.map(({ amount, limit, type, frequency, whole }, index) => {
      const partOf = index > 0 && whole % 3 === 0 ? `m-${whole % index}` : null;
      return money(`m-${index}`, amount, { amountMaxGbp: limit ? (amount ?? 0) + 5 : null, type, frequency, partOf });
    }),
  );

  it('every one is counted once: as an amount, a part, a limit or not stated', () => {
    fc.assert(
      fc.property(records, (all) => {
        const found = totals(all);
        const places = found.map(({ counted, parts, limits, notStated }) => counted + parts + limits + notStated);
        expect(places.reduce((sum, count) => sum + count, 0)).toBe(all.length);
        for (const { sort, counted, min, max, sum } of found) {
          const size = all.filter(({ funding }) => sortOfMoney(funding) === sort).length;
          expect(places[found.findIndex((total) => total.sort === sort)]).toBe(size);
          if (counted > 0) {
            expect(sum).toBeGreaterThanOrEqual(max);
            expect(max).toBeGreaterThanOrEqual(min);
          }
        }
      }),
    );
  });

  it('the bundled ones add up as their amounts do, sort by sort', async () => {
    const dataset = await bundledDataset();
    const facts = factsOfKind(dataset.facts, 'funding');
    const shown = new Map(facts.map((fact) => [fact.id, fact]));
    const wholesOf = (fact: Fact<'funding'>): Fact<'funding'>[] => {
      const whole = shown.get(fact.record.funding.partOf ?? '');
      return whole ? [whole, ...wholesOf(whole)] : [];
    };
    const stated = (fact: Fact<'funding'>): boolean => fact.record.funding.amountGbp !== null;
    for (const { sort, sum, counted } of totalsOf(facts, dataset.factById)) {
      const own = facts.filter((fact) => sortOfMoney(fact.record.funding) === sort && stated(fact));
      const free = own.filter((fact) => !wholesOf(fact).some(stated));
      expect(counted).toBe(free.length);
      expect(sum).toBeCloseTo(
        free.reduce((total, fact) => total + (fact.record.funding.amountGbp ?? 0), 0),
        2,
      );
    }
  });
});
