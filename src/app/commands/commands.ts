/** Every command there is. A new one is an object in the file of its group. */
import type { LookId } from '../../looks/look.ts';
import type { KeyName } from '../keys.ts';
import { COLUMNS } from './columns.ts';
import { type Command, fits, type Mode } from './command.ts';
import { FILTER } from './filter.ts';
import { KEYS } from './keys.ts';
import { LOOK } from './look.ts';
import { LOOK_COMMANDS } from './looks.ts';
import { MOVE } from './move.ts';
import { SCOPE } from './scope.ts';
import { OPEN } from './tables.ts';
import { WORK } from './work.ts';

export const COMMANDS: readonly Command[] = [
  ...MOVE,
  ...OPEN,
  ...SCOPE,
  ...FILTER,
  ...COLUMNS,
  ...LOOK,
  ...LOOK_COMMANDS,
  ...KEYS,
  ...WORK,
];

/** The keys that a person chose, by command id; an empty list where none shall run it. */
export type ChosenKeys = Readonly<Partial<Record<string, readonly KeyName[]>>>;

/** The commands with the keys that a person chose; those that are not named keep their own. */
export function configuredCommands(commands: readonly Command[], keys: ChosenKeys): readonly Command[] {
  return commands.map((command) => ({ ...command, keys: keys[command.id] ?? command.keys }));
}

/** The command that a key runs in a mode. */
export function commandFor(commands: readonly Command[], mode: Mode, key: KeyName): Command | undefined {
  return commands.find((command) => command.modes.includes(mode) && command.keys.includes(key));
}

/** What can be done in a mode, in few words each: `/ filter`. What no key runs is left out. */
export function hintsFor(commands: readonly Command[], mode: Mode, look: LookId | null): string[] {
  const hinted = commands.flatMap((command) => {
    const { hint, modes, keys } = command;
    return hint && keys[0] && modes.includes(mode) && fits(command, look) ? [{ hint, key: keys[0] }] : [];
  });
  return hinted.toSorted((a, b) => a.hint[1] - b.hint[1]).map(({ hint, key }) => `${key} ${hint[0]}`);
}
