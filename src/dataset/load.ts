/** Opens a dataset: one file, a folder of files, or text from a pipe. */
import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { open, readdir, readFile, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { lineFinder } from '../domain/json.ts';
import type { DatasetFile } from '../domain/schema.ts';
import { DatasetError } from './faults.ts';
import { datasetFile } from './file.ts';
import type { RecordPatterns } from './finder.ts';
import { mergeFiles } from './merge.ts';
import type { Dataset } from './model.ts';
import type { FileContent } from './packed.ts';
import { type Fits, isValid, type ParsedFile, parseDatasetFile } from './parse.ts';
import { PIECE_BYTES, readInPieces } from './pieces.ts';
import { finish, finishInTurns } from './steps.ts';

const REASONS: Record<string, string> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'it may not be read (permission denied)',
  EISDIR: 'it is a folder',
  ERR_STRING_TOO_LONG:
    'something in it is wrong, and it is longer than the 512 MB in which the place can be told; ' +
    'split it into several files in one folder',
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

interface Source extends ParsedFile<FileContent> {
  hash: string;
}

/** What was made ready when the program was built, so that checking takes less time. */
export interface Prepared {
  /** SHA-256 hashes of files that are known to be right, since just these bytes were checked before. */
  checked: ReadonlySet<string>;
  fits?: Fits;
  /** Read when a long file is. */
  patterns?(): RecordPatterns;
}

const NOTHING: Prepared = { checked: new Set() };

/** About which part of the time goes into reading; the rest into linking what was read. */
const READING = 0.8;

/** How reading is followed and ended. */
export interface Watch {
  /** Told now and then which share of the work is done: from 0 to 1. */
  onProgress?(share: number): void;
  /** Ends it; `loadDataset` then throws the reason that it was given. */
  signal?: AbortSignal;
}

/** A file, how long it is, and who is told when some of it was read. */
interface Input {
  file: string;
  bytes: number;
  prepared: Prepared;
  signal: AbortSignal | undefined;
  onRead(bytes: number): void;
}

/** Reads a file through lowdb, whose parse hook is the schema. Not UTF-8, not JSON or not the format: all faults. */
async function readAtOnce({ file, prepared }: Input): Promise<Source> {
  let source: Source | null = null;
  let isSuspect = false;
  const parse = (text: string): DatasetFile => {
    const hash = createHash('sha256').update(text).digest('hex');
    const parsed = prepared.checked.has(hash)
      ? { file, content: JSON.parse(text), lineOf: lineFinder(() => text) }
      : parseDatasetFile(text, file, prepared.fits);
    // What is not UTF-8 was read as U+FFFD, which a text may also hold by right.
    isSuspect = text.includes('\uFFFD');
    source = { ...parsed, hash };
    return parsed.content;
  };
  await datasetFile(file, { parse }).read();
  if (source === null) throw unreadable(file, { code: 'ENOENT' });
  if (isSuspect) await checkEncoding(file);
  return source;
}

/** The bytes of a file in chunks, each of which may only be used until the next is asked for. */
async function* chunksOf(file: string): AsyncGenerator<Buffer> {
  const handle = await open(file);
  // By turns: one is filled while the other is being worked on.
  const buffers = [Buffer.allocUnsafe(PIECE_BYTES), Buffer.allocUnsafe(PIECE_BYTES)] as const;
  let reading = handle.read(buffers[0]);
  try {
    for (let turn = 1; ; turn = 1 - turn) {
      const { buffer, bytesRead } = await reading;
      if (bytesRead === 0) return;
      reading = handle.read(buffers[turn as 0 | 1]);
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await reading.catch(() => undefined);
    await handle.close();
  }
}

/** Reads a long file piece by piece; null where that does not work, or something is wrong with it. */
async function readLong({ file, prepared, signal, onRead }: Input): Promise<Source | null> {
  const hash = createHash('sha256');
  async function* chunks(): AsyncGenerator<Buffer> {
    for await (const chunk of chunksOf(file)) {
      signal?.throwIfAborted();
      hash.update(chunk);
      yield chunk;
      onRead(chunk.length);
    }
  }
  const passes = (part: DatasetFile): boolean => isValid(part, prepared.fits);
  const content = await readInPieces(chunks(), { passes, patterns: prepared.patterns?.() });
  const lineOf = lineFinder(() => readFileSync(file, 'utf8'));
  return content && { file, content, lineOf, hash: hash.digest('hex') };
}

/** Looks at the bytes of a file that was read already; one that is gone by now has no more to tell. */
async function checkEncoding(file: string): Promise<void> {
  const bytes = await readFile(file).catch(() => null);
  if (bytes !== null && !isUtf8(bytes)) throw invalidText(file, bytes);
}

async function readWhole(input: Input): Promise<Source> {
  const { file, bytes, signal } = input;
  try {
    const long = bytes > PIECE_BYTES ? await readLong(input) : null;
    return long ?? (await readAtOnce(input));
  } catch (error) {
    signal?.throwIfAborted();
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
 * The hash over the bytes of a dataset's files, as a dataset that was loaded has it, without checking what they say.
 * @throws DatasetError (`unreadable`)
 */
export async function fingerprint(path: string): Promise<string> {
  const hashes: string[] = [];
  for (const file of await filesOf(path)) {
    const hash = createHash('sha256');
    try {
      for await (const chunk of chunksOf(file)) hash.update(chunk);
    } catch (error) {
      throw unreadable(file, error);
    }
    hashes.push(hash.digest('hex'));
  }
  return joinHashes(hashes);
}

async function sizeOf(file: string): Promise<number> {
  // A file that is gone by now is told when it is read.
  return (await stat(file).catch(() => null))?.size ?? 0;
}

/**
 * Opens a dataset file or a folder of them.
 * @param prepared what makes checking quicker
 * @throws DatasetError `unreadable` or `invalid`; the faults of all files at once
 */
export async function loadDataset(path: string, prepared: Prepared = NOTHING, watch: Watch = {}): Promise<Dataset> {
  const files = await filesOf(path);
  const sizes = await Promise.all(files.map(sizeOf));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const { signal } = watch;
  const tell = (share: number): void => watch.onProgress?.(share);
  let read = 0;
  const onRead = (bytes: number): void => {
    read += bytes;
    tell((READING * read) / total);
  };
  const inputs = files.map((file, index) => ({ file, bytes: sizes[index] ?? 0, prepared, signal, onRead }));
  const results = await Promise.allSettled(inputs.map(readWhole));
  signal?.throwIfAborted();
  const errors = results.flatMap((result) => (result.status === 'rejected' ? [result.reason as DatasetError] : []));
  const worst = errors.find((error) => error.kind === 'unreadable') ?? errors[0];
  if (worst) {
    throw new DatasetError(
      worst.kind,
      errors.flatMap((error) => error.faults),
    );
  }
  const sources = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  const merging = mergeFiles(sources, basename(resolve(path)), joinHashes(sources.map((source) => source.hash)));
  return finishInTurns(merging, (share) => {
    signal?.throwIfAborted();
    tell(READING + (1 - READING) * share);
  });
}

/**
 * Opens a dataset that came as bytes, from a pipe.
 * @throws DatasetError (`invalid`)
 */
export function loadBytes(bytes: Uint8Array, name: string, { fits }: Prepared = NOTHING): Dataset {
  if (!isUtf8(bytes)) throw invalidText(name, bytes);
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  const hash = createHash('sha256').update(bytes).digest('hex');
  return finish(mergeFiles([parseDatasetFile(text, name, fits)], name, hash));
}
