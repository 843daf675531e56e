/** Showing what the terminal sends. While that is open, no key runs anything but what closes it. */
import type { KeysDialog } from '../dialogs/dialog.ts';
import { lastKey, NOTHING_SENT, withKey } from '../dialogs/keys.ts';
import { type Command, PANES } from './command.ts';

export const KEYS: readonly Command[] = [
  {
    id: 'keys',
    group: 'Look',
    keys: [],
    modes: PANES,
    label: 'Keys: show what the terminal sends, and what it runs',
    run: ({ state }) => ({ ...state, dialog: NOTHING_SENT }),
  },
  {
    id: 'keys-leave',
    group: 'In dialogs',
    keys: ['Esc'],
    modes: ['keys'],
    label: 'In the keys: close, pressed twice',
    hint: ['twice: close', 1],
    run: ({ state }) => {
      const dialog = state.dialog as KeysDialog;
      return { ...state, dialog: lastKey(dialog) === 'Esc' ? null : withKey(dialog, 'Esc') };
    },
  },
  {
    id: 'keys-close',
    group: 'In dialogs',
    keys: ['Ctrl+C'],
    modes: ['keys'],
    label: 'In the keys: close at once',
    hint: ['close', 2],
    run: ({ state }) => ({ ...state, dialog: null }),
  },
];
