/** Totals of money: one per sort of money, never mixed, a part never beside its whole. */
import type { ById, Fact } from '../dataset/model.ts';
import { finish, forEach, type Steps } from '../dataset/steps.ts';
import { compareValues } from '../domain/compare.ts';
import { formatShortPounds, mainAmount, sortOfMoney } from '../domain/money.ts';
import { counted } from '../domain/number.ts';
import type { Funding } from '../domain/schema.ts';

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

/** What an amount is, beside its pounds. */
const [EXACT, INEXACT, LIMIT, NOT_STATED] = [0, 1, 2, 3];

/**
 * What is added up of funding records, field by field, side by side in memory: to look into each record for each letter of
 * a filter takes ten times as long.
 */
export interface Money {
  sorts: readonly Pick<Total, 'sort' | 'rate'>[];
  /** Of each record: which of the sorts, what its amount is, and its pounds; no number where there is none to add. */
  sortOf: Uint16Array;
  states: Uint8Array;
  pounds: Float64Array;
  /** Of a part: the places of the records whose amounts contain it. */
  wholes: ReadonlyMap<number, readonly number[]>;
}

const stateOf = (funding: Funding): number => {
  if (mainAmount(funding) === null) return NOT_STATED;
  if (funding.amountGbp === null) return LIMIT;
  return funding.qualifier === 'exact' ? EXACT : INEXACT;
};

/** The ids of the records whose amounts contain that of a fact, the nearest first. */
function wholesOf(fact: FundingFact, all: ById<Fact>): string[] {
  const ids: string[] = [];
  for (let id = fact.record.funding.partOf; id !== null; ) {
    ids.push(id);
    const whole = all.get(id);
    id = whole?.record.kind === 'funding' ? whole.record.funding.partOf : null;
  }
  return ids;
}

/**
 * Reads what is added up of funding records, step by step.
 * @param all every fact of the dataset by id, to follow a part to its whole
 */
export function* readMoney(facts: readonly FundingFact[], all: ById<Fact>): Steps<Money> {
  const { length } = facts;
  const codes = new Map<string, number>();
  const sorts: Pick<Total, 'sort' | 'rate'>[] = [];
  const [sortOf, states, pounds] = [new Uint16Array(length), new Uint8Array(length), new Float64Array(length)];
  const parts: number[] = [];
  yield* forEach(length, (index) => {
    const { funding } = (facts[index] as FundingFact).record;
    const sort = sortOfMoney(funding);
    const code = codes.get(sort) ?? sorts.push({ sort, rate: funding.per !== 'total' }) - 1;
    codes.set(sort, code);
    sortOf[index] = code;
    states[index] = stateOf(funding);
    pounds[index] = funding.amountGbp ?? Number.NaN;
    if (funding.partOf !== null) parts.push(index);
  });
  const places = new Map(parts.length === 0 ? [] : facts.map(({ id }, index) => [id, index]));
  const wholes = new Map(
    parts.map((index) => {
      const ids = wholesOf(facts[index] as FundingFact, all);
      return [index, ids.flatMap((id) => places.get(id) ?? [])];
    }),
  );
  return { sorts, sortOf, states, pounds, wholes };
}

const NO_TOTAL = { sum: 0, min: Infinity, max: -Infinity, counted: 0, inexact: 0, parts: 0, limits: 0, notStated: 0 };

/**
 * Adds amounts up by sort of money, step by step.
 * @param isShown whether a record is, by its place
 * @returns the totals, the most frequent sort first
 */
export function* totalSteps(money: Money, isShown: (place: number) => boolean): Steps<Total[]> {
  const { sorts, sortOf, states, pounds, wholes } = money;
  const totals = sorts.map((sort): Total => ({ ...sort, ...NO_TOTAL }));
  const isCounted = (index: number): boolean => isShown(index) && !Number.isNaN(pounds[index]);
  yield* forEach(sortOf.length, (index) => {
    if (!isShown(index)) return;
    const total = totals[sortOf[index] as number] as Total;
    const state = states[index];
    if (state === NOT_STATED) total.notStated++;
    else if (state === LIMIT) total.limits++;
    else if (wholes.get(index)?.some(isCounted)) total.parts++;
    else {
      const amount = pounds[index] as number;
      total.sum += amount;
      total.counted++;
      if (state === INEXACT) total.inexact++;
      total.min = Math.min(total.min, amount);
      total.max = Math.max(total.max, amount);
    }
  });
  const size = (total: Total): number => total.counted + total.parts + total.limits + total.notStated;
  return totals.filter((total) => size(total) > 0).sort((a, b) => size(b) - size(a) || compareValues(a.sort, b.sort));
}

/** The totals of funding records at once. */
export function totalsOf(facts: readonly FundingFact[], all: ById<Fact>): Total[] {
  return finish(totalSteps(finish(readMoney(facts, all)), () => true));
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
