/** The filter as it is typed: read at every key, the last good one kept on the screen. */
import { type Completion, completions } from '../../query/filter/complete.ts';
import { FilterFault } from '../../query/filter/fault.ts';
import { parseFilter } from '../../query/filter/parse.ts';
import { halves, type Line, lineOf } from '../line.ts';
import type { Context, State } from '../state.ts';
import { settings } from '../state.ts';
import type { FilterDialog } from './dialog.ts';

/** The dialog with another text: its rows where it can be read, else its fault and the rows of before. */
export function filterTyped(
  { state, env }: Pick<Context, 'state' | 'env'>,
  dialog: FilterDialog,
  line: Line,
): FilterDialog {
  try {
    parseFilter(line.text, env.runner.vocabulary(state.views.table));
    return { ...dialog, line, good: line.text, fault: null };
  } catch (error) {
    if (!(error instanceof FilterFault)) throw error;
    return { ...dialog, line, fault: { message: error.message, start: error.start, end: error.end } };
  }
}

/** The dialog over the filter of the open table, ready for a further term. */
export function openFilter(state: State): FilterDialog {
  const { filter } = settings(state);
  return { kind: 'filter', line: lineOf(filter === '' ? '' : `${filter} `), good: filter, fault: null };
}

/** What could stand at the cursor. */
export function filterCompletions({ state, env }: Pick<Context, 'state' | 'env'>, dialog: FilterDialog): Completion[] {
  return completions(halves(dialog.line)[0], env.runner.vocabulary(state.views.table));
}

/** The dialog with the first completion taken. */
export function completeFilter(context: Context, dialog: FilterDialog): FilterDialog {
  const [first] = filterCompletions(context, dialog);
  if (!first) return dialog;
  const [before, behind] = halves(dialog.line);
  const text = before.slice(0, first.start) + first.insert;
  return filterTyped(context, dialog, { text: text + behind, cursor: lineOf(text).cursor });
}
