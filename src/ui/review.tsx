import { useApp, useCursor } from 'ink';
import { useEffect, useSyncExternalStore } from 'react';
import { reviewContext } from '../app/review/command.ts';
import { reviewFrame } from '../app/review/screen.ts';
import { spokenReview } from '../app/review/spoken.ts';
import type { ReviewStore } from '../app/review/store.ts';
import { useEvents } from './events.ts';
import { Lines } from './lines.tsx';
import type { Terminal } from './mouse.ts';
import { type Skin, SkinContext, USUAL_SKIN } from './skin.ts';
import { SpokenScreen } from './spoken.tsx';

interface Props {
  store: ReviewStore;
  /** Whether the screen is told in plain lines, for a screen reader. */
  spoken?: boolean;
  /** How it looks. */
  skin?: Skin;
  /** Hands the terminal to whoever performs effects. */
  onTerminal(terminal: Terminal): void;
}

/** The review screen: events in, lines out. */
export function ReviewApp({ store, spoken = false, skin = USUAL_SKIN, onTerminal }: Props) {
  const state = useSyncExternalStore(store.subscribe, store.get);
  const terminal = useApp();
  const { setCursorPosition } = useCursor();
  useEffect(() => onTerminal(terminal), [terminal, onTerminal]);
  useEvents(store);
  const context = reviewContext(state, store.env);
  const told = spoken ? spokenReview(context) : null;
  const frame = told ? null : reviewFrame(context);
  setCursorPosition(told ? told.cursor : frame?.cursor);
  const { columns, rows } = state.size;
  return (
    <SkinContext value={skin}>
      {told && <SpokenScreen lines={told.lines} size={state.size} />}
      {frame && <Lines lines={frame.lines} width={columns} height={rows} />}
    </SkinContext>
  );
}
