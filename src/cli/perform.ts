/** Does what the screen asks for outside itself, and sends back what came of it. */
import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Effect } from '../app/effects.ts';
import type { Env } from '../app/state.ts';
import type { Store } from '../app/store.ts';
import { formatOf } from '../export/formats.ts';
import { saveExport } from '../export/save-export.ts';
import { FileExistsError } from '../files/errors.ts';
import type { Terminal } from '../ui/app.tsx';

type ExportEffect = Extract<Effect, { type: 'export' }>;

async function exportView(effect: ExportEffect, env: Env, store: Store): Promise<void> {
  const { path } = effect;
  try {
    const format = formatOf(effect.format);
    if (!format) throw new Error(`there is no format ${effect.format}`);
    const { source } = env.runner;
    const context = { source, version: env.version, madeAt: new Date() };
    const result = env.runner.run(effect.view);
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

/** @param terminal Ink's hold on the terminal, once the screen is up */
export function createPerform(env: Env, terminal: () => Terminal) {
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
      case 'export':
        void exportView(effect, env, store);
        break;
    }
  };
}
