/** How far long work before the first screen has got, on one line of the terminal; a key ends it. */
import { cut, widthOf } from '../app/text.ts';
import type { Watch } from '../dataset/load.ts';
import { finishInTurns, type Steps } from '../dataset/steps.ts';
import { clean } from '../domain/clean.ts';

/** What is done with a dataset. */
type Doing = 'reading' | 'arranging';

/** The analyst ended the work. */
export class StoppedError extends Error {
  constructor(name: string, doing: Doing) {
    super(`stopped ${doing} ${name}`);
  }
}

/** What is done sooner than this, in milliseconds, shows no line. */
const PATIENCE_MS = 250;
const BETWEEN_MS = 50;
const BAR = 24;
/** Esc, Ctrl+C, q and Q. */
const STOPPING = ['\u001b', '\u0003', 'q', 'Q'];
const START_OF_LINE = '\r\u001b[K';

/**
 * The line itself.
 * @param share what is done, from 0 to 1
 * @param hint how to end it
 */
export function progressLine(name: string, doing: Doing, share: number, hint: string, width: number): string {
  const told = `${doing.charAt(0).toUpperCase()}${doing.slice(1)} `;
  const full = Math.round(share * BAR);
  const bar = '█'.repeat(full) + '░'.repeat(BAR - full);
  const rest = `  ${bar} ${String(Math.floor(share * 100)).padStart(3)} %  ${hint}`;
  const room = width - widthOf(rest) - told.length;
  return cut(room > 0 ? `${told}${cut(clean(name), room)}${rest}` : rest.trim(), width);
}

/** Keys that are typed while a dataset is read: those that end it, and the others, which are kept for the screen. */
function listen(stop: () => void): () => void {
  const { stdin } = process;
  const typed: Buffer[] = [];
  const onReadable = (): void => {
    for (let keys: Buffer | null = stdin.read(); keys !== null; keys = stdin.read()) {
      if (STOPPING.includes(keys.toString('latin1'))) stop();
      else typed.push(keys);
    }
  };
  stdin.setRawMode(true);
  stdin.on('readable', onReadable);
  return () => {
    stdin.off('readable', onReadable);
    stdin.setRawMode(false);
    // Nobody listens, until the screen does.
    stdin.unref();
    if (typed.length > 0) stdin.unshift(Buffer.concat(typed));
  };
}

/**
 * Does work that can be followed, and shows on standard error how far it has got where that is a terminal.
 * @param name of the dataset, or of what else is read
 * @param hasKeys whether the keyboard is free to end it by a key; a signal ends it anyway
 * @throws StoppedError
 */
export async function withProgress<Result>(
  name: string,
  hasKeys: boolean,
  work: (watch: Watch) => Promise<Result>,
  doing: Doing = 'reading',
): Promise<Result> {
  const { stderr } = process;
  if (!stderr.isTTY || process.env.TERM === 'dumb') return work({});
  const stopped = new AbortController();
  const hint = hasKeys ? 'Esc stops' : 'Ctrl+C stops';
  let next = performance.now() + PATIENCE_MS;
  let end: (() => void) | undefined;
  const onProgress = (share: number): void => {
    if (performance.now() < next) return;
    next = performance.now() + BETWEEN_MS;
    end ??= hasKeys ? listen(() => stopped.abort(new StoppedError(name, doing))) : () => {};
    stderr.write(START_OF_LINE + progressLine(name, doing, share, hint, (stderr.columns || 80) - 1));
  };
  try {
    return await work({ onProgress, signal: stopped.signal });
  } finally {
    if (end) stderr.write(START_OF_LINE);
    end?.();
  }
}

/**
 * Arranges the rows of a dataset in turns, and shows how far that has got.
 * @param hasKeys as of {@link withProgress}
 * @throws StoppedError
 */
export function arrangeWithProgress(name: string, hasKeys: boolean, steps: Steps<void>): Promise<void> {
  const work = ({ onProgress, signal }: Watch): Promise<void> =>
    finishInTurns(steps, (share) => {
      signal?.throwIfAborted();
      onProgress?.(share);
    });
  return withProgress(name, hasKeys, work, 'arranging');
}
