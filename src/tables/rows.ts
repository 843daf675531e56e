/**
 * The rows of views: which of them a filter leaves, in which order, and what they come to. Each is worked out once, step by
 * step where there are many.
 */
import type { ById, Fact } from '../dataset/model.ts';
import { forEach, partly, type Steps } from '../dataset/steps.ts';
import { lazy } from '../domain/once.ts';
import { type Chosen, chosenSteps } from '../query/chosen.ts';
import type { Row } from '../query/field.ts';
import { narrows } from '../query/filter/edit.ts';
import { type Filter, parseFilter, type Term, type Vocabulary } from '../query/filter/parse.ts';
import { sortSteps } from '../query/sort.ts';
import { type Money, readMoney, type Total, totalSteps } from '../query/totals.ts';
import { holdsAt, knownValues } from '../query/values.ts';
import type { Scope, View } from '../query/view.ts';
import { tableOf } from './registry.ts';
import { type RememberedSteps, rememberSteps } from './remember.ts';
import type { Search } from './search.ts';
import type { Table, TableId } from './table.ts';

/** The part of a view that says which rows it has. */
export type Selected = Scope & Pick<View, 'filter'> & { table: TableId };

/** The rows before any filter as one text; two of the same text are the same rows. */
export const scopeKey = ({ table, forces, period }: Scope & { table: TableId }): string =>
  JSON.stringify([table, forces, period]);

/** And how they are shown. */
type Arranged = Selected & Pick<View, 'matching' | 'sort'>;

/** What a filter leaves. */
interface Filtered {
  /** The rows of the force areas and the plan period. */
  inView: readonly Row[];
  /** The places in view of those that match; undefined where all do. */
  chosen: Chosen | undefined;
  matched: number;
  /** Those of the rows that the filter matches. */
  matching(): readonly Row[];
}

/** The money in the rows of a scope, and the places of the rows that hold it. */
interface Funded {
  money: Money;
  places: Uint32Array;
}

/** From so many rows on, work on all of them takes so long that keys would wait for it. */
export const MANY = 20_000;
/** Among so many the first rows of a view are looked for: reading what they say takes no longer than a key may wait. */
const FIRST = 2048;
/** Which share of the work is done when the rows were tested, and which when they are sorted and still to be added up. */
const [FILTERED, SORTED] = [0.8, 0.95];
/** Which when the rows are there, where they were not. */
const MADE = 0.5;
/** And which when a word was looked for in all that there is. */
const FOUND = 0.9;

/** What rows are made from. */
interface Given {
  /** The rows of a table in some force areas and a plan period. */
  scoped: RememberedSteps<Scope & { table: TableId }, readonly Row[]>;
  vocabulary(table: TableId): Vocabulary;
  search: Search;
  /** Every fact of the dataset by id. */
  all: ById<Fact>;
}

export interface Rows {
  filtered: RememberedSteps<Selected, Filtered>;
  /** The rows shown, in order. */
  sorted: RememberedSteps<Arranged, readonly Row[]>;
  totals: RememberedSteps<Selected, readonly Total[]>;
  /** Whether the rows of a view are there without long work. */
  isReady(view: Arranged & Pick<View, 'look'>): boolean;
  /**
   * That work.
   * @param adds whether totals are wanted too
   */
  steps(view: Arranged & Pick<View, 'look'>, adds?: boolean): Steps<void>;
  /**
   * The first rows shown, where they are soon found: in an order that is known, and not where all rows are shown anyway.
   * @param most no more than so many
   * @returns null where they are not soon found
   */
  first(view: Arranged & Pick<View, 'look'>, most: number): readonly Row[] | null;
  /** What the first filter by a word, and the first sort by a column shown, would wait for. */
  prepare(view: Selected & Pick<View, 'columns'>): Steps<void>;
}

function* fundedIn(rows: readonly Row[], funding: Table['funding'], all: Given['all']): Steps<Funded> {
  const places: number[] = [];
  const facts: Fact<'funding'>[] = [];
  yield* forEach(funding ? rows.length : 0, (place) => {
    const fact = funding?.(rows[place] as Row);
    if (!fact) return;
    places.push(place);
    facts.push(fact);
  });
  return { money: yield* readMoney(facts, all), places: Uint32Array.from(places) };
}

/** The rows of one dataset's views. */
export function createRows({ scoped, vocabulary, search, all }: Given): Rows {
  /** Whether the rows that a view chooses from are there; those of a small dataset are made when they are asked for. */
  const isMade = (view: Selected): boolean => all.size < MANY || scoped.known(view) !== undefined;
  const isShort = (view: Selected): boolean => scoped(view).length < MANY;
  // Sorting all rows once lets a filter that is typed over them keep their order without any sorting.
  const orderOf = rememberSteps<Arranged, Uint32Array>(
    6,
    ({ table, forces, period, sort }) => JSON.stringify([table, forces, period, sort]),
    (view) => sortSteps(scoped(view), view.sort, vocabulary(view.table).fields),
  );
  let last: { rows: readonly Row[]; filter: string; chosen: Chosen } | undefined;
  /** The rows of a view, by their places in it, for which a term of its filter holds; of those that are asked for. */
  function* testOne(view: Selected, term: Term, among?: Chosen): Steps<Chosen> {
    const { mentioned, compared, negated = false, test } = term;
    const rows = scoped(view);
    const known = compared && knownValues(rows, compared.field);
    if (compared && known) {
      return yield* chosenSteps(rows.length, holdsAt(known, compared.holds, negated), among);
    }
    if (mentioned === undefined || isShort(view)) {
      return yield* chosenSteps(rows.length, (place) => test(rows[place] as Row), among);
    }
    const isFound = yield* partly(search.finding(tableOf(view.table), rows, mentioned), 0, FOUND);
    return yield* partly(
      chosenSteps(rows.length, (place) => isFound(place) !== negated, among),
      FOUND,
      1,
    );
  }
  /**
   * The places of the rows that a filter matches, tested as they lie in memory, which is several times quicker than in
   * their order. One that goes on from the last one asks only the rows that it left.
   */
  function* testAll(view: Selected, { terms }: Filter): Steps<Chosen | undefined> {
    const rows = scoped(view);
    let chosen = last?.rows === rows && narrows(last.filter, view.filter) ? last.chosen : undefined;
    for (const [index, term] of terms.entries()) {
      chosen = yield* partly(testOne(view, term, chosen), index / terms.length, (index + 1) / terms.length);
    }
    if (chosen) last = { rows, filter: view.filter, chosen };
    return chosen;
  }
  // What a filter leaves and what it comes to are the same in any order and any columns.
  const selectedKey = ({ table, forces, period, filter }: Selected): string =>
    JSON.stringify([table, forces, period, filter]);
  const filtered = rememberSteps<Selected, Filtered>(12, selectedKey, function* (view) {
    const filter = parseFilter(view.filter, vocabulary(view.table));
    const inView = scoped(view);
    const chosen = filter.terms.length === 0 ? undefined : yield* testAll(view, filter);
    if (!chosen) return { inView, chosen, matched: inView.length, matching: () => inView };
    const matching = lazy(() => inView.filter((_, place) => chosen.has(place)));
    return { inView, chosen, matched: chosen.count, matching };
  });
  // Read once for all filters, since most rows hold no money.
  const funded = rememberSteps<Selected, Funded>(4, scopeKey, (view) =>
    fundedIn(scoped(view), tableOf(view.table).funding, all),
  );
  const totals = rememberSteps<Selected, readonly Total[]>(12, selectedKey, function* (view) {
    const { chosen } = yield* filtered.steps(view);
    const { money, places } = yield* funded.steps(view);
    return yield* totalSteps(money, (index) => !chosen || chosen.has(places[index] as number));
  });
  const sorted = rememberSteps<Arranged, readonly Row[]>(
    12,
    ({ table, forces, period, filter, matching, sort }) =>
      JSON.stringify([table, forces, period, filter, matching, sort]),
    function* (view) {
      const { inView, chosen, matched } = yield* partly(filtered.steps(view), 0, FILTERED);
      const shown = view.matching === 'highlight' ? undefined : chosen;
      // All rows are only put in order where all are shown: of a few, those few cost less.
      const { fields } = vocabulary(view.table);
      const ordering =
        shown && !orderOf.known(view) ? sortSteps(inView, view.sort, fields, shown) : orderOf.steps(view);
      const order = yield* partly(ordering, FILTERED, 1);
      // As long as it will be: one that grows is copied again and again, which of very many rows makes garbage of megabytes.
      const rows = new Array<Row>(shown ? matched : order.length);
      let count = 0;
      yield* forEach(order.length, (index) => {
        const place = order[index] as number;
        if (!shown || shown.has(place)) rows[count++] = inView[place] as Row;
      });
      return rows;
    },
  );
  return {
    filtered,
    sorted,
    totals,
    isReady: (view) =>
      isMade(view) &&
      (isShort(view) ||
        (filtered.known(view) !== undefined && (view.look !== null || sorted.known(view) !== undefined))),
    *steps(view, adds = true) {
      const made = isMade(view) ? 0 : MADE;
      yield* partly(scoped.steps(view), 0, made);
      // A look has an order of its own.
      const work: Steps<unknown> = view.look === null ? sorted.steps(view) : filtered.steps(view);
      yield* partly(work, made, SORTED);
      if (adds) yield* partly(totals.steps(view), SORTED, 1);
    },
    first: (view, most) => {
      const order = view.look === null && view.matching === 'hide' ? orderOf.known(view) : undefined;
      if (!order) return null;
      const rows = scoped(view);
      const { test } = parseFilter(view.filter, vocabulary(view.table));
      const found: Row[] = [];
      for (const place of order.subarray(0, FIRST)) {
        if (found.length === most) break;
        const row = rows[place] as Row;
        if (test(row)) found.push(row);
      }
      return found;
    },
    *prepare(view) {
      yield* search.prepare(tableOf(view.table), scoped(view));
      yield* funded.steps(view);
      const { fields } = vocabulary(view.table);
      for (const column of view.columns) yield* sortSteps(scoped(view), [{ column, descending: false }], fields);
    },
  };
}
