import { describe, expect, it } from 'vitest';
import { include, type Parcel } from '../../src/dataset/include.ts';
import { parseDatasetFile } from '../../src/dataset/parse.ts';
import { recordsAlready } from '../../src/dataset/same.ts';
import { datasetText } from '../../src/dataset/write.ts';
import type { DatasetFile, FactRecord } from '../../src/domain/schema.ts';
import { datasetFile, document, force, money, plan, record } from '../support/dataset.ts';

const EMPTY: DatasetFile = { version: 1, forces: [], plans: [], documents: [], records: [] };

const vans = { ...money('minutes-01', 20_000), summary: 'The office paid for two rural vans.' };
const why = record('question', 'minutes-02', { summary: 'The panel asked why calls wait.', paragraph: 3 });

function parcel(own: Partial<Parcel> = {}): Parcel {
  return { force: force(), plan: plan('kent-2017-2021'), document: document(), records: [vans, why], ...own };
}

const idsOf = (records: readonly FactRecord[]): string[] => records.map(({ id }) => id);
const idsIn = ({ records }: DatasetFile): string[] => idsOf(records);

describe('putting records into a dataset', () => {
  it('makes what is missing: force area, plan, document and records, in the format', () => {
    const { content, added, records } = include(EMPTY, parcel());
    expect([added, idsOf(records)]).toEqual([2, ['minutes-01', 'minutes-02']]);
    expect(content.forces).toEqual([force()]);
    expect(content.documents).toEqual([document('minutes', { plan: 'kent-2017-2021' })]);
    expect(content.plans[0]).toMatchObject({ id: 'kent-2017-2021', force: 'kent' });
    expect(parseDatasetFile(datasetText(content), 'new.json').content).toEqual(content);
  });

  it('finds the earlier records when the same document comes again', () => {
    const once = include(EMPTY, parcel()).content;
    const again = include(once, parcel());
    expect([again.added, idsOf(again.records)]).toEqual([0, ['minutes-01', 'minutes-02']]);
    expect(again.content).toEqual(once);
  });

  it('knows a document by force area, title and day, and gives its records free ids under that document', () => {
    const old = datasetFile({
      documents: [document('panel', { title: 'Rural crime update' })],
      records: [record('action', 'panel-01', { document: 'panel' })],
    });
    const other = document('minutes', { title: 'Rural Crime  Update.' });
    const { content, document: kept, records } = include(old, parcel({ document: other }));
    expect([kept.id, idsOf(records)]).toEqual(['panel', ['panel-02', 'panel-03']]);
    expect(idsIn(content)).toEqual(['panel-01', 'panel-02', 'panel-03']);
    expect(content.documents).toEqual(old.documents);
    expect(content.records.every((each) => each.document === 'panel')).toBe(true);
  });

  it('takes two documents of one title for two where neither says its day', () => {
    const old = datasetFile({ documents: [document('spring', { title: 'Delivery', meetingDate: null })] });
    const next = document('autumn', { title: 'Delivery', meetingDate: null });
    expect(include(old, parcel({ document: next })).content.documents).toHaveLength(2);
  });

  it('keeps order, fields and ids of what is there, and takes no id twice', () => {
    const old = datasetFile({
      forces: [force('kent', { panel: 'Kent Panel' })],
      records: [record('figure', 'z-9'), record('action', 'minutes-01')],
    });
    const { content, added } = include(old, parcel(), new Set(['minutes-02']));
    expect(content.forces).toEqual(old.forces);
    expect(content.records.slice(0, 2)).toEqual(old.records);
    expect(new Set([...idsIn(content), 'minutes-02']).size).toBe(5);
    expect(added).toBe(2);
  });

  it('adds a second force area without leaving open whose the first documents are', () => {
    const { force: _force, ...unowned } = document('surrey-minutes');
    const old = datasetFile({ forces: [force('surrey')], documents: [unowned], records: [] });
    const { content } = include(old, parcel());
    expect(content.documents.map((each) => each.force)).toEqual(['surrey', 'kent']);
  });

  it('uses the plan that is there: of the same title, or the only one of the same years', () => {
    const old = datasetFile({ plans: [plan('own', { start: '2017', end: '2021-05-06' })] });
    const { content } = include(old, parcel({ document: document('other', { title: 'Other' }) }));
    expect(content.plans).toEqual(old.plans);
    expect(content.documents.at(-1)?.plan).toBe('own');
  });

  it('keeps a part with its whole under the new ids, and without it where it was not accepted', () => {
    const part = money('minutes-02', 5_000, { partOf: 'minutes-01' });
    const other = datasetFile({ records: [record('action', 'minutes-01'), record('action', 'minutes-02')] });
    const both = include(other, parcel({ records: [vans, part] }));
    expect(both.content.records.at(-1)).toMatchObject({ funding: { partOf: both.records[0]?.id } });
    const alone = include(other, parcel({ records: [part] }));
    expect(alone.content.records.at(-1)).toMatchObject({ funding: { partOf: null } });
  });
});

describe('the record that says the same already', () => {
  const already = (there: FactRecord[], ...drafts: FactRecord[]) =>
    recordsAlready(there, drafts).map((found) => found?.id ?? null);

  it('has the same amount, though its words were edited', () => {
    const edited = { ...vans, id: 'a', summary: 'Two vans for the country.', themes: ['rural-crime' as const] };
    expect(already([edited], vans)).toEqual(['a']);
    expect(already([money('b', 30_000)], vans)).toEqual([null]);
  });

  it('is of the same kind and in the same paragraph', () => {
    expect(already([{ ...vans, id: 'a', paragraph: 7 }], vans)).toEqual([null]);
    expect(already([record('delivery', 'a', { summary: vans.summary })], vans)).toEqual([null]);
  });

  it('has the same metric and value, or the same outcome', () => {
    const calls = record('figure', 'a', { figure: { metric: 'emergency calls answered in time', value: 91 } });
    const close = record('figure', 'b', { figure: { metric: 'emergency calls answered', value: 91 } });
    const other = record('figure', 'c', { figure: { metric: 'burglaries solved', value: 91 } });
    expect(already([calls], close, other)).toEqual(['a', null]);
    const noted = record('resolution', 'n', { summary: 'The report is noted.' });
    const vetoed = record('resolution', 'v', { summary: 'The precept.', resolution: { outcome: 'vetoed' } });
    expect(already([noted], { ...noted, id: 'x', summary: 'To note it.' }, vetoed)).toEqual(['n', null]);
  });

  it('says much the same in its summary, where there is no value', () => {
    const asked = { ...why, id: 'a', summary: 'A member of the panel asked why so many calls have to wait.' };
    const other = { ...why, id: 'b', summary: 'The panel wondered how vans are shared between districts.' };
    expect(already([asked], why, other)).toEqual(['a', null]);
  });

  it('stands for one draft alone, the nearest', () => {
    const one = { ...vans, id: 'one', summary: 'A grant for rural vans.' };
    const two = { ...vans, id: 'two', summary: 'A grant for street lights.' };
    expect(already([one], two, one)).toEqual([null, 'one']);
    expect(already([one, two], two, one, { ...two, id: 'x' })).toEqual(['two', 'one', null]);
  });
});
