/** Feeds a target, and counts what it took. */
import fc from 'fast-check';
import type { Target } from './target.ts';

export interface Outcome {
  name: string;
  /** How many inputs were tried. */
  inputs: number;
  seed: number;
  /** How often what came of an input. */
  tally: Readonly<Record<string, number>>;
  /** The smallest input that broke the promise, and how; null where none did. */
  failure: string | null;
}

/** Tries so many inputs on a target, or fewer where one breaks its promise. */
export async function fuzz(target: Target, runs: number, seed?: number): Promise<Outcome> {
  const tally: Record<string, number> = {};
  const property = fc.asyncProperty(target.inputs, async (input) => {
    const what = await target.check(input);
    tally[what] = (tally[what] ?? 0) + 1;
  });
  const details = await fc.check(property, { numRuns: runs, ...(seed === undefined ? {} : { seed }) });
  const failure = details.failed
    ? `${fc.stringify(details.counterexample)}\n${(details.errorInstance as Error | null)?.stack ?? ''}`
    : null;
  return { name: target.name, inputs: details.numRuns, seed: details.seed, tally, failure };
}
