/** What sort of money an amount is, by the words around it and the paper that it stands in. */
import type { Funding } from '../../domain/schema.ts';
import type { Span } from '../model.ts';
import type { Amount } from './amounts.ts';
import {
  AMOUNT_OF,
  HEAD_WEIGHT,
  HOUSEHOLD_PRECEPT,
  MORE_OF_IT,
  OF_AMOUNT,
  PRECEPT,
  RAISED,
  TYPES,
  WEAK,
} from './rules/money.ts';
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
  for (const { type, words, weight, named } of TYPES) {
    for (const found of text.matchAll(words)) {
      const place = { start: found.index, end: found.index + found[0].length };
      const distance = Math.min(Math.abs(place.start - amount.start), Math.abs(place.end - amount.start));
      const head = isHead(text, place, amount);
      if (named && !head) continue;
      const score = (head ? HEAD_WEIGHT * weight : weight) / (1 + distance / NEAR);
      if (!best || score > best.score) best = { type, weight, head, score };
    }
  }
  return best;
}

/** The type of an amount, or that of the amount before where its own words go on from it; and whether words name it. */
export function typeOf(
  text: string,
  amount: Amount,
  before: Funding['type'] | null,
  goesOn: boolean,
  { onPrecept, budgetPaper }: Setting,
): { type: Funding['type']; named: boolean } {
  if (before !== null && MORE_OF_IT.test(text.slice(0, amount.start))) return { type: before, named: true };
  const said = typeAt(text, amount);
  const isTelling = said !== null && !(budgetPaper && said.type === 'grant' && said.weight <= WEAK);
  const type = isTelling ? said.type : null;
  const own = type ?? (goesOn ? before : null) ?? (budgetPaper ? 'budget' : 'grant');
  const near = text.slice(Math.max(0, amount.start - NEAR), amount.end + NEAR);
  const raised = onPrecept && (RAISED.test(near) || (type === null && poundsOf(amount) < HOUSEHOLD_PRECEPT));
  const ofPrecept = raised || (own === 'charge' && (onPrecept || PRECEPT.test(text)));
  return { type: ofPrecept ? 'precept' : own, named: said?.head ?? false };
}
