/** Every command there is. A new one is an object in the file of its group. */
import type { LookId } from '../../looks/look.ts';
import type { KeyName } from '../keys.ts';
import { COLUMNS } from './columns.ts';
import { type Command, fits, type Mode } from './command.ts';
import { COPY } from './copy.ts';
import { DATA } from './data.ts';
import { FILTER } from './filter.ts';
import { LOOK } from './look.ts';
import { LOOK_COMMANDS } from './looks.ts';
import { MOVE } from './move.ts';
import { NOTES } from './notes.ts';
import { SCOPE } from './scope.ts';
import { OPEN } from './tables.ts';
import { VIEWS } from './views.ts';
import { WORK } from './work.ts';

export const COMMANDS: readonly Command[] = [
  ...MOVE,
  ...OPEN,
  ...SCOPE,
  ...FILTER,
  ...COLUMNS,
  ...LOOK,
  ...LOOK_COMMANDS,
  ...NOTES,
  ...VIEWS,
  ...COPY,
  ...WORK,
  ...DATA,
];

/** The command that a key runs in a mode. */
export function commandFor(mode: Mode, key: KeyName): Command | undefined {
  return COMMANDS.find((command) => command.modes.includes(mode) && command.keys.includes(key));
}

/** What can be done in a mode, in few words each: `/ filter`. */
export function hintsFor(mode: Mode, look: LookId | null): string[] {
  const hinted = COMMANDS.flatMap((command) => {
    const { hint, modes, keys } = command;
    return hint && modes.includes(mode) && fits(command, look) ? [{ hint, key: keys[0] }] : [];
  });
  return hinted.toSorted((a, b) => a.hint[1] - b.hint[1]).map(({ hint, key }) => `${key} ${hint[0]}`);
}
