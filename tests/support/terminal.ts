/** The program in a pseudo-terminal, for tests. */
import { onTestFinished } from 'vitest';
import { startProgram, type Terminal, type TerminalOptions } from './program.ts';

export { AS_BEFORE, PROGRAM, ROOT, sequencesIn, type Terminal, type TerminalOptions } from './program.ts';

/** Starts the program; it ends with the test at the latest. */
export function start(options: TerminalOptions = {}): Terminal {
  const terminal = startProgram(options);
  onTestFinished(() => terminal.kill('SIGKILL'));
  return terminal;
}
