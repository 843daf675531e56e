/** Money in a sentence: amounts, and money of which no amount is stated. */
import type { Funding } from '../../domain/schema.ts';
import { type Amount, amountsIn } from './amounts.ts';
import type { Context, FindingOf, Told } from './finding.ts';
import { TAKEN } from './rules/figures.ts';
import {
  COMMISSIONER_GIVES,
  FIRE_PAPER,
  FREQUENCIES,
  FUNDER_OF_TYPE,
  FUNDERS,
  GOES_ON,
  HOUSEHOLD_PRECEPT,
  LIMIT_OF_EACH,
  MORE_OF_IT,
  PART_OF,
  PER,
  PURPOSE,
  RECIPIENT,
  TYPES,
  UNSTATED,
  USUAL_FREQUENCY,
  WHOLE_FIRST,
  YEARLY_BUDGET,
  YEARLY_GRANT,
} from './rules/money.ts';

/** How far around an amount its own words are looked for before those of the rest of the sentence. */
const NEAR = 60;

/** The type whose words weigh most; each character between them and the amount takes something off. */
function typeAt(text: string, at: number): Funding['type'] {
  let best: { type: Funding['type']; score: number } = { type: 'other', score: 0 };
  for (const { type, words, weight } of TYPES) {
    for (const found of text.matchAll(words)) {
      const distance = Math.min(Math.abs(found.index - at), Math.abs(found.index + found[0].length - at));
      const score = weight / (1 + distance / NEAR);
      if (score > best.score) best = { type, score };
    }
  }
  return best.type;
}

function frequencyAt(text: string, near: string, type: Funding['type'], stated: boolean): Funding['frequency'] {
  const said = FREQUENCIES.find(({ words }) => words.test(near));
  if (said) return said.frequency;
  if (type === 'budget') return YEARLY_BUDGET.test(text) ? 'yearly' : 'unknown';
  if (type === 'grant' && YEARLY_GRANT.test(text)) return 'yearly';
  return (stated || type === 'precept' ? USUAL_FREQUENCY[type] : undefined) ?? 'unknown';
}

function perAt(text: string, near: string, amount: Amount | null, type: Funding['type']): Funding['per'] {
  const said = PER.find(({ words }) => words.test(near));
  if (said) return said.per;
  if (type === 'precept' && amount !== null && (amount.amountGbp ?? amount.amountMaxGbp ?? 0) < HOUSEHOLD_PRECEPT)
    return 'household';
  return amount?.qualifier === 'up-to' && LIMIT_OF_EACH.test(text) ? 'recipient' : 'total';
}

function funderOf(text: string, type: Funding['type']): string | null {
  const byType = FUNDER_OF_TYPE[type];
  if (byType) return byType;
  if (COMMISSIONER_GIVES.test(text)) return 'Commissioner';
  return FUNDERS.find(({ words }) => words.test(text))?.funder ?? null;
}

/** The clause around an amount: from the comma or semicolon before it to the one after it. */
function clauseOf(text: string, { start, end }: { start: number; end: number }): { start: number; end: number } {
  const before = Math.max(text.lastIndexOf(', ', start), text.lastIndexOf('; ', start));
  const after = /[,;] |$/.exec(text.slice(end));
  return { start: before < 0 ? 0 : before + 2, end: end + (after?.index ?? 0) };
}

const trimmed = (words: string | undefined): string | null => words?.trim().replace(/[,.;]$/, '') || null;

function fundingOf(text: string, amount: Amount | null, type: Funding['type'], near: string): Funding {
  const purpose = (amount ? PURPOSE.exec(text.slice(amount.end)) : null) ?? PURPOSE.exec(text);
  return {
    amountGbp: amount?.amountGbp ?? null,
    amountMaxGbp: amount?.amountMaxGbp ?? null,
    qualifier: amount?.qualifier ?? null,
    type,
    frequency: frequencyAt(text, near, type, amount !== null),
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

/** The type of the amount before, where an amount's own words go on from it. */
function typeBefore(
  text: string,
  amount: Amount,
  own: Funding['type'],
  before: Funding['type'] | null,
): Funding['type'] {
  if (before === null) return own;
  if (MORE_OF_IT.test(text.slice(0, amount.start))) return before;
  return own === 'other' && GOES_ON.test(text.trim()) ? before : own;
}

/** @param before the type of the last amount of the sentence before it */
function amountsOf(sentence: Told, before: Funding['type'] | null): Found[] {
  const { text } = sentence;
  const earlier: { amount: Amount; finding: Found }[] = [];
  const amounts = TAKEN.test(text) ? [] : amountsIn(text);
  for (const [index, amount] of amounts.entries()) {
    const clause = clauseOf(text, amount);
    const near = text.slice(
      Math.max(clause.start, amounts[index - 1]?.end ?? 0),
      Math.min(amounts[index + 1]?.start ?? text.length, amount.end + NEAR),
    );
    const whole = wholeOf(text, amount, earlier);
    const own = typeBefore(text, amount, typeAt(text, amount.start), earlier.at(-1)?.finding.value.type ?? before);
    const value = fundingOf(text, amount, whole ? whole.value.type : own, near);
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
    earlier.push({ amount, finding });
  }
  return earlier.map(({ finding }) => finding);
}

/** Money without an amount; a question's sentence tells of none, because it asks. */
function unstatedOf(sentence: Told, stated: readonly Found[]): Found[] {
  if (sentence.role === 'ask') return [];
  const rule = UNSTATED.find(
    ({ words, type }) => words.test(sentence.text) && !stated.some(({ value }) => value.type === type),
  );
  if (!rule) return [];
  return [
    {
      kind: 'funding',
      value: fundingOf(sentence.text, null, rule.type, sentence.text),
      start: sentence.start,
      end: sentence.end,
      rule: rule.id,
      confidence: 0.5,
      statedBy: sentence.statedBy,
    },
  ];
}

/** The money that a passage tells of. */
export function fundingIn({ told, title }: Context): Found[] {
  const stated: Found[] = [];
  for (const sentence of told) stated.push(...amountsOf(sentence, stated.at(-1)?.value.type ?? null));
  const found = [...stated, ...told.flatMap((sentence) => unstatedOf(sentence, stated))];
  if (!FIRE_PAPER.test(title)) return found;
  return found.map((one) => (one.value.type === 'precept' ? { ...one, value: { ...one.value, type: 'other' } } : one));
}
