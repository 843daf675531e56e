/** The short form of `npm run test:fuzz`. */
import { describe, expect, it } from 'vitest';
import { fuzz } from './run.ts';
import { TARGETS } from './targets.ts';

const RUNS = 200;

describe('fuzzing', { timeout: 60_000 }, () => {
  it.each(TARGETS.map((target) => [target.name, target] as const))('%s', async (_, target) => {
    const { failure, inputs } = await fuzz(target, RUNS);
    expect(failure).toBeNull();
    expect(inputs).toBe(RUNS);
  });
});
