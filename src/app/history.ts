/** Undo and redo: every change of the view is an earlier value away. */
import { lookOf } from '../looks/registry.ts';
import { tableOf } from '../tables/registry.ts';
import type { Moment, State, TableSettings, Views } from './state.ts';

const MOST_STEPS = 500;

const same = (a: Views, b: Views): boolean => JSON.stringify(a) === JSON.stringify(b);

const momentOf = ({ views, trail }: State): Moment => ({ views, trail });

/** The state after a step, with the view that it changed kept for undo. */
export function remember(before: State, after: State): State {
  if (before.views === after.views || before.history !== after.history || same(before.views, after.views)) return after;
  return { ...after, history: { past: [...before.history.past, momentOf(before)].slice(-MOST_STEPS), future: [] } };
}

const WORDS: Record<keyof TableSettings, string> = {
  filter: 'the filter',
  matching: 'what is hidden',
  sort: 'the sort order',
  columns: 'the columns',
  widths: 'a width',
};

/** What became of the look, in words; empty where it stayed. */
function lookInWords({ look: from }: Views, { look: to }: Views): string {
  if (JSON.stringify(from) === JSON.stringify(to)) return '';
  if (from && to && from.kind === to.kind) return `the ${lookOf(to.kind).title.toLowerCase()}`;
  return to ? `back to the ${lookOf(to.kind).title.toLowerCase()}` : 'back to the rows';
}

/** What differs between two views, in words. */
export function changeInWords(from: Views, to: Views): string {
  const differs = (a: unknown, b: unknown): boolean => JSON.stringify(a) !== JSON.stringify(b);
  const table = tableOf(to.table).title;
  const own = (Object.keys(WORDS) as (keyof TableSettings)[]).filter((key) =>
    differs(from.settings[to.table][key], to.settings[to.table][key]),
  );
  const parts = [
    from.table === to.table ? '' : `back to ${table}`,
    lookInWords(from, to),
    differs(from.compared, to.compared) ? 'what is compared' : '',
    differs(from.forces, to.forces) ? 'the force areas' : '',
    from.period === to.period ? '' : 'the plan period',
    ...own.map((key) => `${WORDS[key]} of ${table}`),
  ];
  return parts.filter(Boolean).join(', ') || 'a change of another table';
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
