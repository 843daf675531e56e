/**
 * One writer at a time for a file, among all programs on it. The lock is a folder beside the file (`workspace.json.lock`)
 * whose time its holder renews; one that nobody renews, since its holder was killed, is taken over after two to three
 * seconds.
 */
import { statSync } from 'node:fs';
import { rmdir, stat } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import type { lock as properLock } from 'proper-lockfile';
import { codeOf, SaveError, saveError } from './errors.ts';

/** Another program has had the lock all the time. */
export class LockedError extends SaveError {
  constructor(path: string) {
    super(path, `another Beatbook is writing it; if none is running, remove the folder ${lockOf(path)}`);
  }
}

/** The lock went to another program before the work was done: this one was stopped for too long. */
class LockLostError extends SaveError {
  constructor(path: string) {
    super(path, 'another Beatbook has taken over its lock');
  }
}

/** Throws where the lock is no longer held; to be asked right before the step that must not be done without it. */
export type Guard = () => void;

/** The library, loaded with the first lock, since most starts of the program take none. */
const lock: typeof properLock = async (...given) => (await import('proper-lockfile')).lock(...given);

// The shortest that the library allows; the guard keeps a holder that was stopped for longer from doing harm.
const STALE = 2000;
const OPTIONS = { update: STALE / 2, realpath: false, onCompromised: () => {} };
/** How long to try for a lock before giving up, in milliseconds: long enough for several that were left behind. */
const PATIENCE = 10_000;
const FIRST_WAIT = 5;
// Short, since a program that saves all the time leaves only moments in which another can have the lock.
const LONGEST_WAIT = 25;
const MOST_TIMES = 3;

const lockOf = (path: string): string => `${path}.lock`;

/** What tells a lock from a later one of the same name. */
function identity(path: string): string {
  const { ino, birthtimeNs } = statSync(lockOf(path), { bigint: true });
  return `${ino} ${birthtimeNs}`;
}

/** Whether a lock was left behind: its holder has not renewed it for too long. */
async function isLeft(path: string): Promise<boolean> {
  const found = await stat(lockOf(path)).catch(() => null);
  return found !== null && found.mtimeMs < Date.now() - STALE;
}

/**
 * Takes away a lock that was left behind. The library would do so by itself, but where several programs wait, one could take
 * away the new lock of another that was quicker; so it is done by one at a time, which looks again first.
 */
async function clearLeft(path: string): Promise<void> {
  if (!(await isLeft(path))) return;
  const release = await lock(lockOf(path), { ...OPTIONS, stale: STALE }).catch(() => null);
  if (!release) return; // another is at it
  if (await isLeft(path)) await rmdir(lockOf(path)).catch(() => {});
  await release().catch(() => {});
}

/**
 * Takes the lock; tries again after growing waits while another has it. The library's own way to try again does so after
 * every error, a read-only folder too.
 */
async function take(path: string, patience: number): Promise<() => Promise<void>> {
  const end = Date.now() + patience;
  for (let pause = FIRST_WAIT; ; pause = Math.min(pause * 1.5, LONGEST_WAIT)) {
    try {
      return await lock(path, { ...OPTIONS, stale: Number.POSITIVE_INFINITY });
    } catch (error) {
      if (codeOf(error) !== 'ELOCKED') throw saveError(path, error);
      if (Date.now() > end) throw new LockedError(path);
    }
    await clearLeft(path);
    await wait(pause * (0.5 + Math.random()));
  }
}

/** So long a lock that was left behind by a program that was killed may look as if it were held, in milliseconds. */
const LEFT_BEHIND = STALE + 2 * OPTIONS.update;

/**
 * Has a path to itself until it is given back, as long as the program runs.
 * @returns gives it back
 * @throws LockedError where another program has it; SaveError where nothing can be written there
 */
export const hold = (path: string): Promise<() => Promise<void>> => take(path, LEFT_BEHIND);

async function once<Value>(path: string, work: (guard: Guard) => Promise<Value>, patience: number): Promise<Value> {
  const release = await take(path, patience);
  let own = '';
  const isOurs = (): boolean => {
    try {
      return identity(path) === own;
    } catch {
      return false; // gone
    }
  };
  try {
    own = identity(path);
    return await work(() => {
      if (!isOurs()) throw new LockLostError(path);
    });
  } finally {
    // Another's lock is not ours to take away.
    if (isOurs()) await release().catch(() => {});
  }
}

/**
 * Does some work while no other program does any on the same path. It is done again from its start where the lock was lost
 * in the middle, so it must be work that can be.
 * @param path a path without symbolic links, in a folder that may be written; there need be no such file
 * @param work is given the guard to ask before its last step
 * @param patience how long to try for the lock, in milliseconds
 * @throws LockedError where the lock cannot be had; SaveError where none can be made; what `work` throws
 */
export async function withLock<Value>(
  path: string,
  work: (guard: Guard) => Promise<Value>,
  patience = PATIENCE,
): Promise<Value> {
  for (let times = 1; ; times++) {
    try {
      return await once(path, work, patience);
    } catch (error) {
      if (!(error instanceof LockLostError) || times === MOST_TIMES) throw error;
    }
  }
}
