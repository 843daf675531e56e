/** Standard output for data, standard error for words, and how the process ends with them. */
import { clean } from '../domain/clean.ts';
import { EXIT } from './exit-codes.ts';

/** Writes data to standard output as it is. */
export function write(text: string): void {
  process.stdout.write(text);
}

/** Writes words to standard error, made safe for a terminal. */
export function say(text: string): void {
  process.stderr.write(`${clean(text, true)}\n`);
}

/** A reader that has seen enough (`| head`) ends the process quietly; an output that cannot be written says why. */
export function endWithReaders(): void {
  const end = (error: NodeJS.ErrnoException): void => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? EXIT.done);
    say(`error: the output cannot be written: ${error.message}`);
    process.exit(EXIT.unreadable);
  };
  process.stdout.on('error', end);
  process.stderr.on('error', () => process.exit(process.exitCode ?? EXIT.done));
}

/** Ends by `exit` where a signal would, so that what is half written is taken away first. */
export function endOnSignals(): void {
  process.once('SIGINT', () => process.exit(EXIT.interrupted));
  process.once('SIGTERM', () => process.exit(EXIT.terminated));
}
