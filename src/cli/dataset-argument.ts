/** The dataset that a command line names: a path, `-` for a pipe, nothing for the bundled one. */
import { constants } from 'node:buffer';
import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { DatasetError } from '../dataset/faults.ts';
import type { RecordPatterns } from '../dataset/finder.ts';
import { loadBytes, loadDataset, type Prepared } from '../dataset/load.ts';
import type { Dataset } from '../dataset/model.ts';
import type { Fits } from '../dataset/parse.ts';
import { lazy } from '../domain/once.ts';
import type { DatasetFile } from '../domain/schema.ts';
import { withProgress } from './progress.ts';
import { say } from './streams.ts';

/** The name of standard input as a dataset. */
export const PIPE = '-';
const PIPE_NAME = 'standard input';

/** The folder of the bundled dataset. The program runs from `src/` and from a bundle in `dist/`. */
export function bundledData(): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder);
  return join(folder, 'data');
}

function unreadablePipe(message: string): DatasetError {
  return new DatasetError('unreadable', [{ file: PIPE_NAME, path: '', line: null, message }]);
}

/** What the build made ready beside the program; nothing where it runs from its sources. */
async function prepared(): Promise<Prepared> {
  const [list, check, patterns] = ['checked.json', 'fits.cjs', 'record-patterns.json'].map((name) =>
    join(import.meta.dirname, name),
  ) as [string, string, string];
  if (!existsSync(list) || !existsSync(check)) return { checked: new Set() };
  const checked = new Set(JSON.parse(await readFile(list, 'utf8')) as string[]);
  // Loaded at the first file that the build did not see; the bundled ones need no check at all.
  const known = lazy(() => createRequire(import.meta.url)(check) as Fits);
  const fits: Fits = (value): value is DatasetFile => known()(value);
  return { checked, fits, patterns: () => JSON.parse(readFileSync(patterns, 'utf8')) as RecordPatterns };
}

async function readPipe(): Promise<Buffer> {
  if (process.stdin.isTTY) say('Reading a dataset from the terminal; end it with Ctrl+D.');
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of process.stdin) chunks.push(chunk);
  } catch (error) {
    throw unreadablePipe((error as Error).message);
  }
  const bytes = Buffer.concat(chunks);
  if (bytes.length > constants.MAX_STRING_LENGTH) {
    throw unreadablePipe('it is larger than 512 MB; split it into several files in one folder');
  }
  return bytes;
}

/** The file or folder that a command line names; null for the bundled one. */
export function datasetPath(argument: string | null): string {
  return argument ?? bundledData();
}

/**
 * Opens a file or folder once more, while the screen has the terminal.
 * @param argument as it was named; null for the bundled one
 * @throws DatasetError
 */
export async function reopenDataset(argument: string | null): Promise<Dataset> {
  return loadDataset(datasetPath(argument), await prepared());
}

/**
 * Opens the dataset that a command line names; of one that takes long, the terminal tells how far it has got.
 * @param hasKeys whether a key may end it; else the keyboard is left alone
 * @throws DatasetError, StoppedError
 */
export async function openDataset(argument: string | undefined, hasKeys = false): Promise<Dataset> {
  if (argument === PIPE) return loadBytes(await readPipe(), PIPE_NAME, await prepared());
  const path = datasetPath(argument ?? null);
  const ready = await prepared();
  return withProgress(basename(path), hasKeys, (watch) => loadDataset(path, ready, watch));
}
