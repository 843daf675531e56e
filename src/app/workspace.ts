/** What the analyst adds, as the screen works with it: changed at once, saved outside, undone with the view. */
import { compareValues } from '../domain/compare.ts';
import { thingsIn } from '../tables/table.ts';
import { changesInWords } from '../workspace/arrivals.ts';
import { type Edit, edited, inverse, logged, type Stamp } from '../workspace/edit.ts';
import type { LogLine, Workspace } from '../workspace/schema.ts';
import type { Context } from './context.ts';
import type { Event } from './effects.ts';
import { type State, withNotice } from './state.ts';

/** A change that a step made: what is to be saved, and what takes it back. */
export interface Made {
  edit: Edit;
  stamp: Stamp;
  inverse: Edit;
}

/** The state with changes of the workspace, which the end of the step hands out to be saved. */
export function withEdits(state: State, stamp: Stamp, edits: readonly Edit[]): State {
  let { workspace } = state;
  const made: Made[] = [];
  for (const edit of edits) {
    made.push({ edit, stamp, inverse: inverse(workspace, edit) });
    workspace = edited(workspace, edit, stamp);
  }
  return { ...state, workspace, made: [...state.made, ...made], saved: false };
}

/** The state with the workspace as it is on the disk, and what is to be told of that. */
export function withWorkspace(state: State, event: Extract<Event, { type: 'workspace' }>): State {
  const { workspace, unsaved, told, others } = event;
  const known = {
    ...state,
    // What was done since then is not saved yet.
    workspace: logged(workspace, state.workspace.log),
    unsaved,
    // It is told once nothing is on its way to the disk.
    saved: state.saved === null ? null : unsaved === null,
    warned: unsaved !== null && state.warned,
  };
  if (told !== undefined) return withNotice(known, told, true);
  // What the analyst does is on the screen at once, so what differs was done elsewhere.
  const changes = others ? changesInWords(state.workspace, workspace) : '';
  if (changes === '') return known;
  const news = `From another Beatbook: ${changes}.`;
  const { notice } = state;
  return others === 'behind' && notice
    ? withNotice(known, `${notice.text} ${news}`, notice.warning)
    : withNotice(known, news);
}

/** What a note tells of the row under a cursor, for when the row is gone. */
export function aboutRow({ env, result }: Context, row: Context['result']['rows'][number]) {
  const [[force] = ['']] = [...thingsIn(result.table, row)];
  return { dataset: env.runner.source.dataset.name, force: force || null, summary: result.table.headline(row) };
}

/** Why the rows of what is open take no notes; null where they do. */
export function whyNoNotes({ result }: Context): string | null {
  if (result.table.columns.some(({ id }) => id === 'note')) return null;
  return `${result.table.noun} take no notes; records and documents do`;
}

/** The names of the saved views, in the order of the alphabet. */
export function viewNames({ views }: Workspace): string[] {
  return Object.entries(views)
    .flatMap(([name, { value }]) => (value ? [name] : []))
    .sort((a, b) => compareValues(a.toLowerCase(), b.toLowerCase()));
}

/** The lines of the log, the last one first; of lines in a row with the same command line the last one stands for all. */
export function logLines({ log }: Workspace): LogLine[] {
  return log.filter(({ command }, index) => command !== log[index + 1]?.command).toReversed();
}
