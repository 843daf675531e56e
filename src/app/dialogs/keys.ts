/** What the terminal sends for each key, how the program names it, and what it runs: for whoever configures keys. */
import { clean } from '../../domain/clean.ts';
import { commandFor } from '../commands/command.ts';
import type { Context } from '../context.ts';
import type { DetailLine } from '../detail.ts';
import type { KeyName } from '../keys.ts';
import { cut, fitted, wrap } from '../text.ts';
import type { KeysDialog } from './dialog.ts';

/** More would be out of sight. */
const MOST_SENT = 200;
const BYTES_WIDTH = 18;
const KEY_WIDTH = 12;

const ABOUT = 'Press any key: its bytes, its name, and what it runs in the table.';

/** The dialog before any key. It shows its end, where the last key stands. */
export const NOTHING_SENT: KeysDialog = { kind: 'keys', top: Number.MAX_SAFE_INTEGER, sent: [] };

/** The dialog after the terminal sent something, of which the keys are not known yet. */
export function withSent(dialog: KeysDialog, text: string): KeysDialog {
  return { ...dialog, sent: [...dialog.sent, { text, keys: [] }].slice(-MOST_SENT) };
}

/** The dialog after a key, which belongs to what was sent last. */
export function withKey(dialog: KeysDialog, key: KeyName): KeysDialog {
  const { text, keys } = dialog.sent.at(-1) ?? { text: '', keys: [] };
  return { ...dialog, sent: [...dialog.sent.slice(0, -1), { text, keys: [...keys, key] }] };
}

/** The key pressed last. */
export function lastKey({ sent }: KeysDialog): KeyName | undefined {
  return sent.flatMap(({ keys }) => keys).at(-1);
}

const bytesOf = (text: string): string =>
  [...new TextEncoder().encode(text)].map((byte) => byte.toString(16).padStart(2, '0')).join(' ');

/** What the keys were, a line for each; what was sent and is no key has a line too. */
export function keysLines({ env }: Context, { sent }: KeysDialog, width: number): DetailLine[] {
  const line = (bytes: string, key: string, runs: string): DetailLine => {
    const text = `${fitted(bytes, BYTES_WIDTH)} ${fitted(key, KEY_WIDTH)} ${runs}`;
    return { text: cut(text, width), role: 'plain' };
  };
  const lines = sent.flatMap(({ text, keys }) => {
    const bytes = bytesOf(text);
    if (keys.length === 0) return [line(bytes, '', 'no key')];
    return keys.map((key, index) => {
      const command = commandFor(env.commands, 'table', key);
      return line(index === 0 ? bytes : '', clean(key), command ? `${command.id}: ${command.label}` : 'nothing');
    });
  });
  const head = wrap(ABOUT, width).map((text): DetailLine => ({ text, role: 'faint' }));
  return [...head, { ...line('sent', 'key', 'runs'), role: 'strong' }, ...lines];
}
