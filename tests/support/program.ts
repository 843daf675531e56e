/** The built program in a pseudo-terminal, with an emulator that shows what an analyst would see. It needs no test runner. */
import { join } from 'node:path';
import { spawn } from '@lydell/node-pty';
import xterm from '@xterm/headless';

export const ROOT = join(import.meta.dirname, '../..');
export const PROGRAM = join(ROOT, 'dist/beatbook.js');
const DEADLINE = 15_000;
const ESC = '\u001b';
/** Ink puts each frame between these. */
const FRAME_BEGIN = `${ESC}[?2026h`;
const FRAME_END = `${ESC}[?2026l`;

const KEYS: Record<string, string> = {
  Enter: '\r',
  Esc: '\u001b',
  Tab: '\t',
  Up: '\u001b[A',
  Down: '\u001b[B',
  PgDn: '\u001b[6~',
  F1: '\u001bOP',
  'Ctrl+C': '\u0003',
  'Ctrl+D': '\u0004',
  'Ctrl+L': '\u000c',
  'Ctrl+Z': '\u001a',
};

export interface TerminalOptions {
  cols?: number;
  rows?: number;
  /** The words behind the name of the program. */
  args?: readonly string[];
  /** What is run instead of the program: a command and its words. */
  command?: readonly string[];
  env?: NodeJS.ProcessEnv;
  cwd?: string;
}

/** Whoever runs the tests may have a configuration of their own. */
const UNCONFIGURED = { XDG_CONFIG_HOME: join(ROOT, 'tests/support/nobody'), BEATBOOK_CONFIG: undefined };

type Check = string | RegExp | (() => boolean);

/** An environment as a person's; what a test runner or CI adds is taken out. */
function ownEnvironment(own: NodeJS.ProcessEnv): Record<string, string> {
  const { CI, NO_COLOR, FORCE_COLOR, NODE_ENV, VITEST, ...env } = process.env;
  // The notes of whoever runs the tests are left alone.
  const all = { ...env, TERM: 'xterm-256color', ...UNCONFIGURED, BEATBOOK_WORKSPACE: 'none', ...own };
  return Object.fromEntries(Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined));
}

export type Terminal = ReturnType<typeof startProgram>;

/** Starts the program. */
export function startProgram({ cols = 80, rows = 24, args = [], command, env = {}, cwd = ROOT }: TerminalOptions = {}) {
  const emulator = new xterm.Terminal({ cols, rows, allowProposedApi: true });
  const [file = '', ...words] = command ?? [process.execPath, PROGRAM, '--today', '2025-06-30', ...args];
  const child = spawn(file, words, { cols, rows, cwd, env: ownEnvironment(env) });
  let raw = '';
  /** As much of it as the emulator has drawn. */
  let drawn = '';
  let scrolled = 0;
  let ended: number | undefined;
  const waiting = new Set<() => void>();
  const wake = (): void => {
    for (const check of waiting) check();
  };
  emulator.onScroll(() => {
    // The emulator calls the change to the alternate screen a scroll too.
    if (emulator.buffer.active.type === 'alternate' && drawn.includes(FRAME_END)) scrolled++;
  });
  child.onData((data) => {
    raw += data;
    emulator.write(data, () => {
      drawn += data;
      wake();
    });
  });
  // The emulator has to see the last output before anybody looks.
  child.onExit(({ exitCode, signal }) => {
    emulator.write('', () => {
      ended = signal ? 128 + signal : exitCode;
      wake();
    });
  });
  const screen = (): string[] => {
    const { active } = emulator.buffer;
    return Array.from({ length: emulator.rows }, (_, y) => {
      return (
        active
          .getLine(active.viewportY + y)
          ?.translateToString(true)
          .trimEnd() ?? ''
      );
    });
  };

  const holds = (check: Check): boolean => {
    if (typeof check === 'function') return check();
    const text = screen().join('\n');
    return typeof check === 'string' ? text.includes(check) : check.test(text);
  };

  /** Resolves when the screen shows a text, or something else holds; checked after each output. */
  const waitFor = (check: Check): Promise<void> =>
    new Promise((resolve, reject) => {
      const done = (): void => {
        clearTimeout(timer);
        waiting.delete(look);
      };
      const look = (): void => {
        const halfDrawn = drawn.lastIndexOf(FRAME_BEGIN) > drawn.lastIndexOf(FRAME_END) && ended === undefined;
        if (halfDrawn || !holds(check)) return;
        done();
        resolve();
      };
      const timer = setTimeout(() => {
        done();
        reject(new Error(`waited in vain for ${check}; the screen shows:\n${screen().join('\n')}`));
      }, DEADLINE);
      waiting.add(look);
      look();
    });

  const cursor = (): { x: number; y: number } => {
    const { cursorX: x, cursorY: y } = emulator.buffer.active;
    return { x, y };
  };

  return {
    screen,
    waitFor,
    /** Where the terminal's own cursor stands, from 0. */
    cursor,
    /** The line that it stands on. */
    underCursor: (): string => screen()[cursor().y] ?? '',
    /** Presses keys by their names; anything else is typed as it is. */
    press: (...keys: string[]): void => {
      for (const key of keys) child.write(KEYS[key] ?? key);
    },
    resize: (newCols: number, newRows: number): void => {
      emulator.resize(newCols, newRows);
      child.resize(newCols, newRows);
    },
    /** Sends it a signal, unless it has ended. */
    kill: (signal: string): void => {
      if (ended === undefined) child.kill(signal);
    },
    hasEnded: (): boolean => ended !== undefined,
    /** The exit code; of a process that a signal ended, 128 and its number. */
    exit: async (): Promise<number> => {
      await waitFor(() => ended !== undefined);
      return ended as number;
    },
    /** All that was written, with its control sequences. */
    raw: (): string => raw,
    /** How often the screen scrolled: a frame that is higher than the terminal does that. */
    scrolled: (): number => scrolled,
    /** What the analyst is left with. */
    left: () => ({
      buffer: emulator.buffer.active.type,
      cursor: raw.lastIndexOf('\u001b[?25h') >= raw.lastIndexOf('\u001b[?25l') ? 'shown' : 'hidden',
      pasteMode: emulator.modes.bracketedPasteMode,
      mouse: emulator.modes.mouseTrackingMode,
    }),
  };
}

/** Every control sequence of an output. */
export function sequencesIn(raw: string): string[] {
  return raw.match(new RegExp(`${ESC}(?:\\[[?\\d;]*[a-zA-Z]|.)`, 'g')) ?? [];
}

/** What a program that ended leaves behind, if all is well. */
export const AS_BEFORE = { buffer: 'normal', cursor: 'shown', pasteMode: false, mouse: 'none' };
