import { createHash } from 'node:crypto';
import { chmod, mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DatasetError } from '../../src/dataset/faults.ts';
import { loadBytes, loadDataset } from '../../src/dataset/load.ts';
import { datasetText } from '../../src/dataset/write.ts';
import {
  BUNDLED_FOLDER,
  bundledDataset,
  datasetFile,
  document,
  folderOf,
  force,
  plan,
  record,
} from '../support/dataset.ts';

const kent = datasetFile({
  plans: [plan('kent-plan', { force: undefined })],
  documents: [document('kent-minutes', { force: undefined, plan: 'kent-plan' })],
  records: [record('priority', 'kent-1', { document: 'kent-minutes' })],
});
const surrey = datasetFile({
  forces: [force('surrey')],
  documents: [document('surrey-minutes', { force: 'surrey' })],
  records: [record('question', 'surrey-1', { document: 'surrey-minutes' })],
});

async function failure(path: string): Promise<DatasetError> {
  const error = await loadDataset(path).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(DatasetError);
  return error as DatasetError;
}

describe('a dataset', () => {
  it('can be one file, which is linked together', async () => {
    const folder = await folderOf({ 'kent.json': kent });
    const dataset = await loadDataset(join(folder, 'kent.json'));
    expect(dataset.name).toBe('kent.json');
    const [fact] = dataset.facts;
    expect(fact).toMatchObject({ id: 'kent-1', period: '2017-2021', date: '2018-02-08' });
    expect(fact?.force.id).toBe('kent');
    expect(fact?.document.force).toBe('kent');
    expect(fact?.plan?.title).toBe('Plan kent-plan');
  });

  it('can be a folder of files, merged in the order of their names', async () => {
    const folder = await folderOf({ 'b.json': kent, 'a.json': surrey, 'notes.txt': 'not read' });
    const dataset = await loadDataset(folder);
    expect(dataset.facts.map(({ id }) => id)).toEqual(['surrey-1', 'kent-1']);
    expect(dataset.forces.map(({ id }) => id)).toEqual(['kent', 'surrey']);
  });

  it('has the people and the officers that each of its files states', async () => {
    const population = { value: 1_846_500, asOf: '2018-06-30', source: 'A bulletin', url: null, note: null };
    const counted = { ...kent, forces: [force('kent', { population })] };
    const dataset = await loadDataset(await folderOf({ 'kent.json': counted, 'surrey.json': surrey }));
    expect(dataset.forceById.get('kent')?.population).toEqual(population);
    expect(dataset.forceById.get('surrey')).not.toHaveProperty('population');
  });

  it('can come through a pipe', () => {
    const bytes = Buffer.from(datasetText(kent));
    const dataset = loadBytes(bytes, 'standard input');
    expect(dataset.name).toBe('standard input');
    expect(dataset.facts).toHaveLength(1);
    expect(dataset.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
  });

  it('has the SHA-256 of its file, and another one for other bytes', async () => {
    const text = `\ufeff${datasetText(kent)}`;
    const folder = await folderOf({ 'kent.json': text });
    const [one, two] = await Promise.all([loadDataset(join(folder, 'kent.json')), loadDataset(folder)]);
    expect(one.sha256).toBe(createHash('sha256').update(text).digest('hex'));
    expect(two.sha256).toBe(one.sha256);
    const other = await loadDataset(await folderOf({ 'kent.json': kent, 'surrey.json': surrey }));
    expect(other.sha256).not.toBe(one.sha256);
  });

  it('may begin with a byte order mark', async () => {
    const folder = await folderOf({ 'kent.json': `\ufeff${datasetText(kent)}` });
    expect((await loadDataset(folder)).facts).toHaveLength(1);
    expect(loadBytes(Buffer.from(`\ufeff${datasetText(kent)}`), 'pipe').facts).toHaveLength(1);
  });

  it('may hold a replacement character by right', async () => {
    const text = datasetText(kent).replace('Title of', 'Title \ufffd of');
    expect((await loadDataset(await folderOf({ 'kent.json': text }))).documents[0]?.title).toContain('\ufffd');
  });

  it('may be empty', () => {
    const empty = { version: 1, forces: [], plans: [], documents: [], records: [] };
    expect(loadBytes(Buffer.from(JSON.stringify(empty)), 'pipe').facts).toEqual([]);
  });
});

describe('the bundled dataset', () => {
  it('has 43 force areas and every record that its files hold', async () => {
    const dataset = await bundledDataset();
    const names = (await readdir(BUNDLED_FOLDER)).filter((name) => name.endsWith('.json'));
    const files = await Promise.all(
      names.map(async (name) => JSON.parse(await readFile(join(BUNDLED_FOLDER, name), 'utf8'))),
    );
    const held = (list: string): number => files.reduce((sum, file) => sum + file[list].length, 0);
    expect(dataset.forces).toHaveLength(43);
    expect(held('forces')).toBe(43);
    expect(dataset.facts).toHaveLength(held('records'));
    expect(dataset.documents).toHaveLength(held('documents'));
    expect(dataset.plans).toHaveLength(held('plans'));
    expect(dataset.facts.length).toBeGreaterThan(2000);
  });

  it('states the people and the officers of a force area, of what day and by which publication', async () => {
    const { forceById } = await bundledDataset();
    const bulletin = 'Home Office, Police workforce, England and Wales, 31 March 2019';
    expect(forceById.get('cheshire')).toMatchObject({
      population: {
        value: 1_059_300,
        asOf: '2018-06-30',
        source: `${bulletin} (ONS mid-2018 population estimates)`,
        url: null,
        note: null,
      },
      officers: { value: 2006, asOf: '2019-03-31', source: bulletin, url: null, note: null },
    });
  });

  it('counts the City of London with the Metropolitan Police, says so, and adds up to England and Wales', async () => {
    const { forces, forceById } = await bundledDataset();
    const note = 'Metropolitan Police and City of London together';
    expect(forceById.get('city-of-london')).toMatchObject({ population: null, officers: null });
    expect(forceById.get('metropolitan')).toMatchObject({ population: { note }, officers: { note } });
    for (const [key, total] of [
      ['population', 59_116_100],
      ['officers', 123_172],
    ] as const) {
      const figures = forces.flatMap((own) => own[key] ?? []);
      expect(figures).toHaveLength(42);
      expect(figures.filter((figure) => figure.note !== null)).toHaveLength(1);
      expect(figures.reduce((sum, { value }) => sum + value, 0)).toBe(total);
    }
  });
});

describe('a dataset that cannot be had', () => {
  it('is told with its path where there is none', async () => {
    const path = join(await folderOf(), 'nowhere.json');
    const error = await failure(path);
    expect(error.kind).toBe('unreadable');
    expect(error.message).toContain(path);
    expect(error.message).toContain('there is no such file or folder');
  });

  it('is told where a folder holds no JSON', async () => {
    const error = await failure(await folderOf({ 'notes.txt': 'hello' }));
    expect(error.kind).toBe('unreadable');
    expect(error.message).toContain('holds no .json file');
  });

  it('is told where a folder stands in the place of a file', async () => {
    const folder = await folderOf({ 'kent.json': kent });
    await mkdir(join(folder, 'surrey.json'));
    const error = await failure(folder);
    expect(error.kind).toBe('unreadable');
    expect(error.message).toContain('it is a folder');
  });

  // Root may read everything, so that there is nothing to see.
  it.skipIf(process.getuid?.() === 0)('is told where a folder may not be read', async () => {
    const folder = await folderOf({ 'kent.json': kent });
    await chmod(folder, 0o000);
    const error = await failure(folder).finally(() => chmod(folder, 0o700));
    expect(error.kind).toBe('unreadable');
    expect(error.message).toContain('permission denied');
  });
});

describe('text that is not UTF-8', () => {
  const latin = Buffer.from(datasetText(kent).replace('Title of', 'Caf\u00e9'), 'latin1');
  const line = datasetText(kent).slice(0, datasetText(kent).indexOf('Title of')).split('\n').length;

  it('is told with its line, in a file and in a pipe', async () => {
    const folder = await folderOf({ 'kent.json': latin });
    const { faults } = await failure(folder);
    expect(faults).toEqual([
      expect.objectContaining({ line, message: 'has bytes here that are not UTF-8; save the file as UTF-8' }),
    ]);
    expect(() => loadBytes(latin, 'pipe')).toThrow(`line ${line}: has bytes here that are not UTF-8`);
  });

  it('is told with the line of the fault, not of a replacement character before it', async () => {
    const [before, after] = datasetText(kent).split('Title of') as [string, string];
    const bytes = Buffer.concat([
      Buffer.from(before.replace('kent Police', 'kent \ufffd Police')),
      Buffer.of(0xe9),
      Buffer.from(after),
    ]);
    expect((await failure(await folderOf({ 'kent.json': bytes }))).faults[0]?.line).toBe(line);
  });

  it('is told of a file in UTF-16', async () => {
    const folder = await folderOf({ 'kent.json': Buffer.from(`\ufeff${datasetText(kent)}`, 'utf16le') });
    const { faults } = await failure(folder);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({ line: 1, message: expect.stringContaining('not UTF-8') });
  });
});

describe('several files with faults', () => {
  it('are all told at once, each under its name', async () => {
    const wrongKent = { ...kent, records: [{ ...kent.records[0], kind: 'priorty' }] };
    const folder = await folderOf({ 'a.json': wrongKent, 'b.json': '{"version": 1,', 'c.json': surrey, 'd.json': '' });
    const error = await failure(folder);
    expect(error.kind).toBe('invalid');
    expect(error.faults.map(({ file }) => file)).toEqual(['a', 'b', 'd'].map((name) => join(folder, `${name}.json`)));
    const heads = error.message.split('\n').filter((text) => !text.startsWith(' '));
    expect(heads).toEqual(['a', 'b', 'd'].map((name) => `${join(folder, `${name}.json`)}: 1 fault`));
  });
});

describe('files that were checked before', () => {
  const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

  it('are read the same without a second check', async () => {
    const folder = await folderOf({ 'kent.json': kent, 'surrey.json': surrey });
    const texts = await Promise.all(['kent.json', 'surrey.json'].map((name) => readFile(join(folder, name), 'utf8')));
    const once = await loadDataset(folder, { checked: new Set(texts.map(hashOf)) });
    expect(once).toEqual(await loadDataset(folder));
  });

  it('are checked again as soon as a byte of them changed', async () => {
    const folder = await folderOf({ 'kent.json': kent });
    const text = await readFile(join(folder, 'kent.json'), 'utf8');
    const changed = await folderOf({ 'kent.json': text.replace('"priority"', '"priorty"') });
    const checked = new Set([hashOf(text)]);
    await expect(loadDataset(folder, { checked })).resolves.toBeDefined();
    await expect(loadDataset(changed, { checked })).rejects.toThrow('did you mean "priority"?');
  });
});
