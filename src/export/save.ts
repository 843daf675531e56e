/** Writes a file so that it is there whole or not at all, and takes the place of another one only where asked to. */
import { randomUUID } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import { chmod, link, lstat, open, realpath, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** The file is there already and may not be overwritten. */
export class FileExistsError extends Error {
  constructor(path: string) {
    super(`${path} exists already`);
  }
}

/** The file cannot be written; the message says why. */
export class SaveError extends Error {
  constructor(path: string, reason: string) {
    super(`${path} cannot be written: ${reason}`);
  }
}

export interface SaveOptions {
  overwrite: boolean;
}

const NO_HARD_LINKS = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EINVAL', 'EMLINK'];
const REASONS: Record<string, string> = {
  ENOENT: 'there is no such folder',
  ENOTDIR: 'there is no such folder',
  EACCES: 'permission denied',
  EROFS: 'the file system is read-only',
  ENOSPC: 'no space is left on the disk',
};
const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? '';

/** Refuses a path that is taken: by a folder for good, by a file until overwriting is asked for. */
async function refuseTaken(path: string): Promise<void> {
  const taken = await lstat(path).catch(() => null);
  if (taken?.isDirectory()) throw new SaveError(path, 'it is a folder');
  if (taken) throw new FileExistsError(path);
}

async function flush(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Gives a file a further name; unlike `rename`, never one that is taken. */
async function place(temporary: string, path: string): Promise<void> {
  try {
    await link(temporary, path);
  } catch (error) {
    await refuseTaken(path);
    if (!NO_HARD_LINKS.includes(codeOf(error))) throw error;
    await rename(temporary, path);
  }
}

/** Puts a file in the place of another, keeping who may read it. */
async function replace(temporary: string, path: string): Promise<void> {
  const old = await lstat(path).catch(() => null);
  if (old && !old.isFile()) throw new SaveError(path, 'it is not a regular file');
  if (old) await chmod(temporary, old.mode & 0o777);
  await rename(temporary, path);
}

/**
 * Saves a file under a path. Another process sees the whole file or none; after any failure nothing is left behind.
 * @param write writes the whole file to the path that it is given
 * @throws FileExistsError where the path is taken and `overwrite` is off; otherwise SaveError
 */
export async function saveFile(
  path: string,
  write: (path: string) => Promise<void>,
  { overwrite }: SaveOptions,
): Promise<void> {
  // A symbolic link goes on pointing to its file.
  const target = overwrite ? await realpath(path).catch(() => path) : path;
  // In the same folder, since a file can be renamed only within one file system.
  const name = `.beatbook-${randomUUID()}.tmp`;
  const temporary = join(dirname(target), name);
  // lowdb writes to a file of this name first.
  const lowdbTemporary = join(dirname(target), `.${name}.tmp`);
  const discard = (): void => {
    // Where the folder is none, nothing was written, and the fault is told already.
    for (const file of [temporary, lowdbTemporary]) if (existsSync(file)) rmSync(file, { force: true });
  };
  process.once('exit', discard);
  try {
    await write(temporary);
    await flush(temporary);
    await (overwrite ? replace : place)(temporary, target);
  } catch (error) {
    if (error instanceof FileExistsError || error instanceof SaveError) throw error;
    throw new SaveError(path, REASONS[codeOf(error)] ?? (error as Error).message);
  } finally {
    discard();
    process.off('exit', discard);
  }
}

/**
 * Saves a text under a path, as `saveFile` does.
 * @throws FileExistsError, SaveError
 */
export async function saveText(path: string, text: string, options: SaveOptions): Promise<void> {
  await saveFile(path, (file) => writeFile(file, text, { flag: 'wx' }), options);
}
