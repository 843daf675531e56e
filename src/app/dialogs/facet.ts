/** The facet of a column: its values with their counts, of which some can be kept. */
import { termFor, termForAny } from '../../query/filter/edit.ts';
import { facetOf } from '../../tables/facet.ts';
import { fieldsOf, matchingRows } from '../../tables/run.ts';
import type { Column } from '../../tables/table.ts';
import type { Context } from '../context.ts';
import { cursorOf } from '../state.ts';
import type { FacetDialog } from './dialog.ts';

/** The dialog over the column under the cursor, counting the rows that match the filter. */
export function openFacet({ state, result }: Context): FacetDialog {
  const { column } = cursorOf(state);
  const rows = matchingRows(result);
  const values = facetOf(rows, fieldsOf(result.table).get(column) as Column);
  return { kind: 'facet', column, values, rows: rows.length, chosen: [], window: { row: 0, top: 0 } };
}

/** The dialog with the value under the cursor put in or out. */
export function toggleValue(dialog: FacetDialog): FacetDialog {
  const { row } = dialog.window;
  const { chosen } = dialog;
  return { ...dialog, chosen: chosen.includes(row) ? chosen.filter((other) => other !== row) : [...chosen, row] };
}

/** The term that keeps the chosen values, or the one under the cursor where none is chosen. */
export function facetTerm({ result }: Pick<Context, 'result'>, dialog: FacetDialog): string {
  const column = fieldsOf(result.table).get(dialog.column) as Column;
  const rows = dialog.chosen.length > 0 ? dialog.chosen : [dialog.window.row];
  const values = rows.flatMap((row) => dialog.values[row] ?? []);
  const stated = values.flatMap(({ value }) => (value === null ? [] : [value]));
  return stated.length === 0 ? termFor(column, null, false) : termForAny(column, stated);
}

/** Why the chosen values cannot be kept together; null where they can. */
export function whyNotTogether(dialog: FacetDialog): string | null {
  const mixed = dialog.chosen.length > 1 && dialog.chosen.some((row) => dialog.values[row]?.value === null);
  return mixed ? 'a filter cannot ask for values and for unknown ones at once; keep one or the other' : null;
}
