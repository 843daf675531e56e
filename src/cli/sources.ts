/** The folder in which the documents of a dataset lie. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Dataset } from '../dataset/model.ts';
import { reasonOf } from '../files/errors.ts';
import type { Candidate } from '../minutes/matching.ts';
import { SourceError } from './read-minutes.ts';

/** The documents of a dataset, each with its records. */
export function candidatesOf({ documents, facts }: Dataset): Candidate[] {
  const byDocument = Map.groupBy(facts, ({ document }) => document.id);
  return documents.map((document) => ({
    document,
    records: (byDocument.get(document.id) ?? []).map(({ record }) => record),
  }));
}

/**
 * The paths of the files in a folder, without those that begin with a dot.
 * @throws SourceError where there is no such folder, or it may not be read
 */
export async function filesIn(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    const names = entries
      .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
      .map(({ name }) => name);
    return names.sort().map((name) => join(folder, name));
  } catch (error) {
    throw new SourceError('unreadable', reasonOf(error));
  }
}
