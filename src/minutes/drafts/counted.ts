/** What a number counts: the noun after it, and whether that makes a figure. */
import type { Span } from '../model.ts';
import type { Match } from './language.ts';
import {
  A_FEW,
  BESIDES,
  DURATIONS,
  EARLY_OR_LATE,
  isTargetTime,
  KNOWN,
  KNOWN_AT_MOST,
  NOT_COUNTED,
  NOT_YET,
  NUMBERED,
  OF_A_WHOLE,
  OUTSET_AFTER,
  OUTSET_BEFORE,
  PAID_FOR,
  RATE,
  SPEED,
  WAITING,
} from './rules/figures.ts';

/** Words of a document as they stand in a metric: no marks, one blank between. */
export const tidy = (words: string): string =>
  words
    .replace(/[^\w\s%£'’/&-]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Words that are counted without an s. */
const COLLECTIVE = /^(officers?|staff|people|police|personnel|children|men|women)$/i;

/** Whether a word can be what is counted. No verb with an s follows a plural, so that "four awards rounds" are rounds. */
function countable({ text, tags }: Match['terms'][number]): boolean {
  return (
    tags.includes('Plural') || COLLECTIVE.test(tidy(text)) || (tags.includes('PresentTense') && /s\W?$/.test(text))
  );
}

/** A match up to a comma, colon or semicolon in it, behind which something else is told. */
export function upToMark(match: Match, text: string): Match {
  const whole = text.slice(match.start, match.end);
  const [own = whole] = whole.split(/[,:;](?=\s)/);
  if (own === whole) return match;
  return { start: match.start, end: match.start + own.length, terms: match.terms.slice(0, own.split(/[\s-]+/).length) };
}

/** The words after the number of a match that say what is counted; none where they name nothing. */
export function nounOf({ terms }: Match): Match['terms'] {
  const words = terms.filter(({ tags }) => !tags.includes('Value'));
  const first = words.findIndex(countable);
  const verb = words.findIndex(
    ({ tags }, index) => index > first && tags.includes('Verb') && !tags.includes('PresentTense'),
  );
  const noun = verb < 0 ? words : words.slice(0, verb);
  return noun.slice(0, noun.findLastIndex(countable) + 1);
}

/** Whether a word is printed in capitals, as in a heading after the number of its item, and is no abbreviation. */
const isCapitals = (word: string): boolean => /^[A-Z]{5,}$/.test(word);

/** Whether what is counted makes a figure. */
export function isCounted(unit: string, text: string): boolean {
  const word = unit.toLowerCase();
  return DURATIONS.has(word) ? WAITING.test(text) : !NOT_COUNTED.has(word) && !isCapitals(unit);
}

/**
 * Whether a number before a noun is no count: the number of something, one that is known already, or a few that only
 * say where, by whom or with what something was done, or that are not there yet.
 */
export function isAside(value: number, text: string, { start, end }: Span): boolean {
  const before = text.slice(0, start);
  const after = text.slice(end);
  if (SPEED.test(after) || NUMBERED.test(before) || OF_A_WHOLE.test(before) || RATE.test(before)) return true;
  if (OUTSET_BEFORE.test(before) && OUTSET_AFTER.test(after)) return true;
  if (isTargetTime(before, after) || EARLY_OR_LATE.test(after)) return true;
  if (value <= KNOWN_AT_MOST && KNOWN.test(before)) return true;
  return value <= A_FEW && (BESIDES.test(before) || PAID_FOR.test(before) || NOT_YET.test(after));
}
