/** What is shown of the workspace's entries: notes, bookmarks and corrections by the record that they are on. */
import { oncePer } from '../domain/once.ts';
import type { Correction, Entry } from './schema.ts';

/** A note as the screen, filters and exports have it. */
export interface Note {
  /** The id of the record or document that it is on. */
  id: string;
  bookmarked: boolean;
  /** Null where there is only a bookmark or a correction. */
  text: string | null;
  corrections: readonly (Correction & { path: string })[];
  /** When it was last written, an ISO instant. */
  changed: string;
  /** Texts that another program wrote at the same time, and that lost. */
  others: readonly string[];
  about: Pick<Entry, 'dataset' | 'force' | 'summary'>;
}

export type Notes = ReadonlyMap<string, Note>;

export const NO_NOTES: Notes = new Map();

function noteOf(id: string, entry: Entry): Note | null {
  const { bookmark, note, corrections, dataset, force, summary } = entry;
  const proposed = Object.entries(corrections).flatMap(([path, { value }]) => (value ? [{ path, ...value }] : []));
  const bookmarked = bookmark?.value ?? false;
  const text = note?.value ?? null;
  if (!bookmarked && text === null && proposed.length === 0) return null;
  const stamps = [bookmark?.at, note?.at, ...Object.values(corrections).map(({ at }) => at)];
  const others = note?.other?.value ? [note.other.value] : [];
  const changed = stamps.filter((at) => at !== undefined).reduce((a, b) => (a > b ? a : b));
  return { id, bookmarked, text, corrections: proposed, changed, others, about: { dataset, force, summary } };
}

/** The notes in a workspace's entries; those that were taken away are left out. The same entries give the same notes. */
export const notesOf = oncePer((entries: Readonly<Record<string, Entry>>): Notes => {
  const notes = Object.entries(entries).flatMap(([id, entry]) => noteOf(id, entry) ?? []);
  return notes.length === 0 ? NO_NOTES : new Map(notes.map((note) => [note.id, note]));
});
