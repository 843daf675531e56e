/** Made-up workspaces, of few names, so that two of them meet in the same places. */
import fc from 'fast-check';
import { mergeWorkspaces } from '../../src/workspace/merge.ts';
import {
  EMPTY_WORKSPACE,
  type Entry,
  type SavedView,
  type Stamped,
  type Workspace,
} from '../../src/workspace/schema.ts';
import { stamp } from '../../src/workspace/stamp.ts';

export const SAVED_VIEW: SavedView = {
  table: 'funding',
  forces: ['Kent'],
  period: '2020–2024',
  filter: 'theme:drugs',
  matching: 'hide',
  sort: [{ column: 'amount', descending: true }],
  columns: [],
  look: null,
};

const EMPTY_ENTRY: Entry = { dataset: 'Kent', force: 'Kent', summary: '£1,000 for youth work', corrections: {} };
const entryOf = ({ entries }: Workspace, id: string): Entry =>
  Object.hasOwn(entries, id) ? (entries[id] as Entry) : EMPTY_ENTRY;

/** The workspace with a note on a record. */
export function withNote(workspace: Workspace, id: string, text: string, by = 'me', now = new Date()): Workspace {
  const entry = entryOf(workspace, id);
  const note = stamp(entry.note, text, by, now);
  return { ...workspace, entries: { ...workspace.entries, [id]: { ...entry, note } } };
}

const ids = fc.constantFrom('r1', 'r2', 'constructor', 'toString');
const words = fc.constantFrom('one', 'two', 'three', '');
const instants = fc.integer({ min: 0, max: 20 }).map((second) => new Date(Date.UTC(2026, 10, 22, 10, 0, second)));

type Edit = (workspace: Workspace, by: string) => Workspace;

/** One change, as the program makes them. */
export const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ id: ids, text: words, now: instants }).map(
    ({ id, text, now }): Edit =>
      (workspace, by) =>
        withNote(workspace, id, text, by, now),
  ),
  fc.record({ id: ids, value: fc.boolean(), now: instants }).map(
    ({ id, value, now }): Edit =>
      (workspace, by) => {
        const entry = entryOf(workspace, id);
        const bookmark = stamp(entry.bookmark, value, by, now);
        return { ...workspace, entries: { ...workspace.entries, [id]: { ...entry, bookmark } } };
      },
  ),
  fc.record({ id: ids, field: words, value: fc.option(words), now: instants }).map(
    ({ id, field, value, now }): Edit =>
      (workspace, by) => {
        const entry = entryOf(workspace, id);
        const old = Object.hasOwn(entry.corrections, field) ? entry.corrections[field] : undefined;
        const correction = stamp(old, value === null ? null : { value, evidence: 'p. 3' }, by, now);
        const corrections = { ...entry.corrections, [field]: correction };
        return { ...workspace, entries: { ...workspace.entries, [id]: { ...entry, corrections } } };
      },
  ),
  fc.record({ name: words, filter: fc.option(words), now: instants }).map(
    ({ name, filter, now }): Edit =>
      (workspace, by) => {
        const value = filter === null ? null : { ...SAVED_VIEW, filter };
        const view: Stamped<SavedView | null> = stamp(workspace.views[name], value, by, now);
        return { ...workspace, views: { ...workspace.views, [name]: view } };
      },
  ),
  fc.record({ path: words, now: instants }).map(
    ({ path, now }): Edit =>
      (workspace) => {
        const dataset = { name: path, opened: now.toISOString(), view: null };
        return { ...workspace, datasets: { ...workspace.datasets, [path]: dataset } };
      },
  ),
  fc.record({ id: fc.uuid(), now: instants }).map(
    ({ id, now }): Edit =>
      (workspace) => ({
        ...workspace,
        log: [...workspace.log, { id, at: now.toISOString(), dataset: '', command: 'beatbook', view: null }],
      }),
  ),
);

/** A workspace after some edits; as merging leaves it, with keys and log in their order. */
export function edited(workspace: Workspace, edits: readonly Edit[], by: string): Workspace {
  const made = edits.reduce((before, change) => change(before, by), workspace);
  return mergeWorkspaces(workspace, made, made);
}

/** What two programs made of what they began with; some of it holds values that clashed before. */
export const threeWorkspaces = fc
  .tuple(...Array.from({ length: 4 }, () => fc.array(edit, { maxLength: 8 })))
  .map(([first = [], second = [], left = [], right = []]) => {
    const early = mergeWorkspaces(
      EMPTY_WORKSPACE,
      edited(EMPTY_WORKSPACE, first, 'a'),
      edited(EMPTY_WORKSPACE, second, 'b'),
    );
    return { base: early, mine: edited(early, left, 'c'), theirs: edited(early, right, 'd') };
  });
