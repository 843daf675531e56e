/** Opens the screen on a view, and waits until it is closed. */
import { openSync } from 'node:fs';
import { ReadStream } from 'node:tty';
import { render } from 'ink';
import { configuredCommands } from '../app/commands/command.ts';
import { COMMANDS } from '../app/commands/commands.ts';
import type { Size } from '../app/layout.ts';
import type { Env } from '../app/state.ts';
import { createStore } from '../app/store.ts';
import { startOn } from '../app/update.ts';
import type { Settings } from '../config/settings.ts';
import { createRunner } from '../looks/run.ts';
import type { TableView } from '../tables/run.ts';
import type { Source } from '../tables/table.ts';
import { App, type Terminal } from '../ui/app.tsx';
import { skinOf } from '../ui/skin.ts';
import { createPerform } from './perform.ts';

export interface BrowseOptions {
  source: Source;
  view: TableView;
  version: string;
  /** Whether the screen is told in plain lines, for a screen reader. */
  spoken: boolean;
  /** What the analyst configured. */
  settings: Settings;
}

/** Where keys come from: the terminal, also when data came through a pipe. */
function keyboard(): ReadStream | typeof process.stdin {
  return process.stdin.isTTY ? process.stdin : new ReadStream(openSync('/dev/tty', 'r'));
}

/** After the first frame; what is pressed meanwhile is answered between two steps. */
const FIRST_STEP_MS = 100;

/**
 * Does work step by step while nothing else is to be done.
 * @returns a function that ends it
 */
function workBetweenKeys(steps: Iterator<void>): () => void {
  let stopped = false;
  const next = (): void => {
    if (!stopped && !steps.next().done) setImmediate(next);
  };
  const first = setTimeout(next, FIRST_STEP_MS);
  return () => {
    stopped = true;
    clearTimeout(first);
  };
}

const terminalSize = (): Size => ({ columns: process.stdout.columns || 80, rows: process.stdout.rows || 24 });

/** What the program works on, with what the analyst configured. */
function environment({ source, version, settings }: BrowseOptions): Env {
  const { columns = {}, defaults = {}, keys = {} } = settings;
  const first = { columns, detailOpen: defaults.detail ?? true };
  return { runner: createRunner(source), version, commands: configuredCommands(COMMANDS, keys), first };
}

/** Opens the screen; resolves with the exit code when it is closed. An error of the screen is thrown on. */
export async function browse(options: BrowseOptions): Promise<number> {
  const env = environment(options);
  const { runner } = env;
  let terminal: Terminal | undefined;
  const perform = createPerform(env, () => terminal as Terminal);
  const store = createStore(startOn(options.view, terminalSize(), env), env, perform);
  const stdin = keyboard();
  const onTerminal = (mounted: Terminal): void => {
    terminal = mounted;
  };
  // What is typed before the screen is up would be echoed, and the first frame begins where the cursor stands.
  stdin.setRawMode(true);
  process.stdout.write('\r');
  const { spoken, settings } = options;
  const app = render(
    <App store={store} env={env} spoken={spoken} skin={skinOf(settings.skin)} onTerminal={onTerminal} />,
    {
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
    },
  );
  const stop = workBetweenKeys(runner.prepare());
  const code = await app.waitUntilExit();
  stop();
  if (stdin !== process.stdin) stdin.destroy();
  return typeof code === 'number' ? code : 0;
}
