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

/** Of work on many things, so many are done in one step. */
const STEP = 2048;

/**
 * Does something for each number below a count. What is done stands in a function of its own, which runs several times
 * quicker than the body of a generator.
 */
export function* forEach(count: number, work: (index: number) => void): Steps<void> {
  for (let start = 0; start < count; start += STEP) {
    yield start / count;
    const end = Math.min(start + STEP, count);
    for (let index = start; index < end; index++) work(index);
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
 * @param onTurn told the share that is done once others had their turn; what it throws ends the work
 * @param firstTurn how long the first turn is, in milliseconds; work that ends in it is done when this returns
 */
export async function finishInTurns<Result>(
  steps: Steps<Result>,
  onTurn: (share: number) => void,
  firstTurn = TURN_MS,
): Promise<Result> {
  let turn = firstTurn;
  for (let start = performance.now(); ; ) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() - start < turn) continue;
    await setImmediate();
    onTurn(value);
    turn = TURN_MS;
    start = performance.now();
  }
}
