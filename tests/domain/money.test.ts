import { describe, expect, it } from 'vitest';
import { formatAmount, formatPounds, formatShortPounds, mainAmount, sortOfMoney } from '../../src/domain/money.ts';
import { formatNumber } from '../../src/domain/number.ts';
import { money } from '../support/dataset.ts';

const amount = (from: number | null, own: Parameters<typeof money>[2] = {}) => money('m', from, own).funding;

describe('pounds', () => {
  it.each([
    [0, '£0'],
    [550_000, '£550,000'],
    [24.94, '£24.94'],
    [24.5, '£24.50'],
    [-3, '-£3'],
    [258_000_000, '£258,000,000'],
  ])('%s in full is %s', (pounds, text) => {
    expect(formatPounds(pounds)).toBe(text);
  });

  it.each([
    [24.94, '£24.94'],
    [500, '£500'],
    [9_999, '£9,999'],
    [550_000, '£550k'],
    [999_499, '£999k'],
    [999_500, '£1.0m'],
    [1_300_000, '£1.3m'],
    [258_000_000, '£258.0m'],
    [999_949_999, '£999.9m'],
    [999_950_000, '£1.00bn'],
    [2_345_000_000, '£2.35bn'],
  ])('%s in short is %s', (pounds, text) => {
    expect(formatShortPounds(pounds)).toBe(text);
  });
});

describe('a number', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1_200, '1,200'],
    [-1_234_567.25, '-1,234,567.25'],
    [-123_456, '-123,456'],
    [0.123456, '0.123456'],
    [1_000_000, '1,000,000'],
  ])('%s has its thousands set apart: %s', (number, text) => {
    expect(formatNumber(number)).toBe(text);
  });
});

describe('an amount', () => {
  it('says how exact it is', () => {
    expect(formatAmount(amount(550_000))).toBe('£550,000');
    expect(formatAmount(amount(5_000_000, { qualifier: 'about' }))).toBe('about £5,000,000');
    expect(formatAmount(amount(100, { qualifier: 'over' }))).toBe('over £100');
    expect(formatAmount(amount(100, { qualifier: 'under' }))).toBe('under £100');
  });

  it('says a limit as a limit and a range as a range', () => {
    expect(formatAmount(amount(null, { amountMaxGbp: 500, qualifier: 'up-to' }))).toBe('up to £500');
    expect(formatAmount(amount(10, { amountMaxGbp: 12 }))).toBe('£10–£12');
    expect(formatAmount(amount(10, { amountMaxGbp: 12, qualifier: 'about' }))).toBe('about £10–£12');
  });

  it('says nothing where none is stated', () => {
    expect(formatAmount(amount(null))).toBeNull();
  });

  it('of zero pounds is not taken for none', () => {
    expect(formatAmount(amount(0))).toBe('£0');
    expect(mainAmount(amount(0))).toBe(0);
  });

  it('sorts by the bottom of a range and by the top of an "up to"', () => {
    expect(mainAmount(amount(10, { amountMaxGbp: 12 }))).toBe(10);
    expect(mainAmount(amount(null, { amountMaxGbp: 500, qualifier: 'up-to' }))).toBe(500);
    expect(mainAmount(amount(null))).toBeNull();
  });
});

describe('the sort of money', () => {
  it('is the type, how often, and for whom', () => {
    expect(sortOfMoney({ type: 'grant', frequency: 'one-off', per: 'total' })).toBe('grant, one-off');
    expect(sortOfMoney({ type: 'precept', frequency: 'yearly', per: 'household' })).toBe('precept, yearly a household');
    expect(sortOfMoney({ type: 'grant', frequency: 'unknown', per: 'total' })).toBe('grant, frequency not stated');
  });

  it('differs wherever amounts cannot be added up', () => {
    const sorts = [
      sortOfMoney({ type: 'grant', frequency: 'one-off', per: 'total' }),
      sortOfMoney({ type: 'budget', frequency: 'one-off', per: 'total' }),
      sortOfMoney({ type: 'grant', frequency: 'yearly', per: 'total' }),
      sortOfMoney({ type: 'grant', frequency: 'one-off', per: 'recipient' }),
    ];
    expect(new Set(sorts).size).toBe(4);
  });
});
