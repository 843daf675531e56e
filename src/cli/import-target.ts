/** The dataset that accepted records go into. */
import { access, constants, realpath, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { include } from '../dataset/include.ts';
import { includeInto } from '../dataset/include-into.ts';
import { documentIn, recordsAlready } from '../dataset/same.ts';
import type { FactRecord } from '../domain/schema.ts';
import { codeOf, saveError } from '../files/errors.ts';
import { type Known, readOf } from './imported.ts';
import type { Imported, Target } from './review-options.ts';

/** The folder that a path is, or is in; of what is not there yet, the nearest one that is. */
async function folderOf(path: string): Promise<string> {
  const found = await stat(path).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  });
  return found?.isDirectory() ? path : folderOf(dirname(path));
}

/**
 * Tells before the work what would else be told after it.
 * @throws SaveError where nothing can be written at a path
 */
export async function refuseUnwritable(path: string): Promise<void> {
  try {
    const real = await realpath(path).catch(() => resolve(path));
    await access(await folderOf(real), constants.W_OK);
  } catch (error) {
    throw saveError(path, error);
  }
}

/**
 * @param path of the file or folder, as it was named
 * @param onIncluded told of a document that the dataset holds now, by the id that it has there
 */
export function createTarget(
  path: string,
  known: Known,
  onIncluded: (imported: Imported, document: string) => Promise<void>,
): Target {
  let { into } = known;
  const parcelOf = ({ minutes }: Imported, records: readonly FactRecord[]) => {
    const { force, ...read } = readOf(minutes, known);
    if (!force) throw new Error(`the force area of ${minutes.name} is not known; name it with --force`);
    return { ...read, force, records };
  };
  return {
    path,
    thereOf: (imported, records) => {
      const { force, document } = readOf(imported.minutes, known);
      const there = force && documentIn(into, force.id, document);
      if (!there) return records.map(() => false);
      const own = into.records.filter((record) => record.document === there.id);
      return recordsAlready(own, records).map((found) => found !== undefined);
    },
    include: async (imported, records) => {
      const parcel = parcelOf(imported, records);
      const { added, document } = await includeInto(path, parcel);
      into = include(into, parcel).content;
      await onIncluded(imported, document.id);
      return added;
    },
  };
}
