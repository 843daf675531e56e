import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DatasetError } from '../../src/dataset/faults.ts';
import type { Parcel } from '../../src/dataset/include.ts';
import { includeInto } from '../../src/dataset/include-into.ts';
import { loadDataset } from '../../src/dataset/load.ts';
import { datasetText } from '../../src/dataset/write.ts';
import { datasetFile, document, folderOf, force, money, record } from '../support/dataset.ts';

function parcel(name = 'kent', own: Partial<Parcel> = {}): Parcel {
  const id = `${name}-minutes`;
  const records = [{ ...money(`${id}-01`, 500), document: id }];
  return { force: force(name), plan: null, document: document(id, { force: name }), records, ...own };
}

describe('a dataset on the disk', () => {
  it('is made where there is none: a file, or a folder with the file of the force area', async () => {
    const folder = await folderOf();
    await includeInto(join(folder, 'own.json'), parcel());
    expect((await loadDataset(join(folder, 'own.json'))).facts).toHaveLength(1);
    const { file } = await includeInto(join(folder, 'new', 'data'), parcel());
    expect(file.endsWith('/new/data/kent.json')).toBe(true);
    expect(await readdir(join(folder, 'new', 'data'))).toEqual(['kent.json']);
  });

  it('gets what is new at its end; nothing else in the file changes, not even the order of fields', async () => {
    const { records, documents, plans, forces } = datasetFile({ records: [record('action', 'old')] });
    const odd = { records, documents, version: 1 as const, plans, forces };
    const folder = await folderOf({
      'kent.json': datasetText(odd),
      'surrey.json': datasetFile({ forces: [force('surrey')], documents: [] }),
    });
    const surrey = await readFile(join(folder, 'surrey.json'), 'utf8');
    await includeInto(folder, parcel());
    const { records: added, document: own } = { records: parcel().records, document: parcel().document };
    const expected = { ...odd, records: [...records, ...added], documents: [...documents, own] };
    expect(await readFile(join(folder, 'kent.json'), 'utf8')).toBe(datasetText(expected));
    expect(await readFile(join(folder, 'surrey.json'), 'utf8')).toBe(surrey);
  });

  it('is left alone, byte by byte, where it has all of it already', async () => {
    const folder = await folderOf({ 'kent.json': JSON.stringify(datasetFile()) });
    const path = join(folder, 'kent.json');
    expect((await includeInto(path, parcel())).added).toBe(1);
    const once = await readFile(path, 'utf8');
    expect((await includeInto(path, parcel())).added).toBe(0);
    expect(await readFile(path, 'utf8')).toBe(once);
  });

  it('takes no id that another of its files has', async () => {
    const taken = datasetFile({ forces: [force('surrey')], documents: [document('s', { force: 'surrey' })] });
    const folder = await folderOf({
      'surrey.json': { ...taken, records: [record('action', 'kent-minutes-01', { document: 's' })] },
    });
    expect((await includeInto(folder, parcel())).records).toMatchObject([{ id: 'kent-minutes-02' }]);
    expect((await loadDataset(folder)).facts).toHaveLength(2);
  });

  it('stays as it was where it is broken, or would be', async () => {
    const folder = await folderOf({ 'kent.json': '{"version": 1' });
    const path = join(folder, 'kent.json');
    await expect(includeInto(path, parcel())).rejects.toThrow(DatasetError);
    expect(await readFile(path, 'utf8')).toBe('{"version": 1');
    const wrong = parcel('kent', { records: [{ ...money('Not An Id', 1), document: 'kent-minutes' }] });
    await expect(includeInto(join(folder, 'new.json'), wrong)).rejects.toThrow(/an id in kebab-case/);
    expect(await readdir(folder)).toEqual(['kent.json']);
  });

  it('has the records of all who write at once', async () => {
    const folder = await folderOf();
    const names = ['kent', 'surrey', 'essex', 'dorset'];
    await Promise.all(names.map((name) => includeInto(join(folder, 'all.json'), parcel(name))));
    expect((await loadDataset(join(folder, 'all.json'))).facts).toHaveLength(names.length);
  });
});
