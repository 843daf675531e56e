/** Money in a sentence: amounts, and money of which no amount is stated. */
import type { Funding } from '../../domain/schema.ts';
import type { Span } from '../model.ts';
import { type Amount, amountsIn } from './amounts.ts';
import type { Context, FindingOf, Told } from './finding.ts';
import { wholesOf } from './parts.ts';
import {
  BUDGET_PAPER,
  FINANCIAL_YEAR,
  FREQUENCIES,
  LASTS_TO,
  ON_THE_BUDGET,
  PAID_ONCE,
  PUT_ASIDE,
  USUAL_FREQUENCY,
  WON,
  YEARLY_BUDGET,
  YEARLY_GRANT,
  YEARLY_RATE,
} from './rules/frequencies.ts';
import {
  AMOUNT_OF,
  COMMISSIONER_GIVES,
  FIRE,
  FIRE_PAPER,
  FUNDER_OF_TYPE,
  FUNDERS,
  GOES_ON,
  HEAD_WEIGHT,
  HOUSEHOLD_PRECEPT,
  LIMIT_OF_EACH,
  MORE_OF_IT,
  OF_AMOUNT,
  PART_OF,
  PER,
  PRECEPT,
  PURPOSE,
  RAISED,
  RECIPIENT,
  TYPES,
  UNSTATED,
  WHOLE_FIRST,
} from './rules/money.ts';
import type { Section } from './rules/sections.ts';
import { type Beside, besideOf, sumsOf } from './sums.ts';

/** What a sentence's passage stands in. */
interface Setting {
  section: Section;
  /** Whether it is on the budget of a year. */
  budgetPaper: boolean;
  /** Whether it stands under a heading on the precept. */
  onPrecept: boolean;
  meetingDate: string | null;
}

/** How far around an amount its own words are looked for before those of the rest of the sentence. */
const NEAR = 60;

const poundsOf = ({ amountGbp, amountMaxGbp }: Amount): number => amountGbp ?? amountMaxGbp ?? 0;

/** Whether words name an amount: "a grant of £5,000", "£5,000 of grant". */
function isHead(text: string, words: Span, amount: Span): boolean {
  return words.end <= amount.start
    ? OF_AMOUNT.test(text.slice(words.end, amount.start))
    : words.start >= amount.end && AMOUNT_OF.test(text.slice(amount.end, words.start));
}

/**
 * The type whose words weigh most: those that name the amount before those that only stand near it, of which each
 * character between them and the amount takes something off. Null where no word says one. `head` where the words name it.
 */
function typeAt(text: string, amount: Span): { type: Funding['type'] | null; head: boolean } {
  let best: { type: Funding['type'] | null; head: boolean; score: number } = { type: null, head: false, score: 0 };
  for (const { type, words, weight, named } of TYPES) {
    for (const found of text.matchAll(words)) {
      const place = { start: found.index, end: found.index + found[0].length };
      const distance = Math.min(Math.abs(place.start - amount.start), Math.abs(place.end - amount.start));
      const head = isHead(text, place, amount);
      if (named && !head) continue;
      const score = (head ? HEAD_WEIGHT * weight : weight) / (1 + distance / NEAR);
      if (score > best.score) best = { type, head, score };
    }
  }
  return best;
}

/** Whether an amount of a type is one of every year, by the words around it or the paper that it stands in. */
function isYearly(text: string, near: string, type: Funding['type'], budgetPaper: boolean): boolean {
  if (type === 'budget') return budgetPaper || YEARLY_BUDGET.test(text) || FINANCIAL_YEAR.test(text);
  if (type === 'grant')
    return YEARLY_GRANT.test(text) || (!WON.test(text) && (budgetPaper || FINANCIAL_YEAR.test(near)));
  return type === 'precept' || (type === 'saving' && budgetPaper) || (type === 'other' && FIRE.test(text));
}

/** Whether words name a date more than a year after the meeting. */
function outlastsAYear(near: string, meetingDate: string | null): boolean {
  const year = LASTS_TO.exec(near)?.[1];
  return year !== undefined && meetingDate !== null && Number(year) - Number(meetingDate.slice(0, 4)) > 1;
}

function frequencyOf(
  text: string,
  near: string,
  amount: Amount | null,
  type: Funding['type'],
  { budgetPaper, meetingDate }: Setting,
): Funding['frequency'] {
  const alone = amount !== null && amountsIn(text).length === 1;
  if (amount && YEARLY_RATE.test(text.slice(amount.end))) return 'yearly';
  if (amount && outlastsAYear(text.slice(amount.end), meetingDate)) return 'several-years';
  const said = FREQUENCIES.find(({ words, anywhere }) => words.test(anywhere && alone ? text : near));
  if (said) return said.frequency;
  if (type === 'budget' && PUT_ASIDE.test(text) && !FINANCIAL_YEAR.test(text)) return 'unknown';
  if (type === 'budget' && amount && PAID_ONCE.test(text)) return 'one-off';
  if (isYearly(text, near, type, budgetPaper)) return 'yearly';
  return (amount && USUAL_FREQUENCY[type]) ?? 'unknown';
}

function perAt(text: string, near: string, amount: Amount | null, type: Funding['type']): Funding['per'] {
  const said = PER.find(({ words }) => words.test(near));
  if (said) return said.per;
  if (type === 'precept' && amount !== null && poundsOf(amount) < HOUSEHOLD_PRECEPT) return 'household';
  return amount?.qualifier === 'up-to' && LIMIT_OF_EACH.test(text) ? 'recipient' : 'total';
}

function funderOf(text: string, type: Funding['type']): string | null {
  const byType = FUNDER_OF_TYPE[type];
  if (byType) return byType;
  if (COMMISSIONER_GIVES.test(text)) return 'Commissioner';
  return FUNDERS.find(({ words }) => words.test(text))?.funder ?? null;
}

/** The clause around an amount: from the comma or semicolon before it to the one after it. */
function clauseOf(text: string, { start, end }: Span): Span {
  const before = Math.max(text.lastIndexOf(', ', start), text.lastIndexOf('; ', start));
  const after = /[,;] |$/.exec(text.slice(end));
  return { start: before < 0 ? 0 : before + 2, end: end + (after?.index ?? 0) };
}

const trimmed = (words: string | undefined): string | null => words?.trim().replace(/[,.;]$/, '') || null;

function fundingOf(
  text: string,
  amount: Amount | null,
  type: Funding['type'],
  near: string,
  setting: Setting,
): Funding {
  const purpose = (amount ? PURPOSE.exec(text.slice(amount.end)) : null) ?? PURPOSE.exec(text);
  return {
    amountGbp: amount?.amountGbp ?? null,
    amountMaxGbp: amount?.amountMaxGbp ?? null,
    qualifier: amount?.qualifier ?? null,
    type,
    frequency: frequencyOf(text, near, amount, type, setting),
    per: perAt(text, near, amount, type),
    partOf: null,
    funder: funderOf(text, type),
    recipient: type === 'precept' ? 'Commissioner' : trimmed(RECIPIENT.exec(text)?.[1]),
    purpose: trimmed(purpose?.[0].replace(/^for /i, '')),
  };
}

type Found = FindingOf<'funding'>;

/** The finding whose amount a later one is a part of: "£3m, of which £1m", "of the £3m budget, £1m and £2m". */
function wholeOf(
  text: string,
  amount: Amount,
  earlier: readonly { amount: Amount; finding: Found }[],
): Found | undefined {
  const first = earlier[0];
  if (!first || !(Number(amount.amountGbp) < Number(first.amount.amountGbp))) return undefined;
  const between = text.slice(first.amount.end, amount.start);
  const whole = PART_OF.test(between) || WHOLE_FIRST.test(text.slice(0, first.amount.start));
  return whole ? first.finding : undefined;
}

/** The type of an amount, or that of the amount before where its own words go on from it; and whether words name it. */
function typeOf(
  text: string,
  amount: Amount,
  before: Funding['type'] | null,
  goesOn: boolean,
  onPrecept: boolean,
): { type: Funding['type']; named: boolean } {
  if (before !== null && MORE_OF_IT.test(text.slice(0, amount.start))) return { type: before, named: true };
  const { type, head } = typeAt(text, amount);
  const own = type ?? (goesOn ? before : null) ?? 'other';
  const near = text.slice(Math.max(0, amount.start - NEAR), amount.end + NEAR);
  const raised = onPrecept && (RAISED.test(near) || (type === null && poundsOf(amount) < HOUSEHOLD_PRECEPT));
  const ofPrecept = raised || (own === 'charge' && (onPrecept || PRECEPT.test(text)));
  return { type: ofPrecept ? 'precept' : own, named: head };
}

/** A finding, with its pounds and whether its own words name its type. */
interface Stated {
  finding: Found;
  amount: Amount;
  named: boolean;
}

/** @param before the last amount of the sentences before it in its passage */
function amountsOf(sentence: Told, setting: Setting, before: Found | undefined, beside: Beside): Stated[] {
  const { text } = sentence;
  const earlier: Stated[] = [];
  const amounts = sumsOf(sentence, setting.section, beside).flatMap(({ amount, standing }) =>
    standing.as === 'funding' ? [amount] : [],
  );
  for (const [index, amount] of amounts.entries()) {
    const clause = clauseOf(text, amount);
    const near = text.slice(
      Math.max(clause.start, amounts[index - 1]?.end ?? 0),
      Math.min(amounts[index + 1]?.start ?? text.length, amount.end + NEAR),
    );
    const whole = wholeOf(text, amount, earlier);
    const last = earlier.at(-1)?.finding ?? before;
    const goesOn = earlier.length > 0 || GOES_ON.test(text.trim());
    const { type: own, named } = typeOf(text, amount, last?.value.type ?? null, goesOn, setting.onPrecept);
    const value = fundingOf(text, amount, whole ? whole.value.type : own, near, setting);
    if (whole) value.frequency = whole.value.frequency;
    const finding: Found = {
      kind: 'funding',
      value,
      start: sentence.start + clause.start,
      end: sentence.start + clause.end,
      rule: 'amount',
      confidence: own === 'other' ? 0.7 : 0.9,
      statedBy: sentence.statedBy,
      ...(whole && { partOf: whole }),
    };
    earlier.push({ amount, finding, named });
  }
  return earlier;
}

/** Parts that add up to an amount before them are as often given as it is, and are what it is where nothing else is said. */
function withWholes(stated: readonly Stated[]): Found[] {
  const wholes = wholesOf(stated.map(({ amount }) => poundsOf(amount)));
  for (const [index, { finding, named }] of stated.entries()) {
    const whole = stated[wholes[index] ?? -1]?.finding;
    if (!whole || finding.partOf) continue;
    finding.partOf = whole;
    finding.value.frequency = whole.value.frequency;
    if (!named && finding.value.type !== 'precept') finding.value.type = whole.value.type;
  }
  return stated.map(({ finding }) => finding);
}

/**
 * Money without an amount. A question's sentence tells of none, because it asks; nor does a resolution, or a sentence
 * that has amounts.
 */
function unstatedOf(sentence: Told, setting: Setting, stated: readonly Found[]): Found[] {
  if (sentence.role === 'ask' || setting.section === 'resolved' || amountsIn(sentence.text).length > 0) return [];
  const rule = UNSTATED.find(
    ({ words, type }) => words.test(sentence.text) && !stated.some(({ value }) => value.type === type),
  );
  if (!rule) return [];
  return [
    {
      kind: 'funding',
      value: fundingOf(sentence.text, null, rule.type, sentence.text, setting),
      start: sentence.start,
      end: sentence.end,
      rule: rule.id,
      confidence: 0.5,
      statedBy: sentence.statedBy,
    },
  ];
}

/** The money that a passage tells of. */
export function fundingIn({ told, title, heading, leadIn, section, text, meetingDate }: Context): Found[] {
  const budgetPaper =
    [title, heading].some((words) => BUDGET_PAPER.test(words)) || ON_THE_BUDGET.test(`${leadIn} ${text}`);
  const setting: Setting = { section, budgetPaper, onPrecept: PRECEPT.test(heading), meetingDate };
  const amounts: Stated[] = [];
  for (const [index, sentence] of told.entries()) {
    amounts.push(...amountsOf(sentence, setting, amounts.at(-1)?.finding, besideOf(told, index)));
  }
  const stated = withWholes(amounts);
  const found = [...stated, ...told.flatMap((sentence) => unstatedOf(sentence, setting, stated))];
  if (!FIRE_PAPER.test(title)) return found;
  return found.map((one) => (one.value.type === 'precept' ? { ...one, value: { ...one.value, type: 'other' } } : one));
}
