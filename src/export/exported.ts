/** What every export format is made from: the rows of a view, as shown, and where they came from. */
import type { Dataset } from '../dataset/model.ts';
import { periodOf } from '../domain/period.ts';
import { ALL_PERIODS, formatSort } from '../query/view.ts';
import { reopenCommand, viewInWords } from '../tables/describe.ts';
import { isHighlighted, type Result } from '../tables/run.ts';
import { cellExport, type Json, type Source } from '../tables/table.ts';

export interface ExportContext {
  source: Source;
  /** The version of Beatbook. */
  version: string;
  /** When the export is made. */
  madeAt: Date;
}

export interface ExportOptions {
  /** In CSV and TSV, put an apostrophe before text that a spreadsheet would run as a formula. */
  guardCells: boolean;
}

export type JsonRow = { id: string; source: Json } & { [key: string]: Json };

/** The rows as typed values: the id, whether it matches where all are shown, the columns shown, the source. */
export function exportRows(result: Result): JsonRow[] {
  const marks = isHighlighted(result);
  return result.rows.map((row) => {
    const exported: Record<string, Json> = { id: row.id };
    if (marks) exported.matches = result.filter.test(row);
    for (const column of result.columns) cellExport(column, row, exported);
    // Whatever a column calls itself, these two are what they are.
    return Object.assign(exported, { id: row.id, source: result.table.source(row) });
  });
}

/** How much of the documents of a force area was read. */
export type Coverage = { force: string; documents: number; readWhole: number; readOpeningOnly: number };

/** How much of each force area's documents the view rests on: counts measure what was read, not what happened. */
export function coverage(result: Result, dataset: Dataset): Coverage[] {
  const { forces, period } = result.view;
  const planPeriod = (plan: string | null): string =>
    periodOf(plan === null ? null : (dataset.planById.get(plan) ?? null));
  const inPeriod = dataset.documents.filter(({ plan }) => period === ALL_PERIODS || planPeriod(plan) === period);
  const byForce = Map.groupBy(inPeriod, (document) => document.force);
  return dataset.forces
    .filter(({ id }) => forces.length === 0 || forces.includes(id))
    .map(({ id }) => {
      const documents = byForce.get(id) ?? [];
      const readWhole = documents.filter((document) => document.read === 'whole').length;
      return { force: id, documents: documents.length, readWhole, readOpeningOnly: documents.length - readWhole };
    });
}

/** Everything that an export says about itself, so that anybody can make it again. */
export function envelope(result: Result, context: ExportContext): Json {
  const { view } = result;
  const { dataset, today } = context.source;
  return {
    tool: 'beatbook',
    version: context.version,
    formatVersion: 1,
    madeAt: context.madeAt.toISOString(),
    agesCountedTo: today,
    dataset: { name: dataset.name, sha256: dataset.sha256, records: dataset.facts.length },
    view: {
      ...view,
      forces: [...view.forces],
      columns: [...view.columns],
      sort: view.sort.map((key) => ({ ...key })),
      look: view.look && { ...view.look },
    },
    query: view.filter,
    queryInWords: viewInWords(result, dataset),
    sort: formatSort(view.sort),
    columns: [...view.columns],
    rowsMatched: result.matched,
    rowsInView: result.inView,
    coverage: coverage(result, dataset),
    reopen: reopenCommand(view, context.source),
  };
}
