import { useApp, useCursor, useStdin } from 'ink';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { Press } from '../app/mouse.ts';
import { shownContext } from '../app/pending.ts';
import { promptCursor } from '../app/screen/prompt.ts';
import { spokenLines } from '../app/screen/spoken.ts';
import type { Store } from '../app/store.ts';
import { useEvents } from './events.ts';
import { createClicks, type Terminal, useMouse } from './mouse.ts';
import { Screen } from './screen.tsx';
import { type Skin, SkinContext, USUAL_SKIN } from './skin.ts';
import { SpokenScreen } from './spoken.tsx';

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

/** Hands on the presses of the mouse, the second of a double click as such. */
function tellPresses(store: Store): (press: Press) => void {
  const count = createClicks();
  return (press) => store.send([{ type: 'mouse', press: count(press) }]);
}

/** Where the events of the terminal come in, and where the screen goes out. */
export function App({ store, spoken = false, skin = USUAL_SKIN, mouse = false, onTerminal }: Props) {
  const state = useSyncExternalStore(store.subscribe, store.get);
  const terminal = useMouse(useApp(), mouse);
  const { setCursorPosition } = useCursor();
  const { stdin } = useStdin();
  const onPress = useMemo(() => (mouse ? tellPresses(store) : undefined), [store, mouse]);
  useEffect(() => onTerminal(terminal), [terminal, onTerminal]);
  useEvents(store, onPress);
  const showsKeys = state.dialog?.kind === 'keys';
  useEffect(() => (showsKeys ? tellSent(stdin, store) : undefined), [showsKeys, stdin, store]);
  const context = shownContext(state, store.env());
  const told = spoken ? spokenLines(context) : null;
  setCursorPosition(told ? told.cursor : promptCursor(context));
  return (
    <SkinContext value={skin}>
      {told ? <SpokenScreen lines={told.lines} size={state.size} /> : <Screen context={context} />}
    </SkinContext>
  );
}
