/**
 * The one function that makes the rows of a view. The screen, every export, the plain table and the command line all
 * show what it gives.
 */
import { allReadWhole, type Dataset, type Fact } from '../dataset/model.ts';
import { forEach, partly, type Steps } from '../dataset/steps.ts';
import type { Document } from '../domain/schema.ts';
import type { Field, Row } from '../query/field.ts';
import { narrows } from '../query/filter/edit.ts';
import { type Filter, parseFilter, type Vocabulary } from '../query/filter/parse.ts';
import { firstPlaces } from '../query/places.ts';
import { sortSteps } from '../query/sort.ts';
import { type Total, totalSteps } from '../query/totals.ts';
import { ALL_PERIODS, type Scope, type SortKey, type View } from '../query/view.ts';
import { NO_NOTES, type Notes } from '../workspace/notes.ts';
import { annotated } from './annotations.ts';
import { TABLES, tableOf } from './registry.ts';
import { lazy, type Remembered, remember, rememberSteps } from './remember.ts';
import { createSearch, type Search } from './search.ts';
import type { Column, Source, Table, TableId } from './table.ts';

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

/** The part of a view that says which rows it has. */
export type Selected = Pick<TableView, 'table' | 'forces' | 'period' | 'filter'>;

export interface Selection {
  filter: Filter;
  /** The rows of the force areas and the plan period. */
  inView: readonly Row[];
  /** Those of them that the filter matches. */
  matching: readonly Row[];
}

/** What a filter leaves, by place too, where there is a filter. */
interface Filtered extends Omit<Selection, 'filter'> {
  matches: Uint8Array | null;
}

/** From so many rows on, work on all of them takes so long that keys would wait for it. */
const MANY = 20_000;
/** Which share of the work is done when the rows were tested, and which when they are sorted and still to be added up. */
const [FILTERED, SORTED] = [0.5, 0.9];

export interface Runner {
  source: Source;
  /** @throws FilterFault for a filter that cannot be read */
  run(view: TableView): Result;
  /** Whether the rows of a view are there without long work: few are always. */
  isReady(view: TableView): boolean;
  /** That work, for who would rather do it step by step before running the view. */
  steps(view: TableView): Steps<void>;
  /**
   * The rows that match the filter of a view, in no order and whatever its look, which takes less work than running it.
   * @throws FilterFault for a filter that cannot be read
   */
  select(view: Selected): Selection;
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

function* fundingIn(rows: readonly Row[], funding: NonNullable<Table['funding']>): Steps<Fact<'funding'>[]> {
  const found: Fact<'funding'>[] = [];
  yield* forEach(rows.length, (index) => {
    const fact = funding(rows[index] as Row);
    if (fact) found.push(fact);
  });
  return found;
}

/** What does not depend on the analyst's notes; it is worked out once, however often these change. */
interface Lasting {
  search: Search;
  scoped: Remembered<Scope & { table: TableId }, Row[]>;
}

function lastingOf(source: Source): Lasting {
  return {
    search: createSearch(source.dataset),
    scoped: remember<Scope & { table: TableId }, Row[]>(
      64,
      ({ table, forces, period }) => JSON.stringify([table, forces, period]),
      ({ table, forces, period }) => tableOf(table).rows(source, { forces, period }),
    ),
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
  const listed = remember<Scope, Row[]>(
    4,
    ({ forces, period }) => JSON.stringify([forces, period]),
    (scope) => tableOf('notes').rows(source, scope),
  );
  const scoped = (scope: Scope & { table: TableId }): Row[] =>
    scope.table === 'notes' ? listed(scope) : lasting.scoped(scope);
  const forceCounts = remember<[TableId, string], ReadonlyMap<string, number>>(8, JSON.stringify, ([table, period]) => {
    const things = new Map<string, Set<string>>();
    for (const row of scoped({ table, forces: [], period })) {
      for (const [force, id] of tableOf(table).things(row)) {
        const known = things.get(force);
        if (known) known.add(id);
        else things.set(force, new Set([id]));
      }
    }
    return new Map([...things].map(([force, ids]) => [force, ids.size]));
  });
  // Sorting all rows once lets a filter that is typed over them keep their order without any sorting.
  const orderOf = rememberSteps<TableView, Uint32Array>(
    6,
    ({ table, forces, period, sort }) => JSON.stringify([table, forces, period, sort]),
    (view) => sortSteps(scoped(view), view.sort, vocabulary(view.table).fields),
  );
  const select = (view: Selected): Selection => {
    const filter = parseFilter(view.filter, vocabulary(view.table));
    const inView = scoped(view);
    return { filter, inView, matching: filter.terms.length === 0 ? inView : inView.filter(filter.test) };
  };
  let last: { rows: readonly Row[]; filter: string; matching: Uint32Array } | undefined;
  /**
   * The places of the rows that a filter matches, tested as they lie in memory, which is several times quicker than in
   * their order. One that goes on from the last one asks only the rows that it left.
   */
  function* testAll(view: Selected, rows: readonly Row[], filter: Filter): Steps<Uint32Array> {
    const before = last && last.rows === rows && narrows(last.filter, view.filter) ? last.matching : null;
    const among = before ?? firstPlaces(rows.length);
    const found = new Uint32Array(among.length);
    let count = 0;
    yield* forEach(among.length, (index) => {
      const place = among[index] as number;
      if (filter.test(rows[place] as Row)) found[count++] = place;
    });
    const matching = found.subarray(0, count);
    last = { rows, filter: view.filter, matching };
    return matching;
  }
  // What a filter leaves and what it comes to are the same in any order and any columns.
  const selectedKey = ({ table, forces, period, filter }: Selected): string =>
    JSON.stringify([table, forces, period, filter]);
  const filtered = rememberSteps<Selected, Filtered>(12, selectedKey, function* (view) {
    const filter = parseFilter(view.filter, vocabulary(view.table));
    const inView = scoped(view);
    const words = inView.length < MANY ? [] : filter.terms.flatMap(({ mentioned }) => mentioned ?? []);
    const part = 1 / (words.length + 1);
    for (const [index, word] of words.entries()) yield* partly(search.steps(word), index * part, (index + 1) * part);
    if (filter.terms.length === 0) return { inView, matches: null, matching: inView };
    const places = yield* partly(testAll(view, inView, filter), 1 - part, 1);
    const matches = new Uint8Array(inView.length);
    for (const place of places) matches[place] = 1;
    return { inView, matches, matching: Array.from(places, (place) => inView[place] as Row) };
  });
  const totalsOf = rememberSteps<Selected, readonly Total[]>(12, selectedKey, function* (view) {
    const { funding } = tableOf(view.table);
    const { matching } = yield* filtered.steps(view);
    return funding ? yield* totalSteps(yield* fundingIn(matching, funding), dataset.factById) : [];
  });
  const rowsOf = rememberSteps<TableView, readonly Row[]>(
    12,
    ({ table, forces, period, filter, matching, sort }) =>
      JSON.stringify([table, forces, period, filter, matching, sort]),
    function* (view) {
      const { inView, matches } = yield* partly(filtered.steps(view), 0, FILTERED);
      const shown = view.matching === 'highlight' ? null : matches;
      // All rows are only put in order where all are shown: of a few, those few cost less.
      const { fields } = vocabulary(view.table);
      const ordering =
        shown && !orderOf.known(view) ? sortSteps(inView, view.sort, fields, shown) : orderOf.steps(view);
      const sorted: Row[] = [];
      const order = yield* partly(ordering, FILTERED, 1);
      yield* forEach(order.length, (index) => {
        const place = order[index] as number;
        if (!shown || shown[place] === 1) sorted.push(inView[place] as Row);
      });
      return sorted;
    },
  );
  const run = remember<TableView, Result>(12, viewKey, (view) => {
    const { fields } = vocabulary(view.table);
    const filter = parseFilter(view.filter, vocabulary(view.table));
    // What a look needs no order and no totals for is not sorted and not added up.
    const rows = lazy(() => rowsOf(view));
    const kept = lazy(() => filtered(view));
    const totals = lazy(() => totalsOf(view));
    return {
      table: tableWith(view.table),
      view,
      columns: view.columns.flatMap((id) => (fields.get(id) as Column | undefined) ?? []),
      filter,
      get rows() {
        return rows();
      },
      get matching() {
        return kept().matching;
      },
      get inView() {
        return scoped(view).length;
      },
      get matched() {
        return kept().matching.length;
      },
      get totals() {
        return totals();
      },
      indexOf: (id) => rows().findIndex((row) => row.id === id),
    };
  });
  let documents: Map<string, Document[]> | undefined;
  const isReadWhole = remember<string, boolean>(dataset.forces.length, String, (force) => {
    documents ??= Map.groupBy(dataset.documents, (document) => document.force);
    return allReadWhole(documents.get(force) ?? []);
  });
  let other: { notes: Notes; runner: Runner } | undefined;
  const self: Runner = {
    source,
    run,
    isReady: (view) => {
      if (scoped(view).length < MANY) return true;
      return filtered.known(view) !== undefined && (view.look !== null || rowsOf.known(view) !== undefined);
    },
    *steps(view) {
      // A look has an order of its own.
      if (view.look === null) yield* partly(rowsOf.steps(view), 0, SORTED);
      yield* partly(totalsOf.steps(view), SORTED, 1);
    },
    select,
    annotated: (wanted) => {
      if (wanted === notes) return self;
      if (other?.notes !== wanted)
        other = { notes: wanted, runner: createTableRunner({ ...source, notes: wanted }, lasting) };
      return other.runner;
    },
    vocabulary,
    forceCounts: (table, period) => forceCounts([table, period]),
    isReadWhole,
    *prepare(view) {
      yield* search.prepare();
      const { fields } = vocabulary(view.table);
      for (const column of view.columns) yield* sortSteps(scoped(view), [{ column, descending: false }], fields);
    },
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

/** The rows that match the filter, in the order shown. */
export function matchingRows(result: Result): readonly Row[] {
  return isHighlighted(result) ? result.rows.filter(result.filter.test) : result.rows;
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
