/** Views that were saved: opened again on whatever dataset is there now. */
import { NO_PLAN, periodOf } from '../domain/period.ts';
import { lookFault } from '../looks/fault.ts';
import { lookOf } from '../looks/registry.ts';
import { filterFault } from '../query/filter/parse.ts';
import { ALL_PERIODS } from '../query/view.ts';
import { isTableId, tableOf } from '../tables/registry.ts';
import { defaultView, type Runner, type TableView } from '../tables/run.ts';
import type { TableId } from '../tables/table.ts';
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

function whyNotFiltered({ filter }: SavedView, table: TableId, runner: Runner): string | null {
  const fault = filterFault(filter, runner.vocabulary(table));
  return fault && `its filter cannot be read: ${fault.message}`;
}

/** Parts what is known from what is missing; each stands once. */
function parted(names: readonly string[], known: (name: string) => boolean): [known: string[], missing: string[]] {
  const once = [...new Set(names)];
  return [once.filter(known), once.filter((name) => !known(name))];
}

/** The columns and the order of a view: of the table those that it has, of a look its own. */
function arrangement(saved: SavedView, table: TableId): Pick<TableView, 'sort' | 'columns'> & { missing: string[] } {
  const { look, sort } = saved;
  // The columns of a look depend on what it finds.
  if (look) return { sort: lookOf(look.kind).unsorted ? [] : sort, columns: [...new Set(saved.columns)], missing: [] };
  const ids = new Set(tableOf(table).columns.map(({ id }) => id));
  const [columns, missing] = parted(saved.columns, (id) => ids.has(id));
  return {
    sort: sort.filter(({ column }) => ids.has(column)),
    columns: columns.length > 0 ? columns : defaultView(table).columns,
    missing,
  };
}

/** A saved view as this dataset and this program know it; a text says why it cannot be opened. */
export function knownView(saved: SavedView, runner: Runner): Known | string {
  const { table, look, period } = saved;
  if (!isTableId(table)) return `there is no table ${table}`;
  const fault = (look && lookFault(look, tableOf(table))) ?? whyNotFiltered(saved, table, runner);
  if (fault !== null) return fault;
  const { forceById, plans } = runner.source.dataset;
  const [forces, noForces] = parted(saved.forces, (force) => forceById.has(force));
  if (look?.kind === 'compare' && noForces.length > 0) return `these are not in the dataset: ${noForces.join(', ')}`;
  const [[known], noPeriod] = parted([period], (own) => [ALL_PERIODS, NO_PLAN, ...plans.map(periodOf)].includes(own));
  const { sort, columns, missing } = arrangement(saved, table);
  const matching = look ? 'hide' : saved.matching;
  const view: TableView = { ...saved, table, forces, period: known ?? ALL_PERIODS, look, matching, sort, columns };
  return { view, missing: [...noForces, ...noPeriod, ...missing] };
}
