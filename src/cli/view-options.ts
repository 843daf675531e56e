/** From the flags of a command line to a view, every name checked. */
import type { Dataset } from '../dataset/model.ts';
import { isoDay } from '../domain/dates.ts';
import { forceNamed } from '../domain/force.ts';
import { comparePeriods, NO_PLAN, periodOf } from '../domain/period.ts';
import { PER_PLAN } from '../looks/compare/compare.ts';
import { MOST_COMPARED } from '../looks/compare/side.ts';
import { choicesOf, lookFault } from '../looks/fault.ts';
import type { LookKind } from '../looks/look.ts';
import { isLookId, LOOKS, lookOf } from '../looks/registry.ts';
import { createRunner } from '../looks/run.ts';
import { pointAt } from '../query/filter/fault.ts';
import { filterFault } from '../query/filter/parse.ts';
import { ALL_PERIODS, type Look, type SortKey } from '../query/view.ts';
import { isTableId, TABLES, tableOf } from '../tables/registry.ts';
import { defaultView, type TableView } from '../tables/run.ts';
import type { Source, Table, TableId } from '../tables/table.ts';
import { UsageError, unknownName } from './usage.ts';
import { DEFAULT_VIEW, type ViewOptions } from './view-flags.ts';

const names = (list: string): string[] => [
  ...new Set(
    list
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean),
  ),
];

function forcesIn(list: string, dataset: Dataset): string[] {
  const ids = names(list).map((name) => {
    const force = forceNamed(name, dataset.forces);
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

function columnNamed(name: string, table: Pick<Table, 'id' | 'columns'>): string {
  const ids = table.columns.map(({ id }) => id);
  const id = name.toLowerCase();
  if (ids.includes(id)) return id;
  throw unknownName(`column in ${table.id}`, name, ids);
}

function sortIn(list: string, table: Pick<Table, 'id' | 'columns'>): SortKey[] {
  return names(list).map((name) => {
    const descending = name.startsWith('-');
    return { column: columnNamed(descending ? name.slice(1) : name, table), descending };
  });
}

function columnsIn(list: string, table: Pick<Table, 'id' | 'columns'>): string[] {
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
  const fault = filterFault(view.filter, createRunner(source).vocabulary(view.table));
  if (fault) throw new UsageError(`in --where, ${fault.message}\n${pointAt(view.filter, fault, '  ')}`);
}

/** The table of a view: that of the look, where it has one of its own. */
function tableIn({ view }: ViewOptions, look: LookKind | null): TableId {
  const id = tableNamed(view);
  if (!look?.table || id === look.table) return look?.table ?? id;
  if (view === DEFAULT_VIEW) return look.table;
  throw new UsageError(`--look ${look.id} is of the view ${look.table}; leave --view out`);
}

/** The force areas or the plans that a comparison puts side by side. */
function checkCompared(forces: readonly string[], byPlan: boolean): void {
  const [least, most] = byPlan ? [1, 1] : [2, MOST_COMPARED];
  if (forces.length >= least && forces.length <= most) return;
  throw new UsageError(
    `a comparison takes two to ${MOST_COMPARED} force areas, or one with its plan periods; ${forces.length} are named`,
  );
}

function lookIn(
  { by, with: options, period }: ViewOptions,
  kind: LookKind,
  table: Table,
  forces: readonly string[],
): Look {
  const why = kind.whyNot?.(table) ?? null;
  if (why !== null) throw new UsageError(`there is no ${kind.title.toLowerCase()} of the view ${table.id}: ${why}`);
  const known = kind.options.map(({ id }) => id);
  const on = names(options ?? '').map((name) => {
    if (known.includes(name)) return name;
    throw unknownName(`option of the look ${kind.id}`, name, known);
  });
  const choices = choicesOf(kind, table);
  const wanted = names(by ?? '').map((name) => {
    if (choices.includes(name.toLowerCase())) return name.toLowerCase();
    throw unknownName(`column to arrange ${table.id} by`, name, choices);
  });
  // Names that are none were told above, with the nearest ones.
  const fault = lookFault({ kind: kind.id, by: wanted, with: on }, table);
  if (fault !== null) throw new UsageError(`in --by, ${fault}`);
  const compared = kind.id === 'compare';
  const own = compared && wanted.length === 0 && forces.length === 1 ? [PER_PLAN] : wanted;
  if (compared) checkCompared(forces, own[0] === PER_PLAN);
  if (compared && own[0] === PER_PLAN && period !== undefined)
    throw new UsageError('the plan periods of one force area are compared, so --period has nothing to choose');
  return { kind: kind.id, by: own, with: on };
}

function lookNamed(name: string): LookKind {
  const id = name.trim().toLowerCase();
  if (isLookId(id)) return lookOf(id);
  throw unknownName(
    'look',
    name,
    LOOKS.map((look) => look.id),
  );
}

/**
 * The view that the flags of a command line mean.
 * @throws UsageError for a name that the dataset or the table does not have, or a filter that cannot be read
 */
export function viewIn(options: ViewOptions, source: Source): TableView {
  const { dataset } = source;
  const kind = options.look === undefined ? null : lookNamed(options.look);
  const astray = options.by === undefined ? options.with && '--with' : '--by';
  if (!kind && astray) throw new UsageError(`${astray} goes with --look`);
  const id = tableIn(options, kind);
  const view = defaultView(id);
  if (options.forces !== undefined) view.forces = forcesIn(options.forces, dataset);
  if (options.period !== undefined) view.period = periodIn(options.period, dataset);
  if (options.where !== undefined) view.filter = options.where.trim();
  if (options.highlight) view.matching = 'highlight';
  checkFilter(view, source);
  if (kind) Object.assign(view, { look: lookIn(options, kind, tableOf(id), view.forces), sort: [], columns: [] });
  // The columns of a look depend on what it finds.
  const named = options.sort !== undefined || options.columns !== undefined;
  const columns = named ? createRunner(source).run(view).table.columns : [];
  const table = { id: kind?.id ?? id, columns } as Pick<Table, 'id' | 'columns'>;
  if (options.sort !== undefined && kind?.unsorted) throw new UsageError(kind.unsorted);
  if (options.sort !== undefined) view.sort = sortIn(options.sort, table);
  if (options.columns !== undefined) view.columns = columnsIn(options.columns, table);
  return view;
}
