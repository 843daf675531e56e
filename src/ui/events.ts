/** The one place where keys, pastes, resizes and presses of the mouse come in. */
import { useInput, usePaste, useStdin, useWindowSize } from 'ink';
import { useEffect, useLayoutEffect } from 'react';
import { type KeyName, keysOf } from '../app/keys.ts';
import type { Size } from '../app/layout.ts';
import type { Press } from '../app/mouse.ts';
import { takeInput } from './terminal-input.ts';

/** What the terminal tells. */
type TerminalEvent = { type: 'key'; key: KeyName } | { type: 'paste'; text: string } | { type: 'resize'; size: Size };

/** Whatever takes it: the store of a screen. */
interface Taker {
  get(): { size: Size };
  send(events: readonly TerminalEvent[]): void;
}

/**
 * Sends a store what the terminal tells.
 * @param onPress is given the presses of the mouse, the same function at each drawing
 */
export function useEvents(store: Taker, onPress?: (press: Press) => void): void {
  const { columns, rows } = useWindowSize();
  const { stdin } = useStdin();
  useLayoutEffect(() => {
    const { size } = store.get();
    if (size.columns !== columns || size.rows !== rows) store.send([{ type: 'resize', size: { columns, rows } }]);
  }, [store, columns, rows]);
  useInput((input, flags) => store.send(keysOf(input, flags).map((key) => ({ type: 'key', key }))));
  // The keys and presses that Ink does not know.
  useEffect(() => {
    return takeInput(stdin, (piece) => {
      if ('key' in piece) store.send([{ type: 'key', key: piece.key }]);
      else onPress?.(piece.press);
    });
  }, [stdin, store, onPress]);
  usePaste((text) => store.send([{ type: 'paste', text }]));
}
