/** A Beatbook dataset of the rows of a view and all that they refer to. */
import { datasetText, extract, type Selection } from '../dataset/write.ts';
import type { Result } from '../tables/run.ts';
import type { ExportContext } from './exported.ts';

const LISTS = ['records', 'documents', 'plans', 'forces'] as const;

/** The text of a dataset file that opens again and shows the same rows. */
export function datasetOf(result: Result, { source }: ExportContext): string {
  const selections: Selection[] = result.rows.map((row) => result.table.selection(row));
  const merged = Object.fromEntries(
    LISTS.map((list) => [list, selections.flatMap((selection) => [...(selection[list] ?? [])])]),
  );
  return datasetText(extract(source.dataset, merged));
}
