/** How often money is given: as its words say it, else as money of its type mostly is. */
import type { Funding } from '../../domain/schema.ts';
import { type Amount, amountsIn } from './amounts.ts';
import type { Setting } from './money-type.ts';
import {
  BESIDE_THE_USUAL,
  BID,
  CAPITAL,
  CAPITAL_OF_A_YEAR,
  FINANCIAL_YEAR,
  FOR_THE_YEAR,
  FOR_VICTIMS_SERVICES,
  FREQUENCIES,
  FROM_RESERVES,
  IN_A_BUDGET,
  LASTS_TO,
  PAID_ONCE,
  PER_WEEK_OR_MONTH,
  PUT_ASIDE,
  USUAL_FREQUENCY,
  WON,
  YEARLY_BUDGET,
  YEARLY_GRANT,
  YEARLY_RATE,
} from './rules/frequencies.ts';
import { FIRE, LIMIT_OF_EACH } from './rules/money.ts';

/** Whether an amount of a type is one of every year, by the words around it or the paper that it stands in. */
function isYearly(text: string, near: string, own: string, type: Funding['type'], budgetPaper: boolean): boolean {
  if (type === 'budget') return budgetPaper || YEARLY_BUDGET.test(text) || FINANCIAL_YEAR.test(text);
  if (type === 'grant')
    return (
      YEARLY_GRANT.test(text) ||
      (FOR_VICTIMS_SERVICES.test(own) && !BESIDE_THE_USUAL.test(near) && !BID.test(near)) ||
      (FOR_THE_YEAR.test(own) && !BID.test(text)) ||
      (!WON.test(near) && (budgetPaper || FINANCIAL_YEAR.test(near)))
    );
  return (type === 'saving' && (budgetPaper || FINANCIAL_YEAR.test(near))) || (type === 'other' && FIRE.test(text));
}

/** Whether a sentence tells what of the capital budget is planned for a year. */
const isCapitalOfAYear = (text: string): boolean =>
  CAPITAL_OF_A_YEAR.test(text) && (FINANCIAL_YEAR.test(text) || FOR_THE_YEAR.test(text));

/** Whether words name a date more than a year after the meeting. */
function outlastsAYear(near: string, meetingDate: string | null): boolean {
  const year = LASTS_TO.exec(near)?.[1];
  return year !== undefined && meetingDate !== null && Number(year) - Number(meetingDate.slice(0, 4)) > 1;
}

/** Whether an amount bounds what each of those who apply can have: the most of it, or both ends. */
export const isLimitOfEach = (text: string, { amountGbp, amountMaxGbp, qualifier }: Amount): boolean =>
  (qualifier === 'up-to' || (amountGbp !== null && amountMaxGbp !== null)) && LIMIT_OF_EACH.test(text);

/** The words of a sentence that go on from an amount, up to the next one; those before it too where it is the first one. */
function ownWords(text: string, amount: Amount): string {
  const amounts = amountsIn(text);
  const next = amounts.find(({ start }) => start > amount.start);
  const isFirst = amounts.every(({ start }) => start >= amount.start);
  return text.slice(isFirst ? 0 : amount.start, next?.start);
}

/**
 * How often money is given.
 * @param text its sentence
 * @param near the words of its clause, between the amounts on either side
 */
export function frequencyOf(
  text: string,
  near: string,
  amount: Amount | null,
  type: Funding['type'],
  { budgetPaper, inRounds, meetingDate }: Setting,
  before?: Funding,
): Funding['frequency'] {
  if (amount && YEARLY_RATE.test(text.slice(amount.end))) return 'yearly';
  if (amount && outlastsAYear(text.slice(amount.end), meetingDate)) return 'several-years';
  const own = amount ? ownWords(text, amount) : near;
  const said = FREQUENCIES.find(({ words, anywhere }) => words.test(anywhere ? own : near))?.frequency;
  // A precept is set for a year; what it is a week or a month is only another way to tell it.
  if (type === 'precept') return PER_WEEK_OR_MONTH.test(amount ? text.slice(amount.end) : near) ? 'unknown' : 'yearly';
  if (said) return said;
  if (amount && FROM_RESERVES.test(near)) return 'one-off';
  if (amount && type === 'grant' && isLimitOfEach(text, amount)) return inRounds ? 'one-off' : 'unknown';
  if (type === 'budget' && PUT_ASIDE.test(text) && !FINANCIAL_YEAR.test(text)) return 'unknown';
  if (type === 'budget' && IN_A_BUDGET.test(near)) return 'yearly';
  if (type === 'budget' && CAPITAL.test(text)) return isCapitalOfAYear(text) ? 'yearly' : 'one-off';
  if (type === 'budget' && amount && PAID_ONCE.test(own)) return 'one-off';
  if (isYearly(text, near, own, type, budgetPaper)) return 'yearly';
  const isMoreOfIt = type === 'grant' && before?.type === type && before.frequency === 'yearly';
  if (isMoreOfIt && !BESIDE_THE_USUAL.test(near)) return 'yearly';
  return (amount && USUAL_FREQUENCY[type]) ?? 'unknown';
}
