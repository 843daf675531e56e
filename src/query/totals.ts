/** Totals of money: one per sort of money, never mixed, a part never beside its whole. */
import type { Fact } from '../dataset/model.ts';
import { finish, type Steps } from '../dataset/steps.ts';
import { formatShortPounds, mainAmount, sortOfMoney } from '../domain/money.ts';
import { counted } from '../domain/number.ts';
import { STEP } from './places.ts';

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

/** Whether one of the wholes that contain this amount is itself counted. */
function hasCountedWhole(fact: FundingFact, counted: ReadonlySet<string>, all: Dictionary): boolean {
  for (let id = fact.record.funding.partOf; id !== null; ) {
    if (counted.has(id)) return true;
    const whole = all.get(id);
    id = whole?.record.kind === 'funding' ? whole.record.funding.partOf : null;
  }
  return false;
}

type Dictionary = ReadonlyMap<string, Fact>;

/** The ids of the facts whose amount is stated; none where no fact is part of another, since only parts ask for them. */
function* statedIn(facts: readonly FundingFact[]): Steps<ReadonlySet<string>> {
  const stated = new Set<string>();
  if (!facts.some((fact) => fact.record.funding.partOf !== null)) return stated;
  for (const [index, { id, record }] of facts.entries()) {
    if (index % STEP === 0) yield index / facts.length / 2;
    if (record.funding.amountGbp !== null) stated.add(id);
  }
  return stated;
}

/**
 * Adds amounts up by sort of money, step by step.
 * @param facts the funding records shown
 * @param all every fact of the dataset by id, to follow a part to its whole
 * @returns the totals, the most frequent sort first
 */
export function* totalSteps(facts: readonly FundingFact[], all: Dictionary): Steps<Total[]> {
  const stated = yield* statedIn(facts);
  const totals = new Map<string, Total>();
  for (const [index, fact] of facts.entries()) {
    if (index % STEP === 0) yield (1 + index / facts.length) / 2;
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
  }
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
