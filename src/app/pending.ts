/**
 * Rows that take long to work out. The screen goes on showing the last ones, the work goes on in turns with the keys, and
 * what is wanted no more is dropped. Keys that act on rows wait for those that are wanted; all others are answered.
 */
import { finishInTurns, partly, type Steps } from '../dataset/steps.ts';
import { MANY } from '../tables/rows.ts';
import { type Result, type Runner, type TableView, viewKey } from '../tables/run.ts';
import { commandFor, EVERYWHERE, modeOf } from './commands/command.ts';
import { type Context, contextOf, type Env, pageOf, wantedView, withNotes } from './context.ts';
import type { Dialog } from './dialogs/dialog.ts';
import type { Event } from './effects.ts';
import { cursorOf, type Shown, type State } from './state.ts';

/** Most letters of a filter are worked out in this time, and then nothing old is drawn in between. */
const FIRST_TURN_MS = 45;

/** Work that is done sooner is not told. */
const TOLD_AFTER_MS = 100;

/** What a dialog counts in the rows of a view before it can be drawn. */
interface Counting {
  /** Tells it from others over the same view. */
  key: string;
  isKnown: boolean;
  /** How many cells it reads, once the rows are there. */
  cells(): number;
  steps(): Steps<unknown>;
}

function countingOf(dialog: Dialog | null, view: TableView, { counts, run }: Runner): Counting | null {
  if (dialog?.kind === 'facet') {
    const asked = { view, column: dialog.column };
    return {
      key: dialog.column,
      isKnown: counts.facet.known(asked) !== undefined,
      cells: () => run(view).matched,
      steps: () => counts.facet.steps(asked),
    };
  }
  if (dialog?.kind !== 'describe') return null;
  return {
    key: '',
    isKnown: counts.profiles.known(view) !== undefined,
    cells: () => run(view).matched * run(view).table.columns.length,
    steps: () => counts.profiles.steps(view),
  };
}

/** Whether all that the screen is to show is there without long work. */
export function isReady(state: State, env: Env): boolean {
  const { runner } = withNotes(state, env);
  const view = wantedView(state);
  if (!runner.isReady(view)) return false;
  const counting = countingOf(state.dialog, view, runner);
  return counting === null || counting.isKnown || counting.cells() < MANY;
}

/** What has to be done from one view to another, in a word. */
function doingOf(from: TableView, to: TableView): Shown['doing'] {
  const same = from.table === to.table && from.period === to.period && String(from.forces) === String(to.forces);
  if (to.look !== null && JSON.stringify(from.look) !== JSON.stringify(to.look)) return 'arranging';
  if (!same) return 'reading';
  return from.filter !== to.filter ? 'filtering' : 'sorting';
}

/** The state in which the rows of the state before stay on the screen, because those of this one take long. */
export function waiting(before: State, state: State, env: Env): State {
  const { views, cursors } = before;
  const last = state.shown ?? { views, cursors, result: contextOf(before, env).result, share: null };
  const view = wantedView(state);
  const isCounting = withNotes(state, env).runner.isReady(view);
  return { ...state, shown: { ...last, doing: isCounting ? 'counting' : doingOf(last.result.view, view) } };
}

/** The state with what is told of the work. */
export function withShare(state: State, share: number): State {
  return state.shown ? { ...state, shown: { ...state.shown, share } } : state;
}

/**
 * The first rows that a filter leaves, where they are soon found and the cursor will stand among them.
 * @param state one that waits for rows
 */
function firstRows(state: State, env: Env): Result | null {
  if (state.shown?.doing !== 'filtering') return null;
  const { id, row } = cursorOf(state);
  const first = env.runner.first(wantedView(state), row + pageOf(contextOf(state, env)));
  if (first === null || first.rows.length <= row) return null;
  if (id === null || first.indexOf(id) >= 0) return first;
  // It goes with its record, which may stand further down.
  const record = env.runner.source.dataset.factById.get(id);
  return record === undefined || first.filter.test(record) ? null : first;
}

/** What the screen shows: the state with what follows from it, or from what it showed last. */
export function shownContext(state: State, env: Env): Context {
  if (!state.shown) return contextOf(state, env);
  const { views, cursors, result } = state.shown;
  // What is still to be counted cannot be drawn.
  const isCounting = countingOf(state.dialog, result.view, env.runner) !== null;
  const dialog = isCounting ? null : state.dialog;
  const old = { ...state, views, cursors, dialog };
  return { state: old, env, result, areas: contextOf(old, env).areas };
}

/** Whether an event is never held up by others that wait. */
export function overtakes(state: State, env: Env, event: Event): boolean {
  if (event.type === 'paste') return false;
  return event.type !== 'key' || commandFor(env.commands, modeOf(state), event.key)?.modes === EVERYWHERE;
}

/** Whether an event has to wait, because it may act on rows that are not there yet. */
export function mustWait(state: State, env: Env, event: Event): boolean {
  if (!state.shown || event.type !== 'key') return false;
  const command = commandFor(env.commands, modeOf(state), event.key);
  return command !== undefined && !command.early;
}

/** Which share of the work is done when the rows are there and a dialog is still to count in them; mostly they are there. */
const ARRANGED = 0.1;

/** All that a state waits for. */
function* workOf(state: State, { runner }: Env): Steps<void> {
  const view = wantedView(state);
  const counting = countingOf(state.dialog, view, runner);
  yield* partly(runner.steps(view), 0, counting ? ARRANGED : 1);
  if (counting) yield* partly(counting.steps(), ARRANGED, 1);
}

/** The same for states that wait for the same. */
function keyOf(state: State, { runner }: Env): string {
  const view = wantedView(state);
  return `${countingOf(state.dialog, view, runner)?.key} ${viewKey(view)}`;
}

/** Works on what a state waits for. It is to be called with each new state. */
export function createWork(send: (event: Event) => void): (state: State, env: Env) => void {
  let wanted: string | null = null;
  let work = new AbortController();
  return (state, env) => {
    const own = withNotes(state, env);
    const key = state.shown && keyOf(state, own);
    if (key === wanted) return;
    wanted = key;
    work.abort();
    if (key === null) return;
    work = new AbortController();
    const { signal } = work;
    let told = performance.now();
    let isFirst = true;
    const onTurn = (share: number): void => {
      signal.throwIfAborted();
      const first = isFirst ? firstRows(state, own) : null;
      isFirst = false;
      if (first) send({ type: 'found', result: first });
      if (performance.now() - told < TOLD_AFTER_MS) return;
      told = performance.now();
      send({ type: 'worked', share });
    };
    const onDone = (): void => {
      if (signal.aborted) return;
      wanted = null;
      send({ type: 'worked', share: 1 });
    };
    const onDropped = (error: unknown): void => {
      if (!signal.aborted) throw error;
    };
    void finishInTurns(workOf(state, own), onTurn, FIRST_TURN_MS).then(onDone, onDropped);
  };
}
