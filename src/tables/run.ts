/**
 * The one function that makes the rows of a view. The screen, every export, the plain table and the command line all
 * show what it gives.
 */
import { allReadWhole, type Dataset } from '../dataset/model.ts';
import { partly, type Steps } from '../dataset/steps.ts';
import { lazy } from '../domain/once.ts';
import type { Field, Row } from '../query/field.ts';
import { type Filter, parseFilter, type Vocabulary } from '../query/filter/parse.ts';
import type { Total } from '../query/totals.ts';
import { ALL_PERIODS, type Scope, type SortKey, type View } from '../query/view.ts';
import { NO_NOTES, type Notes } from '../workspace/notes.ts';
import { annotated } from './annotations.ts';
import { type FacetValue, facetSteps, type Profile, profileSteps } from './facet.ts';
import { TABLES, tableOf } from './registry.ts';
import { type RememberedSteps, remember, rememberSteps } from './remember.ts';
import { createRows, type Selected, scopeKey } from './rows.ts';
import { createSearch, type Search } from './search.ts';
import { type Column, forceOfRow, rowSteps, type Source, type Table, type TableId } from './table.ts';

/** A view whose table is known. */
export type TableView = View & { table: TableId };

/** What a view shows. Its rows are worked out when something asks for them. */
export interface Result {
  table: Table;
  view: TableView;
  /** The columns shown, in order. */
  columns: readonly Column[];
  /** The rows shown, in order. */
  readonly rows: readonly Row[];
  /** The rows that the filter matches, in no order. */
  readonly matching: readonly Row[];
  /** How many rows the force areas and the plan period hold, before the filter. */
  readonly inView: number;
  /** How many of these the filter matches. */
  readonly matched: number;
  filter: Filter;
  /** Totals of the money in the matching rows; none where the table has no money. */
  readonly totals: readonly Total[];
  /** Where a row stands; -1 where it does not. */
  indexOf(id: string): number;
}

export interface Selection {
  filter: Filter;
  /** The rows of the force areas and the plan period. */
  inView: readonly Row[];
  /** Those of them that the filter matches. */
  matching: readonly Row[];
}

/** What the columns of a view hold in the rows that its filter matches. */
export interface Counts {
  /** The values of a column with their counts. */
  facet: RememberedSteps<{ view: TableView; column: string }, readonly FacetValue[]>;
  /** Every column in short. */
  profiles: RememberedSteps<TableView, readonly Profile[]>;
}

export interface Runner {
  source: Source;
  /** @throws FilterFault for a filter that cannot be read */
  run(view: TableView): Result;
  /** Whether the rows of a view are there without long work. */
  isReady(view: TableView): boolean;
  /**
   * That work, for who would rather do it step by step before running the view.
   * @param adds whether totals are wanted too
   */
  steps(view: TableView, adds?: boolean): Steps<void>;
  /**
   * What a view shows first, where that is soon found: no more rows than asked for, and no totals.
   * @returns null where it is not soon found
   * @throws FilterFault for a filter that cannot be read
   */
  first(view: TableView, most: number): Result | null;
  /**
   * The rows that match the filter of a view, in no order and whatever its look, which takes less work than running it.
   * @throws FilterFault for a filter that cannot be read
   */
  select(view: Selected): Selection;
  counts: Counts;
  /** What a filter of this table may speak of. */
  vocabulary(table: TableId): Vocabulary;
  /** How many things of this table each force area has in a plan period, before any filter. */
  forceCounts(table: TableId, period: Scope['period']): ReadonlyMap<string, number>;
  /** Whether all documents of a force area were read whole, so that what is not there is "none found". */
  isReadWhole(force: string): boolean;
  /** The same with other notes of the analyst; what does not depend on them is kept. */
  annotated(notes: Notes): Runner;
  /** Does beforehand, step by step, what the first filter by a word, and the first sort of this view, would wait for. */
  prepare(view: TableView): Steps<void>;
}

/** The fields of a table by id. */
export function fieldsOf(table: Table): ReadonlyMap<string, Column> {
  return new Map(table.columns.map((column) => [column.id, column]));
}

/** How many rows each force area has. */
function countRows(rows: readonly Row[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(forceOfRow(row), (counts.get(forceOfRow(row)) ?? 0) + 1);
  return counts;
}

/** How many things each force area has in some rows; one that is in several of them counts once. */
function countThings(rows: readonly Row[], thingsOf: NonNullable<Table['things']>): Map<string, number> {
  const ids = new Map<string, Set<string>>();
  for (const [force, id] of rows.flatMap((row) => [...thingsOf(row)])) {
    const known = ids.get(force);
    if (known) known.add(id);
    else ids.set(force, new Set([id]));
  }
  return new Map([...ids].map(([force, { size }]) => [force, size]));
}

function vocabularyOf(table: Table, dataset: Dataset, mentions: Vocabulary['mentions']): Vocabulary {
  const choices = new Map<string, readonly string[]>();
  return {
    noun: table.noun,
    fields: fieldsOf(table),
    flags: table.flags,
    choices: (field: Field) => {
      const known = choices.get(field.id) ?? field.choices?.(dataset) ?? [];
      choices.set(field.id, known);
      return known;
    },
    mentions,
  };
}

type Scoped = Scope & { table: TableId };

/** What does not depend on the analyst's notes; it is worked out once, however often these change. */
interface Lasting {
  search: Search;
  scoped: RememberedSteps<Scoped, Row[]>;
}

function lastingOf(source: Source): Lasting {
  return {
    search: createSearch(source.dataset),
    scoped: rememberSteps(64, scopeKey, (scope) => rowSteps(tableOf(scope.table), source, scope)),
  };
}

/** Which share of the work is done when the rows are there that are to be counted. */
const SELECTED = 0.3;

/** What the columns of a runner's views hold. */
export function countsOf({ run, steps }: Pick<Runner, 'run' | 'steps'>): Counts {
  function* resultOf(view: TableView): Steps<Result> {
    yield* partly(steps(view, false), 0, SELECTED);
    return run(view);
  }
  return {
    facet: rememberSteps(
      2,
      ({ view, column }) => `${column} ${viewKey(view)}`,
      function* ({ view, column }) {
        const { table, matching } = yield* resultOf(view);
        return yield* partly(facetSteps(matching, fieldsOf(table).get(column) as Column), SELECTED, 1);
      },
    ),
    profiles: rememberSteps(2, viewKey, function* (view) {
      const { table, matching } = yield* resultOf(view);
      return yield* partly(profileSteps(matching, table.columns), SELECTED, 1);
    }),
  };
}

/** A function from views to the rows of their tables. Answers are kept, so that asking again costs nothing. */
export function createTableRunner(source: Source, lasting: Lasting = lastingOf(source)): Runner {
  const { dataset, notes = NO_NOTES } = source;
  const { search } = lasting;
  const tableWith = remember<TableId, Table>(TABLES.length, String, (id) => annotated(tableOf(id), notes));
  const vocabulary = remember<TableId, Vocabulary>(TABLES.length, String, (id) => {
    const table = tableWith(id);
    return vocabularyOf(table, dataset, (wanted) => search.finder(table, wanted));
  });
  const scoped = rememberSteps<Scoped, Row[]>(64, scopeKey, (scope) =>
    scope.table === 'notes' ? rowSteps(tableOf(scope.table), source, scope) : lasting.scoped.steps(scope),
  );
  const forceCounts = remember<[TableId, string], ReadonlyMap<string, number>>(8, JSON.stringify, ([table, period]) => {
    const rows = scoped({ table, forces: [], period });
    const { things } = tableOf(table);
    return things ? countThings(rows, things) : countRows(rows);
  });
  const select = (view: Selected): Selection => {
    const filter = parseFilter(view.filter, vocabulary(view.table));
    const inView = scoped(view);
    return { filter, inView, matching: filter.terms.length === 0 ? inView : inView.filter(filter.test) };
  };
  const rows = createRows({ scoped, vocabulary, search, all: dataset.factById });
  const asked = (view: TableView): Pick<Result, 'table' | 'view' | 'columns' | 'filter'> => {
    const { fields } = vocabulary(view.table);
    return {
      table: tableWith(view.table),
      view,
      columns: view.columns.flatMap((id) => (fields.get(id) as Column | undefined) ?? []),
      filter: parseFilter(view.filter, vocabulary(view.table)),
    };
  };
  const run = remember<TableView, Result>(12, viewKey, (view) => {
    // What a look needs no order and no totals for is not sorted and not added up.
    const sorted = lazy(() => rows.sorted(view));
    const filtered = lazy(() => rows.filtered(view));
    const totals = lazy(() => rows.totals(view));
    return {
      ...asked(view),
      get rows() {
        return sorted();
      },
      get matching() {
        return filtered().matching();
      },
      get inView() {
        return scoped(view).length;
      },
      get matched() {
        return filtered().matched;
      },
      get totals() {
        return totals();
      },
      indexOf: (id) => sorted().findIndex((row) => row.id === id),
    };
  });
  const first = (view: TableView, most: number): Result | null => {
    const found = rows.first(view, most);
    return (
      found && {
        ...asked(view),
        rows: found,
        matching: found,
        inView: scoped(view).length,
        matched: found.length,
        totals: [],
        indexOf: (id) => found.findIndex((row) => row.id === id),
      }
    );
  };
  const documents = lazy(() => Map.groupBy(dataset.documents, (document) => document.force));
  const isReadWhole = remember<string, boolean>(dataset.forces.length, String, (force) =>
    allReadWhole(documents().get(force) ?? []),
  );
  let other: { notes: Notes; runner: Runner } | undefined;
  const self: Runner = {
    source,
    run,
    isReady: rows.isReady,
    steps: rows.steps,
    first,
    select,
    counts: countsOf({ run, steps: rows.steps }),
    annotated: (wanted) => {
      if (wanted === notes) return self;
      if (other?.notes !== wanted)
        other = { notes: wanted, runner: createTableRunner({ ...source, notes: wanted }, lasting) };
      return other.runner;
    },
    vocabulary,
    forceCounts: (table, period) => forceCounts([table, period]),
    isReadWhole,
    prepare: rows.prepare,
  };
  return self;
}

/** A view as one text; two views with the same text show the same. */
export const viewKey = ({ table, forces, period, filter, matching, sort, columns, look }: TableView): string =>
  JSON.stringify([table, forces, period, filter, matching, sort, columns, look]);

/** Whether all rows are shown and those that match the filter are marked. */
export function isHighlighted({ view, filter }: Result): boolean {
  return view.look === null && view.matching === 'highlight' && filter.terms.length > 0;
}

/** A table as it is first shown. */
export function defaultView(table: TableId): TableView {
  const { shown, sort } = tableOf(table);
  return {
    table,
    forces: [],
    period: ALL_PERIODS,
    filter: '',
    matching: 'hide',
    sort: sort as SortKey[],
    columns: shown,
    look: null,
  };
}
