/** A program in a real pseudo-terminal, with an emulator that sees what a person would: when a screen is there, and keys timed. */
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { spawn } from '@lydell/node-pty';
import xterm from '@xterm/headless';

const SIZE = { cols: 140, rows: 50 };
/** A program that says nothing for so many milliseconds has stopped. */
const DEADLINE = 120_000;

/** What is run, and how a person ends it. */
export interface Program {
  command: string;
  args: readonly string[];
  /** The screen is complete when its text has this. */
  complete: RegExp;
  /** The keys that end it. */
  quit: string;
}

/** What came of a key, in milliseconds after it. */
export interface Answer {
  /** The first and the last byte. */
  first: number;
  last: number;
  /** Each screen that was drawn, and when its last byte came. */
  screens: readonly { at: number; text: string }[];
}

export interface Opened {
  /** Milliseconds from the start to the first complete screen. */
  time: number;
  /** The most memory that it had until then, in bytes: its resident set. */
  memory: number;
  /**
   * Presses a key and waits for the whole answer.
   * @param quiet the answer is over when nothing has come for so many milliseconds
   */
  press(key: string, quiet: number): Promise<Answer>;
  screen(): string;
  close(): Promise<void>;
}

/** An environment as a person's: continuous integration has programs draw less. */
function personsEnvironment(): Record<string, string> {
  const { CI: _, NO_COLOR: __, FORCE_COLOR: ___, ...env } = process.env;
  const all = Object.entries({ ...env, TERM: 'xterm-256color' });
  return Object.fromEntries(all.filter((entry): entry is [string, string] => entry[1] !== undefined));
}

function peakMemory(pid: number): number {
  const kibibytes = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Number(kibibytes) * 1024;
}

/** Starts a program; resolves when its first screen is complete. */
export async function open({ command, args, complete, quit }: Program): Promise<Opened> {
  const emulator = new xterm.Terminal({ ...SIZE, allowProposedApi: true });
  const started = performance.now();
  const child = spawn(command, [...args], { ...SIZE, env: personsEnvironment() });
  const ended = new Promise<void>((resolve) => child.onExit(() => resolve()));
  /** Told when something came; what is drawn by then is not yet on the emulator's screen. */
  let onBytes = (_time: number): void => {};
  /** Told when it is drawn, with the time when it came. */
  let onDrawn = (_time: number): void => {};
  child.onData((data) => {
    const time = performance.now();
    onBytes(time);
    emulator.write(data, () => onDrawn(time));
  });

  const screen = (): string => {
    const { active } = emulator.buffer;
    const line = (y: number): string => active.getLine(active.viewportY + y)?.translateToString(true) ?? '';
    return Array.from({ length: SIZE.rows }, (_, y) => line(y)).join('\n');
  };

  const fail = (reject: (error: Error) => void, waited: string): NodeJS.Timeout =>
    setTimeout(() => {
      child.kill('SIGKILL');
      reject(new Error(`${command}: waited in vain for ${waited}; the screen shows:\n${screen()}`));
    }, DEADLINE);

  const time = await new Promise<number>((resolve, reject) => {
    const timer = fail(reject, String(complete));
    onDrawn = (at) => {
      if (!complete.test(screen())) return;
      clearTimeout(timer);
      onDrawn = () => {};
      resolve(at - started);
    };
  });
  const memory = peakMemory(child.pid);

  const press = (key: string, quiet: number): Promise<Answer> =>
    new Promise((resolve, reject) => {
      let first: number | undefined;
      const pressed = performance.now();
      const timer = fail(reject, `an answer to ${JSON.stringify(key)}`);
      let silence: NodeJS.Timeout | undefined;
      const screens: { at: number; text: string }[] = [];
      onDrawn = (at) => screens.push({ at: at - pressed, text: screen() });
      onBytes = (at) => {
        clearTimeout(timer);
        clearTimeout(silence);
        const last = at - pressed;
        first ??= last;
        const answer = { first, last, screens };
        silence = setTimeout(() => {
          onBytes = () => {};
          onDrawn = () => {};
          resolve(answer);
        }, quiet);
      };
      child.write(key);
    });

  const close = (): Promise<void> => {
    child.write(quit);
    return ended;
  };

  return { time, memory, press, screen, close };
}
