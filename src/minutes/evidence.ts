/** The words that a record was read in, found again in its document. */
import { saidIn } from '../domain/alike.ts';
import type { FactRecord } from '../domain/schema.ts';
import type { Minutes, Passage, Span } from './model.ts';
import { passagesFor, statedIn } from './verify.ts';

/** The passage of a record in its context. */
export interface Evidence {
  n: number | null;
  label: string | null;
  text: string;
  /** The words of the text that bear the record out, in their order, not overlapping. */
  marks: readonly Span[];
  /** The line before the passage and the one after it; null where there is none. */
  before: string | null;
  after: string | null;
}

/** So much of a passage is shown, in UTF-16 units; no panel writes longer ones. */
const SHOWN = 3000;
const CONTEXT_SHOWN = 300;
/** Of the words of a record, a passage without a number must have so many to be the one. */
const SAME_WORDS = 0.5;

const SENTENCE = /[^.;?!\n]+(?:[.;?!](?!\s|$)[^.;?!\n]*)*[.;?!]*/g;

/** Which share of the words of a record a text has: from 0 to 1. */
function share(words: ReadonlySet<string>, text: string): number {
  return words.size === 0 ? 0 : words.intersection(saidIn(text)).size / words.size;
}

function best<Item>(items: readonly Item[], scoreOf: (item: Item) => number): { item: Item; score: number } | null {
  return items.reduce<{ item: Item; score: number } | null>((top, item) => {
    const score = scoreOf(item);
    return top && top.score >= score ? top : { item, score };
  }, null);
}

/** The passage that a record was read in; null where none can be told. */
function passageOf(record: FactRecord, minutes: Minutes): Passage | null {
  const words = saidIn(record.summary);
  const passages = passagesFor(record, minutes);
  // A number that is stated tells more than words.
  const found = best(passages, ({ text }) => share(words, text) + statedIn(text, record).length);
  return found && (record.paragraph !== null || found.score >= SAME_WORDS) ? found.item : null;
}

/** The sentence of a text that has most of the words of a record; none where no sentence has any. */
function sentenceOf(text: string, { summary }: FactRecord): Span[] {
  const words = saidIn(summary);
  const found = best([...text.matchAll(SENTENCE)], ([sentence]) => share(words, sentence));
  if (!found || found.score === 0) return [];
  const [sentence] = found.item;
  const start = found.item.index + sentence.length - sentence.trimStart().length;
  return [{ start, end: found.item.index + sentence.trimEnd().length }];
}

/** Those that do not overlap one before them. */
function apart(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    if (start >= (kept.at(-1)?.end ?? 0)) kept.push({ start, end });
  }
  return kept;
}

/** The line of a text that ends before a place, or that begins behind one; null where there is none. */
function lineBefore(text: string, end: number): string | null {
  const lines = text.slice(Math.max(0, end - CONTEXT_SHOWN), end).split('\n');
  return lines.findLast((line) => line.trim() !== '')?.trim() ?? null;
}

function lineAfter(text: string, start: number): string | null {
  const lines = text.slice(start, start + CONTEXT_SHOWN).split('\n');
  return lines.find((line) => line.trim() !== '')?.trim() ?? null;
}

/**
 * The passage that a record was read in, with the words that bear it out: its numbers, or the sentence nearest to what it
 * says. Null where the document has no such passage.
 */
export function evidenceOf(record: FactRecord, minutes: Minutes): Evidence | null {
  const passage = passageOf(record, minutes);
  if (!passage) return null;
  const { n, label, start, end } = passage;
  const whole = passage.text;
  const numbers = statedIn(whole, record);
  const marks = apart(numbers.length > 0 ? numbers : sentenceOf(whole, record));
  // Of a long passage, what is around the words that matter.
  const from = whole.length <= SHOWN ? 0 : Math.max(0, (marks[0]?.start ?? 0) - SHOWN / 2);
  const text = whole.slice(from, from + SHOWN);
  const shown = marks.flatMap((mark): Span[] => {
    const own = { start: Math.max(0, mark.start - from), end: Math.min(text.length, mark.end - from) };
    return own.end > own.start ? [own] : [];
  });
  return {
    n,
    label,
    text,
    marks: shown,
    // Its own label stands before it on the same line.
    before: lineBefore(minutes.text, minutes.text.lastIndexOf('\n', start - 1) + 1),
    after: lineAfter(minutes.text, end),
  };
}
