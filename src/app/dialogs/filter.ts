/** The filter as it is typed: read at every key, the last good one kept on the screen. */
import { type Completion, completions } from '../../query/filter/complete.ts';
import { filterFault, type Vocabulary } from '../../query/filter/parse.ts';
import type { Context } from '../context.ts';
import { halves, type Line, lineOf } from '../line.ts';
import type { State } from '../state.ts';
import { settings } from '../state.ts';
import type { FilterDialog } from './dialog.ts';

/** What stands before the term that is at fault, where that can be read; a half-typed term is no filter yet. */
function readable(text: string, fault: number, words: Vocabulary): string | null {
  const before = text.slice(0, fault).replace(/\S*$/, '');
  return filterFault(before, words) === null ? before : null;
}

/** The dialog with another text: its rows where it can be read, else its fault and the rows of the terms before it. */
export function filterTyped(
  { state, env }: Pick<Context, 'state' | 'env'>,
  dialog: FilterDialog,
  line: Line,
): FilterDialog {
  const words = env.runner.vocabulary(state.views.table);
  const found = filterFault(line.text, words);
  if (found === null) return { ...dialog, line, good: line.text, fault: null };
  const { message, start, end, suggestion } = found;
  const good = readable(line.text, start, words) ?? dialog.good;
  return { ...dialog, line, good, fault: { message, start, end, suggestion } };
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

/** Whether Tab has something to offer. */
export function canComplete(context: Context, dialog: FilterDialog): boolean {
  return dialog.fault?.suggestion !== undefined || filterCompletions(context, dialog).length > 0;
}

/** The dialog with the first completion taken, or else the word that the fault suggests. */
export function completeFilter(context: Context, dialog: FilterDialog): FilterDialog {
  const [first] = filterCompletions(context, dialog);
  const [before, behind] = halves(dialog.line);
  if (first) {
    const text = before.slice(0, first.start) + first.insert;
    return filterTyped(context, dialog, { text: text + behind, cursor: lineOf(text).cursor });
  }
  const { fault, line } = dialog;
  if (fault?.suggestion === undefined) return dialog;
  const mended = line.text.slice(0, fault.start) + fault.suggestion;
  return filterTyped(context, dialog, { text: mended + line.text.slice(fault.end), cursor: lineOf(mended).cursor });
}
