/** Opens the screen on a view, and waits until it is closed. */
import { randomUUID } from 'node:crypto';
import { configuredCommands } from '../app/commands/command.ts';
import { COMMANDS } from '../app/commands/commands.ts';
import { type Env, recordUnder } from '../app/context.ts';
import { savedView } from '../app/saved-view.ts';
import { createStore } from '../app/store.ts';
import { startOn } from '../app/update.ts';
import { viewOf } from '../app/views.ts';
import type { Settings } from '../config/settings.ts';
import { createRunner } from '../looks/run.ts';
import type { TableView } from '../tables/run.ts';
import type { Source } from '../tables/table.ts';
import { App } from '../ui/app.tsx';
import type { Terminal } from '../ui/mouse.ts';
import { skinOf } from '../ui/skin.ts';
import type { Stamp } from '../workspace/edit.ts';
import { workBetweenKeys } from './between-keys.ts';
import { createDesk, type OnDesk } from './desk.ts';
import { createEvidence } from './evidence.ts';
import { EXIT } from './exit-codes.ts';
import { mount, terminalSize } from './mount.ts';
import { createPerform } from './perform.ts';
import { arrangeWithProgress } from './progress.ts';
import { createReload } from './reload.ts';
import { say } from './streams.ts';
import { datasetKey } from './workspace-argument.ts';

export interface BrowseOptions {
  source: Source;
  view: TableView;
  version: string;
  /** Whether the screen is told in plain lines, for a screen reader. */
  spoken: boolean;
  /** Opens the workspace; null where there is to be none. */
  openStore: Parameters<typeof createDesk>[0];
  /** Whether the dataset is read again by itself when its files change. */
  watches: boolean;
  /** What the analyst configured. */
  settings: Settings;
  /** The folder of documents that was named. */
  sources: string | null;
  /** The folders in which documents lie; null where none are to be looked for. */
  folders: (() => Promise<readonly string[]>) | null;
}

/** The workspace is read when the first frame is out. */
const AFTER_FRAME_MS = 5;

const onDesk = ({ dataset, argument }: Source): OnDesk => ({
  path: datasetKey(argument),
  name: dataset.name,
});

/** What the program works on, with what the analyst configured. */
function environment({ source, version, settings, sources, folders }: BrowseOptions): Env {
  const { columns = {}, defaults = {}, keys = {} } = settings;
  const first = { columns, detailOpen: defaults.detail ?? true };
  // Tells this program's changes from those of another one on the same workspace.
  const by = randomUUID();
  const stamp = (): Stamp => ({ at: new Date().toISOString(), by });
  const commands = configuredCommands(COMMANDS, keys);
  const own = { runner: createRunner(source), version, commands, stamp, first };
  return folders ? { ...own, sources } : own;
}

/**
 * Opens the screen; resolves with the exit code when it is closed. An error of the screen is thrown on.
 * @throws StoppedError where the analyst ended the work before it
 */
export async function browse(options: BrowseOptions): Promise<number> {
  const env = environment(options);
  const { runner } = env;
  if (!runner.isReady(options.view)) {
    await arrangeWithProgress(options.source.dataset.name, process.stdin.isTTY, runner.steps(options.view));
  }
  const desk = createDesk(options.openStore, onDesk(options.source));
  let terminal: Terminal | undefined;
  let stopWork = (): void => undefined;
  const reload = createReload(options.source.argument, (next) => {
    stopWork();
    stopWork = workBetweenKeys(next.prepare(viewOf(store.get().views)), store);
  });
  const evidence = createEvidence(options.folders ?? (async () => []));
  const perform = createPerform(() => terminal as Terminal, desk, reload, evidence);
  const store = createStore(startOn(options.view, terminalSize(), env), env, perform);
  for (const line of store.get().workspace.log) desk.log(line);
  const onTerminal = (mounted: Terminal): void => {
    terminal = mounted;
  };
  const { spoken, settings } = options;
  // Where all is told in lines, nothing stands where it could be clicked.
  const mouse = !spoken && (settings.defaults?.mouse ?? false);
  const props = { store, spoken, mouse, skin: skinOf(settings.skin), onTerminal };
  const app = mount(<App {...props} />, spoken);
  stopWork = workBetweenKeys(runner.prepare(options.view), store);
  const opened = setTimeout(() => {
    void desk.open(store);
    const record = options.folders && recordUnder(store.get(), store.env());
    if (record) evidence.find(record, store);
  }, AFTER_FRAME_MS);
  const stopWatch = options.watches ? reload.watch(store) : () => undefined;
  const code = await app.ended;
  evidence.close();
  stopWatch();
  stopWork();
  clearTimeout(opened);
  const unsaved = await desk.close(savedView(viewOf(store.get().views)));
  app.release();
  if (unsaved !== null) say(`Your last notes are not saved: ${unsaved}.`);
  return code === EXIT.done && unsaved !== null ? EXIT.unreadable : code;
}
