/** The column chooser: every column of the table, those shown first, in their order. */
import type { Column } from '../../tables/table.ts';
import type { Context } from '../state.ts';

export interface ChooserRow {
  column: Column;
  shown: boolean;
}

/** The shown columns in their order, then the hidden ones. */
export function chooserRows({ result }: Context): ChooserRow[] {
  const shown = result.columns.map((column) => ({ column, shown: true }));
  const ids = new Set(result.columns.map(({ id }) => id));
  const hidden = result.table.columns.filter(({ id }) => !ids.has(id)).map((column) => ({ column, shown: false }));
  return [...shown, ...hidden];
}
