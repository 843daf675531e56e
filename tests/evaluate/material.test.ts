import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { samplesOf } from '../../evaluate/material.ts';
import { document, folderOf, force, record } from '../support/dataset.ts';

const README = '| file | document |\n|---|---|\n| `vans.txt` | `vans` |\n';
const SOURCES = { 'README.md': README, 'vans.txt': '·  Two vans were bought.\n' };
const FACTS = {
  'kent.json': {
    force: force(),
    documents: [document('vans'), document('other')],
    records: [record('delivery', 'd-1', { document: 'vans' }), record('delivery', 'd-2', { document: 'other' })],
  },
};
const MAIN = fileURLToPath(new URL('../../evaluate/main.ts', import.meta.url));

describe('what the evaluation measures on', () => {
  it('is the documents that the README of the sources names, each with its own records', async () => {
    const { samples, forces } = await samplesOf(await folderOf(SOURCES), await folderOf(FACTS));
    expect(samples.map(({ file, records }) => [file, records.map(({ id }) => id)])).toEqual([['vans.txt', ['d-1']]]);
    expect(forces.map(({ id }) => id)).toEqual(['kent']);
    expect(samples[0]?.stated).toMatchObject({ force: 'kent', title: document('vans').title });
  });

  it('is told, with what would be right, where a part of it is missing', async () => {
    const [empty, sources, facts] = [await folderOf(), await folderOf(SOURCES), await folderOf(FACTS)];
    await expect(samplesOf(empty, facts)).rejects.toThrow(/README\.md cannot be read: --sources takes the folder/);
    await expect(samplesOf(sources, join(empty, 'none'))).rejects.toThrow(/--facts takes the folder of records/);
    await expect(samplesOf(sources, empty)).rejects.toThrow('holds no record of vans, which vans.txt is');
    await expect(samplesOf(await folderOf({ 'README.md': README }), facts)).rejects.toThrow('the README.md beside it');
    await expect(samplesOf(await folderOf({ 'README.md': '' }), facts)).rejects.toThrow('names no file and document');
  });

  it('ends with 3 where it is not there, and with the figures as JSON on the last line where it is', async () => {
    const [empty, sources, facts] = [await folderOf(), await folderOf(SOURCES), await folderOf(FACTS)];
    const run = (folder: string) =>
      spawnSync(process.execPath, [MAIN, '--json', '--sources', folder, '--facts', facts], { encoding: 'utf8' });
    const missing = run(empty);
    expect([missing.status, missing.stdout]).toEqual([3, '']);
    expect(missing.stderr).toMatch(/^evaluate: .*README\.md cannot be read/);
    const measured = run(sources);
    expect(measured.status).toBe(0);
    expect(JSON.parse(measured.stdout.trim().split('\n').at(-1) ?? '')).toHaveProperty('figures.passages');
  });
});
