import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePeriods, isPeriod, overlaps, periodLabel, periodOf, yearsOf } from '../../src/domain/period.ts';

const years = fc.oneof(
  fc.constant('?'),
  fc.integer({ min: 2010, max: 2030 }).map((year) => String(year)),
);
const periods = fc.oneof(
  fc.constant('none'),
  fc.tuple(years, years).map(([start, end]) => `${start}-${end}`),
);

describe('a plan period', () => {
  it('is named by the first and the last year of the plan', () => {
    expect(periodOf({ start: '2016', end: '2021' })).toBe('2016-2021');
    expect(periodOf({ start: '2016-04-01', end: '2017-03-31' })).toBe('2016-2017');
  });

  it('keeps what is not stated as not stated', () => {
    expect(periodOf({ start: '2025', end: null })).toBe('2025-?');
    expect(periodOf({ start: null, end: '2029' })).toBe('?-2029');
    expect(periodOf({ start: null, end: null })).toBe('?-?');
    expect(periodOf(null)).toBe('none');
  });

  it.each([
    ['2016-2021', '2016–2021'],
    ['2025-?', 'from 2025'],
    ['?-2029', 'to 2029'],
    ['?-?', 'years not stated'],
    ['none', 'no plan named'],
  ])('%s reads as "%s"', (period, label) => {
    expect(periodLabel(period)).toBe(label);
  });

  it('is told from other text', () => {
    expect(['2016-2021', '2025-?', '?-2029', '?-?', 'none'].filter(isPeriod)).toHaveLength(5);
    expect(['2016', '2016..2021', '2016–2021', '16-21', 'all', '', ' none'].filter(isPeriod)).toEqual([]);
  });

  it('gives its years, and none where none are stated', () => {
    expect(yearsOf('2016-2021')).toEqual({ start: 2016, end: 2021 });
    expect(yearsOf('2025-?')).toEqual({ start: 2025, end: null });
    expect(yearsOf('none')).toEqual({ start: null, end: null });
  });
});

describe('the order of plan periods', () => {
  it('goes by start, then by end; unknown years come last, and no plan after them', () => {
    const mixed = ['none', '2021-2025', '?-?', '2016-2021', '2016-2017', '2017-?', '2017-2021', '?-2016'];
    expect(mixed.sort(comparePeriods)).toEqual([
      '?-2016',
      '2016-2017',
      '2016-2021',
      '2017-2021',
      '2017-?',
      '2021-2025',
      '?-?',
      'none',
    ]);
  });

  it('does not depend on the order that they came in', () => {
    fc.assert(
      fc.property(periods, periods, periods, (a, b, c) => {
        expect(Math.sign(comparePeriods(a, b)) + Math.sign(comparePeriods(b, a))).toBe(0);
        if (comparePeriods(a, b) <= 0 && comparePeriods(b, c) <= 0) {
          expect(comparePeriods(a, c)).toBeLessThanOrEqual(0);
        }
      }),
    );
  });
});

describe('whether a period shares years with a range', () => {
  it.each([
    ['2016-2021', 2018, 2018, true],
    ['2016-2021', 2021, 2025, true],
    ['2016-2021', 2022, 2025, false],
    ['2016-2021', 2010, 2015, false],
    ['2016-2021', 2020, null, true],
    ['2016-2021', 2022, null, false],
    ['2016-2021', null, 2016, true],
    ['2016-2021', null, 2015, false],
    ['2016-2021', null, null, true],
    ['2025-?', 2025, 2025, true],
    ['2025-?', 2010, 2024, false],
    ['?-2029', 2029, null, true],
    ['?-2029', 2030, null, false],
    ['?-?', null, null, false],
    ['none', 2010, 2030, false],
  ])('%s and %s..%s: %s', (period, from, to, shared) => {
    expect(overlaps(period, from, to)).toBe(shared);
  });
});
