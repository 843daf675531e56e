/** A Beatbook dataset of the rows of a view and all that they refer to. */
import { datasetFile } from '../dataset/file.ts';
import { datasetText, extract, type Selection } from '../dataset/write.ts';
import type { DatasetFile } from '../domain/schema.ts';
import type { Result } from '../tables/run.ts';
import type { ExportContext } from './exported.ts';

const LISTS = ['records', 'documents', 'plans', 'forces'] as const;

/** A dataset that opens again and shows the same rows. */
function contentOf(result: Result, { source }: ExportContext): DatasetFile {
  const selections: Selection[] = result.rows.map((row) => result.table.selection(row));
  const merged = Object.fromEntries(
    LISTS.map((list) => [list, selections.flatMap((selection) => [...(selection[list] ?? [])])]),
  );
  return extract(source.dataset, merged);
}

/** The dataset as the text of a file. */
export function datasetOf(result: Result, context: ExportContext): string {
  return datasetText(contentOf(result, context));
}

/** Writes the dataset to a file, through lowdb as datasets are read. */
export async function saveDataset(result: Result, context: ExportContext, path: string): Promise<void> {
  await datasetFile(path, { content: contentOf(result, context) }).write();
}
