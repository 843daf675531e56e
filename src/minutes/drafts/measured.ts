/** What a share is of, in the words of its sentence. */
import type { Span } from '../model.ts';
import { tidy } from './counted.ts';
import {
  ASIDE,
  CLAUSE_BEFORE,
  FROM_TO,
  GOES_ON,
  LEADS_TO_SHARE,
  MOVE_AFTER,
  MOVE_IN,
  MOVE_OF,
  MOVED_IN,
  OPENS_CLAUSE,
  REPORTED,
  STANDS_AT,
  THEN_ANOTHER_VERB,
  WHOLE,
} from './rules/measured.ts';
import { withoutLeadIn } from './speakers.ts';

/** So far around a share its words are looked at; a hostile text has no end. */
const AROUND = 500;

/** A text of at most so many letters names what is measured. */
const LONGEST = 80;
const UNKNOWN = 'share';

/** That something changed, at the end of the words before a number. */
const CHANGED =
  /\s(?:(?:had|has|have|was|were|is|are)\s)?(?:fall\w*|fell|ris\w+|rose|increas\w+|decreas\w+|reduc\w+|declin\w+|dropped|come down|gone (?:up|down)|grown|grew|doubled|trebled|halved|up|down)\b[^,.;]*$/i;

/** The first words of a text, and its last ones, as many as can name what is measured. */
const firstWords = (text: string): string =>
  text.length <= LONGEST ? text : text.slice(0, LONGEST).replace(/\s+\S*$/, '');
const lastWords = (text: string): string =>
  text.length <= LONGEST ? text : text.slice(-LONGEST).replace(/^\S*\s+/, '');

/** What the words before a number are about: the last clause, without what only leads to the number. */
function subjectOf(before: string): string {
  const clause = withoutLeadIn(before.replace(ASIDE, '')).split(CLAUSE_BEFORE).at(-1) ?? '';
  let words = clause.replace(FROM_TO, '').replace(CHANGED, '').trimEnd();
  while (LEADS_TO_SHARE.test(words)) words = words.replace(LEADS_TO_SHARE, '').trimEnd();
  return words.trim().replace(REPORTED, '').replace(OPENS_CLAUSE, '');
}

/**
 * What a share is of: what rose or fell by it, the whole that it is taken of, else the subject of its clause or the words
 * right after it.
 * @param text its sentence
 */
export function measuredBy(text: string, { start, end }: Span): string {
  const [before, after] = [text.slice(Math.max(0, start - AROUND), start), text.slice(end, end + AROUND)];
  const around = MOVE_OF.test(before) ? MOVED_IN.exec(after)?.[1] : undefined;
  const moved = around ?? MOVE_IN.exec(before)?.[1] ?? MOVE_AFTER.exec(after)?.[1];
  if (moved) return tidy(firstWords(moved.replace(THEN_ANOTHER_VERB, ''))) || UNKNOWN;
  const subject = subjectOf(before);
  const whole = WHOLE.exec(after)?.[1];
  if (whole && subject && STANDS_AT.test(before))
    return tidy(`${lastWords(subject)} as a share of ${firstWords(whole)}`);
  const next = GOES_ON.test(after) ? undefined : /^ ?([^,.;(]{3,})/.exec(after)?.[1];
  const named = whole ?? next;
  return tidy(named ? firstWords(named) : lastWords(subject)) || UNKNOWN;
}
