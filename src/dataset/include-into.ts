/** Puts what was read in a document into a dataset on the disk: whole or not at all, by one program at a time. */

import { isUtf8 } from 'node:buffer';
import { mkdir, readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { safeParse } from '../domain/safe-parse.ts';
import { type DatasetFile, datasetSchema } from '../domain/schema.ts';
import { codeOf, SaveError, saveError } from '../files/errors.ts';
import { withLock } from '../files/lock.ts';
import { saveText } from '../files/save.ts';
import { type Included, include, type Parcel } from './include.ts';
import { mergeFiles } from './merge.ts';
import { emptyFile } from './model.ts';
import { type Fits, type ParsedFile, parseDatasetFile } from './parse.ts';
import { documentIn } from './same.ts';
import { finish } from './steps.ts';
import { datasetText } from './write.ts';

const ENDING = '.json';

/** Keeps the fields in the order in which the file has them; the schema itself would put them in its own. */
const asWritten: Fits = (value): value is DatasetFile => safeParse(datasetSchema(), value).success;

/** @throws DatasetError (`invalid`) */
async function readFileOf(path: string): Promise<ParsedFile> {
  try {
    const bytes = await readFile(path);
    if (!isUtf8(bytes)) throw new SaveError(path, 'it is not text in UTF-8');
    return parseDatasetFile(bytes.toString('utf8'), path, asWritten);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return { file: path, content: emptyFile(), lineOf: () => null };
    throw codeOf(error) === '' ? error : saveError(path, error);
  }
}

/** Whether a path names a folder: one that is there, or what is not there and has no ending of a file. */
async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  return found === null ? !path.endsWith(ENDING) : found.isDirectory();
}

/** The path without symbolic links; its folder is made where there is none. */
async function realFile(path: string): Promise<string> {
  try {
    await mkdir(dirname(path), { recursive: true });
    return await realpath(path).catch(async () => join(await realpath(dirname(path)), basename(path)));
  } catch (error) {
    throw saveError(path, error);
  }
}

/** The files of a dataset; of a file, itself. */
async function filesUnder(path: string): Promise<string[]> {
  if (!(await isFolder(path))) return [path];
  const names = await readdir(path).catch(() => []);
  return names
    .filter((name) => name.endsWith(ENDING))
    .sort()
    .map((name) => join(path, name));
}

/** The file that a document belongs in: the one that has it, else the one that has its force area, else a new one. */
function fileFor(parcel: Parcel, files: readonly ParsedFile[], path: string): string {
  const { force, document } = parcel;
  const has = ({ content }: ParsedFile): boolean => documentIn(content, force.id, document) !== undefined;
  const ofForce = ({ content }: ParsedFile): boolean => content.forces.some(({ id }) => id === force.id);
  const file = files.find(has) ?? files.find(ofForce);
  return file?.file ?? join(path, `${force.id}${ENDING}`);
}

/** The ids that the other files of a dataset have. */
function idsIn(files: readonly ParsedFile[]): Set<string> {
  const lists = files.flatMap(({ content }) => [content.plans, content.documents, content.records]);
  return new Set(lists.flatMap((list) => list.map(({ id }) => id)));
}

/** What became of a parcel, and the file that it is in. */
export type Kept = Omit<Included, 'content'> & { file: string };

/**
 * Puts the records of a document into a dataset file, or into the file of its force area in a folder of them. What is not
 * there yet is made; nothing else in the file changes, and a file that has it all already is left alone.
 * @param into the path of a file or of a folder
 * @throws DatasetError where the dataset is not valid, or would not be; SaveError where it cannot be written
 */
export async function includeInto(into: string, parcel: Parcel): Promise<Kept> {
  const path = resolve(into);
  const inFolder = await isFolder(path);
  const known = await Promise.all((await filesUnder(path)).map(readFileOf));
  const file = await realFile(inFolder ? fileFor(parcel, known, path) : path);
  return withLock(file, async (check) => {
    const names = await Promise.all((await filesUnder(path)).map(realFile));
    const others = await Promise.all(names.filter((name) => name !== file).map(readFileOf));
    const before = await readFileOf(file);
    const { content, ...included } = include(before.content, parcel, idsIn(others));
    if (isDeepStrictEqual(content, before.content)) return { ...included, file };
    const text = datasetText(content);
    // Whatever came in, the dataset can be opened afterwards.
    finish(mergeFiles([...others, parseDatasetFile(text, file)], basename(path), ''));
    await saveText(file, text, { overwrite: true, check });
    return { ...included, file };
  });
}
