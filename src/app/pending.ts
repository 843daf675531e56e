/**
 * Rows that take long to work out. The screen goes on showing the last ones, the work goes on in turns with the keys, and
 * what is wanted no more is dropped. Keys that act on rows wait for those that are wanted; all others are answered.
 */
import { finishInTurns } from '../dataset/steps.ts';
import { type TableView, viewKey } from '../tables/run.ts';
import { commandFor, EVERYWHERE, modeOf } from './commands/command.ts';
import { type Context, contextOf, type Env, wantedView, withNotes } from './context.ts';
import type { Event } from './effects.ts';
import type { Shown, State } from './state.ts';

/** Most letters of a filter are worked out in this time, and then nothing old is drawn in between. */
const FIRST_TURN_MS = 35;

/** Work that is done sooner is not told. */
const TOLD_AFTER_MS = 100;

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
  return { ...state, shown: { ...last, doing: doingOf(last.result.view, wantedView(state)) } };
}

/** The state with what is told of the work. */
export function withShare(state: State, share: number): State {
  return state.shown ? { ...state, shown: { ...state.shown, share } } : state;
}

/** What the screen shows: the state with what follows from it, or from what it showed last. */
export function shownContext(state: State, env: Env): Context {
  if (!state.shown) return contextOf(state, env);
  const { views, cursors, result } = state.shown;
  const old = { ...state, views, cursors };
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

/** Works on the rows that a state waits for. It is to be called with each new state. */
export function createWork(send: (event: Event) => void): (state: State, env: Env) => void {
  let wanted: string | null = null;
  let work = new AbortController();
  return (state, env) => {
    const view = state.shown ? wantedView(state) : null;
    const key = view && viewKey(view);
    if (key === wanted) return;
    wanted = key;
    work.abort();
    if (!view) return;
    work = new AbortController();
    const { signal } = work;
    let told = performance.now();
    const onTurn = (share: number): void => {
      signal.throwIfAborted();
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
    void finishInTurns(withNotes(state, env).runner.steps(view), onTurn, FIRST_TURN_MS).then(onDone, onDropped);
  };
}
