import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNearInTime, perHundredThousand } from '../../src/domain/reference.ts';

describe('a figure per head', () => {
  it.each([
    [0, 1_846_500, 0],
    [1, 100_000, 1],
    [250, 50_000, 500],
    [3553, 1_846_500, 192.418],
  ])('%s among %s people is %s for each 100,000', (value, people, rate) => {
    expect(perHundredThousand(value, people)).toBeCloseTo(rate, 3);
  });
});

describe('what a figure may be compared with', () => {
  it.each([
    ['2018-06-30', true],
    ['2013-06-30', true],
    ['2013-06-29', false],
    ['2023-06-30', true],
    ['2023-07-01', false],
  ])('%s is near mid-2018: %s', (date, near) => {
    expect(isNearInTime('2018-06-30', [date])).toBe(near);
  });

  it('counts five years from a leap day too', () => {
    expect(isNearInTime('2020-02-29', ['2015-03-01', '2025-02-28'])).toBe(true);
    expect(isNearInTime('2020-02-29', ['2015-02-28'])).toBe(false);
    expect(isNearInTime('2020-02-29', ['2025-03-01'])).toBe(false);
  });

  it('is far as soon as one date is, or is not stated', () => {
    expect(isNearInTime('2018-06-30', ['2017-01-01', '2019-01-01'])).toBe(true);
    expect(isNearInTime('2018-06-30', ['2017-01-01', '2012-01-01'])).toBe(false);
    expect(isNearInTime('2018-06-30', ['2017-01-01', null])).toBe(false);
  });

  it('is near where nothing lies far away', () => {
    expect(isNearInTime('2018-06-30', [])).toBe(true);
  });

  it('is as near from either side', () => {
    const day = fc
      .date({ min: new Date('2000-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10))
      .filter((date) => !date.endsWith('02-29'));
    fc.assert(fc.property(day, day, (a, b) => isNearInTime(a, [b]) === isNearInTime(b, [a])));
  });
});
