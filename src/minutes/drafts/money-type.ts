/** What sort of money an amount is, by the words around it and the paper that it stands in. */
import type { Funding } from '../../domain/schema.ts';
import type { Span } from '../model.ts';
import { type Amount, amountsIn } from './amounts.ts';
import { HOUSEHOLD_PRECEPT, MORE_OF_IT, OF_IT, PRECEPT, RAISED, SAVINGS } from './rules/money.ts';
import { AMOUNT_OF, CERTAIN, HEAD_WEIGHT, NAMING, OF_AMOUNT, TYPES, WEAK } from './rules/money-types.ts';
import type { Section } from './rules/sections.ts';

/** What a sentence's passage stands in. */
export interface Setting {
  section: Section;
  /** Whether it is on the budget of a year. */
  budgetPaper: boolean;
  /** Whether it stands under a heading on the precept. */
  onPrecept: boolean;
  /** Whether it tells of money that is given in rounds. */
  inRounds: boolean;
  meetingDate: string | null;
}

/** How far around an amount its own words are looked for before those of the rest of the sentence. */
export const NEAR = 60;

/** The pounds that stand for an amount: of a range its bottom. */
export const poundsOf = ({ amountGbp, amountMaxGbp }: Pick<Amount, 'amountGbp' | 'amountMaxGbp'>): number =>
  amountGbp ?? amountMaxGbp ?? 0;

/** Whether words name an amount: "a grant of £5,000", "£5,000 of grant". */
function isHead(text: string, words: Span, amount: Span): boolean {
  return words.end <= amount.start
    ? OF_AMOUNT.test(text.slice(words.end, amount.start))
    : words.start >= amount.end && AMOUNT_OF.test(text.slice(amount.end, words.start));
}

/** A type that words say of an amount: how much they weigh, and whether they name it. */
interface Said {
  type: Funding['type'];
  weight: number;
  head: boolean;
}

/**
 * The type whose words weigh most: those that name the amount before those that only stand near it, of which each
 * character between them and the amount takes something off. Null where no word says one.
 */
function typeAt(text: string, amount: Span): Said | null {
  let best: (Said & { score: number }) | null = null;
  const others = amountsIn(text).filter(({ start }) => start !== amount.start);
  for (const { type, words, weight, named } of TYPES) {
    for (const found of text.matchAll(words)) {
      const place = { start: found.index, end: found.index + found[0].length };
      const distance = Math.min(Math.abs(place.start - amount.start), Math.abs(place.end - amount.start));
      const head = isHead(text, place, amount);
      if (!head && (named || others.some((other) => isHead(text, place, other)))) continue;
      const score = (head ? HEAD_WEIGHT * weight : weight) / (1 + distance / NEAR);
      if (!best || score > best.score) best = { type, weight, head, score };
    }
  }
  return best;
}

/** The words near an amount, up to the amounts on either side of it. */
function wordsAround(text: string, { start, end }: Span): string {
  const others = amountsIn(text);
  const before = others.findLast((other) => other.end <= start)?.end ?? 0;
  const after = others.find((other) => other.start >= end)?.start ?? text.length;
  return text.slice(Math.max(before, start - NEAR), Math.min(after, end + NEAR));
}

/**
 * The type of an amount, or that of the amount before where its own words go on from it; and whether words name it.
 * @param asked the question that its sentence answers
 */
export function typeOf(
  text: string,
  amount: Amount,
  before: Funding['type'] | null,
  goesOn: boolean,
  { onPrecept, budgetPaper }: Setting,
  asked: string,
): { type: Funding['type']; named: boolean } {
  const said = typeAt(text, amount);
  const isMore = MORE_OF_IT.test(text.slice(0, amount.start)) && (said?.weight ?? 0) < CERTAIN;
  if (before !== null && isMore) return { type: before, named: true };
  const isTelling = said !== null && !(budgetPaper && said.type === 'grant' && said.weight <= WEAK);
  const type = isTelling ? said.type : null;
  const ofBefore = goesOn || OF_IT.test(text.slice(amount.end));
  const inAnswer = SAVINGS.test(asked) ? 'saving' : null;
  const own = type ?? (ofBefore ? before : null) ?? inAnswer ?? (budgetPaper ? 'budget' : 'grant');
  const raised =
    onPrecept &&
    ((!said?.head && RAISED.test(wordsAround(text, amount))) ||
      (type === null && poundsOf(amount) < HOUSEHOLD_PRECEPT));
  const ofPrecept = raised || (own === 'charge' && (onPrecept || PRECEPT.test(text)));
  return { type: ofPrecept ? 'precept' : own, named: said !== null && (said.head || said.weight >= NAMING) };
}
