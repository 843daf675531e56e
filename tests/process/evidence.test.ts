import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { keepSource } from '../../src/cli/kept-sources.ts';
import { datasetFile, document, folderOf, money } from '../support/dataset.ts';
import { TOWN_MINUTES } from '../support/panel-minutes.ts';
import { start } from '../support/terminal.ts';

it('shows a record with its passage, from a folder of documents and from what was imported', async () => {
  const folder = await folderOf({
    'own.json': datasetFile({
      documents: [document('own', { title: 'Rural crime update' })],
      records: [{ ...money('grant', 20_000), document: 'own' }],
    }),
  });
  const sources = join(folder, 'minutes');
  const minutes = join(sources, 'town.txt');
  await mkdir(sources);
  await writeFile(minutes, TOWN_MINUTES);
  const shown = async (...args: string[]): Promise<string> => {
    const words = [join(folder, 'own.json'), '--view', 'funding', ...args];
    const terminal = start({ cols: 140, rows: 40, args: words });
    await terminal.waitFor('«£20,000»');
    terminal.press('q');
    expect(await terminal.exit()).toBe(0);
    return terminal.raw();
  };
  expect(await shown('--sources', sources)).toContain('Read in paragraph 1, printed as ·:');
  const workspace = join(folder, 'workspace.json');
  await keepSource(minutes, 'own', workspace);
  await rename(minutes, join(folder, 'elsewhere.txt'));
  await shown('--workspace', workspace);
});
