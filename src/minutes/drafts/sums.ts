/** What each sum of money in a sentence does there: money that is given, a measure in pounds, or only spoken of. */
import type { Span } from '../model.ts';
import { isResolution } from '../rules.ts';
import { type Amount, amountsIn } from './amounts.ts';
import type { Told } from './finding.ts';
import { TAKEN } from './rules/figures.ts';
import { CHANGES, PART_OF, PRECEPT } from './rules/money.ts';
import type { Section } from './rules/sections.ts';
import {
  ACHIEVED,
  CLAUSE_BREAK,
  GIVEN,
  MEASURES_IN_POUNDS,
  ONLY_SPOKEN_OF,
  PANEL_VOTES,
  type SumWords,
} from './rules/sums.ts';

/** What a sum is: funding; a figure with its metric and its sign; or no fact of its own. */
export type Standing = { as: 'funding' } | { as: 'figure'; metric: string; sign: 1 | -1 } | { as: 'none' };

/** A sum of a sentence with what it does there. */
export interface Sum {
  amount: Amount;
  standing: Standing;
}

/** The sentences beside the one of a sum: the question before it, and what is said next. */
export interface Beside {
  asked: string;
  next: string;
}

/** The sentences beside one of a passage. Only a sentence that asks counts as asked. */
export function besideOf(told: readonly Told[], index: number): Beside {
  const before = told[index - 1];
  return { asked: before?.role === 'ask' ? before.text : '', next: told[index + 1]?.text ?? '' };
}

/** The words of an amount's clause, up to the amounts on either side of it. */
interface Around extends Beside {
  left: string;
  right: string;
  sentence: string;
  /** Whether another sum of the sentence comes first. */
  again: boolean;
}

function around(
  text: string,
  amount: Span,
  before: Span | undefined,
  after: Span | undefined,
): Omit<Around, keyof Beside> {
  const from = before?.end ?? 0;
  const to = after?.start ?? text.length;
  const start = [...text.slice(from, amount.start).matchAll(CLAUSE_BREAK)].at(-1);
  const end = [...text.slice(amount.end, to).matchAll(CLAUSE_BREAK)][0];
  return {
    left: text.slice(from + (start ? start.index + start[0].length : 0), amount.start),
    right: text.slice(amount.end, end ? amount.end + end.index : to),
    sentence: text,
    again: before !== undefined,
  };
}

/** "It would be financed by a loan.": a next sentence that goes on about the sum. */
const GOES_ON = /^(?:it|this|that|they|these|which)\b/i;

function fits(rule: SumWords, { left, right, sentence, asked, next, again }: Around): boolean {
  const said = rule.left?.test(left) || rule.right?.test(right) || rule.sentence?.test(sentence);
  if (!said || (rule.asked && !rule.asked.test(asked)) || (rule.again && !again)) return false;
  return !rule.unless?.test(sentence) && !(GOES_ON.test(next.trim()) && rule.unless?.test(next));
}

/** Whether an amount is where something was before it changed: "from £3m to £2m". */
function isOutset(text: string, amount: Span, next: Span | undefined): boolean {
  return (
    next !== undefined &&
    /\bfrom(?: \w+)?\s*$/i.test(text.slice(0, amount.start)) &&
    /^[^.;,]{0,20}\bto\b[^.;,]{0,20}$/i.test(text.slice(amount.end, next.start)) &&
    CHANGES.test(text)
  );
}

function standingOf(words: Around): Standing {
  const measure = MEASURES_IN_POUNDS.find((rule) => fits(rule, words));
  if (measure) {
    return { as: 'figure', metric: measure.metric, sign: measure.change === 'down' ? -1 : 1 };
  }
  const taken = TAKEN.exec(words.left) ?? TAKEN.exec(words.right);
  if (taken && !GIVEN.test(words.left)) return { as: 'figure', metric: `value ${taken[0].toLowerCase()}`, sign: 1 };
  return { as: 'funding' };
}

/** Whether a sentence is the panel's vote on a precept, whose numbers were told before. */
export function repeatsPrecept(text: string, section: Section): boolean {
  return PRECEPT.test(text) && (section === 'resolved' || PANEL_VOTES.test(text) || isResolution(text.trim()));
}

/**
 * The sums of a sentence, in its order. Those of a resolution on the precept repeat what was proposed. A part of a sum
 * is what the sum is, and what something came to is what it was before.
 */
export function sumsOf({ text }: Told, section: Section, beside: Beside): Sum[] {
  const amounts = amountsIn(text);
  const repeated = repeatsPrecept(text, section);
  const sums: Sum[] = [];
  for (const [index, amount] of amounts.entries()) {
    const [before, after] = [amounts[index - 1], amounts[index + 1]];
    const changed = before !== undefined && isOutset(text, before, amount);
    const words = { ...around(text, amount, changed ? amounts[index - 2] : before, after), ...beside };
    const whole = sums.at(-1)?.standing;
    const isPart = before !== undefined && PART_OF.test(text.slice(before.end, amount.start));
    const spokenOf = repeated || isOutset(text, amount, after) || ONLY_SPOKEN_OF.some((rule) => fits(rule, words));
    if (spokenOf) sums.push({ amount, standing: { as: 'none' } });
    else if (isPart && ACHIEVED.test(words.right)) sums.push({ amount, standing: { as: 'funding' } });
    else sums.push({ amount, standing: isPart && whole?.as === 'figure' ? whole : standingOf(words) });
  }
  return sums;
}
