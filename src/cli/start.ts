/** `beatbook` without a word behind it: opens the bundled dataset, without loading what reads command lines. */
import { explain } from './failure.ts';
import { open } from './open.ts';
import { endWithReaders } from './streams.ts';
import { DEFAULT_VIEW } from './view-flags.ts';

/**
 * Opens the bundled dataset.
 * @returns the exit code
 */
export async function start(): Promise<number> {
  endWithReaders();
  try {
    return await open(undefined, { view: DEFAULT_VIEW }, []);
  } catch (error) {
    return explain(error);
  }
}
