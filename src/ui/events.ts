/** The one place where keys, pastes and resizes come in. */
import { useInput, usePaste, useWindowSize } from 'ink';
import { useLayoutEffect } from 'react';
import { type KeyName, keysOf } from '../app/keys.ts';
import type { Size } from '../app/layout.ts';

/** What the terminal tells. */
type TerminalEvent = { type: 'key'; key: KeyName } | { type: 'paste'; text: string } | { type: 'resize'; size: Size };

/** Whatever takes it: the store of a screen. */
interface Taker {
  get(): { size: Size };
  send(events: readonly TerminalEvent[]): void;
}

/** Sends a store what the terminal tells. */
export function useEvents(store: Taker): void {
  const { columns, rows } = useWindowSize();
  useLayoutEffect(() => {
    const { size } = store.get();
    if (size.columns !== columns || size.rows !== rows) store.send([{ type: 'resize', size: { columns, rows } }]);
  }, [store, columns, rows]);
  useInput((input, flags) => store.send(keysOf(input, flags).map((key) => ({ type: 'key', key }))));
  usePaste((text) => store.send([{ type: 'paste', text }]));
}
