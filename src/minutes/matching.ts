/** Which document of a dataset a file is. */
import { alike, saidIn } from '../domain/alike.ts';
import type { Document, FactRecord } from '../domain/schema.ts';
import type { Minutes } from './model.ts';

/** A document of a dataset, with what is known of it. */
export interface Candidate {
  document: Document & { force: string };
  records: readonly FactRecord[];
}

/** A file that was read. */
export interface Source {
  minutes: Minutes;
  /** Web addresses that the file holds. */
  addresses: readonly string[];
}

/** Titles that share so much are of the same item. */
const SAME_TITLE = 0.75;
/** Of the words of a document's records, so many are in its text, on the average: more than in others of its force area. */
const SAME_WORDS = 0.6;
/** Where the title is another one, or records are to be put there. */
const SURELY = { untitled: 0.75, included: 0.65 };
/** What is said fits one document so much better than the next best. */
const AHEAD = 0.08;

const LETTER_OR_DIGIT = /[a-z0-9]/;

/** Whether a name holds an id as a whole, not as a part of a longer word. */
function holds(name: string, id: string): boolean {
  for (let at = name.indexOf(id); at >= 0; at = name.indexOf(id, at + 1)) {
    const [before, after] = [name.charAt(at - 1), name.charAt(at + id.length)];
    if (!LETTER_OR_DIGIT.test(before) && !LETTER_OR_DIGIT.test(after)) return true;
  }
  return false;
}

/** The document whose id a file name holds, the longest such id; undefined where none is in it. */
export function named<Own extends Pick<Candidate, 'document'>>(
  name: string,
  candidates: readonly Own[],
): Own | undefined {
  const small = name.toLowerCase();
  const found = candidates.filter(({ document }) => holds(small, document.id));
  return found.reduce<Own | undefined>(
    (longest, each) => (each.document.id.length > (longest?.document.id.length ?? 0) ? each : longest),
    undefined,
  );
}

const address = (url: string): string =>
  url
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/[/#]+$/, '')
    .toLowerCase();

/** Which share of what the records of a document say, in words, a text says too: from 0 to 1. */
function wordsShared({ records }: Candidate, words: ReadonlySet<string>): number {
  const shares = records.map(({ summary }) => {
    const own = saidIn(summary);
    return own.size === 0 ? 0 : own.intersection(words).size / own.size;
  });
  return shares.length === 0 ? 0 : shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

/** The one among several that what is said fits best; undefined where none fits well, or two do. */
function byWords<Own extends Candidate>(
  candidates: readonly Own[],
  words: ReadonlySet<string>,
  least = SAME_WORDS,
): Own | undefined {
  const scored = candidates
    .map((candidate) => ({ candidate, score: wordsShared(candidate, words) }))
    .sort((a, b) => b.score - a.score);
  const [best, next] = scored;
  const isClear = best && best.score >= least && best.score - (next?.score ?? 0) >= AHEAD;
  return isClear ? best.candidate : undefined;
}

/** Whether title, force area and day of a document do not speak against a file. */
function fits({ document }: Candidate, { about }: Minutes): boolean {
  if (about.force !== null && about.force !== document.force) return false;
  if (about.meetingDate !== null && document.meetingDate !== null) return about.meetingDate === document.meetingDate;
  return true;
}

/** The document that a file is by what it says: its address, its title and day, the words of the records. */
function bySaid<Own extends Candidate>({ minutes, addresses }: Source, candidates: readonly Own[]): Own | undefined {
  const held = new Set(addresses.map(address));
  const addressed = candidates.filter(({ document }) => document.url !== null && held.has(address(document.url)));
  if (addressed.length === 1) return addressed[0];
  const { text, about } = minutes;
  const words = saidIn(text);
  const { title, meetingDate, force } = about;
  const fitting = (addressed.length > 0 ? addressed : candidates).filter((candidate) => fits(candidate, minutes));
  const titled = fitting.filter(({ document }) => alike(document.title, title) >= SAME_TITLE);
  const dated = titled.filter(({ document }) => meetingDate !== null && document.meetingDate === meetingDate);
  if (dated.length === 1) return dated[0];
  const own = byWords(dated.length > 1 ? dated : titled, words);
  // Of another title it can be only where the force area is told.
  return own ?? (force === null ? undefined : byWords(fitting, words, SURELY.untitled));
}

/**
 * The document that a file is: by its id in the name of the file, by its address in the text, or by title and date; what
 * its records say tells apart those that have the same.
 */
export function documentOf<Own extends Candidate>(source: Source, candidates: readonly Own[]): Own | undefined {
  const { name, about, text } = source.minutes;
  const own = named(name, candidates);
  if (own && alike(own.document.title, about.title) >= SAME_TITLE) return own;
  const other = bySaid(source, candidates);
  if (!own || !other) return own ?? other;
  // A name can hold the id of another document by chance.
  const words = saidIn(text);
  return wordsShared(other, words) >= wordsShared(own, words) + AHEAD ? other : own;
}

/**
 * The document of a force area that minutes without a date are of, which come under the same title each quarter: the one
 * whose records say what they say.
 */
export function undatedDocumentOf<Own extends Candidate>(
  { about, text }: Pick<Minutes, 'about' | 'text'>,
  candidates: readonly Own[],
): Own | undefined {
  if (about.meetingDate !== null) return undefined;
  const titled = candidates.filter(
    ({ document }) => document.force === about.force && alike(document.title, about.title) >= SAME_TITLE,
  );
  return byWords(titled, saidIn(text), SURELY.included);
}
