import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadBytes } from '../../src/dataset/load.ts';
import type { Dataset } from '../../src/dataset/model.ts';
import { datasetText, extract } from '../../src/dataset/write.ts';
import type { DatasetFile, ForceFigure } from '../../src/domain/schema.ts';
import { bundledDataset, document, force, makeDataset, money, placeless, plan, record } from '../support/dataset.ts';

const reload = (content: DatasetFile): Dataset => loadBytes(Buffer.from(datasetText(content)), 'extract');
const ids = (items: readonly { id: string }[]): string[] => items.map(({ id }) => id);
const everything = (dataset: Dataset): DatasetFile =>
  extract(dataset, {
    records: ids(dataset.facts),
    documents: ids(dataset.documents),
    plans: ids(dataset.plans),
    forces: ids(dataset.forces),
  });

const dataset = makeDataset({
  forces: [force('kent'), force('surrey'), force('essex')],
  plans: [plan('kent-1'), plan('kent-2'), plan('surrey-1', { force: 'surrey' })],
  documents: [
    document('minutes', { plan: 'kent-1' }),
    document('report', { plan: 'kent-2' }),
    document('page', { force: 'surrey' }),
  ],
  records: [
    money('part', 5, { partOf: 'middle' }),
    { ...money('middle', 7, { partOf: 'whole' }), document: 'report' },
    { ...money('whole', 9), document: 'report' },
    record('question', 'question', { document: 'page' }),
  ],
});

describe('a part of a dataset', () => {
  it('holds what was selected and all that it refers to, no more', () => {
    const content = extract(dataset, { records: ['part'] });
    expect(ids(content.records)).toEqual(['part', 'middle', 'whole']);
    expect(ids(content.documents)).toEqual(['minutes', 'report']);
    expect(ids(content.plans)).toEqual(['kent-1', 'kent-2']);
    expect(ids(content.forces)).toEqual(['kent']);
  });

  it('holds documents, plans and force areas by themselves', () => {
    expect(ids(extract(dataset, { documents: ['page'] }).forces)).toEqual(['surrey']);
    expect(extract(dataset, { documents: ['page'] }).records).toEqual([]);
    expect(ids(extract(dataset, { plans: ['surrey-1'] }).forces)).toEqual(['surrey']);
    expect(ids(extract(dataset, { forces: ['essex'] }).forces)).toEqual(['essex']);
  });

  it('keeps the people and the officers of its force areas: stated, null or left out', () => {
    const population: ForceFigure = {
      value: 1_846_500,
      asOf: '2018-06-30',
      source: 'A bulletin',
      url: null,
      note: null,
    };
    const officers = { ...population, value: 3553.5, url: 'https://example.org/bulletin', note: 'with the City' };
    const forces = [force('kent', { population, officers }), force('surrey', { population: null })];
    const again = reload(extract(makeDataset({ forces }), { forces: ['kent', 'surrey'] }));
    expect(again.forces).toStrictEqual(forces);
  });

  it('is empty where nothing was selected, and still opens', () => {
    expect(extract(dataset, {})).toEqual({ version: 1, forces: [], plans: [], documents: [], records: [] });
    expect(reload(extract(dataset, {})).facts).toEqual([]);
  });

  it('passes over what the dataset does not hold', () => {
    expect(extract(dataset, { records: ['nothing'], documents: ['nothing'] }).documents).toEqual([]);
  });

  it('keeps texts as they are, the dangerous ones too', () => {
    const summary = '=cmd() \u001b[31m \u202e \u200b e\u0301 \ud83d "quoted"\r\n\ttab';
    const hostile = makeDataset({ records: [record('priority', 'p-1', { summary })] });
    expect(reload(everything(hostile)).facts[0]?.record.summary).toBe(summary);
  });
});

describe('the whole bundled dataset, written out', () => {
  it('opens again with the same things in the same order', async () => {
    const bundled = await bundledDataset();
    const again = reload(everything(bundled));
    expect(again.facts).toEqual(bundled.facts);
    expect(again.facts.map((fact) => fact.record)).toEqual(bundled.facts.map((fact) => fact.record));
    expect(again.plans).toEqual(bundled.plans);
    expect(again.documents).toEqual(bundled.documents);
    expect(again.forces).toEqual(bundled.forces);
    expect(datasetText(everything(again))).toBe(datasetText(everything(bundled)));
  });

  it('opens again whatever records are picked, with at least these', async () => {
    const bundled = await bundledDataset();
    const some = fc.uniqueArray(fc.constantFrom(...ids(bundled.facts)), { maxLength: 20 });
    fc.assert(
      fc.property(some, (records) => {
        const again = reload(extract(bundled, { records }));
        for (const id of records)
          expect(placeless(again.factById.get(id))).toEqual(placeless(bundled.factById.get(id)));
        for (const { id, record: own } of again.facts) {
          const wanted = records.includes(id) || again.facts.some((fact) => isPartOf(fact.record, id));
          expect(wanted, `${own.kind} ${id} was not asked for`).toBe(true);
        }
      }),
      { numRuns: 30 },
    );
  });
});

const isPartOf = (own: DatasetFile['records'][number], id: string): boolean =>
  own.kind === 'funding' && own.funding.partOf === id;
