/** `beatbook [DATASET]`: opens a view on the screen, or prints it where there is no screen. */
import { closeSync, existsSync, openSync } from 'node:fs';
import { nearest } from '../domain/nearest.ts';
import { createRunner } from '../looks/run.ts';
import { PIPE } from './dataset-argument.ts';
import { EXIT } from './exit-codes.ts';
import { openSource } from './source.ts';
import { write } from './streams.ts';
import { UsageError } from './usage.ts';
import { VERSION } from './version.ts';
import type { ViewOptions } from './view-flags.ts';
import { viewIn } from './view-options.ts';
import { openStore, savedViewNamed } from './workspace-argument.ts';

/** The flags as typed. */
export interface OpenOptions extends ViewOptions {
  workspace?: string;
  open?: string;
  screenReader?: boolean;
  watch?: boolean;
}

/** Whether the screen is told in plain lines; the variable is Ink's, which people may have set for other programs. */
function isSpoken({ screenReader = false }: OpenOptions): boolean {
  return screenReader || ['true', '1'].includes(process.env.INK_SCREEN_READER ?? '');
}

/** While the dataset comes through standard input, keys come from the terminal itself. */
function terminalOpens(): boolean {
  try {
    closeSync(openSync('/dev/tty', 'r'));
    return true;
  } catch {
    return false;
  }
}

function canDraw(datasetArgument: string | undefined): boolean {
  if (!process.stdout.isTTY || process.env.TERM === 'dumb') return false;
  return datasetArgument === PIPE ? terminalOpens() : process.stdin.isTTY;
}

/** Loads the screen, after its layout engine, which Ink takes as it loads. */
async function loadScreen(): Promise<typeof import('./browse.tsx')> {
  const { loadLayout } = await import('../ui/yoga.ts');
  await loadLayout();
  return import('./browse.tsx');
}

/** A word that is no file but nearly a command was meant to be one. */
function checkCommand(word: string, commands: readonly string[]): void {
  const near = existsSync(word) ? undefined : nearest(word, commands);
  if (near === undefined) return;
  throw new UsageError(`there is no command, file or folder ${word}; did you mean beatbook ${near}?`);
}

/**
 * Runs the command.
 * @param commands the names of the other commands
 * @throws UsageError, DatasetError
 */
export async function open(
  datasetArgument: string | undefined,
  options: OpenOptions,
  commands: readonly string[],
): Promise<number> {
  if (datasetArgument !== undefined) checkCommand(datasetArgument, commands);
  const draws = canDraw(datasetArgument);
  const screen = draws ? loadScreen() : null;
  const source = await openSource(datasetArgument, options, draws);
  const view = viewIn(options, source);
  if (screen) {
    const { browse } = await screen;
    const spoken = isSpoken(options);
    const opened = options.open === undefined ? view : await savedViewNamed(options.open, options.workspace, source);
    return browse({
      source,
      view: opened,
      version: VERSION,
      spoken,
      watches: options.watch ?? true,
      openStore: (tell) => openStore(options.workspace, tell),
    });
  }
  const { plainTable } = await import('./plain.ts');
  const width = process.stdout.isTTY ? process.stdout.columns : undefined;
  write(plainTable(createRunner(source).run(view), source.dataset, width));
  return EXIT.done;
}
