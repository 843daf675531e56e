import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Change, countChanges, diffDatasets } from '../../src/dataset/diff.ts';
import type { DatasetFile, FactRecord } from '../../src/domain/schema.ts';
import { document, force, makeDataset, money, plan, record } from '../support/dataset.ts';

const town = (own: Partial<DatasetFile> = {}) =>
  makeDataset({
    forces: [force('kent'), force('surrey')],
    plans: [plan('safer')],
    documents: [document('minutes'), document('agenda')],
    records: [money('vans', 100), record('question', 'why'), record('action', 'report')],
    ...own,
  });

/** Each change as one line: what happened, to what, and the fields from and to. */
const told = (changes: readonly Change[]): string[] =>
  changes.map(({ change, kind, id, fields }) => {
    const words = fields.map(({ path, old, now }) => `${path} ${JSON.stringify(old)}>${JSON.stringify(now)}`);
    return [change, kind, id, ...words].join(' ');
  });

const diff = (before: Partial<DatasetFile>, after: Partial<DatasetFile>): string[] =>
  told(diffDatasets(town(before), town(after)));

describe('what differs between two datasets', () => {
  it('is nothing where they say the same, in whatever order', () => {
    const records = [record('action', 'report'), money('vans', 100), record('question', 'why')];
    expect(diff({}, { records, documents: [document('agenda'), document('minutes')] })).toEqual([]);
  });

  it('are the items that were added and removed, list by list', () => {
    const before = { records: [money('vans', 100)], plans: [plan('safer'), plan('older')] };
    const after = { forces: [force('kent'), force('gwent'), force('surrey')], records: [record('question', 'why')] };
    expect(diff(before, after)).toEqual([
      'added force gwent',
      'removed plan older',
      'added question why',
      'removed funding vans',
    ]);
  });

  it('are the fields that changed, each with its path, its old value and its new one', () => {
    const after = {
      forces: [force('kent', { panel: 'Kent Panel' }), force('surrey')],
      plans: [plan('safer', { end: '2022' })],
      documents: [document('minutes', { read: 'opening' }), document('agenda')],
      records: [
        money('vans', 250, { purpose: 'vans' }),
        record('question', 'why', { themes: ['workforce', 'rural-crime'] }),
        record('action', 'report'),
      ],
    };
    expect(diff({}, after)).toEqual([
      'changed force kent panel null>"Kent Panel"',
      'changed plan safer end "2021">"2022"',
      'changed document minutes read "whole">"opening"',
      'changed funding vans funding.amountGbp 100>250 funding.purpose null>"vans"',
      'changed question why themes ["workforce"]>["workforce","rural-crime"]',
    ]);
  });

  it('is the whole of what stands on one side only, where a record became another kind', () => {
    const [line] = diff(
      { records: [record('action', 'x')] },
      { records: [record('resolution', 'x', { summary: 'Summary of x.' })] },
    );
    expect(line).toBe(
      'changed resolution x kind "action">"resolution" resolution null>{"outcome":"noted"} ' +
        'action {"owner":null,"due":null,"status":"open"}>null',
    );
  });

  it('is nothing where a field that may be left out became null', () => {
    const known = { value: 5, asOf: '2018-06-30', source: 'a count', url: null, note: null };
    expect(diff({}, { forces: [force('kent', { population: null }), force('surrey')] })).toEqual([]);
    expect(diff({}, { forces: [force('kent', { population: known }), force('surrey')] })).toEqual([
      `changed force kent population null>${JSON.stringify(known)}`,
    ]);
  });

  it('tells a plan and a record apart that share an id', () => {
    const before = { plans: [plan('x')], records: [money('x', 1)] };
    expect(diff(before, { plans: [plan('x')], records: [money('x', 2)] })).toEqual([
      'changed funding x funding.amountGbp 1>2',
    ]);
  });
});

const amounts = fc.uniqueArray(
  fc.record({ id: fc.nat(12), amount: fc.nat(3), summary: fc.constantFrom('One.', 'Two.') }),
  {
    selector: ({ id }) => id,
    maxLength: 12,
  },
);
const recordsIn = (items: readonly { id: number; amount: number; summary: string }[]): FactRecord[] =>
  items.map(({ id, amount, summary }) => ({ ...money(`r-${id}`, amount), summary }));

describe('the differences of any two datasets', () => {
  it('make the newer one out of the older one', () => {
    fc.assert(
      fc.property(amounts, amounts, (before, after) => {
        const changes = diffDatasets(town({ records: recordsIn(before) }), town({ records: recordsIn(after) }));
        const made = new Map(recordsIn(before).map((own) => [own.id, structuredClone(own)]));
        for (const { change, id, after: item, fields } of changes) {
          if (change === 'removed') made.delete(id);
          if (change === 'added') made.set(id, item as ReturnType<typeof money>);
          for (const { path, now } of fields) {
            const keys = path.split('.');
            const last = keys.pop() as string;
            const holder = keys.reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], made.get(id));
            (holder as Record<string, unknown>)[last] = now;
          }
        }
        const byId = (a: FactRecord, b: FactRecord) => (a.id < b.id ? -1 : 1);
        expect([...made.values()].sort(byId)).toEqual(recordsIn(after).sort(byId));
      }),
    );
  });

  it('are the same the other way round, with added for removed and old for new', () => {
    fc.assert(
      fc.property(amounts, amounts, (before, after) => {
        const [older, newer] = [town({ records: recordsIn(before) }), town({ records: recordsIn(after) })];
        const there = countChanges(diffDatasets(older, newer));
        const back = countChanges(diffDatasets(newer, older));
        expect(back).toEqual({ added: there.removed, removed: there.added, changed: there.changed });
      }),
    );
  });
});
