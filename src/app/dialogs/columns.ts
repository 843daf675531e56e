/** The column chooser: every column of the table, those shown first, in their order. */
import { fieldsOf } from '../../tables/run.ts';
import type { Column } from '../../tables/table.ts';
import type { Context } from '../context.ts';
import type { ColumnsDialog } from './dialog.ts';

export interface ChooserRow {
  column: Column;
  shown: boolean;
}

/** The chooser as it opens: the shown columns in their order, then the hidden ones. */
export function openColumns({ result }: Context): ColumnsDialog {
  const shown = result.columns.map(({ id }) => id);
  const hidden = result.table.columns.map(({ id }) => id).filter((id) => !shown.includes(id));
  return { kind: 'columns', order: [...shown, ...hidden], window: { row: 0, top: 0 } };
}

/** The rows of the chooser. */
export function chooserRows({ result }: Context, { order }: ColumnsDialog): ChooserRow[] {
  const shown = new Set(result.columns.map(({ id }) => id));
  const columns = fieldsOf(result.table);
  return order.map((id) => ({ column: columns.get(id) as Column, shown: shown.has(id) }));
}
