/** Every command there is. A new one is an object in the file of its group. */
import { COLUMNS } from './columns.ts';
import type { Command } from './command.ts';
import { COMPARE } from './compare.ts';
import { COPY } from './copy.ts';
import { DATA } from './data.ts';
import { FILTER } from './filter.ts';
import { KEYS } from './keys.ts';
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
  ...COMPARE,
  ...LOOK_COMMANDS,
  ...NOTES,
  ...VIEWS,
  ...COPY,
  ...KEYS,
  ...WORK,
  ...DATA,
];
