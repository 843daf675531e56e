import { describe, expect, it } from 'vitest';
import { draftsLine } from '../../src/cli/import.ts';
import { createTarget } from '../../src/cli/import-target.ts';
import { contentOf, importedOf, type Known, knownBy } from '../../src/cli/imported.ts';
import { loadDataset } from '../../src/dataset/load.ts';
import { datasetSchema, recordSchema } from '../../src/domain/schema.ts';
import { draftsOf } from '../../src/minutes/drafts/drafts.ts';
import { minutesOf } from '../../src/minutes/minutes.ts';
import { read } from '../../src/minutes/read/read.ts';
import { bundledDataset, document, folderOf, makeDataset, plan } from '../support/dataset.ts';
import { TOWN_MINUTES } from '../support/panel-minutes.ts';

const bundled = await bundledDataset();

async function imported(known: Known, text = TOWN_MINUTES) {
  const minutes = minutesOf(await read(new TextEncoder().encode(text), 'town.txt'), known.forces);
  return importedOf(minutes, draftsOf(minutes), known);
}

const lineOf = async (known: Known, text?: string) => JSON.parse(draftsLine(await imported(known, text)));

describe('a document that was read', () => {
  it('is printed with its passages and drafts, all in the format of the dataset', async () => {
    const { document: own, passages, drafts } = await lineOf(knownBy(bundled, null));
    expect(datasetSchema().shape.documents.element.parse(own)).toMatchObject({
      force: 'kent',
      title: 'Rural crime update',
      meetingDate: '2018-02-08',
    });
    const numbered = passages.filter(({ n }: { n: number | null }) => n !== null);
    expect(numbered.map(({ n, label }: { n: number; label: string }) => `${n} ${label}`)).toEqual([
      '1 ·',
      '2 ·',
      '3 ·',
    ]);
    for (const { passage, index, record } of drafts) {
      expect(recordSchema().parse(record)).toMatchObject({ document: own.id, paragraph: passage });
      expect(typeof index).toBe(passage === null ? 'number' : 'undefined');
    }
    const grant = drafts.find(({ record }: { record: { kind: string } }) => record.kind === 'funding');
    expect([grant.passage, grant.record.funding.amountGbp]).toEqual([1, 20_000]);
    const { text } = passages.find(({ n }: { n: number }) => n === grant.passage);
    expect(text).toContain('£20,000');
    const said = drafts.map(({ start, end }: { start: number; end: number }) => end - start);
    expect(Math.min(...said)).toBeGreaterThan(0);
  });

  it('is called as the dataset calls it that it goes into, and so are its plan and the records that are there', async () => {
    const [, first] = (await imported(knownBy(bundled, null))).drafts;
    const own = document('own', { title: 'Rural crime update' });
    const there = { ...first?.record, id: 'own-77', document: 'own' } as never;
    const into = makeDataset({ documents: [own], records: [there] });
    const { document: found, drafts } = await lineOf(knownBy(bundled, into));
    expect(found.id).toBe('own');
    expect(drafts.map(({ record }: { record: { id: string } }) => record.id)).toContain('own-77');
    expect(drafts.every(({ record }: { record: { document: string } }) => record.document === 'own')).toBe(true);
    const planned = makeDataset({ plans: [plan('ours', { start: '2017', end: '2021' })], documents: [] });
    const text = TOWN_MINUTES.replace('from the Commissioner', 'on the Police and Crime Plan 2017-2021');
    expect((await lineOf(knownBy(bundled, planned), text)).document.plan).toBe('ours');
  });

  it('without a day is that of its title whose records say what it says', async () => {
    const text = TOWN_MINUTES.replace(', 8 February 2018', '');
    const records = (await imported(knownBy(bundled, null), text)).drafts.map(({ record }) => record);
    const undated = { title: 'Rural crime update', meetingDate: null };
    const documents = [document('spring', undated), document('autumn', undated)];
    const autumn = records.map((record) => ({ ...record, document: 'autumn' }));
    const spring = { ...autumn[0], id: 'x', document: 'spring', summary: 'Sheep thefts were three fewer.' } as never;
    const into = makeDataset({ documents, records: [spring, ...autumn] });
    expect((await lineOf(knownBy(bundled, into), text)).document.id).toBe('autumn');
    const other = makeDataset({ documents, records: [spring] });
    expect((await lineOf(knownBy(bundled, other), text)).document.id).not.toMatch(/spring|autumn/);
  });

  it('goes into the dataset, where it is found when it comes again', async () => {
    const folder = await folderOf();
    const known = knownBy(bundled, null);
    const town = await imported(known);
    const records = town.drafts.map(({ record }) => record);
    const kept: string[] = [];
    const target = createTarget(folder, known, async (_, id) => void kept.push(id));
    expect(target.thereOf(town, records).some(Boolean)).toBe(false);
    expect(await target.include(town, records)).toBe(records.length);
    expect(target.thereOf(town, records).every(Boolean)).toBe(true);
    expect(kept).toEqual([town.document.id]);
    const dataset = await loadDataset(folder);
    expect(contentOf(dataset).records).toEqual(records);
    const again = knownBy(bundled, dataset);
    const later = createTarget(folder, again, async () => undefined);
    expect(later.thereOf(await imported(again), records).every(Boolean)).toBe(true);
    expect(await later.include(town, records)).toBe(0);
  });

  it('does not go into a dataset as long as nobody knows its force area', async () => {
    const folder = await folderOf();
    const known = knownBy(makeDataset({ forces: [], documents: [] }), null);
    const town = await imported(known);
    const target = createTarget(folder, known, async () => undefined);
    await expect(target.include(town, [])).rejects.toThrow(/force area of town.txt is not known; name it with --force/);
  });
});
