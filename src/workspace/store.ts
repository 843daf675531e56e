/**
 * The workspace on the disk, shared with other programs. What is changed here is merged with what they wrote, and is there
 * after a crash as soon as `save` has said so; where it cannot be written, it stays in memory until it can.
 */
import { mkdir, realpath } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { Low } from 'lowdb';
import { saveError } from '../files/errors.ts';
import { removeLeftovers } from '../files/leftovers.ts';
import { saveText } from '../files/save.ts';
import { DamagedError, WorkspaceFile } from './file.ts';
import { mergeWorkspaces } from './merge.ts';
import { EMPTY_WORKSPACE, type Workspace } from './schema.ts';
import { checkedChange } from './text.ts';

export interface StoreOptions {
  /** Make the folder where there is none, for the user alone; for the place that is ours, not for one that was named. */
  makeFolder?: boolean;
  /** Is given what the analyst should know of the file (that it was damaged, and where it is kept), a sentence each. */
  tell?: (notice: string) => void;
  /** How a text gets to the disk; tests give one that fails. */
  write?: typeof saveText;
}

/** From a workspace to the changed one. It must not alter what it is given. */
export type Change = (workspace: Workspace) => Workspace;

/** What cannot be mended is found again with every attempt, and told once. */
function onceEach(tell: (notice: string) => void): (notice: string) => void {
  const told = new Set<string>();
  return (notice) => {
    if (!told.has(notice)) tell(notice);
    told.add(notice);
  };
}

export class WorkspaceStore {
  readonly #file: WorkspaceFile;
  readonly #low: Low<Workspace>;
  /** Whether the folder may have to be made still. */
  #makeFolder: boolean;
  #hasWritten = false;
  /** What the disk held when this program last read or wrote it. */
  #base: Workspace = EMPTY_WORKSPACE;
  #mine: Workspace = EMPTY_WORKSPACE;
  #problem: string | null = null;
  /** The end of all that was asked for so far; it never fails. */
  #last: Promise<unknown> = Promise.resolve();
  /** The save that has not begun yet; changes that are made until then go along. */
  #waiting: Promise<Workspace> | null = null;

  /** To be had from `openWorkspace`. */
  constructor(path: string, { makeFolder = false, tell = () => {}, write = saveText }: StoreOptions) {
    this.#file = new WorkspaceFile(path, write, onceEach(tell));
    this.#low = new Low(this.#file, EMPTY_WORKSPACE);
    this.#makeFolder = makeFolder;
  }

  /** Where the file is; the links on the way to its folder followed. */
  get path(): string {
    return this.#file.path;
  }

  /** All that is known: what the disk held last, and every change made here. */
  get workspace(): Workspace {
    return this.#mine;
  }

  /** Whether some of it is not on the disk, or not yet. */
  get unsaved(): boolean {
    return this.#mine !== this.#base;
  }

  /** Why the file could not be read or written when that was last tried, as a sentence; null where all went well. */
  get problem(): string | null {
    return this.#problem;
  }

  /**
   * Changes the workspace: in memory at once, and on the disk when the promise is kept.
   * @returns the workspace with what other programs wrote meanwhile
   * @throws NotAWorkspaceError for a change that could not be read again; it is not made. SaveError, UnreadableError
   *   where it cannot be written; it then stays in memory, and is tried again with the next change and by `retry`
   */
  async save(change: Change): Promise<Workspace> {
    this.#mine = checkedChange(this.#mine, change(this.#mine));
    return await this.retry();
  }

  /**
   * Reads what other programs wrote, and writes what is not on the disk yet.
   * @returns the workspace with both
   * @throws SaveError, UnreadableError
   */
  retry(): Promise<Workspace> {
    if (!this.#waiting) {
      this.#waiting = this.#last.then(() => {
        this.#waiting = null;
        return this.#told(() => this.#exchange());
      });
      this.#last = this.#waiting.catch(() => {});
    }
    return this.#waiting;
  }

  /**
   * Takes in what other programs wrote, and writes nothing itself, so that two programs that watch each other come to rest.
   * @param mayTake asked once it is read; what is being typed over the old state has to be done first
   * @returns whether it was taken in
   * @throws UnreadableError, DamagedError; the next save deals with either
   */
  refresh(mayTake: () => boolean): Promise<boolean> {
    const done = this.#last.then(async () => {
      const theirs = await this.#file.read();
      if (!mayTake()) return false;
      this.#takeIn(theirs);
      return true;
    });
    this.#last = done.catch(() => {});
    return done;
  }

  #takeIn(theirs: Workspace): void {
    if (theirs !== this.#base) {
      const merged = mergeWorkspaces(this.#base, this.#mine, theirs);
      // Something can be unsaved after this: what was taken off the disk by other means than a Beatbook.
      this.#mine = isDeepStrictEqual(merged, theirs) ? theirs : merged;
      this.#base = theirs;
    }
    if (!this.unsaved) this.#problem = null;
  }

  /** Waits for saves in progress, whether they succeed or not. */
  async close(): Promise<void> {
    await this.#last;
  }

  /** Reads the file for the first time. What stands in the way is told as the problem. */
  async open(): Promise<void> {
    const first = async (): Promise<void> => {
      try {
        await this.#low.read();
        this.#base = this.#low.data;
        this.#mine = this.#base;
      } catch (error) {
        if (!(error instanceof DamagedError)) throw error;
        // To be shown even where nothing can be mended.
        this.#mine = (await this.#file.readCopy()) ?? EMPTY_WORKSPACE;
        await this.#exchange();
      }
    };
    await this.#told(first).catch(() => {});
  }

  async #told<Value>(work: () => Promise<Value>): Promise<Value> {
    try {
      const value = await work();
      this.#problem = null;
      return value;
    } catch (error) {
      this.#problem = (error as Error).message;
      throw error;
    }
  }

  /** Merges memory and disk, on both sides. */
  async #exchange(): Promise<Workspace> {
    if (this.#makeFolder) await this.#makeOwnFolder();
    const mine = this.#mine;
    const merged = await this.#file.locked(async () => {
      const theirs = await this.#readOrRecover();
      this.#low.data = mergeWorkspaces(this.#base, mine, theirs);
      if (!isDeepStrictEqual(this.#low.data, theirs)) await this.#low.write();
      return this.#low.data;
    });
    // What was changed while it was being written comes on top.
    this.#mine = this.#mine === mine ? merged : mergeWorkspaces(mine, this.#mine, merged);
    this.#base = merged;
    if (!this.#hasWritten) await removeLeftovers(dirname(this.path));
    this.#hasWritten = true;
    return this.#mine;
  }

  async #makeOwnFolder(): Promise<void> {
    try {
      await mkdir(dirname(this.path), { recursive: true, mode: 0o700 });
      this.#makeFolder = false;
    } catch (error) {
      throw saveError(this.path, error);
    }
  }

  async #readOrRecover(): Promise<Workspace> {
    try {
      await this.#low.read();
      return this.#low.data;
    } catch (error) {
      if (!(error instanceof DamagedError)) throw error;
      // The copy may be older than what this program has seen, and is no common beginning.
      this.#base = EMPTY_WORKSPACE;
      this.#low.data = await this.#file.recover(error);
      await this.#low.write();
      return this.#low.data;
    }
  }
}

/**
 * Opens a workspace; one that is not there yet is empty and is made by the first save. It does not fail: what stands in the
 * way is told as the store's `problem`, all work is then kept in memory, and no file is touched that cannot be read.
 * @param path a symbolic link is not followed: what it points to was not named
 */
export async function openWorkspace(path: string, options: StoreOptions = {}): Promise<WorkspaceStore> {
  // Whatever way leads to the folder, all programs on a workspace must have one name for it.
  const folder = await realpath(dirname(path)).catch(() => resolve(dirname(path)));
  const store = new WorkspaceStore(join(folder, basename(path)), options);
  await store.open();
  return store;
}
