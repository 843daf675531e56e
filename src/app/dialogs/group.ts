/** The choice of the columns that a break-down groups by. */
import { lookOf } from '../../looks/registry.ts';
import { tableOf } from '../../tables/registry.ts';
import type { State } from '../state.ts';
import type { GroupDialog } from './dialog.ts';

/** The columns of the table that can be grouped by, the shown ones first; those of the open break-down are put in. */
export function openGroup({ views }: State, column: string): GroupDialog {
  const { settings, table, look } = views;
  const shown = settings[table].columns;
  const all = tableOf(table).columns.flatMap(({ id, echo }) => (echo ? [] : [id]));
  const order = [...shown, ...all.filter((id) => !shown.includes(id))];
  const chosen = look?.kind === 'breakdown' ? look.by : [];
  return { kind: 'group', order, chosen, window: { row: Math.max(0, order.indexOf(column)), top: 0 } };
}

/** The dialog with the column under the cursor put in or out; a further one takes the place of the last. */
export function toggleGroup(dialog: GroupDialog): GroupDialog {
  const id = dialog.order[dialog.window.row] ?? '';
  const { chosen } = dialog;
  const [, most] = lookOf('breakdown').by;
  const next = chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen.slice(0, most - 1), id];
  return { ...dialog, chosen: next };
}

/** The columns to group by: those put in, else the one under the cursor. */
export function groupColumns({ chosen, order, window }: GroupDialog): readonly string[] {
  return chosen.length > 0 ? chosen : order.slice(window.row, window.row + 1);
}
