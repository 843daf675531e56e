/** `beatbook` without a word behind it: opens the bundled dataset, without loading what reads command lines. */
import { explain } from './failure.ts';
import { open } from './open.ts';
import { endWithReaders } from './streams.ts';

/**
 * Opens the bundled dataset.
 * @returns the exit code
 */
export async function start(): Promise<number> {
  endWithReaders();
  try {
    return await open(undefined, {}, []);
  } catch (error) {
    return explain(error);
  }
}
