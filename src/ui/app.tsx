import { useApp, useCursor, useInput, usePaste, useStdin, useWindowSize } from 'ink';
import { useEffect, useLayoutEffect, useSyncExternalStore } from 'react';
import { keysOf } from '../app/keys.ts';
import { shownContext } from '../app/pending.ts';
import { promptCursor } from '../app/screen/prompt.ts';
import { spokenLines } from '../app/screen/spoken.ts';
import type { Store } from '../app/store.ts';
import { createClicks, type Terminal, useMouse } from './mouse.ts';
import { Screen } from './screen.tsx';
import { type Skin, SkinContext, USUAL_SKIN } from './skin.ts';
import { SpokenScreen } from './spoken.tsx';
import { takeInput } from './terminal-input.ts';

interface Props {
  store: Store;
  /** Whether the screen is told in plain lines, for a screen reader. */
  spoken?: boolean;
  /** How it looks. */
  skin?: Skin;
  /** Whether the mouse clicks and scrolls. */
  mouse?: boolean;
  /** Hands the terminal to whoever performs effects. */
  onTerminal(terminal: Terminal): void;
}

/** Tells what the terminal sends just before Ink reads it as keys; returns what ends that. */
function tellSent(stdin: NodeJS.ReadableStream, store: Store): () => void {
  const tell = (data: string | Uint8Array): void => store.send([{ type: 'sent', text: data.toString() }]);
  // Ink takes what there is with `read`, which hands it to listeners of this kind first.
  stdin.on('data', tell);
  return () => stdin.off('data', tell);
}

/** Hands on the keys and the presses of the mouse that Ink does not know; returns what ends that. */
function tellPieces(stdin: NodeJS.ReadableStream, store: Store, mouse: boolean): () => void {
  const count = createClicks();
  return takeInput(stdin, (piece) => {
    if ('key' in piece) store.send([{ type: 'key', key: piece.key }]);
    else if (mouse) store.send([{ type: 'mouse', press: count(piece.press) }]);
  });
}

/** The one place where keys, pastes and resizes come in, and where the screen goes out. */
export function App({ store, spoken = false, skin = USUAL_SKIN, mouse = false, onTerminal }: Props) {
  const state = useSyncExternalStore(store.subscribe, store.get);
  const terminal = useMouse(useApp(), mouse);
  const { columns, rows } = useWindowSize();
  const { setCursorPosition } = useCursor();
  const { stdin } = useStdin();
  useEffect(() => onTerminal(terminal), [terminal, onTerminal]);
  useLayoutEffect(() => {
    const { size } = store.get();
    if (size.columns !== columns || size.rows !== rows) store.send([{ type: 'resize', size: { columns, rows } }]);
  }, [store, columns, rows]);
  useInput((input, flags) => store.send(keysOf(input, flags).map((key) => ({ type: 'key', key }))));
  useEffect(() => tellPieces(stdin, store, mouse), [stdin, store, mouse]);
  const showsKeys = state.dialog?.kind === 'keys';
  useEffect(() => (showsKeys ? tellSent(stdin, store) : undefined), [showsKeys, stdin, store]);
  usePaste((text) => store.send([{ type: 'paste', text }]));
  const context = shownContext(state, store.env());
  const told = spoken ? spokenLines(context) : null;
  setCursorPosition(told ? told.cursor : promptCursor(context));
  return (
    <SkinContext value={skin}>
      {told ? <SpokenScreen lines={told.lines} size={state.size} /> : <Screen context={context} />}
    </SkinContext>
  );
}
