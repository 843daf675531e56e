import { describe, expect, it } from 'vitest';
import { findProblems, PROBLEM_KINDS, type Problem } from '../../src/dataset/problems.ts';
import type { DatasetFile } from '../../src/domain/schema.ts';
import { bundledDataset, document, force, makeDataset, money, plan, record } from '../support/dataset.ts';

/** A file without problems, save where it is told otherwise. */
const sound: Partial<DatasetFile> = {
  plans: [plan()],
  documents: [document('minutes', { plan: 'plan' })],
  records: [record('priority', 'p-1')],
};
const problems = (own: Partial<DatasetFile>): readonly Problem[] => findProblems(makeDataset({ ...sound, ...own }));
const told = (own: Partial<DatasetFile>): string[] => problems(own).map(({ kind, item }) => `${kind} ${item}`);

describe('a problem in the data', () => {
  it('is none where all is well', () => {
    expect(problems({})).toEqual([]);
  });

  it('is a force area of which nothing was read', () => {
    expect(told({ forces: [force(), force('surrey')] })).toEqual(['not-read surrey']);
  });

  it('is a document without a date', () => {
    expect(told({ documents: [document('minutes', { meetingDate: null })] })).toEqual(['no-date minutes']);
    expect(told({ documents: [document('minutes', { meetingDate: null, published: '2018-01-01' })] })).toEqual([]);
  });

  it('is a document without an address', () => {
    expect(told({ documents: [document('minutes', { url: null })] })).toEqual(['no-address minutes']);
  });

  it('is a document in which nothing was recorded', () => {
    expect(told({ records: [] })).toEqual(['no-records minutes']);
  });

  it('is a document dated well outside its plan', () => {
    const dated = (meetingDate: string) => ({ documents: [document('minutes', { plan: 'plan', meetingDate })] });
    expect(told(dated('2015-12-31'))).toEqual(['outside-plan minutes']);
    expect(told(dated('2023-01-01'))).toEqual(['outside-plan minutes']);
    // A plan is drafted in the year before it starts, and looked back on in the year after it ends.
    expect(told(dated('2016-01-01'))).toEqual([]);
    expect(told(dated('2022-12-31'))).toEqual([]);
  });

  it('is a plan whose years are not both stated', () => {
    expect(told({ plans: [plan('plan', { start: null, end: null })] })).toEqual(['plan-years plan']);
    expect(told({ plans: [plan('plan', { end: null })] })).toEqual(['plan-years plan']);
  });

  it('is two plans of one force area that share years', () => {
    const other = (start: string, end: string) => plan('other', { start, end });
    expect(told({ plans: [plan(), other('2020', '2024')] })).toEqual(['plans-overlap plan']);
    expect(told({ plans: [plan(), other('2017', '2021')] })).toEqual(['plans-overlap plan']);
    expect(told({ plans: [plan(), other('2020', '2021')] })).toEqual(['plans-overlap plan']);
    expect(told({ plans: [other('2020', '2021'), plan()] })).toEqual(['plans-overlap other']);
    // Plans that only meet in one year follow each other.
    expect(told({ plans: [plan(), other('2021', '2025')] })).toEqual([]);
    expect(told({ plans: [plan(), other('2016', '2017')] })).toEqual([]);
  });

  it('is not that plans of two force areas share years', () => {
    const forces = [force(), force('surrey')];
    const documents = [document('minutes', { plan: 'plan' }), document('page', { force: 'surrey' })];
    const records = [record('priority', 'p-1'), record('priority', 'p-2', { document: 'page' })];
    expect(told({ forces, documents, records, plans: [plan(), plan('other', { force: 'surrey' })] })).toEqual([]);
  });

  it('is an address that documents share', () => {
    const url = 'https://example.org/shared';
    const found = problems({
      documents: [document('minutes', { url }), document('later', { url })],
      records: [record('priority', 'p-1'), record('priority', 'p-2', { document: 'later' })],
    });
    expect(found.map(({ kind, item, message }) => [kind, item, message])).toEqual([
      ['shared-address', 'minutes', 'shares its address with later'],
      ['shared-address', 'later', 'shares its address with minutes'],
    ]);
  });

  it('is parts that come to more than their whole', () => {
    const parts = (a: number, b: number) => [
      money('whole', 100),
      money('a', a, { partOf: 'whole' }),
      money('b', b, { partOf: 'whole' }),
    ];
    const [problem] = problems({ records: parts(60, 50) });
    expect(problem).toMatchObject({ kind: 'parts-exceed', item: 'whole', itemKind: 'record' });
    expect(problem?.message).toBe('its parts come to £110, the whole is £100');
    expect(told({ records: parts(60, 40) })).toEqual([]);
  });

  it('is a part that is another sort of money than its whole', () => {
    const records = [money('whole', 100), money('part', 500, { partOf: 'whole', frequency: 'yearly' })];
    expect(told({ records })).toEqual(['part-sort part']);
  });

  it.each([
    ['an escape', 'a\u001b[31m'],
    ['a right-to-left mark', 'a\u202eb'],
    ['a zero-width space', 'a\u200bb'],
    ['a line break', 'a\nb'],
  ])('is %s in a text', (_what, summary) => {
    expect(told({ records: [record('priority', 'p-1', { summary })] })).toEqual(['hidden-text p-1']);
    expect(told({ documents: [document('minutes', { title: summary })] })).toEqual(['hidden-text minutes']);
    expect(told({ records: [record('question', 'p-1', { question: { answer: summary } })] })).toEqual([
      'hidden-text p-1',
    ]);
  });

  it('is not an accent written in two characters', () => {
    expect(told({ records: [record('priority', 'p-1', { summary: 'Cafe\u0301' })] })).toEqual([]);
  });
});

describe('the problems of the bundled data', () => {
  it('each are of a kind that is explained, and of a thing that is there', async () => {
    const dataset = await bundledDataset();
    const found = findProblems(dataset);
    expect(found.length).toBeGreaterThan(0);
    const byKind = { force: 'forceById', plan: 'planById', document: 'documentById', record: 'factById' } as const;
    for (const { kind, item, itemKind, force: own } of found) {
      expect(Object.keys(PROBLEM_KINDS)).toContain(kind);
      expect(dataset[byKind[itemKind]].has(item)).toBe(true);
      expect(dataset.forces).toContain(own);
    }
  });

  it('name every force area of which nothing was read', async () => {
    const dataset = await bundledDataset();
    const read = new Set(dataset.documents.map((own) => own.force));
    const unread = dataset.forces.filter(({ id }) => !read.has(id)).map(({ id }) => id);
    const told = findProblems(dataset).filter(({ kind }) => kind === 'not-read');
    expect(told.map(({ item }) => item)).toEqual(unread);
  });
});
