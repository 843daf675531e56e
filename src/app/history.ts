/** Undo and redo: every change of the view is an earlier value away. */
import type { State, Views } from './state.ts';

const MOST_STEPS = 500;

const same = (a: Views, b: Views): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The state after a step, with the view that it changed kept for undo. */
export function remember(before: State, after: State): State {
  if (before.views === after.views || before.history !== after.history || same(before.views, after.views)) return after;
  return { ...after, history: { past: [...before.history.past, before.views].slice(-MOST_STEPS), future: [] } };
}

/** The view before the last change; the same where there is none. */
export function undo(state: State): State {
  const views = state.history.past.at(-1);
  if (!views) return state;
  const { past, future } = state.history;
  return { ...state, views, history: { past: past.slice(0, -1), future: [state.views, ...future] }, trail: [] };
}

/** The view that was undone last; the same where there is none. */
export function redo(state: State): State {
  const [views, ...future] = state.history.future;
  if (!views) return state;
  return { ...state, views, history: { past: [...state.history.past, state.views], future }, trail: [] };
}
