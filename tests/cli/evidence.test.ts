import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { COMMANDS } from '../../src/app/commands/commands.ts';
import { createStore } from '../../src/app/store.ts';
import { startOn } from '../../src/app/update.ts';
import { createEvidence } from '../../src/cli/evidence.ts';
import { createReader, SourceError } from '../../src/cli/read-minutes.ts';
import type { Evidence } from '../../src/minutes/evidence.ts';
import { document, folderOf, makeDataset, money, record, runnerOf, viewOf } from '../support/dataset.ts';
import { TOWN_MINUTES } from '../support/panel-minutes.ts';
import { STAMP } from '../support/session.ts';

const DATASET = makeDataset({
  documents: [document('own', { title: 'Rural crime update' }), document('other', { title: 'Burglary' })],
  records: [
    { ...money('grant', 20_000), document: 'own' },
    { ...record('question', 'why'), document: 'other' },
  ],
});

/** Looks for the passages of records, one after the other; resolves with what the screen was told of the last one. */
function evidenceIn(folders: string[], ...records: string[]): Promise<Evidence | null> {
  const env = { runner: runnerOf(DATASET), version: '1', commands: COMMANDS, stamp: () => STAMP, sources: 'minutes' };
  const store = createStore(startOn(viewOf('funding'), { columns: 80, rows: 24 }, env), env, () => undefined);
  const finder = createEvidence(async () => folders);
  onTestFinished(finder.close);
  for (const each of records) finder.find(each, store);
  const last = records.at(-1) as string;
  return new Promise((resolve) => {
    store.subscribe(() => {
      const { evidence } = store.get();
      if (evidence.has(last)) resolve(evidence.get(last) ?? null);
    });
  });
}

describe('the passages of records', () => {
  it('are found in a folder, whatever its files are called, and in the last of several folders', async () => {
    const folder = await folderOf({ 'a.txt': 'Nothing of it.', 'broken.pdf': '%PDF-1.4', 'town.txt': TOWN_MINUTES });
    const evidence = await evidenceIn([join(folder, 'nowhere'), folder], 'why', 'grant');
    expect(evidence).toMatchObject({ n: 1, label: '·' });
    expect(evidence?.text).toContain('£20,000');
  });

  it('are told to be nowhere where the document is not there', async () => {
    expect(await evidenceIn([await folderOf({ 'town.txt': TOWN_MINUTES })], 'why')).toBeNull();
    expect(await evidenceIn([], 'grant')).toBeNull();
  });
});

describe('a document that is read beside the screen', () => {
  it('is given up where it takes too long, and the next one is read', async () => {
    const folder = await folderOf({ 'town.txt': TOWN_MINUTES });
    const path = join(folder, 'town.txt');
    const hasty = createReader([], 0.01);
    onTestFinished(hasty.close);
    await expect(hasty.read(path)).rejects.toThrow(/was not read in/);
    await expect(hasty.read(path)).rejects.toThrow(SourceError);
    const left = createReader([]);
    const asked = left.read(path);
    setImmediate(left.close);
    await expect(asked).rejects.toThrow('was not read to its end');
    const patient = createReader([]);
    onTestFinished(patient.close);
    await expect(patient.read(join(folder, 'gone.txt'))).rejects.toThrow('there is no such file');
    expect((await patient.read(path)).minutes.passages.length).toBeGreaterThan(2);
  });
});
