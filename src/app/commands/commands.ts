/** Every command there is. A new one is an object in the file of its group. */
import { COLUMNS } from './columns.ts';
import type { Command } from './command.ts';
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
