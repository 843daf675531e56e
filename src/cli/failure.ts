/** From what went wrong to words on standard error and an exit code. */
import { ConfigError } from '../config/fault.ts';
import { DatasetError } from '../dataset/faults.ts';
import { FileExistsError, SaveError } from '../files/errors.ts';
import { EXIT } from './exit-codes.ts';
import { StoppedError } from './progress.ts';
import { say } from './streams.ts';
import { UsageError } from './usage.ts';

/** The exit code of a dataset that cannot be opened. */
export function exitCodeOf({ kind }: DatasetError): number {
  return kind === 'unreadable' ? EXIT.unreadable : EXIT.invalid;
}

/** By its code, so that starting without flags need not load commander. */
function isCommanderError(error: unknown): error is { exitCode: number } {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('commander.');
}

/** Says what went wrong, and gives the exit code for it. */
export function explain(error: unknown): number {
  // Commander has already said what is wrong; help and version end this way too.
  if (isCommanderError(error)) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  if (error instanceof DatasetError) {
    say(error.message);
    return exitCodeOf(error);
  }
  if (error instanceof StoppedError) {
    say(error.message);
    return EXIT.interrupted;
  }
  if (error instanceof ConfigError) {
    say(error.message);
    return EXIT.usage;
  }
  if (error instanceof UsageError) {
    say(`error: ${error.message}`);
    return EXIT.usage;
  }
  if (error instanceof FileExistsError) {
    say(`error: ${error.message}; --overwrite replaces it`);
    return EXIT.usage;
  }
  if (error instanceof SaveError) {
    say(`error: ${error.message}`);
    return EXIT.unreadable;
  }
  say(`This is a fault in Beatbook itself:\n${error instanceof Error ? error.stack : String(error)}`);
  return EXIT.fault;
}
