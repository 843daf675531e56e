/** From the flags of a command line to a view, every name checked. */
import type { Dataset } from '../dataset/model.ts';
import { isoDay } from '../domain/dates.ts';
import { forceLabel } from '../domain/force.ts';
import { comparePeriods, NO_PLAN, periodOf } from '../domain/period.ts';
import { createRunner } from '../looks/run.ts';
import { FilterFault, pointAt } from '../query/filter/fault.ts';
import { parseFilter } from '../query/filter/parse.ts';
import { ALL_PERIODS, type SortKey } from '../query/view.ts';
import { isTableId, TABLES, tableOf } from '../tables/registry.ts';
import { defaultView, type TableView } from '../tables/run.ts';
import type { Source, Table, TableId } from '../tables/table.ts';
import { UsageError, unknownName } from './usage.ts';
import type { ViewOptions } from './view-flags.ts';

const names = (list: string): string[] => [
  ...new Set(
    list
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean),
  ),
];

const hyphened = (name: string): string => name.toLowerCase().replace(/\s+/g, '-');

function forcesIn(list: string, dataset: Dataset): string[] {
  const ids = names(list).map((name) => {
    const wanted = hyphened(name);
    const force = dataset.forces.find((force) => force.id === wanted || hyphened(forceLabel(force)) === wanted);
    if (!force) throw unknownName('force area', name, [...dataset.forceById.keys()]);
    return force.id;
  });
  return [...new Set(ids)];
}

/** The plan periods of a dataset, in the order of time. */
export function periodsOf(dataset: Dataset): string[] {
  return [...new Set([...dataset.plans.map(periodOf), NO_PLAN])].sort(comparePeriods);
}

function periodIn(text: string, dataset: Dataset): string {
  const period = text.trim().toLowerCase().replace(/[–—]/g, '-');
  const known = [ALL_PERIODS, ...periodsOf(dataset)];
  if (known.includes(period)) return period;
  throw unknownName('plan period', text, known);
}

/**
 * The table with a name.
 * @throws UsageError for a name that no table has
 */
export function tableNamed(name: string): TableId {
  const id = name.trim().toLowerCase();
  if (isTableId(id)) return id;
  throw unknownName(
    'view',
    name,
    TABLES.map((table) => table.id),
  );
}

function columnNamed(name: string, table: Table): string {
  const ids = table.columns.map(({ id }) => id);
  const id = name.toLowerCase();
  if (ids.includes(id)) return id;
  throw unknownName(`column in ${table.id}`, name, ids);
}

function sortIn(list: string, table: Table): SortKey[] {
  return names(list).map((name) => {
    const descending = name.startsWith('-');
    return { column: columnNamed(descending ? name.slice(1) : name, table), descending };
  });
}

function columnsIn(list: string, table: Table): string[] {
  const columns = names(list).map((name) => columnNamed(name, table));
  if (columns.length === 0) throw new UsageError('--columns names no column');
  return columns;
}

/**
 * The day that ages are counted to.
 * @throws UsageError for what is no date
 */
export function dayIn(text: string | undefined): string {
  if (text === undefined) return isoDay(new Date());
  const time = Date.parse(text);
  // Date.parse takes 31 February for 2 or 3 March.
  if (!Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text) return text;
  throw new UsageError(`--today takes a date, as 2025-03-31, not ${text}`);
}

function checkFilter(view: TableView, source: Source): void {
  try {
    parseFilter(view.filter, createRunner(source).vocabulary(view.table));
  } catch (error) {
    if (!(error instanceof FilterFault)) throw error;
    throw new UsageError(`in --where, ${error.message}\n${pointAt(view.filter, error, '  ')}`);
  }
}

/**
 * The view that the flags of a command line mean.
 * @throws UsageError for a name that the dataset or the table does not have, or a filter that cannot be read
 */
export function viewIn(options: ViewOptions, source: Source): TableView {
  const { dataset } = source;
  const id = tableNamed(options.view);
  const table = tableOf(id);
  const view = defaultView(id);
  if (options.forces !== undefined) view.forces = forcesIn(options.forces, dataset);
  if (options.period !== undefined) view.period = periodIn(options.period, dataset);
  if (options.where !== undefined) view.filter = options.where.trim();
  if (options.highlight) view.matching = 'highlight';
  if (options.sort !== undefined) view.sort = sortIn(options.sort, table);
  if (options.columns !== undefined) view.columns = columnsIn(options.columns, table);
  checkFilter(view, source);
  return view;
}
