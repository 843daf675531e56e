/** Checks the keys of a configuration: that there are such keys, that they may be taken, that each means one thing. */
import { graphemesOf } from '../domain/graphemes.ts';
import { nearest } from '../domain/nearest.ts';
import type { NamedCommand, Names } from './names.ts';
import { DISABLED } from './schema.ts';

/** The keys as the file has them, by command id. */
export type WrittenKeys = Readonly<Record<string, string | readonly string[]>>;

/** What is wrong with a key of a command: its place in the list, where it is a list, and what would be right. */
export interface KeyFault {
  path: readonly (string | number)[];
  message: string;
}

/** Always quits, whatever is configured: the last way out. */
const WAY_OUT = 'Ctrl+C';

const typesText = (key: string): boolean => key === 'Space' || graphemesOf(key).length === 1;
/** A letter, digit or sign, which is its own name. */
const isSign = (key: string): boolean => /^[^\p{C}\p{Z}]+$/u.test(key) && typesText(key);

/** The keys of a command as a list; an empty one where it is disabled. */
export function keyList(written: string | readonly string[]): readonly string[] {
  if (written === DISABLED) return [];
  return typeof written === 'string' ? [written] : written;
}

/** The key that a name was most likely meant to be, however it is capitalised; two letters are like too many. */
function nearestKey(key: string, keys: readonly string[]): string | undefined {
  const lower = keys.map((name) => name.toLowerCase());
  const same = keys[lower.indexOf(key.toLowerCase())];
  const near = key.length > 2 ? nearest(key, lower) : undefined;
  return same ?? keys[lower.indexOf(near ?? '')];
}

function unknownKey(key: string, { keys }: Names): string {
  const near = key === ' ' ? 'Space' : nearestKey(key, keys);
  const what = `there is no key ${JSON.stringify(key)}`;
  if (near !== undefined) return `${what}; did you mean ${JSON.stringify(near)}?`;
  const named = keys.filter((name) => !name.startsWith('Ctrl+'));
  return `${what}; a key is a letter, a digit, a sign, Ctrl+ and a letter, or one of ${named.join(', ')}`;
}

/** Why a command cannot have a key; null where it can. */
function whyNotKey(key: string, command: NamedCommand, names: Names): string | null {
  const twin = Object.hasOwn(names.twins, key) ? names.twins[key] : undefined;
  if (key === WAY_OUT) return `${WAY_OUT} cannot be taken: it always leads out`;
  if (key === DISABLED) return `"${DISABLED}" stands alone, not in a list`;
  if (twin !== undefined) return `for ${key} a terminal sends what it sends for ${twin}; write "${twin}"`;
  if (!names.keys.includes(key) && !isSign(key)) return unknownKey(key, names);
  const mode = command.modes.find((candidate) => names.typing.includes(candidate));
  if (mode === undefined || !typesText(key)) return null;
  return `${JSON.stringify(key)} is typed as text (${mode}); take a key that types nothing, as Enter or Ctrl+T`;
}

function ownFaults(command: NamedCommand, written: string | readonly string[], names: Names): KeyFault[] {
  const path = [command.id];
  if (command.keys.includes(WAY_OUT)) return [{ path, message: `its key is ${WAY_OUT}, which always leads out` }];
  if (written === DISABLED) {
    if (command.byName) return [];
    return [{ path, message: 'cannot be disabled, since nothing but its key runs it; give it another key' }];
  }
  return keyList(written).flatMap((key, index) => {
    const message = whyNotKey(key, command, names);
    return message === null ? [] : [{ path: typeof written === 'string' ? path : [...path, index], message }];
  });
}

/** The first mode in which both run by a key. */
function sharedMode(one: NamedCommand, other: NamedCommand): string | undefined {
  return one.modes.find((mode) => other.modes.includes(mode));
}

/** Keys that would run two commands in one mode; told at the command that the file names, at the last where it names both. */
function clashes(written: WrittenKeys, { commands }: Names): KeyFault[] {
  const keysOf = ({ id, keys }: NamedCommand): readonly string[] => {
    const own = Object.hasOwn(written, id) ? written[id] : undefined;
    return own === undefined ? keys : keyList(own);
  };
  const named = Object.keys(written);
  return named.flatMap((id, place) => {
    const command = commands.find((candidate) => candidate.id === id);
    if (!command) return [];
    const others = commands.filter((other) => other !== command && !named.slice(place + 1).includes(other.id));
    return keysOf(command).flatMap((key) =>
      others.flatMap((other): KeyFault[] => {
        const mode = sharedMode(command, other);
        if (mode === undefined || !keysOf(other).includes(key)) return [];
        const both = `${JSON.stringify(key)} would run both ${id} and ${other.id} (${mode})`;
        return [{ path: [id], message: `${both}; give one of them another key` }];
      }),
    );
  });
}

/**
 * What is wrong with the keys of a configuration.
 * @param written by ids that commands have
 */
export function keyFaults(written: WrittenKeys, names: Names): KeyFault[] {
  const own = names.commands.flatMap((command) => {
    const keys = Object.hasOwn(written, command.id) ? written[command.id] : undefined;
    return keys === undefined ? [] : ownFaults(command, keys, names);
  });
  // Keys that are wrong by themselves would only be told twice.
  return own.length > 0 ? own : clashes(written, names);
}
