/** Totals of money: one per sort of money, never mixed, a part never beside its whole. */
import type { Fact } from '../dataset/model.ts';
import { finish, forEach, type Steps } from '../dataset/steps.ts';
import { formatShortPounds, mainAmount, sortOfMoney } from '../domain/money.ts';
import { counted } from '../domain/number.ts';

/** What the amounts of one sort of money come to. Pounds. */
export interface Total {
  /** As `sortOfMoney` says it: `grant, one-off`. */
  sort: string;
  /** Whether adding up makes sense: an amount a household or a recipient is a rate. */
  rate: boolean;
  /** Sum of the amounts counted; of a range, its bottom. */
  sum: number;
  min: number;
  max: number;
  /** Amounts counted. */
  counted: number;
  /** Of these, amounts that are about, over or under what is stated, or the bottom of a range. */
  inexact: number;
  /** Left out: parts whose whole is counted. */
  parts: number;
  /** Left out: a limit ("up to £500") is no amount. */
  limits: number;
  /** Left out: no amount is stated. */
  notStated: number;
}

type FundingFact = Fact<'funding'>;

/**
 * Whether one of the wholes that contain this amount is itself counted.
 * @param counted 1 at the places of facts that are
 */
function hasCountedWhole(fact: FundingFact, counted: Uint8Array, all: Dictionary): boolean {
  for (let id = fact.record.funding.partOf; id !== null; ) {
    const whole = all.get(id);
    if (whole && counted[whole.place] === 1) return true;
    id = whole?.record.kind === 'funding' ? whole.record.funding.partOf : null;
  }
  return false;
}

type Dictionary = ReadonlyMap<string, Fact>;

/** 1 at the places of the facts whose amount is stated. */
function* statedIn(facts: readonly FundingFact[], all: Dictionary): Steps<Uint8Array> {
  const stated = new Uint8Array(all.size);
  yield* forEach(facts.length, (index) => {
    const { place, record } = facts[index] as FundingFact;
    if (record.funding.amountGbp !== null) stated[place] = 1;
  });
  return stated;
}

/**
 * Adds amounts up by sort of money, step by step.
 * @param facts the funding records shown
 * @param all every fact of the dataset by id, to follow a part to its whole
 * @returns the totals, the most frequent sort first
 */
export function* totalSteps(facts: readonly FundingFact[], all: Dictionary): Steps<Total[]> {
  const stated = yield* statedIn(facts, all);
  const totals = new Map<string, Total>();
  const add = (fact: FundingFact): void => {
    const { funding } = fact.record;
    const sort = sortOfMoney(funding);
    let total = totals.get(sort);
    if (!total) {
      const rate = funding.per !== 'total';
      total = {
        sort,
        rate,
        sum: 0,
        min: Infinity,
        max: -Infinity,
        counted: 0,
        inexact: 0,
        parts: 0,
        limits: 0,
        notStated: 0,
      };
      totals.set(sort, total);
    }
    const amount = funding.amountGbp;
    if (mainAmount(funding) === null) total.notStated++;
    else if (amount === null) total.limits++;
    else if (hasCountedWhole(fact, stated, all)) total.parts++;
    else {
      total.sum += amount;
      total.counted++;
      if (funding.qualifier !== 'exact') total.inexact++;
      total.min = Math.min(total.min, amount);
      total.max = Math.max(total.max, amount);
    }
  };
  yield* forEach(facts.length, (index) => add(facts[index] as FundingFact));
  const size = (total: Total): number => total.counted + total.parts + total.limits + total.notStated;
  return [...totals.values()].sort((a, b) => size(b) - size(a) || (a.sort < b.sort ? -1 : 1));
}

/** The same at once. */
export function totalsOf(...asked: Parameters<typeof totalSteps>): Total[] {
  return finish(totalSteps(...asked));
}

/** The one sort of money of a total, in words: `budget, yearly: £258.0m in 1 (2 parts left out)`. */
export function totalInWords(total: Total): string {
  const left = [
    total.parts > 0 ? `${counted(total.parts, 'part')} left out` : '',
    total.limits > 0 ? `${total.limits} only up to a limit` : '',
    total.notStated > 0 ? `${total.notStated} not stated` : '',
  ].filter(Boolean);
  const amounts = total.counted === 0 ? 'no amount' : `${sumInWords(total)} in ${total.counted}`;
  return `${total.sort}: ${amounts}${left.length > 0 ? ` (${left.join(', ')})` : ''}`;
}

/** What the amounts come to; rates (pounds a household) do not add up, so they are told from least to most. */
export function sumInWords(total: Total): string {
  if (total.counted === 0) return 'not stated';
  if (!total.rate) return `${total.inexact > 0 ? 'about ' : ''}${formatShortPounds(total.sum)}`;
  if (total.min === total.max) return formatShortPounds(total.min);
  return `${formatShortPounds(total.min)}–${formatShortPounds(total.max)}`;
}
