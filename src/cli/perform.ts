/** Does what the screen asks for outside itself, and sends back what came of it. */
import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { keyOf } from '../app/commands/command.ts';
import { withNotes } from '../app/context.ts';
import type { Effect } from '../app/effects.ts';
import type { Store } from '../app/store.ts';
import { formatOf } from '../export/formats.ts';
import { saveExport } from '../export/save-export.ts';
import { FileExistsError } from '../files/errors.ts';
import type { Terminal } from '../ui/mouse.ts';
import type { Desk } from './desk.ts';
import type { EvidenceFinder } from './evidence.ts';
import type { Reload } from './reload.ts';

type ExportEffect = Extract<Effect, { type: 'export' }>;

async function exportView(effect: ExportEffect, store: Store): Promise<void> {
  const { path } = effect;
  try {
    const format = formatOf(effect.format);
    if (!format) throw new Error(`there is no format ${effect.format}`);
    const { runner, version } = withNotes(store.get(), store.env());
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
export async function stopJob(): Promise<void> {
  if (process.platform === 'win32') return;
  process.kill(0, 'SIGTSTP');
  await wait(100);
}

async function copyText({ text, what }: Extract<Effect, { type: 'copy' }>, store: Store): Promise<void> {
  const { copy } = await import('./clipboard.ts');
  const told = await copy(text, what, process.env);
  store.send([told === null ? { type: 'not-copied', text, what } : { type: 'told', text: told }]);
}

/** Opens a page of the web; nothing else is handed to the system, whatever the address of a file says. */
async function openPage(address: string, store: Store): Promise<void> {
  try {
    const { protocol, href } = new URL(address);
    if (protocol !== 'http:' && protocol !== 'https:') throw new Error(`${address} is no page of the web`);
    const { default: open } = await import('open');
    const child = await open(href);
    const failed = (why: string): void => store.send([{ type: 'failed', message: `No browser opened: ${why}.` }]);
    child.once('error', (error: Error) => failed(error.message));
    child.once('exit', (code) => {
      const copies = keyOf(store.env().commands, 'page-copy');
      if (code) failed(`the system's own command ended with ${code}; ${copies} in the box with the address copies it`);
    });
    store.send([{ type: 'told', text: 'The system was asked to open the page.' }]);
  } catch (error) {
    store.send([{ type: 'failed', message: `The page was not opened: ${(error as Error).message}` }]);
  }
}

/**
 * @param terminal Ink's hold on the terminal, once the screen is up
 * @param desk what keeps the analyst's own work
 * @param reload reads the dataset again
 * @param evidence finds the passages of records
 */
export function createPerform(terminal: () => Terminal, desk: Desk, reload: Reload, evidence: EvidenceFinder) {
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
      case 'find-evidence':
        evidence.find(effect.record, store);
        break;
      case 'export':
        void exportView(effect, store);
        break;
      case 'copy':
        void copyText(effect, store);
        break;
      case 'open-page':
        void openPage(effect.address, store);
        break;
      case 'save':
        desk.save(effect.changes);
        break;
      case 'log':
        desk.log(effect.line);
        break;
    }
  };
}
