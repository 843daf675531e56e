/** Undo and redo: every change of the view is an earlier value away. */
import { lookOf } from '../looks/registry.ts';
import { tableOf } from '../tables/registry.ts';
import { type Edit, editsInWords, type Stamp } from '../workspace/edit.ts';
import type { Moment, State } from './state.ts';
import type { TableSettings, Views } from './views.ts';
import { withEdits } from './workspace.ts';

const MOST_STEPS = 500;

const same = (a: Views, b: Views): boolean => JSON.stringify(a) === JSON.stringify(b);

const momentOf = ({ views, trail }: State, edits: readonly Edit[]): Moment => ({ views, trail, edits });

/** What takes the changes of a step back, the last one first. */
const takingBack = ({ made }: State): Edit[] => made.map((own) => own.inverse).toReversed();

/** The state after a step, with what it changed kept for undo. */
export function remember(before: State, after: State): State {
  if (before.history !== after.history) return after;
  const sameView = before.views === after.views || same(before.views, after.views);
  if (sameView && after.made.length === 0) return after;
  const past = [...before.history.past, momentOf(before, takingBack(after))].slice(-MOST_STEPS);
  return { ...after, history: { past, future: [] } };
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

/** What differs between two states of a view, in words; `edits` are what was changed besides. */
export function changeInWords(from: Views, to: Views, edits: readonly Edit[]): string {
  const differs = (a: unknown, b: unknown): boolean => JSON.stringify(a) !== JSON.stringify(b);
  const table = tableOf(to.table).title;
  const own = (Object.keys(WORDS) as (keyof TableSettings)[]).filter((key) =>
    differs(from.settings[to.table][key], to.settings[to.table][key]),
  );
  const parts = [
    editsInWords(edits),
    from.table === to.table ? '' : `back to ${table}`,
    lookInWords(from, to),
    differs(from.compared, to.compared) ? 'what is compared' : '',
    differs(from.forces, to.forces) ? 'the force areas' : '',
    from.period === to.period ? '' : 'the plan period',
    ...own.map((key) => `${WORDS[key]} of ${table}`),
  ];
  return parts.filter(Boolean).join(', ') || 'a change of another table';
}

/** The state of a moment, its changes made anew. */
function backTo(state: State, { views, trail, edits }: Moment, stamp: Stamp): State {
  return withEdits({ ...state, views, trail }, stamp, edits);
}

/** The state before the last change; the same where there is none. */
export function undo(state: State, stamp: Stamp): State {
  const { past, future } = state.history;
  const moment = past.at(-1);
  if (!moment) return state;
  const back = backTo(state, moment, stamp);
  return { ...back, history: { past: past.slice(0, -1), future: [momentOf(state, takingBack(back)), ...future] } };
}

/** The state that was undone last; the same where there is none. */
export function redo(state: State, stamp: Stamp): State {
  const [moment, ...future] = state.history.future;
  if (!moment) return state;
  const again = backTo(state, moment, stamp);
  return { ...again, history: { past: [...state.history.past, momentOf(state, takingBack(again))], future } };
}
