/**
 * Keys as names: `j`, `G`, `Enter`, `Ctrl+D`, `Up`. A terminal delivers what was typed in chunks, of which one can hold
 * several keys; each becomes an event of its own here.
 */

import { graphemesOf } from '../domain/graphemes.ts';

export type KeyName = string;

/** What Ink tells of a key press; only these flags matter here. */
export interface KeyFlags {
  upArrow?: boolean;
  downArrow?: boolean;
  leftArrow?: boolean;
  rightArrow?: boolean;
  pageUp?: boolean;
  pageDown?: boolean;
  home?: boolean;
  end?: boolean;
  return?: boolean;
  escape?: boolean;
  tab?: boolean;
  backspace?: boolean;
  delete?: boolean;
  ctrl?: boolean;
  shift?: boolean;
  meta?: boolean;
  eventType?: 'press' | 'repeat' | 'release' | undefined;
}

const NAMED: readonly (readonly [keyof KeyFlags, KeyName])[] = [
  ['upArrow', 'Up'],
  ['downArrow', 'Down'],
  ['leftArrow', 'Left'],
  ['rightArrow', 'Right'],
  ['pageUp', 'PgUp'],
  ['pageDown', 'PgDn'],
  ['home', 'Home'],
  ['end', 'End'],
  ['return', 'Enter'],
  ['backspace', 'Backspace'],
  ['delete', 'Delete'],
];

const CONTROL: Record<string, KeyName> = {
  '\r': 'Enter',
  '\n': 'Enter',
  '\r\n': 'Enter',
  '\t': 'Tab',
  '\u001b': 'Esc',
  '\u007f': 'Backspace',
  '\b': 'Backspace',
  ' ': 'Space',
};

/** What a terminal sends for some keys with Ctrl is what it sends for another key. */
export const TWINS: Readonly<Record<KeyName, KeyName>> = {
  'Ctrl+H': 'Backspace',
  'Ctrl+I': 'Tab',
  'Ctrl+J': 'Enter',
  'Ctrl+M': 'Enter',
  'Ctrl+[': 'Esc',
};

const FUNCTION_KEYS = Array.from({ length: 12 }, (_, index) => `F${index + 1}`);
const WITH_CTRL = Array.from({ length: 26 }, (_, index) => `Ctrl+${String.fromCharCode(65 + index)}`);

/** The names of all keys but those that are their own name: letters, digits and signs. */
export const KEY_NAMES: readonly KeyName[] = [
  ...NAMED.map(([, name]) => name),
  'Tab',
  'Shift+Tab',
  'Esc',
  'Space',
  ...FUNCTION_KEYS,
  'Ctrl+Space',
  ...WITH_CTRL.filter((name) => !(name in TWINS)),
];

function keyOf(grapheme: string): KeyName {
  const named = CONTROL[grapheme];
  if (named) return named;
  const code = grapheme.charCodeAt(0);
  return grapheme.length === 1 && code < 32 ? `Ctrl+${String.fromCharCode(code + 64)}` : grapheme;
}

/** The keys of one input event, in the order in which they were pressed. */
export function keysOf(input: string, flags: KeyFlags): KeyName[] {
  if (flags.eventType === 'release') return [];
  for (const [flag, name] of NAMED) if (flags[flag]) return [name];
  if (flags.tab) return [flags.shift ? 'Shift+Tab' : 'Tab'];
  // Pressed twice fast, it arrives as a "meta" key too.
  if (flags.escape) return flags.meta ? ['Esc', 'Esc'] : ['Esc'];
  // What is left is a function key with another key held; help is what people expect of those.
  if (input === '') return ['F1'];
  if (flags.ctrl && input.length === 1) return [input === ' ' ? 'Ctrl+Space' : `Ctrl+${input.toUpperCase()}`];
  const keys = graphemesOf(input).map(keyOf);
  // Esc and a key that follow each other fast arrive as one "meta" key.
  return flags.meta ? ['Esc', ...keys] : keys;
}

/** The text that a key types; null for a key that types nothing. */
export function typed(key: KeyName): string | null {
  if (key === 'Space') return ' ';
  const [first, second] = graphemesOf(key);
  return first !== undefined && second === undefined ? key : null;
}
