/** Notices when files change, however they are changed: in place, by a rename, on a network drive. */
import { type FSWatcher, watch } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

export interface Pace {
  /** So long files must have stayed as they are before they are read, in milliseconds. */
  still: number;
  /** They are looked at so often where the system does not tell of a change. */
  poll: number;
}

const PACE: Pace = { still: 250, poll: 2000 };
/** So often is read what seems broken: whoever writes it may not be done yet. */
const TRIES = 4;

const isOurs = (name: string): boolean => name.endsWith('.json');

/** Size, time and identity of a file, or of each in a folder; empty while there is none. */
async function signatureOf(path: string): Promise<string> {
  const sign = async (file: string): Promise<string> => {
    const { size, mtimeMs, ino } = await stat(file);
    return `${file} ${size} ${mtimeMs} ${ino}`;
  };
  try {
    if (!(await stat(path)).isDirectory()) return await sign(path);
    const names = (await readdir(path)).filter(isOurs).sort();
    return (await Promise.all(names.map((name) => sign(join(path, name))))).join('\n');
  } catch {
    return '';
  }
}

/** Tells of changes as the system notices them; a system that cannot tell is polled alone. */
function systemWatch(path: string, onChange: () => void): FSWatcher[] {
  const concerns = (name: string | null): boolean => name === null || isOurs(name) || name === basename(path);
  // The folder is watched too, since a file that is replaced by a rename is another file under the same name.
  return [path, dirname(path)].flatMap((watched) => {
    try {
      const watcher = watch(watched, { persistent: false }, (_, name) => concerns(name) && onChange());
      return watcher.on('error', () => watcher.close());
    } catch {
      return [];
    }
  });
}

/**
 * Watches a dataset or a workspace, and has it read again once its files have changed and are still.
 * @param path a file, or a folder of them
 * @param read reads it; false where it seems broken, so that it is to be read once more unless it is the last try
 * @returns a function that ends the watch
 */
export function watchPath(
  path: string,
  read: (isLastTry: boolean) => Promise<boolean>,
  { still, poll }: Pace = PACE,
): () => void {
  // Nobody knows yet whether they are as they were when they were read, so the first look reads them.
  let dealtWith: string | undefined;
  let before = '';
  let tries = 0;
  let isOver = false;
  let timer: NodeJS.Timeout | undefined;
  let isLooking = false;
  const later = (milliseconds: number): void => {
    clearTimeout(timer);
    if (!isOver) timer = setTimeout(look, milliseconds).unref();
  };
  /** @returns how long to wait before the next look */
  const lookOnce = async (): Promise<number> => {
    const now = await signatureOf(path);
    if (now === dealtWith) return poll;
    if (now !== before) {
      before = now;
      tries = 0;
      return still;
    }
    tries++;
    if (!(await read(tries >= TRIES)) && tries < TRIES) return still * tries;
    dealtWith = now;
    return poll;
  };
  const look = async (): Promise<void> => {
    if (isLooking) return;
    isLooking = true;
    const wait = await lookOnce();
    isLooking = false;
    later(wait);
  };
  const watchers = systemWatch(path, () => later(still));
  later(poll);
  return () => {
    isOver = true;
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}
