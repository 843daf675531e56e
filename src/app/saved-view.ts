/** Views that were saved: opened again on whatever dataset is there now. */
import { isLookId, lookOf } from '../looks/registry.ts';
import { FilterFault } from '../query/filter/fault.ts';
import { parseFilter } from '../query/filter/parse.ts';
import { isTableId, tableOf } from '../tables/registry.ts';
import type { Runner, TableView } from '../tables/run.ts';
import type { SavedView } from '../workspace/schema.ts';

/** A view that can be opened, and what of the saved one is in this dataset no more. */
export interface Known {
  view: TableView;
  missing: readonly string[];
}

/** A view as it is saved. */
export function savedView({ look, ...view }: TableView): SavedView {
  const { forces, sort, columns } = view;
  const own = look && { kind: look.kind, by: [...look.by], with: [...look.with] };
  return { ...view, forces: [...forces], sort: sort.map((key) => ({ ...key })), columns: [...columns], look: own };
}

/** A saved view as this dataset and this program know it; a text says why it cannot be opened. */
export function knownView(saved: SavedView, runner: Runner): Known | string {
  const { table, look } = saved;
  if (!isTableId(table)) return `there is no table ${table}`;
  if (look && !isLookId(look.kind)) return `there is no look ${look.kind}`;
  try {
    parseFilter(saved.filter, runner.vocabulary(table));
  } catch (error) {
    if (!(error instanceof FilterFault)) throw error;
    return `its filter cannot be read: ${error.message}`;
  }
  const { forceById } = runner.source.dataset;
  const forces = saved.forces.filter((force) => forceById.has(force));
  const missing = saved.forces.filter((force) => !forceById.has(force));
  if (look?.kind === 'compare' && missing.length > 0) return `these are not in the dataset: ${missing.join(', ')}`;
  const view: TableView = { ...saved, table, forces, look };
  if (look)
    return {
      view: { ...view, matching: 'hide', sort: lookOf(look.kind as never).unsorted ? [] : saved.sort },
      missing,
    };
  const columns = new Set(tableOf(table).columns.map(({ id }) => id));
  return {
    view: {
      ...view,
      sort: saved.sort.filter(({ column }) => columns.has(column)),
      columns: saved.columns.filter((id) => columns.has(id)),
    },
    missing: [...missing, ...saved.columns.filter((id) => !columns.has(id))],
  };
}
