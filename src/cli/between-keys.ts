/** Work that is done while the analyst waits for nothing. */
import type { Store } from '../app/store.ts';
import type { Steps } from '../dataset/steps.ts';

/** After the first frame; what is pressed meanwhile is answered between two turns. */
const FIRST_TURN_MS = 100;
/** So short that a key which has to wait for the end of one is answered as if it had not. */
const TURN_MS = 3;
/** So long it waits while something else is being worked out, and after a key: the next one often comes sooner. */
const PAUSE_MS = 100;

/**
 * Does work step by step: not while the analyst waits for something else, nor right after something has changed.
 * @returns a function that ends it
 */
export function workBetweenKeys(steps: Steps<void>, store: Store): () => void {
  let stopped = false;
  let changed = Number.NEGATIVE_INFINITY;
  const unsubscribe = store.subscribe(() => {
    changed = performance.now();
  });
  const stop = (): void => {
    stopped = true;
    unsubscribe();
    clearTimeout(first);
  };
  const next = (): void => {
    if (stopped) return;
    const isBusy = store.get().shown !== null || performance.now() - changed < PAUSE_MS;
    if (isBusy) return void setTimeout(next, PAUSE_MS);
    let isDone = false;
    for (const end = performance.now() + TURN_MS; !isDone && performance.now() < end; )
      isDone = steps.next().done === true;
    if (isDone) stop();
    else setImmediate(next);
  };
  const first = setTimeout(next, FIRST_TURN_MS);
  return stop;
}
