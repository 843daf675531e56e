/** `beatbook [DATASET]`: opens a view on the screen, or prints it where there is no screen. */
import { closeSync, existsSync, openSync, statSync } from 'node:fs';
import type { Settings } from '../config/settings.ts';
import { nearest } from '../domain/nearest.ts';
import { createRunner } from '../looks/run.ts';
import type { TableView } from '../tables/run.ts';
import type { Source } from '../tables/table.ts';
import { chosenSettings, type ScreenOptions } from './config-layers.ts';
import { PIPE } from './dataset-argument.ts';
import { EXIT } from './exit-codes.ts';
import { afterLayout } from './layout.ts';
import { openSource } from './source.ts';
import { write } from './streams.ts';
import { UsageError } from './usage.ts';
import { VERSION } from './version.ts';
import { DEFAULT_VIEW, type ViewOptions } from './view-flags.ts';
import { viewIn } from './view-options.ts';
import { lastView, openStore, savedViewNamed } from './workspace-argument.ts';

/** The flags as typed; without a view, that of the configuration opens. */
export interface OpenOptions extends Omit<ViewOptions, 'view'>, ScreenOptions {
  view?: string;
  workspace?: string;
  open?: string;
  continue?: boolean;
  watch?: boolean;
  /** The folder of the documents that records were read in. */
  sources?: string;
}

/** The view that the flags mean, with the table and the columns that the configuration has where no flag says any. */
function viewToOpen({ view, ...flags }: OpenOptions, { defaults, columns = {} }: Settings, source: Source): TableView {
  const usual = flags.look === undefined ? defaults?.view : undefined;
  const named = viewIn({ ...flags, view: view ?? usual ?? DEFAULT_VIEW }, source);
  const own = flags.columns === undefined && named.look === null ? columns[named.table] : undefined;
  return own === undefined ? named : { ...named, columns: own };
}

/** The view that the workspace has, where one is asked for. */
async function viewKept({ open, continue: goesOn, workspace }: OpenOptions, source: Source): Promise<TableView | null> {
  if (open !== undefined) return savedViewNamed(open, workspace, source);
  return goesOn ? lastView(workspace, source) : null;
}

/** The folders in which documents lie: the one that is named, and that of what was imported. */
async function foldersOf({ sources, workspace }: OpenOptions): Promise<string[]> {
  const { keptSources } = await import('./kept-sources.ts');
  return [sources, await keptSources(workspace)].filter((folder) => typeof folder === 'string');
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

/** A word that is no file but nearly a command was meant to be one. */
function checkCommand(word: string, commands: readonly string[]): void {
  const near = existsSync(word) ? undefined : nearest(word, commands);
  if (near === undefined) return;
  throw new UsageError(`there is no command, file or folder ${word}; did you mean beatbook ${near}?`);
}

/** @throws UsageError where the folder of the documents is none */
function checkSources(folder: string | undefined): void {
  if (folder === undefined || statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
  throw new UsageError(`--sources ${folder}: there is no such folder`);
}

/**
 * Runs the command.
 * @param commands the names of the other commands
 * @throws UsageError, ConfigError, DatasetError
 */
export async function open(
  datasetArgument: string | undefined,
  options: OpenOptions,
  commands: readonly string[],
): Promise<number> {
  if (datasetArgument !== undefined) checkCommand(datasetArgument, commands);
  checkSources(options.sources);
  const draws = canDraw(datasetArgument);
  const settings = await chosenSettings(options);
  const screen = draws ? afterLayout(() => import('./browse.tsx')) : null;
  const source = await openSource(datasetArgument, options, draws);
  const view = (await viewKept(options, source)) ?? viewToOpen(options, settings, source);
  if (screen) {
    const { browse } = await screen;
    const spoken = settings.defaults?.screenReader ?? false;
    return browse({
      source,
      view,
      version: VERSION,
      spoken,
      settings,
      watches: options.watch ?? true,
      sources: options.sources ?? null,
      folders: () => foldersOf(options),
      openStore: (tell) => openStore(options.workspace, tell),
    });
  }
  const { plainTable } = await import('./plain.ts');
  const width = process.stdout.isTTY ? process.stdout.columns : undefined;
  write(plainTable(createRunner(source).run(view), source.dataset, width));
  return EXIT.done;
}
