/** Undo and redo: every change of the view is an earlier value away. */
import type { Moment, State, Views } from './state.ts';

const MOST_STEPS = 500;

const same = (a: Views, b: Views): boolean => JSON.stringify(a) === JSON.stringify(b);

const momentOf = ({ views, trail }: State): Moment => ({ views, trail });

/** The state after a step, with the view that it changed kept for undo. */
export function remember(before: State, after: State): State {
  if (before.views === after.views || before.history !== after.history || same(before.views, after.views)) return after;
  return { ...after, history: { past: [...before.history.past, momentOf(before)].slice(-MOST_STEPS), future: [] } };
}

/** The view before the last change; the same where there is none. */
export function undo(state: State): State {
  const moment = state.history.past.at(-1);
  if (!moment) return state;
  const { past, future } = state.history;
  return { ...state, ...moment, history: { past: past.slice(0, -1), future: [momentOf(state), ...future] } };
}

/** The view that was undone last; the same where there is none. */
export function redo(state: State): State {
  const [moment, ...future] = state.history.future;
  if (!moment) return state;
  return { ...state, ...moment, history: { past: [...state.history.past, momentOf(state)], future } };
}
