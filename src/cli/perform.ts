/** Does what the screen asks for outside itself, and sends back what came of it. */
import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Effect } from '../app/effects.ts';
import type { Store } from '../app/store.ts';
import { formatOf } from '../export/formats.ts';
import { FileExistsError } from '../export/save.ts';
import { saveExport } from '../export/save-export.ts';
import type { Terminal } from '../ui/app.tsx';
import type { Reload } from './reload.ts';

type ExportEffect = Extract<Effect, { type: 'export' }>;

async function exportView(effect: ExportEffect, store: Store): Promise<void> {
  const { path } = effect;
  try {
    const format = formatOf(effect.format);
    if (!format) throw new Error(`there is no format ${effect.format}`);
    const { runner, version } = store.env();
    const { source } = runner;
    const context = { source, version, madeAt: new Date() };
    const result = runner.run(effect.view);
    await saveExport(format, result, context, path, { guardCells: true, overwrite: effect.overwrite });
    store.send([{ type: 'exported', path: resolve(path), rows: result.rows.length }]);
  } catch (error) {
    if (error instanceof FileExistsError) store.send([{ type: 'export-exists', path }]);
    else store.send([{ type: 'failed', message: (error as Error).message }]);
  }
}

/**
 * Stops the whole job, as Ctrl-Z does outside raw mode: the shell has the terminal until `fg`. A stopped process has no
 * clock, so the wait ends only after `fg`; where there is no job control the signal does nothing, and the wait is short.
 */
async function stopJob(): Promise<void> {
  if (process.platform === 'win32') return;
  process.kill(0, 'SIGTSTP');
  await wait(100);
}

/**
 * @param terminal Ink's hold on the terminal, once the screen is up
 * @param reload reads the dataset again
 */
export function createPerform(terminal: () => Terminal, reload: Reload) {
  return (effect: Effect, store: Store): void => {
    switch (effect.type) {
      case 'quit':
        terminal().exit(effect.code);
        break;
      case 'suspend':
        void terminal().suspendTerminal(stopJob);
        break;
      case 'redraw':
        void terminal().suspendTerminal(() => undefined);
        break;
      case 'reload':
        void reload.ask(store);
        break;
      case 'export':
        void exportView(effect, store);
        break;
    }
  };
}
