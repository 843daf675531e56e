/** Changes of the workspace as values: made on the screen at once, saved, and undone by their inverse. */
import {
  type Correction,
  type Entry,
  type LogLine,
  MOST_LOG_LINES,
  type SavedView,
  type Stamped,
  type Workspace,
} from './schema.ts';
import { stamp } from './stamp.ts';

/** When a value was written, as an ISO instant, and by which program. */
export interface Stamp {
  at: string;
  by: string;
}

/** What an entry tells of its record. */
export type About = Pick<Entry, 'dataset' | 'force' | 'summary'>;

export type Edit =
  | { type: 'bookmark'; id: string; about: About; value: boolean }
  | { type: 'note'; id: string; about: About; value: string | null }
  | { type: 'correction'; id: string; about: About; path: string; value: Correction | null }
  | { type: 'view'; name: string; value: SavedView | null };

function withEntry(workspace: Workspace, id: string, about: About, change: (entry: Entry) => Entry): Workspace {
  const entry = workspace.entries[id] ?? { ...about, corrections: {} };
  return { ...workspace, entries: { ...workspace.entries, [id]: change(entry) } };
}

/** The workspace after a change. */
export function edited(workspace: Workspace, edit: Edit, { at, by }: Stamp): Workspace {
  const over = <Value>(before: Stamped<Value> | undefined, value: Value): Stamped<Value> =>
    stamp(before, value, by, new Date(at));
  switch (edit.type) {
    case 'bookmark':
      return withEntry(workspace, edit.id, edit.about, (entry) => ({
        ...entry,
        bookmark: over(entry.bookmark, edit.value),
      }));
    case 'note':
      return withEntry(workspace, edit.id, edit.about, (entry) => ({ ...entry, note: over(entry.note, edit.value) }));
    case 'correction':
      return withEntry(workspace, edit.id, edit.about, (entry) => ({
        ...entry,
        corrections: { ...entry.corrections, [edit.path]: over(entry.corrections[edit.path], edit.value) },
      }));
    case 'view':
      return { ...workspace, views: { ...workspace.views, [edit.name]: over(workspace.views[edit.name], edit.value) } };
  }
}

/** The change that takes another one back, made before it in this workspace. */
export function inverse({ entries, views }: Workspace, edit: Edit): Edit {
  switch (edit.type) {
    case 'bookmark':
      return { ...edit, value: entries[edit.id]?.bookmark?.value ?? false };
    case 'note':
      return { ...edit, value: entries[edit.id]?.note?.value ?? null };
    case 'correction':
      return { ...edit, value: entries[edit.id]?.corrections[edit.path]?.value ?? null };
    case 'view':
      return { ...edit, value: views[edit.name]?.value ?? null };
  }
}

/** The workspace with further lines in its log; those that it has already are left out. */
export function logged(workspace: Workspace, lines: readonly LogLine[]): Workspace {
  const known = new Set(workspace.log.map(({ id }) => id));
  const more = lines.filter(({ id }) => !known.has(id));
  return more.length === 0 ? workspace : { ...workspace, log: [...workspace.log, ...more].slice(-MOST_LOG_LINES) };
}

/** The workspace with the view that a dataset was left in. */
export function opened(workspace: Workspace, path: string, dataset: Workspace['datasets'][string]): Workspace {
  return { ...workspace, datasets: { ...workspace.datasets, [path]: dataset } };
}

const WORDS: Record<Edit['type'], string> = {
  bookmark: 'a bookmark',
  note: 'a note',
  correction: 'a correction',
  view: 'a saved view',
};

/** What changes are about, in words. */
export function editsInWords(edits: readonly Edit[]): string {
  return [...new Set(edits.map(({ type }) => WORDS[type]))].join(', ');
}
