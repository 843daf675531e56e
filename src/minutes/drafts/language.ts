/** What the text of a passage is made of, by way of compromise: sentences, and words with their part of speech. */
import nlp from 'compromise/three';
import type { Span } from './numbers.ts';
import { ABBREVIATIONS } from './rules/abbreviations.ts';

/** Words of a text that can be matched by their part of speech. */
export type Words = Pick<ReturnType<typeof nlp>, 'has' | 'match' | 'json'>;
export type Pattern = ReturnType<typeof nlp.parseMatch>;

/** A sentence: its text, where it stands in its passage, and its words. */
export interface Sentence extends Span {
  text: string;
  words: Words;
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

/** The sentences of a passage. */
export function sentencesOf(text: string): Sentence[] {
  const sentences = nlp(text).sentences();
  return placed(sentences).map(({ start, end }) => {
    const own = text.slice(start, end);
    return { start, end, text: own, words: wordsOf(own) };
  });
}

/** A text as words. */
export function wordsOf(text: string): Words {
  return nlp(text);
}

/** A pattern in compromise's match syntax, read once. */
export function pattern(match: string): Pattern {
  return nlp.parseMatch(match);
}

/** Where a pattern is found in a sentence, counted from the start of the sentence. */
export function matchesIn(words: Words, wanted: Pattern): Match[] {
  return placed(words.match(wanted));
}
