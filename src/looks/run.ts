/** The function from views to rows, looks included: what a look makes of the rows of a table is a result like any other. */
import { partly, type Steps } from '../dataset/steps.ts';
import { oncePer } from '../domain/once.ts';
import type { Row } from '../query/field.ts';
import { sortRows } from '../query/sort.ts';
import type { Look } from '../query/view.ts';
import { rememberSteps } from '../tables/remember.ts';
import { MANY } from '../tables/rows.ts';
import {
  countsOf,
  createTableRunner,
  fieldsOf,
  type Result,
  type Runner,
  type TableView,
  viewKey,
} from '../tables/run.ts';
import { rowSteps, type Source } from '../tables/table.ts';
import { lookOf } from './registry.ts';
import { sheetTable } from './sheet.ts';

type LookView = TableView & { look: Look };

const hasLook = (view: TableView): view is LookView => view.look !== null;

/** The rows that a look arranges: those that match the filter. */
function baseOf(view: TableView, tables: Runner): Result {
  return tables.run({ ...view, look: null, matching: 'hide', sort: [], columns: [] });
}

/** The sheet that a look makes, as a result. */
function* arranged(view: LookView, tables: Runner): Steps<Result> {
  const base = baseOf(view, tables);
  const kind = lookOf(view.look.kind);
  const table = sheetTable(base.table, yield* kind.sheet(base, view.look, tables), tables.source);
  const fields = fieldsOf(table);
  const all: readonly Row[] = yield* rowSteps(table, tables.source, view);
  const rows = view.sort.length === 0 ? all : sortRows(all, view.sort, fields);
  const shown = view.columns.flatMap((id) => fields.get(id) ?? []);
  const places = new Map(rows.map((row, index) => [row.id, index]));
  const { inView, matched, filter } = base;
  return {
    table,
    view,
    rows,
    matching: all,
    columns: shown.length === 0 ? table.columns : shown,
    inView,
    matched,
    filter,
    // A comparison adds nothing up across its sides.
    totals: kind.table ? [] : base.totals,
    indexOf: (id) => places.get(id) ?? -1,
  };
}

/** A function from views to rows over one dataset. Answers are kept, so that asking again costs nothing. */
export function createRunner(source: Source): Runner {
  return withLooks(createTableRunner(source));
}

/** Which share of the work is done when the rows that a look arranges are there. */
const SELECTED = 0.5;

function withLooks(tables: Runner): Runner {
  const sheets = rememberSteps<LookView, Result>(8, viewKey, (view) => arranged(view, tables));
  const isShort = tables.source.dataset.facts.length < MANY;
  const others = oncePer(withLooks);
  const run: Runner['run'] = (view) => (hasLook(view) ? sheets(view) : tables.run(view));
  function* steps(view: TableView, adds?: boolean): Steps<void> {
    if (!hasLook(view)) return yield* tables.steps(view, adds);
    // A comparison adds nothing up across its sides.
    yield* partly(tables.steps(view, lookOf(view.look.kind).table === undefined), 0, SELECTED);
    yield* partly(sheets.steps(view), SELECTED, 1);
  }
  const runner: Runner = {
    ...tables,
    run,
    steps,
    counts: countsOf({ run, steps }),
    isReady: (view) => tables.isReady(view) && (!hasLook(view) || isShort || sheets.known(view) !== undefined),
    annotated: (notes) => {
      const other = tables.annotated(notes);
      return other === tables ? runner : others(other);
    },
  };
  return runner;
}
