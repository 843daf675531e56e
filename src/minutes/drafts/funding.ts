/** Money in a sentence: amounts, and money of which no amount is stated. */
import type { Funding } from '../../domain/schema.ts';
import type { Span } from '../model.ts';
import { type Amount, amountsIn } from './amounts.ts';
import type { Context, FindingOf, Told } from './finding.ts';
import { frequencyOf, isLimitOfEach } from './money-frequency.ts';
import { NEAR, poundsOf, type Setting, typeOf } from './money-type.ts';
import { wholesOf } from './parts.ts';
import { BUDGET_PAPER, IN_ROUNDS, ON_THE_BUDGET } from './rules/frequencies.ts';
import {
  AWARDED,
  COMMISSIONER_GIVES,
  FIRE_PAPER,
  FUNDER_OF_TYPE,
  FUNDERS,
  GOES_ON,
  HOUSEHOLD_PRECEPT,
  PART_OF,
  PER,
  PRECEPT,
  PURPOSE,
  RECIPIENT,
  SHARES_OUT,
  UNSTATED,
  WHOLE_FIRST,
} from './rules/money.ts';
import { type Beside, besideOf, sumsOf } from './sums.ts';

function perAt(text: string, near: string, amount: Amount | null, type: Funding['type']): Funding['per'] {
  const said = PER.find(({ words }) => words.test(near))?.per;
  // "Each £1 at Band D yields £215,000" is what all households pay together.
  const ofHousehold = amount === null || poundsOf(amount) < HOUSEHOLD_PRECEPT;
  if (said && (said !== 'household' || ofHousehold)) return said;
  if (type === 'precept' && amount !== null && ofHousehold) return 'household';
  return amount && isLimitOfEach(text, amount) ? 'recipient' : 'total';
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
  before?: Funding,
): Funding {
  const purpose = (amount ? PURPOSE.exec(text.slice(amount.end)) : null) ?? PURPOSE.exec(text);
  return {
    amountGbp: amount?.amountGbp ?? null,
    amountMaxGbp: amount?.amountMaxGbp ?? null,
    qualifier: amount?.qualifier ?? null,
    type,
    frequency: frequencyOf(text, near, amount, type, setting, before),
    per: perAt(text, near, amount, type),
    partOf: null,
    funder: funderOf(text, type),
    recipient: type === 'precept' ? 'Commissioner' : trimmed(RECIPIENT.exec(text)?.[1]),
    purpose: trimmed(purpose?.[0].replace(/^for /i, '')),
  };
}

type Found = FindingOf<'funding'>;

/**
 * The finding whose amount a later one is a part of: "£3m, of which £1m", "of the £3m budget, £1m and £2m"; where the
 * sentence shares the last amount out, "Within it, £1m and £2m", that one.
 */
function wholeOf(
  text: string,
  amount: Amount,
  earlier: readonly { amount: Amount; finding: Found }[],
  last: Found | undefined,
): Found | undefined {
  const isPart = last && SHARES_OUT.test(text.trim()) && poundsOf(amount) < poundsOf(last.value);
  if (isPart) return last;
  const first = earlier[0];
  if (!first || !(Number(amount.amountGbp) < Number(first.amount.amountGbp))) return undefined;
  const between = text.slice(first.amount.end, amount.start);
  const whole = PART_OF.test(between) || WHOLE_FIRST.test(text.slice(0, first.amount.start));
  return whole ? first.finding : undefined;
}

/** What a part of some money is: what it is a part of, but what is spent of a precept is the commissioner's budget. */
const typeOfPart = ({ type, per }: Funding): Funding['type'] =>
  type === 'precept' && per === 'total' ? 'budget' : type;

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
    const whole = wholeOf(text, amount, earlier, before);
    const last = earlier.at(-1)?.finding ?? before;
    const goesOn = earlier.length > 0 || GOES_ON.test(text.trim());
    const { type: own, named } = typeOf(text, amount, last?.value.type ?? null, goesOn, setting, beside.asked);
    const isAwarded = whole !== undefined && AWARDED.test(text.slice(amount.end));
    const type = isAwarded ? 'grant' : whole && !named ? typeOfPart(whole.value) : own;
    const value = fundingOf(text, amount, type, near, setting, goesOn ? last?.value : undefined);
    if (whole && !isAwarded) value.frequency = whole.value.frequency;
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
  if (
    sentence.role === 'ask' ||
    setting.section === 'resolved' ||
    setting.section === 'actions' ||
    amountsIn(sentence.text).length > 0
  )
    return [];
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
  const inRounds = IN_ROUNDS.test(text);
  const setting: Setting = { section, budgetPaper, inRounds, onPrecept: PRECEPT.test(heading), meetingDate };
  const amounts: Stated[] = [];
  for (const [index, sentence] of told.entries()) {
    amounts.push(...amountsOf(sentence, setting, amounts.at(-1)?.finding, besideOf(told, index)));
  }
  const stated = withWholes(amounts);
  const found = [...stated, ...told.flatMap((sentence) => unstatedOf(sentence, setting, stated))];
  if (!FIRE_PAPER.test(title)) return found;
  return found.map((one) => (one.value.type === 'precept' ? { ...one, value: { ...one.value, type: 'other' } } : one));
}
