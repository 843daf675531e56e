/** Money as documents state it. Amounts are in pounds. */
import { formatNumber } from './number.ts';
import type { Funding } from './schema.ts';

const WORDS: Record<string, string> = { exact: '', about: 'about ', over: 'over ', under: 'under ', 'up-to': 'up to ' };

const PER = { total: '', household: ' a household', recipient: ' each' };

/**
 * Pounds in full: `£550,000`, `£24.94`, `-£3`.
 * @param digits of pence; without it, two where there are pence
 */
export function formatPounds(pounds: number, digits = Number.isInteger(pounds) ? 0 : 2): string {
  const number = formatNumber(Math.abs(pounds), digits);
  return `${pounds < 0 ? '-' : ''}£${number}`;
}

/** Pounds in short, for totals: `£258.0m`, `£550k`, `£500`, `£24.94`. */
export function formatShortPounds(pounds: number): string {
  if (pounds >= 999_500) {
    const billions = pounds >= 999_950_000;
    return `£${(pounds / (billions ? 1e9 : 1e6)).toFixed(billions ? 2 : 1)}${billions ? 'bn' : 'm'}`;
  }
  return pounds >= 10_000 ? `£${Math.round(pounds / 1000)}k` : formatPounds(pounds);
}

/** The number that an amount sorts, filters and adds up by: what is stated, the bottom of a range, the top of an "up to". */
export function mainAmount(funding: Funding): number | null {
  return funding.amountGbp ?? funding.amountMaxGbp;
}

/** An amount with its qualifier and what it is for: `about £5,000,000`, `up to £500 each`; null where not stated. */
export function formatAmount(funding: Funding): string | null {
  const { amountGbp: from, amountMaxGbp: to, qualifier } = funding;
  const main = mainAmount(funding);
  if (main === null) return null;
  const words = WORDS[qualifier ?? 'exact'] ?? '';
  const each = PER[funding.per];
  if (from !== null && to !== null) {
    return `${qualifier === 'up-to' ? '' : words}${formatPounds(from)}–${formatPounds(to)}${each}`;
  }
  return words + formatPounds(main) + each;
}

/** How often money is given, where that is not said as the dataset writes it. */
const FREQUENCIES: Readonly<Partial<Record<Funding['frequency'], string>>> = {
  unknown: 'frequency not stated',
  'several-years': 'several years',
};

/**
 * The sort of money that an amount is. Only amounts of one sort can be added up: a one-off grant, a yearly budget and
 * a council-tax bill in pounds a household have nothing in common but the pound sign.
 */
export function sortOfMoney(funding: Pick<Funding, 'type' | 'frequency' | 'per'>): string {
  const frequency = FREQUENCIES[funding.frequency] ?? funding.frequency;
  return funding.per === 'total' ? `${funding.type}, ${frequency}` : `${funding.type}, ${frequency} a ${funding.per}`;
}
