/** Reads the dataset of the screen again, when it is asked for and when its files change. */
import { basename } from 'node:path';
import { type Store, whenFree } from '../app/store.ts';
import { DatasetError } from '../dataset/faults.ts';
import { fingerprint } from '../dataset/load.ts';
import type { Fault } from '../domain/faults.ts';
import { counted } from '../domain/number.ts';
import { createRunner } from '../looks/run.ts';
import { isNamed } from '../tables/changes.ts';
import type { Runner } from '../tables/run.ts';
import { datasetPath, PIPE, reopenDataset } from './dataset-argument.ts';
import { watchPath } from './watch.ts';

const placeOf = ({ file, line, path }: Fault): string =>
  [line === null ? basename(file) : `${basename(file)} line ${line}`, path].filter(Boolean).join(', ');

/** Why a dataset cannot be read again: how many faults it has and how to see them all, and the first one. */
function faultInWords(error: unknown): string {
  const faults = error instanceof DatasetError ? error.faults : [];
  const [first] = faults;
  const count = faults.length > 1 ? ` (${counted(faults.length, 'fault')}, beatbook validate tells all)` : '';
  return `Not reloaded${count}: ${first ? `${placeOf(first)}: ${first.message}` : (error as Error).message}`;
}

/** The reading again of the dataset that a screen shows. */
export interface Reload {
  /** Reads it again, and tells what came of it in any case. */
  ask(store: Store): Promise<void>;
  /**
   * Reads it again whenever its files change, and tells where they say something else.
   * @returns a function that ends it
   */
  watch(store: Store): () => void;
}

/**
 * @param argument the dataset as it was named on the command line; null for the bundled one
 * @param onRunner told of each runner that takes the place of the one before
 */
export function createReload(argument: string | null, onRunner: (runner: Runner) => void): Reload {
  /** @returns whether it says something else than before */
  const readAgain = async (store: Store): Promise<boolean> => {
    const isSame = async (): Promise<boolean> =>
      (await fingerprint(datasetPath(argument))) === store.env().runner.source.dataset.sha256;
    if (await isSame()) return false;
    const dataset = await reopenDataset(argument);
    await whenFree(store);
    const { source } = store.env().runner;
    // A dataset that was named to count changes from stays the one that they are counted from.
    const since = isNamed(source.since) ? source.since : { dataset: source.dataset, argument: null };
    const runner = createRunner({ ...source, dataset, since });
    store.send([{ type: 'reloaded', runner }]);
    onRunner(runner);
    return true;
  };
  const tell = async (store: Store, error: unknown): Promise<void> => {
    await whenFree(store);
    store.send([{ type: 'not-reloaded', message: faultInWords(error) }]);
  };
  // One after the other, since each reading is compared with the one before.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <Answer>(work: () => Promise<Answer>): Promise<Answer> => {
    const next = last.then(work);
    last = next.catch(() => undefined);
    return next;
  };
  const ask = async (store: Store): Promise<void> => {
    try {
      if (!(await readAgain(store))) store.send([{ type: 'not-changed' }]);
    } catch (error) {
      await tell(store, error);
    }
  };
  /** @returns whether it could be read, or will not be tried once more */
  const notice = async (store: Store, isLastTry: boolean): Promise<boolean> => {
    try {
      // What was broken and is again as it was read has nothing new to show, but is broken no more.
      if (!(await readAgain(store)) && store.get().isOutdated) store.send([{ type: 'not-changed' }]);
      return true;
    } catch (error) {
      if (isLastTry) await tell(store, error);
      return isLastTry;
    }
  };
  return {
    ask: async (store) => {
      if (argument !== PIPE) return inTurn(() => ask(store));
      store.send([{ type: 'failed', message: 'What came through a pipe cannot be read again.' }]);
    },
    watch: (store) => {
      if (argument === PIPE) return () => undefined;
      return watchPath(datasetPath(argument), (isLastTry) => inTurn(() => notice(store, isLastTry)));
    },
  };
}
