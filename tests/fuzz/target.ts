/** What fuzzing feeds: one object for each way in which text from outside comes in. */
import fc from 'fast-check';
import type { Fault } from '../../src/domain/faults.ts';

export interface Target<Input = unknown> {
  name: string;
  /** What must hold of every input, for the report. */
  promise: string;
  inputs: fc.Arbitrary<Input>;
  /**
   * Throws where an input breaks the promise.
   * @returns what came of the input, in a word: `opened`, `refused`
   */
  check(input: Input): string | Promise<string>;
}

/** Controls, marks that turn the direction, and what takes no room: nothing of this may reach a terminal from data. */
export const UNSAFE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|\u034f/u;

/** Throws where a text would do something to a terminal; line breaks are the program's own. */
export function checkSafe(lines: readonly string[]): void {
  const unsafe = lines.flatMap((line) => line.split('\n')).find((line) => UNSAFE.test(line));
  if (unsafe !== undefined)
    throw new Error(`a control character on the way to the terminal: ${JSON.stringify(unsafe)}`);
}

/** Throws where something does not hold. */
export function check(holds: boolean, message: () => string): void {
  if (!holds) throw new Error(message());
}

/** Throws where what refuses a file says not what is wrong, or where, or says it in letters that do something. */
export function checkRefusal(error: Error & { faults: readonly Fault[] }, file: string): void {
  check(error.faults.length > 0, () => 'refused without a fault');
  for (const fault of error.faults) check(fault.message !== '' && fault.file === file, () => 'an empty fault');
  checkSafe([error.message]);
}

/** Throws where a text from outside has changed what all objects have. */
export function checkPrototypes(): void {
  check(Object.keys(Object.prototype).length === 0 && !('x' in {}), () => 'a prototype was changed');
}

/** Pieces of text that have broken programs before. */
export const NASTY = [
  '\u001b[2J',
  '\u001b]52;c;eA==\u0007',
  '\u009b31m',
  '\u0000',
  '\r\n',
  '\u202e',
  '\u200b',
  '\ud800',
  '警察',
  '👨‍👩‍👧',
  'Z͑ͫ̓ͪ̂',
  '﷽',
  '%s%n',
  '`$(x)`',
  '=1+1',
  "'",
  '"',
  '\\',
  '__proto__',
  'constructor',
  'toString',
] as const;

/** Any text: plain, of any characters, and with pieces that have broken programs before. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(fc.oneof(fc.constantFrom(...NASTY), fc.string({ maxLength: 6 })), { maxLength: 8 })
    .map((all) => all.join('')),
);
