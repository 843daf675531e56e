/** The dataset that a command line names: a path, `-` for a pipe, nothing for the bundled one. */
import { constants } from 'node:buffer';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { DatasetError } from '../dataset/faults.ts';
import { loadBytes, loadDataset } from '../dataset/load.ts';
import type { Dataset } from '../dataset/model.ts';
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

/** The hashes of the bundled files that were checked when the program was built; none where it runs from its sources. */
async function checkedWhenBuilt(): Promise<Set<string>> {
  const list = join(import.meta.dirname, 'checked.json');
  return new Set(existsSync(list) ? (JSON.parse(await readFile(list, 'utf8')) as string[]) : []);
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

/**
 * Opens the dataset that a command line names.
 * @throws DatasetError
 */
export async function openDataset(argument: string | undefined): Promise<Dataset> {
  if (argument === PIPE) return loadBytes(await readPipe(), PIPE_NAME);
  if (argument !== undefined) return loadDataset(argument);
  return loadDataset(bundledData(), await checkedWhenBuilt());
}
