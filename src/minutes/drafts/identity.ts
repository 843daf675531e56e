/** Ids that the same document always gives again. */
import type { Minutes } from '../model.ts';

/** A short hash of a text (FNV-1a, 32 bits) in letters and digits; the same whatever blanks it has. */
export function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of text.replace(/\s+/g, ' ').trim().toLowerCase()) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return hash.toString(36).padStart(7, '0');
}

/**
 * The id of a document: its force area, the day of its meeting, and a hash of its title, since a meeting has several
 * items. A document without a date has its text hashed too: a quarterly item has the same title each time.
 */
export function documentId({ about, text }: Pick<Minutes, 'about' | 'text'>): string {
  const force = about.force ?? 'document';
  return about.meetingDate
    ? `${force}-${about.meetingDate}-${hashOf(about.title)}`
    : `${force}-${hashOf(about.title + text)}`;
}

/** The id of a record: the document's, and its place among the document's records, from 1. */
export function recordId(document: string, place: number): string {
  return `${document}-${String(place).padStart(2, '0')}`;
}
