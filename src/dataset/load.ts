/** Opens a dataset: one file, a folder of files, or text from a pipe. */
import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { DatasetFile } from '../domain/schema.ts';
import { DatasetError } from './faults.ts';
import { datasetFile } from './file.ts';
import { mergeFiles } from './merge.ts';
import type { Dataset } from './model.ts';
import { type Fits, type ParsedFile, parseDatasetFile } from './parse.ts';

const REASONS: Record<string, string> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'it may not be read (permission denied)',
  EISDIR: 'it is a folder',
  ERR_STRING_TOO_LONG: 'it is larger than 512 MB; split it into several files in one folder',
};

const LINE_FEED = 0x0a;

function unreadable(file: string, error: unknown): DatasetError {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return new DatasetError('unreadable', [{ file, path: '', line: null, message: REASONS[code] ?? message }]);
}

/** The fault of a file that is not UTF-8, at its first line that is not. */
function invalidText(file: string, bytes: Uint8Array): DatasetError {
  let line = 1;
  for (let start = 0; ; line++) {
    const end = bytes.indexOf(LINE_FEED, start);
    if (end < 0 || !isUtf8(bytes.subarray(start, end))) break;
    start = end + 1;
  }
  const message = 'has bytes here that are not UTF-8; save the file as UTF-8';
  return new DatasetError('invalid', [{ file, path: '', line, message }]);
}

interface Source extends ParsedFile {
  hash: string;
}

/** What was made ready when the program was built, so that checking takes less time. */
export interface Prepared {
  /** SHA-256 hashes of files that are known to be right, since just these bytes were checked before. */
  checked: ReadonlySet<string>;
  fits?: Fits;
}

const NOTHING: Prepared = { checked: new Set() };

/** Reads one file through lowdb, whose parse hook is the schema. Not UTF-8, not JSON or not the format: all faults. */
async function readSource(file: string, prepared: Prepared): Promise<Source> {
  let source: Source | null = null;
  const parse = (text: string): DatasetFile => {
    const hash = createHash('sha256').update(text).digest('hex');
    const parsed = prepared.checked.has(hash)
      ? { file, text, content: JSON.parse(text) }
      : parseDatasetFile(text, file, prepared.fits);
    source = { ...parsed, hash };
    return source.content;
  };
  await datasetFile(file, { parse }).read();
  if (source === null) throw unreadable(file, { code: 'ENOENT' });
  return source;
}

/** Looks at the bytes of a file that was read already; one that is gone by now has no more to tell. */
async function checkEncoding(file: string): Promise<void> {
  const bytes = await readFile(file).catch(() => null);
  if (bytes !== null && !isUtf8(bytes)) throw invalidText(file, bytes);
}

async function readWhole(file: string, prepared: Prepared): Promise<Source> {
  try {
    const source = await readSource(file, prepared);
    // What is not UTF-8 was read as U+FFFD, which a text may also hold by right.
    if (source.text.includes('\uFFFD')) await checkEncoding(file);
    return source;
  } catch (error) {
    if (!(error instanceof DatasetError)) throw unreadable(file, error);
    // A wrong encoding shows as wrong JSON; say the first, since it is the cause.
    if (error.kind === 'invalid') await checkEncoding(file);
    throw error;
  }
}

async function filesOf(path: string): Promise<string[]> {
  try {
    if (!(await stat(path)).isDirectory()) return [path];
    const names = (await readdir(path)).filter((name) => name.endsWith('.json')).sort();
    if (names.length > 0) return names.map((name) => join(path, name));
  } catch (error) {
    throw unreadable(path, error);
  }
  throw unreadable(path, { message: 'the folder holds no .json file; a dataset is a .json file or a folder of them' });
}

/** One hash for several files: of their hashes, in order. A single file keeps its own. */
function joinHashes(hashes: readonly string[]): string {
  const [first] = hashes;
  if (hashes.length === 1 && first !== undefined) return first;
  return createHash('sha256').update(hashes.join('\n')).digest('hex');
}

/**
 * Opens a dataset file or a folder of them.
 * @param prepared what makes checking quicker
 * @throws DatasetError `unreadable` or `invalid`; the faults of all files at once
 */
export async function loadDataset(path: string, prepared: Prepared = NOTHING): Promise<Dataset> {
  const files = await filesOf(path);
  const results = await Promise.allSettled(files.map((file) => readWhole(file, prepared)));
  const errors = results.flatMap((result) => (result.status === 'rejected' ? [result.reason as DatasetError] : []));
  const worst = errors.find((error) => error.kind === 'unreadable') ?? errors[0];
  if (worst) {
    throw new DatasetError(
      worst.kind,
      errors.flatMap((error) => error.faults),
    );
  }
  const sources = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  return mergeFiles(sources, basename(resolve(path)), joinHashes(sources.map((source) => source.hash)));
}

/**
 * Opens a dataset that came as bytes, from a pipe.
 * @throws DatasetError (`invalid`)
 */
export function loadBytes(bytes: Uint8Array, name: string, { fits }: Prepared = NOTHING): Dataset {
  if (!isUtf8(bytes)) throw invalidText(name, bytes);
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  const hash = createHash('sha256').update(bytes).digest('hex');
  return mergeFiles([parseDatasetFile(text, name, fits)], name, hash);
}
