/**
 * The file that holds a workspace, as lowdb sees it. Beside it lies a copy that is written first, so that at every instant
 * one of the two is whole; a file that is damaged is set aside under a dated name and made anew from the copy.
 */
import { constants } from 'node:fs';
import { lstat, readFile } from 'node:fs/promises';
import { join, parse } from 'node:path';
import type { Adapter } from 'lowdb';
import { codeOf, reasonOf, saveError } from '../files/errors.ts';
import { type Guard, withLock } from '../files/lock.ts';
import { flushFolder, linkInWords, moveTo, type saveText } from '../files/save.ts';
import { LaterVersionError } from './migrations.ts';
import { EMPTY_WORKSPACE, type Workspace } from './schema.ts';
import { NotAWorkspaceError, parseWorkspace, workspaceText } from './text.ts';

/** The file is damaged, or gone while its copy is there; `recover` has what belongs in its place. */
export class DamagedError extends Error {}

/** The file cannot be read, or may not be used; it stays as it is. The message says why. */
export class UnreadableError extends Error {
  constructor(path: string, reason: string) {
    super(`The workspace ${path} ${reason}`);
  }
}

/** The bytes of a regular file; null where there is none. No symbolic link is followed. */
async function bytesOf(path: string): Promise<Buffer | null> {
  try {
    // Reading a device or a pipe might never end.
    const found = await lstat(path);
    if (found.isSymbolicLink()) throw new UnreadableError(path, `is not followed: ${await linkInWords(path)}`);
    if (!found.isFile()) throw new UnreadableError(path, 'is not a regular file');
    return await readFile(path, { flag: constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) });
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    if (error instanceof UnreadableError) throw error;
    throw new UnreadableError(path, `cannot be read: ${reasonOf(error)}`);
  }
}

export class WorkspaceFile implements Adapter<Workspace> {
  readonly path: string;
  readonly #save: typeof saveText;
  readonly #tell: (notice: string) => void;
  /** What was read or written last, so that a file which nobody has changed need not be parsed again. */
  #known: { bytes: Buffer; workspace: Workspace } | null = null;
  #guard: Guard = () => {};

  /**
   * @param path without symbolic links
   * @param save how a text gets to the disk
   * @param tell is given what the analyst should know, a sentence each
   */
  constructor(path: string, save: typeof saveText, tell: (notice: string) => void) {
    this.path = path;
    this.#save = save;
    this.#tell = tell;
  }

  get #copy(): string {
    return `${this.path}.bak`;
  }

  /**
   * Does some work while no other program reads the file in order to write it.
   * @throws LockedError, SaveError, what `work` throws
   */
  locked<Value>(work: () => Promise<Value>): Promise<Value> {
    return withLock(this.path, (guard) => {
      this.#guard = guard;
      return work();
    });
  }

  /**
   * What the file holds; an empty workspace where there is none yet. It needs no lock, since a file is always replaced whole.
   * @throws DamagedError, UnreadableError
   */
  async read(): Promise<Workspace> {
    const bytes = await bytesOf(this.path);
    if (bytes === null) {
      if ((await bytesOf(this.#copy)) === null) return EMPTY_WORKSPACE;
      throw new DamagedError('was gone');
    }
    if (!this.#known?.bytes.equals(bytes)) this.#known = { bytes, workspace: this.#parsed(bytes) };
    return this.#known.workspace;
  }

  #parsed(bytes: Buffer): Workspace {
    try {
      return parseWorkspace(bytes);
    } catch (error) {
      if (error instanceof NotAWorkspaceError) throw new DamagedError(error.message);
      if (error instanceof LaterVersionError) throw new UnreadableError(this.path, error.message);
      throw error;
    }
  }

  /**
   * Writes the copy and then the file; both are on the disk when it is done. To be called under the lock.
   * @throws SaveError
   */
  async write(workspace: Workspace): Promise<void> {
    const text = workspaceText(workspace);
    const options = { overwrite: true, isPrivate: true, check: this.#guard };
    await this.#save(this.#copy, text, options);
    await this.#save(this.path, text, options);
    this.#known = { bytes: Buffer.from(text), workspace };
  }

  /**
   * The last good copy; null where there is none, or where it is damaged too.
   * @throws UnreadableError
   */
  async readCopy(): Promise<Workspace | null> {
    const bytes = await bytesOf(this.#copy);
    try {
      return bytes && this.#parsed(bytes);
    } catch (error) {
      if (error instanceof DamagedError) return null;
      throw error;
    }
  }

  /**
   * Sets aside what is damaged and tells so. To be called under the lock.
   * @returns what is to be written in its place: the last good copy, or an empty workspace
   * @throws SaveError, UnreadableError
   */
  async recover(damage: DamagedError): Promise<Workspace> {
    const copy = await this.readCopy();
    const damaged = copy ? [this.path] : [this.path, this.#copy];
    const kept: string[] = [];
    for (const path of damaged) kept.push(...(await this.#setAside(path)));
    const where = kept.length === 0 ? '' : `; what was there is kept as ${kept.join(' and ')}`;
    const result = copy
      ? 'All your notes are there, from the last good copy'
      : 'There is no good copy, so it begins empty';
    this.#tell(`The workspace was damaged. ${result}${where}. ${this.path} ${damage.message}.`);
    return copy ?? EMPTY_WORKSPACE;
  }

  /**
   * Gives a file a dated name beside it, never one that is taken.
   * @returns the name, or none where there is no such file
   */
  async #setAside(path: string): Promise<string[]> {
    if ((await bytesOf(path)) === null) return [];
    const { dir, name, ext } = parse(path);
    const date = new Date().toISOString().replaceAll(/[:.]/g, '-');
    const aside = join(dir, `${name}.damaged-${date}${ext}`);
    try {
      await moveTo(path, aside);
      await flushFolder(dir);
    } catch (error) {
      throw saveError(aside, error);
    }
    return [aside];
  }
}
