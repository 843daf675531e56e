/** The facet of a column: its values with their counts, of which some can be kept. */
import { termFor, termForAny } from '../../query/filter/edit.ts';
import type { FacetValue } from '../../tables/facet.ts';
import { fieldsOf } from '../../tables/run.ts';
import type { Column } from '../../tables/table.ts';
import type { Context } from '../context.ts';
import { cursorOf, type State } from '../state.ts';
import type { FacetDialog } from './dialog.ts';

/** The dialog over the column under the cursor. */
export function openFacet(state: State): FacetDialog {
  return { kind: 'facet', column: cursorOf(state).column, chosen: [], window: { row: 0, top: 0 } };
}

/** The values that the dialog lists, counted in the rows that match the filter. */
export function valuesIn(
  { env, result }: Pick<Context, 'env' | 'result'>,
  { column }: FacetDialog,
): readonly FacetValue[] {
  return env.runner.counts.facet({ view: result.view, column });
}

function valueUnder(context: Context, dialog: FacetDialog): FacetValue['value'] {
  return valuesIn(context, dialog)[dialog.window.row]?.value ?? null;
}

/** The dialog with the value under the cursor put in or out. */
export function toggleValue(context: Context, dialog: FacetDialog): FacetDialog {
  const value = valueUnder(context, dialog);
  const { chosen } = dialog;
  return { ...dialog, chosen: chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value] };
}

/** The term that keeps the chosen values, or the one under the cursor where none is chosen. */
export function facetTerm(context: Context, dialog: FacetDialog): string {
  const column = fieldsOf(context.result.table).get(dialog.column) as Column;
  const values = dialog.chosen.length > 0 ? dialog.chosen : [valueUnder(context, dialog)];
  const stated = values.filter((value) => value !== null);
  return stated.length === 0 ? termFor(column, null, false) : termForAny(column, stated);
}

/** Why the chosen values cannot be kept together; null where they can. */
export function whyNotTogether({ chosen }: FacetDialog): string | null {
  const isMixed = chosen.length > 1 && chosen.includes(null);
  return isMixed ? 'a filter cannot ask for values and for unknown ones at once; keep one or the other' : null;
}
