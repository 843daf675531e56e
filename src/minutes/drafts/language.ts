/** What the text of a passage is made of, by way of compromise: sentences, and words with their part of speech. */

import nlp from 'compromise/two';
import type { Span } from '../model.ts';
import { remembered } from './remembered.ts';
import { ABBREVIATIONS } from './rules/abbreviations.ts';

/** Words of a text that can be matched by their part of speech. */
export type Words = Pick<ReturnType<typeof nlp>, 'has' | 'match' | 'json'>;
export type Pattern = ReturnType<typeof nlp.parseMatch>;

/** A sentence and where it stands in its passage. */
export interface Sentence extends Span {
  text: string;
}

const { abbreviations } = (nlp.model() as { one: { abbreviations: Record<string, true> } }).one;
for (const abbreviation of ABBREVIATIONS) abbreviations[abbreviation] = true;

interface Placed {
  text: string;
  offset: { start: number; length: number };
  terms?: { text: string; tags: string[] }[];
}

/** Words that were matched: where they stand, and each with its parts of speech. */
export interface Match extends Span {
  terms: readonly { text: string; tags: readonly string[] }[];
}

function placed(words: Pick<Words, 'json'>): Match[] {
  return (words.json({ offset: true }) as Placed[]).map(({ offset, terms = [] }) => ({
    start: offset.start,
    end: offset.start + offset.length,
    terms,
  }));
}

/** What is longer than this is no passage or sentence that somebody minuted; the rest of it is not looked at. */
const LONGEST_PASSAGE = 20_000;
const LONGEST_SENTENCE = 1500;

const SECONDS = /\bseconds\b/i;

/** The sentences of a passage. */
export function sentencesOf(text: string): Sentence[] {
  return placed(nlp.tokenize(text.slice(0, LONGEST_PASSAGE)))
    .filter(({ start, end }) => end - start <= LONGEST_SENTENCE)
    .map(({ start, end }) => ({ start, end, text: text.slice(start, end) }));
}

/**
 * A text as words. Seconds are time here; compromise would have "40 seconds" a fraction. To find the parts of speech
 * takes longer than all rules together, so they are kept for the next rule that asks.
 */
export const wordsOf: (text: string) => Words = remembered((text) => {
  const words = nlp(text);
  if (SECONDS.test(text)) words.match('seconds').unTag('Value').tag('Plural');
  return words;
});

/** A pattern in compromise's match syntax, read once. */
export function pattern(match: string): Pattern {
  return nlp.parseMatch(match);
}

/** The last word that a pattern finds, without what is around it; null where it finds nothing. Quicker than all matches. */
export function lastWordOf(words: Words, wanted: Pattern): string | null {
  if (!words.has(wanted)) return null;
  return words.match(wanted).terms().last().text('normal').replace(/\W+$/, '');
}

/** Where a pattern is found in a sentence, counted from the start of the sentence. */
export function matchesIn(words: Words, wanted: Pattern): Match[] {
  return placed(words.match(wanted));
}
