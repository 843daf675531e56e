import { useApp, useCursor, useInput, usePaste, useWindowSize } from 'ink';
import { useEffect, useLayoutEffect, useSyncExternalStore } from 'react';
import { keysOf } from '../app/keys.ts';
import { shownContext } from '../app/pending.ts';
import { promptCursor } from '../app/screen/prompt.ts';
import { spokenLines } from '../app/screen/spoken.ts';
import type { Store } from '../app/store.ts';
import { Screen } from './screen.tsx';
import { SpokenScreen } from './spoken.tsx';

/** The terminal as effects need it. */
export type Terminal = ReturnType<typeof useApp>;

interface Props {
  store: Store;
  /** Whether the screen is told in plain lines, for a screen reader. */
  spoken?: boolean;
  /** Hands the terminal to whoever performs effects. */
  onTerminal(terminal: Terminal): void;
}

/** The one place where keys, pastes and resizes come in, and where the screen goes out. */
export function App({ store, spoken = false, onTerminal }: Props) {
  const state = useSyncExternalStore(store.subscribe, store.get);
  const terminal = useApp();
  const { columns, rows } = useWindowSize();
  const { setCursorPosition } = useCursor();
  useEffect(() => onTerminal(terminal), [terminal, onTerminal]);
  useLayoutEffect(() => {
    const { size } = store.get();
    if (size.columns !== columns || size.rows !== rows) store.send([{ type: 'resize', size: { columns, rows } }]);
  }, [store, columns, rows]);
  useInput((input, flags) => store.send(keysOf(input, flags).map((key) => ({ type: 'key', key }))));
  usePaste((text) => store.send([{ type: 'paste', text }]));
  const context = shownContext(state, store.env());
  const told = spoken ? spokenLines(context) : null;
  setCursorPosition(told ? told.cursor : promptCursor(context));
  return told ? <SpokenScreen lines={told.lines} size={state.size} /> : <Screen context={context} />;
}
