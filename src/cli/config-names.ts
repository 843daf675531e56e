/** What a configuration can name. */
import { PANES } from '../app/commands/command.ts';
import { COMMANDS } from '../app/commands/commands.ts';
import { TYPED_KINDS } from '../app/dialogs/dialog.ts';
import { KEY_NAMES, TWINS } from '../app/keys.ts';
import { FORM } from '../app/review/command.ts';
import { REVIEW_COMMANDS } from '../app/review/commands.ts';
import type { Names } from '../config/names.ts';
import { TABLES } from '../tables/registry.ts';
import { SKINS } from '../ui/skin.ts';

export const NAMES: Names = {
  commands: [
    ...COMMANDS.map(({ id, label, group, keys, modes }) => {
      // The palette lists what can be run from a pane.
      return { id, label, group, keys, modes, byName: modes.some((mode) => PANES.includes(mode)) };
    }),
    // The review has no palette.
    ...REVIEW_COMMANDS.map((command) => ({ ...command, byName: false })),
  ],
  keys: KEY_NAMES,
  twins: TWINS,
  typing: [...TYPED_KINDS, ...FORM],
  skins: SKINS,
  tables: TABLES.map(({ id, columns, shown }) => ({ id, columns: columns.map((column) => column.id), shown })),
};
