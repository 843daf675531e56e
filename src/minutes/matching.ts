/** Which document of a dataset a file is. */
import { alike } from '../domain/alike.ts';
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
/** Of the words of a document's records, so many are in its text, on the average. */
const SAME_WORDS = 0.5;
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

/** Which share of what the records of a document say is in a text: from 0 to 1. */
function wordsShared({ records }: Candidate, text: string): number {
  if (records.length === 0) return 0;
  return records.reduce((sum, { summary }) => sum + alike(summary, text), 0) / records.length;
}

/** The one among several that what is said fits best; undefined where none fits well, or two do. */
function byWords<Own extends Candidate>(candidates: readonly Own[], text: string): Own | undefined {
  const scored = candidates
    .map((candidate) => ({ candidate, score: wordsShared(candidate, text) }))
    .sort((a, b) => b.score - a.score);
  const [best, next] = scored;
  const isClear = best && best.score >= SAME_WORDS && best.score - (next?.score ?? 0) >= AHEAD;
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
  const { title, meetingDate, force } = about;
  const fitting = (addressed.length > 0 ? addressed : candidates).filter((candidate) => fits(candidate, minutes));
  const titled = fitting.filter(({ document }) => alike(document.title, title) >= SAME_TITLE);
  const dated = titled.filter(({ document }) => meetingDate !== null && document.meetingDate === meetingDate);
  if (dated.length === 1) return dated[0];
  // Of another title it can be only where the force area is told.
  return byWords(dated.length > 1 ? dated : titled, text) ?? (force === null ? undefined : byWords(fitting, text));
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
  return wordsShared(other, text) >= wordsShared(own, text) + AHEAD ? other : own;
}
