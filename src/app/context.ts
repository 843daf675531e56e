/** What the state is about, and what follows from the two: the rows that are shown, and where on the screen. */

import { lazy } from '../domain/once.ts';
import type { Row } from '../query/field.ts';
import type { Result, Runner, TableView } from '../tables/run.ts';
import type { Column } from '../tables/table.ts';
import type { Stamp } from '../workspace/edit.ts';
import { NO_NOTES, notesOf } from '../workspace/notes.ts';
import type { Command } from './commands/command.ts';
import { type Areas, areasOf, gridHeight } from './layout.ts';
import { cursorOf, type State } from './state.ts';
import { type First, viewOf } from './views.ts';

/** What the state is about: the data as it was read last, and what the program was started with. */
export interface Env {
  runner: Runner;
  version: string;
  /** Every command there is, with the keys that run it. */
  commands: readonly Command[];
  /** When and by which program something is written. */
  stamp(): Stamp;
  /** The folder of documents that was named, as typed; null where those that were imported are looked for alone. */
  sources?: string | null;
  /** How the screen is at first, where the analyst configured that. */
  first?: First;
}

/** What commands and screens are given: the state with all that follows from it. */
export interface Context {
  state: State;
  env: Env;
  /** Made when something asks for it. */
  readonly result: Result;
  areas: Areas;
}

/** The view whose rows the screen is to show: while a filter is typed, what it would give. */
export function wantedView(state: State): TableView {
  const view = viewOf(state.views);
  return state.dialog?.kind === 'filter' ? { ...view, filter: state.dialog.good } : view;
}

/** What the program was started with, its rows with the analyst's notes. */
export function withNotes({ workspace }: State, env: Env): Env {
  const notes = notesOf(workspace.entries);
  const { runner } = env;
  return notes === (runner.source.notes ?? NO_NOTES) ? env : { ...env, runner: runner.annotated(notes) };
}

/** The state with what follows from it. */
export function contextOf(state: State, env: Env): Context {
  const view = wantedView(state);
  const own = withNotes(state, env);
  const result = lazy(() => own.runner.run(view));
  const areas = areasOf(state.size, {
    forces: view.look === null,
    forcesFocused: state.focus === 'forces',
    detail: state.detailOpen,
    wide: view.look !== null,
  });
  return {
    state,
    env: own,
    get result() {
      return result();
    },
    areas,
  };
}

/** How many rows of the table show. */
export function pageOf(context: Context): number {
  return gridHeight(context.areas.table);
}

/** The row under the cursor of the open table; undefined where there are no rows. */
export function rowUnder({ state, result }: Pick<Context, 'state' | 'result'>): Row | undefined {
  return result.rows[cursorOf(state).row];
}

/** The id of the record that the row under the cursor is; null where it is none, or the rows are not there yet. */
export function recordUnder(state: State, env: Env): string | null {
  if (state.shown) return null;
  const id = rowUnder(contextOf(state, env))?.id;
  return id !== undefined && env.runner.source.dataset.factById.has(id) ? id : null;
}

/** The column under that cursor; undefined where it is not shown. */
export function columnUnder({ state, result }: Pick<Context, 'state' | 'result'>): Column | undefined {
  return result.columns.find(({ id }) => id === cursorOf(state).column);
}

/** The force areas of the list beside the table: the first row, null, stands for all. */
export function forceRows(env: Env): readonly (string | null)[] {
  return [null, ...env.runner.source.dataset.forces.map(({ id }) => id)];
}
