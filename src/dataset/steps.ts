/** Long work in steps, so that keys are answered and progress is shown between them. */
import { setImmediate } from 'node:timers/promises';

/** Work that stops now and then, telling which share of it is done: from 0 to 1. */
export type Steps<Result> = Generator<number, Result>;

/** So long work goes on before others have their turn, in milliseconds. */
const TURN_MS = 12;

/** Work that is a part of some other, with its share of that: from one share to another. */
export function* partly<Result>(steps: Steps<Result>, from: number, to: number): Steps<Result> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    yield from + value * (to - from);
  }
}

/** Does all of the work at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/**
 * Does the work in turns with whatever else waits to be done.
 * @param onTurn told the share that is done before others have their turn; what it throws ends the work
 */
export async function finishInTurns<Result>(steps: Steps<Result>, onTurn: (share: number) => void): Promise<Result> {
  for (let start = performance.now(); ; ) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() - start < TURN_MS) continue;
    onTurn(value);
    await setImmediate();
    start = performance.now();
  }
}
