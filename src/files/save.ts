/**
 * Writes a file so that it is there whole or not at all, and takes the place of another one only where asked to. What has
 * been saved is on the disk, name and all, and is there after a power cut.
 */
import { randomUUID } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import { chmod, link, lstat, open, readlink, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { codeOf, FileExistsError, SaveError, saveError } from './errors.ts';

export interface SaveOptions {
  /** Take the place of a file that is there. */
  overwrite: boolean;
  /**
   * For the user alone (0600, whoever could read the file before). A symbolic link that is to be overwritten is then
   * replaced, and refused otherwise: what it points to was not named, so it is not followed.
   */
  isPrivate?: boolean;
  /** Asked last, before the file takes its place; what it throws keeps the file from doing so. */
  check?: () => void;
}

const NO_HARD_LINKS = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EINVAL', 'EMLINK'];
// Windows, some network drives, and folders that may be written but not read.
const NO_FOLDER_FLUSH = ['EPERM', 'EISDIR', 'EACCES', 'EINVAL', 'ENOTSUP', 'EOPNOTSUPP'];
const OWNER_ONLY = 0o600;
const ANYONE = 0o666; // less what the umask takes away

/** Refuses a path that is taken: by a folder for good, by a file until overwriting is asked for. */
async function refuseTaken(path: string): Promise<void> {
  const taken = await lstat(path).catch(() => null);
  if (taken?.isDirectory()) throw new SaveError(path, 'it is a folder');
  if (taken) throw new FileExistsError(path);
}

async function flush(path: string, flags: 'r' | 'r+'): Promise<void> {
  const file = await open(path, flags);
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Brings the names in a folder to the disk, where the system can do that. */
export async function flushFolder(folder: string): Promise<void> {
  try {
    await flush(folder, 'r');
  } catch (error) {
    if (!NO_FOLDER_FLUSH.includes(codeOf(error))) throw error;
  }
}

/**
 * Gives a file another name; unlike `rename`, never one that is taken.
 * @throws FileExistsError; SaveError where the name is a folder's
 */
export async function moveTo(old: string, path: string): Promise<void> {
  try {
    await link(old, path);
  } catch (error) {
    await refuseTaken(path);
    if (!NO_HARD_LINKS.includes(codeOf(error))) throw error;
    await rename(old, path);
  }
  rmSync(old, { force: true });
}

/** What is wrong with a path that is a symbolic link, and what would be right. */
export async function linkInWords(path: string): Promise<string> {
  return `it is a symbolic link to ${await readlink(path)}; name that file itself`;
}

/** Puts a file in the place of another, keeping who may read it unless it is private. */
async function replace(temporary: string, path: string, isPrivate: boolean): Promise<void> {
  const old = await lstat(path).catch(() => null);
  if (old?.isSymbolicLink() && !isPrivate) throw new SaveError(path, await linkInWords(path));
  const isReplaceable = !old || old.isFile() || old.isSymbolicLink();
  if (!isReplaceable) throw new SaveError(path, 'it is not a regular file');
  if (old && !isPrivate) await chmod(temporary, old.mode & 0o777);
  await rename(temporary, path);
}

/**
 * Saves a file under a path. Another process sees the whole file or none; after any failure nothing is left behind.
 * @param write writes the whole file to the path that it is given
 * @throws FileExistsError where the path is taken and `overwrite` is off; otherwise SaveError; what `check` throws
 */
export async function saveFile(
  path: string,
  write: (path: string) => Promise<void>,
  { overwrite, isPrivate = false, check }: SaveOptions,
): Promise<void> {
  // In the same folder, since a file can be renamed only within one file system.
  const name = `.beatbook-${randomUUID()}.tmp`;
  const temporary = join(dirname(path), name);
  // lowdb writes to a file of this name first.
  const lowdbTemporary = join(dirname(path), `.${name}.tmp`);
  const discard = (): void => {
    // Where the folder is none, nothing was written, and the fault is told already.
    for (const file of [temporary, lowdbTemporary]) if (existsSync(file)) rmSync(file, { force: true });
  };
  process.once('exit', discard);
  try {
    await write(temporary);
    if (isPrivate) await chmod(temporary, OWNER_ONLY);
    await flush(temporary, 'r+');
    check?.();
    await (overwrite ? replace(temporary, path, isPrivate) : moveTo(temporary, path));
    await flushFolder(dirname(path));
  } catch (error) {
    throw saveError(path, error);
  } finally {
    discard();
    process.off('exit', discard);
  }
}

/**
 * Saves a text under a path, as `saveFile` does.
 * @throws FileExistsError, SaveError, what `check` throws
 */
export async function saveText(path: string, text: string, options: SaveOptions): Promise<void> {
  const mode = options.isPrivate ? OWNER_ONLY : ANYONE;
  await saveFile(path, (file) => writeFile(file, text, { flag: 'wx', mode }), options);
}
