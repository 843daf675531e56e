/** Puts a screen on the terminal, and gives the terminal back. */
import { openSync } from 'node:fs';
import { ReadStream } from 'node:tty';
import { render } from 'ink';
import type { ReactNode } from 'react';
import type { Size } from '../app/layout.ts';
import { EXIT } from './exit-codes.ts';

export interface Mounted {
  /** The exit code with which the screen was closed. An error of the screen is thrown on. */
  ended: Promise<number>;
  /** Lets go of the keyboard; to be called at the end. */
  release(): void;
}

/** Where keys come from: the terminal, also when data came through a pipe. */
function keyboard(): ReadStream | typeof process.stdin {
  return process.stdin.isTTY ? process.stdin : new ReadStream(openSync('/dev/tty', 'r'));
}

/** How large the terminal is at the start. */
export const terminalSize = (): Size => ({ columns: process.stdout.columns || 80, rows: process.stdout.rows || 24 });

/**
 * Draws a screen until it is closed.
 * @param spoken whether it is told in plain lines, for a screen reader
 */
export function mount(screen: ReactNode, spoken: boolean): Mounted {
  const stdin = keyboard();
  // What is typed before the screen is up would be echoed, and the first frame begins where the cursor stands.
  stdin.setRawMode(true);
  process.stdout.write('\r');
  const app = render(screen, {
    stdin,
    // Our own check that this is a terminal has been made; Ink's would refuse one where CI is set.
    interactive: true,
    // A screen reader can go back in the terminal's own lines; the alternate screen has none.
    alternateScreen: !spoken,
    // Ink's own renderer for screen readers writes everything again at each key, and hides the cursor that a screen
    // reader and a braille display follow. Ours gives it plain lines, of which the usual one writes those that changed.
    isScreenReaderEnabled: false,
    incrementalRendering: true,
    exitOnCtrlC: false,
    maxFps: 60,
  });
  return {
    ended: app.waitUntilExit().then((code) => (typeof code === 'number' ? code : EXIT.done)),
    release: () => {
      if (stdin !== process.stdin) stdin.destroy();
    },
  };
}
