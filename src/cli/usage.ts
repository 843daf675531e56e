/** What is wrong with a command line. */
import { nearest } from '../domain/nearest.ts';

/** A command line that cannot be done as it stands; the message is a sentence for the person who wrote it. */
export class UsageError extends Error {}

const LIST_SHOWN = 12;

/** The error for a name that is not known: with the nearest known one, else with the list, where it is short. */
export function unknownName(what: string, name: string, known: readonly string[]): UsageError {
  const near = nearest(name, known);
  if (near !== undefined) return new UsageError(`there is no ${what} ${name}; did you mean ${near}?`);
  const list = known.length > LIST_SHOWN ? '' : ` (${known.join(', ')})`;
  return new UsageError(`there is no ${what} ${name}${list}`);
}
