/** The mouse, where it was asked for: the terminal tells of it while the screen has it, and not a moment longer. */
import { type useApp, useStdout } from 'ink';
import { useEffect, useMemo } from 'react';
import type { Press } from '../app/mouse.ts';

/** The terminal as effects need it. */
export interface Terminal extends Pick<ReturnType<typeof useApp>, 'exit'> {
  /** Lends it to something else until that is done. */
  suspendTerminal(work: () => void | Promise<void>): Promise<void>;
}

/** Asks for presses of buttons and wheel, in the form that is the same at every width. */
const MOUSE_ON = '\u001b[?1000h\u001b[?1006h';
const MOUSE_OFF = '\u001b[?1006l\u001b[?1000l';

/** Has the terminal tell of the mouse while the screen has it; returns the terminal that keeps to that when it is lent. */
export function useMouse(terminal: ReturnType<typeof useApp>, isOn: boolean): Terminal {
  const { stdout } = useStdout();
  useEffect(() => {
    if (!isOn) return;
    stdout.write(MOUSE_ON);
    return () => void stdout.write(MOUSE_OFF);
  }, [stdout, isOn]);
  return useMemo(() => {
    if (!isOn) return terminal;
    const suspendTerminal: Terminal['suspendTerminal'] = (work) =>
      terminal.suspendTerminal(async () => {
        stdout.write(MOUSE_OFF);
        try {
          await work();
        } finally {
          stdout.write(MOUSE_ON);
        }
      });
    return { ...terminal, suspendTerminal };
  }, [terminal, stdout, isOn]);
}

/** Two clicks on one place within this time are a double click. */
const DOUBLE_MS = 400;

/** Tells the second of two clicks that follow each other fast on one place. */
export function createClicks(now: () => number = () => performance.now()): (press: Press) => Press {
  let last: { press: Press; at: number } | null = null;
  return (press) => {
    if (press.kind !== 'click') return press;
    const at = now();
    const isSecond =
      last !== null && at - last.at <= DOUBLE_MS && last.press.column === press.column && last.press.row === press.row;
    last = isSecond ? null : { press, at };
    return isSecond ? { ...press, kind: 'double-click' } : press;
  };
}
