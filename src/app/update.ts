/**
 * The whole program as one pure step: a state and an event give a state, and what is to be done outside. Keys become
 * commands here, by mode, so that a burst of keys that opens a dialog half-way is right too.
 */
import { counted } from '../domain/number.ts';
import { reopenCommand } from '../tables/describe.ts';
import type { Result, TableView } from '../tables/run.ts';
import { logged } from '../workspace/edit.ts';
import type { LogLine } from '../workspace/schema.ts';
import { instantAfter } from '../workspace/stamp.ts';
import type { Command } from './commands/command.ts';
import { commandFor, keyOf, modeOf, refused, whyNot } from './commands/command.ts';
import { type Context, contextOf, type Env, forceRows, pageOf, recordUnder } from './context.ts';
import { filterTyped } from './dialogs/filter.ts';
import { withKey, withSent } from './dialogs/keys.ts';
import { noteTyped } from './dialogs/note.ts';
import type { Effect, Event } from './effects.ts';
import { remember } from './history.ts';
import type { KeyName } from './keys.ts';
import type { Size } from './layout.ts';
import { editLine, insert, type Line } from './line.ts';
import { type Press, pressedAt } from './mouse.ts';
import { isReady, waiting, withShare } from './pending.ts';
import { reloaded } from './reloaded.ts';
import { savedView } from './saved-view.ts';
import { cursorOf, initialState, type State, type Step, withCursor, withNotice, withViews } from './state.ts';
import { viewOf } from './views.ts';
import { settle } from './window.ts';
import { type Made, withWorkspace } from './workspace.ts';

const quiet = (state: State): Step => ({ state, effects: [] });

/** The state with the line of its dialog edited. */
function withLine(state: State, env: Env, line: Line): State {
  const { dialog } = state;
  switch (dialog?.kind) {
    case 'filter':
      return { ...state, dialog: filterTyped({ state, env }, dialog, line) };
    case 'palette':
      return { ...state, dialog: { ...dialog, line, window: { row: 0, top: 0 } } };
    case 'export':
      return { ...state, dialog: { ...dialog, line, touched: true, exists: null } };
    case 'name':
      return { ...state, dialog: { ...dialog, line } };
    case 'note':
      return { ...state, dialog: noteTyped(dialog, line) };
    default:
      return state;
  }
}

function runCommand(command: Command, context: Context): Step {
  const why = whyNot(command, context);
  if (why !== null) return quiet(refused(context.state, why));
  const step = command.run(context);
  return 'effects' in step ? step : quiet(step);
}

function pressed(state: State, env: Env, key: KeyName): Step {
  const context = contextOf(state, env);
  const mode = modeOf(state);
  const command = commandFor(env.commands, mode, key);
  if (command) return runCommand(command, context);
  if (state.dialog?.kind === 'keys') return quiet({ ...state, dialog: withKey(state.dialog, key) });
  if (state.dialog && 'line' in state.dialog) {
    const line = editLine(state.dialog.line, key);
    return quiet(line ? withLine(state, env, line) : state);
  }
  return quiet(withNotice(state, `${key} does nothing here; ${keyOf(env.commands, 'help')} lists the keys.`, true));
}

function clicked(state: State, env: Env, press: Press): Step {
  // The rows that are pointed at are about to be others.
  if (state.shown) return quiet(state);
  const { state: next, runs } = pressedAt(contextOf({ ...state, notice: null }, env), press);
  const command = env.commands.find(({ id }) => id === runs);
  return command ? runCommand(command, contextOf(next, env)) : quiet(next);
}

/** What a look finds changes with the scope and the filter; columns that are there no more are forgotten. */
function withKnownColumns(state: State, { table }: Result): State {
  const { look } = state.views;
  if (look === null) return state;
  const known = new Set(table.columns.map(({ id }) => id));
  const columns = look.columns.filter((id) => known.has(id));
  const sort = look.sort.filter(({ column }) => known.has(column));
  if (columns.length === look.columns.length && sort.length === look.sort.length) return state;
  return withViews(state, { look: { ...look, columns, sort } });
}

/** The cursors moved to where their rows are now. The cursor stays with its record while that is there. */
function settled(context: Context): State {
  const { state, env, result } = context;
  const cursor = cursorOf(state);
  // Mostly it stands where it stood.
  const there = cursor.id !== null && result.rows[cursor.row]?.id === cursor.id;
  const place = there ? cursor.row : cursor.id === null ? -1 : result.indexOf(cursor.id);
  const row = place >= 0 ? place : cursor.row;
  const window = settle({ row, top: cursor.top }, result.rows.length, pageOf(context));
  const columns = result.columns.map(({ id }) => id);
  const column = columns.includes(cursor.column) ? cursor.column : (columns[0] ?? '');
  const forces = settle(state.forces, forceRows(env).length, context.areas.height - 1);
  return { ...withKnownColumns(withCursor(state, { ...window, column }), result), forces };
}

function reduce(state: State, env: Env, event: Event): Step {
  switch (event.type) {
    case 'key':
      return pressed({ ...state, notice: null }, env, event.key);
    case 'mouse':
      return clicked(state, env, event.press);
    case 'paste':
      // Pasted text never runs commands; where nothing is being typed it is dropped.
      return quiet(
        state.dialog && 'line' in state.dialog ? withLine(state, env, insert(state.dialog.line, event.text)) : state,
      );
    case 'sent':
      return quiet(state.dialog?.kind === 'keys' ? { ...state, dialog: withSent(state.dialog, event.text) } : state);
    case 'resize':
      return quiet({ ...state, size: event.size });
    case 'exported': {
      return quiet(withNotice({ ...state, dialog: null }, `Wrote ${counted(event.rows, 'row')} to ${event.path}`));
    }
    case 'export-exists': {
      const { dialog } = state;
      if (dialog?.kind !== 'export') return quiet(state);
      return quiet({ ...state, dialog: { ...dialog, exists: event.path } });
    }
    case 'workspace':
      return quiet(withWorkspace(state, event));
    case 'told':
      return quiet(withNotice(state, event.text));
    case 'not-copied':
      return quiet({ ...state, dialog: { kind: 'text', title: event.what, text: event.text, top: 0 } });
    case 'worked':
    case 'found':
      return quiet(state);
    case 'reloaded':
      // Paragraphs may be other ones now.
      return quiet(reloaded({ ...state, evidence: new Map() }, env));
    case 'evidence':
      return quiet({ ...state, evidence: new Map(state.evidence).set(event.record, event.evidence) });
    case 'not-changed':
      return quiet(withNotice({ ...state, isOutdated: false }, 'The dataset is as it was read.'));
    case 'not-reloaded':
      return quiet(withNotice({ ...state, isOutdated: true }, event.message, true));
    case 'failed':
      return quiet(withNotice(state, event.message, true));
  }
}

/** The state in which the screen opens on a view, which is the first line that the log has of it. */
export function startOn(view: TableView, size: Size, env: Env): State {
  const state = settled(contextOf(initialState(view, size, env.first), env));
  return { ...state, workspace: logged(state.workspace, [logLine(state, env)]) };
}

/** What asks for changes to be saved. */
function saving(made: readonly Made[]): Effect[] {
  return made.length === 0 ? [] : [{ type: 'save', changes: made.map(({ edit, stamp }) => ({ edit, stamp })) }];
}

/** A line of the log for the view that is open. */
function logLine({ views, workspace }: State, { runner, stamp }: Env): LogLine {
  const { source } = runner;
  const { at: now, by } = stamp();
  // Later than the line before, since lines are told apart, and put in order, by their instants.
  const at = instantAfter(workspace.log.at(-1)?.at, new Date(now));
  const view = viewOf(views);
  return {
    id: `${by} ${at}`,
    at,
    dataset: source.dataset.name,
    command: reopenCommand(view, source),
    view: savedView(view),
  };
}

/** Whether a step opened another view. */
function opensAnother(before: State, after: State, { runner: { source } }: Env): boolean {
  if (before.views === after.views) return false;
  return reopenCommand(viewOf(after.views), source) !== reopenCommand(viewOf(before.views), source);
}

/** What asks for the passage of a record to be found, where another one came under the cursor. */
function finding(before: State, after: State, env: Env): Effect[] {
  if (env.sources === undefined || before === after) return [];
  const record = recordUnder(after, env);
  if (record === null || after.evidence.has(record)) return [];
  return [{ type: 'find-evidence', record }];
}

/** The state with the first of the rows that are waited for on the screen. */
function withFirst(state: State, result: Result, env: Env): State {
  if (!state.shown) return state;
  const { cursors } = settled({ ...contextOf(state, env), result });
  const { shown, views } = state;
  return { ...state, shown: { ...shown, views, cursors, result, share: shown.share ?? 0 } };
}

/** What the state is about after an event: a new reading of the dataset takes the place of the one before. */
function envAfter(env: Env, event: Event): Env {
  return event.type === 'reloaded' ? { ...env, runner: event.runner } : env;
}

/** A step, and what the state is about after it. */
export type Moved = Step & { env: Env };

/** One step of the program. */
export function update(state: State, before: Env, event: Event): Moved {
  const env = envAfter(before, event);
  // The work goes on, also where the rows are there and only their totals are not.
  if (event.type === 'worked' && event.share < 1) return { state: withShare(state, event.share), env, effects: [] };
  if (event.type === 'found') return { state: withFirst(state, event.result, env), env, effects: [] };
  const step = reduce(state, env, event);
  const { made } = step.state;
  const next = { ...remember(state, step.state), made: [] };
  const after = isReady(next, env) ? settled(contextOf({ ...next, shown: null }, env)) : waiting(state, next, env);
  const effects = [...step.effects, ...saving(made), ...finding(state, after, env)];
  if (!opensAnother(state, after, env)) return { state: after, env, effects };
  const line = logLine(after, env);
  const workspace = logged(after.workspace, [line]);
  return { state: { ...after, workspace }, env, effects: [...effects, { type: 'log', line }] };
}
