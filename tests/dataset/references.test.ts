import { describe, expect, it } from 'vitest';
import { DatasetError } from '../../src/dataset/faults.ts';
import { mergeFiles } from '../../src/dataset/merge.ts';
import { parseDatasetFile } from '../../src/dataset/parse.ts';
import { finish } from '../../src/dataset/steps.ts';
import type { Fault } from '../../src/domain/faults.ts';
import type { DatasetFile } from '../../src/domain/schema.ts';
import { datasetFile, document, force, money, plan, record } from '../support/dataset.ts';

const parsed = (content: DatasetFile, name: string) => parseDatasetFile(JSON.stringify(content, null, 2), name);

/** The faults of one file, or of several that are named a.json, b.json, … */
function faultsOf(...contents: DatasetFile[]): readonly Fault[] {
  const files = contents.map((content, index) => parsed(content, `${'abc'[index]}.json`));
  try {
    finish(mergeFiles(files, 'test', ''));
  } catch (error) {
    expect(error).toBeInstanceOf(DatasetError);
    return (error as DatasetError).faults;
  }
  return [];
}

const both = { forces: [force('kent'), force('surrey')] };

describe('an id that comes twice', () => {
  const file = datasetFile({ plans: [plan()], records: [record('priority', 'p-1')] });
  const empty: DatasetFile = { version: 1, forces: [], plans: [], documents: [], records: [] };

  it.each([
    ['force area', 'forces', 'kent', force()],
    ['plan', 'plans', 'plan', plan()],
    ['document', 'documents', 'minutes', document()],
    ['record', 'records', 'p-1', record('priority', 'p-1')],
  ] as const)('of a %s is a fault, in one file and across two', (_what, list, id, item) => {
    const twice = { ...file, [list]: [...file[list], item] };
    const within = faultsOf(twice);
    expect(within).toContainEqual(
      expect.objectContaining({
        file: 'a.json',
        path: `${list}[1].id`,
        message: `the id "${id}" is already taken, in a.json`,
      }),
    );
    expect(within.every(({ line }) => line !== null)).toBe(true);
    const across = faultsOf(file, { ...empty, [list]: [item] });
    expect(across).toEqual([
      {
        file: 'b.json',
        path: `${list}[0].id`,
        line: expect.any(Number),
        message: `the id "${id}" is already taken, in a.json`,
      },
    ]);
  });

  it('may be the id of things of different sorts', () => {
    const same = datasetFile({
      forces: [force('same')],
      plans: [plan('same', { force: 'same' })],
      documents: [document('same', { force: 'same', plan: 'same' })],
      records: [record('priority', 'same', { document: 'same' })],
    });
    expect(faultsOf(same)).toEqual([]);
  });
});

describe('a reference that leads nowhere', () => {
  it('to a document is told with the nearest id and its line', () => {
    const file = datasetFile({ records: [record('priority', 'p-1', { document: 'minuets' })] });
    const text = JSON.stringify(file, null, 2).split('\n');
    expect(faultsOf(file)).toEqual([
      {
        file: 'a.json',
        path: 'records[0].document',
        line: text.findIndex((line) => line.includes('minuets')) + 1,
        message: 'there is no document "minuets"; did you mean "minutes"?',
      },
    ]);
  });

  it('to a plan or a force area is told', () => {
    const file = datasetFile({
      plans: [plan('plan', { force: 'kentt' })],
      documents: [document('minutes', { plan: 'plann' }), document('other', { force: 'narnia' })],
    });
    const told = faultsOf(file).map(({ path, message }) => `${path}: ${message}`);
    expect(told).toEqual([
      'plans[0].force: there is no force area "kentt"; did you mean "kent"?',
      'documents[0].plan: there is no plan "plann"',
      'documents[1].force: there is no force area "narnia"',
    ]);
  });

  it('is not told of what refers to a thing that has a fault of its own', () => {
    const file = datasetFile({
      ...both,
      documents: [document('minutes', { force: undefined })],
      records: [record('priority', 'p-1'), money('m-1', 5, { partOf: 'm-2' }), money('m-2', 9)],
    });
    expect(faultsOf(file).map(({ path }) => path)).toEqual(['documents[0].force']);
  });

  it('may be found in another file', () => {
    const one = datasetFile({ documents: [document('minutes', { plan: 'plan' })] });
    const two = datasetFile({ forces: [], plans: [plan()], documents: [], records: [record('priority', 'p-1')] });
    expect(faultsOf(one, two)).toEqual([]);
  });
});

describe('a document', () => {
  it('cannot name the plan of another force area', () => {
    const file = datasetFile({
      ...both,
      plans: [plan()],
      documents: [document('minutes', { force: 'surrey', plan: 'plan' })],
    });
    expect(faultsOf(file)).toEqual([
      expect.objectContaining({
        path: 'documents[0].plan',
        message: 'the plan "plan" belongs to another force area, kent',
      }),
    ]);
  });

  it('must name its force area where the file holds several, or none', () => {
    const open = {
      plans: [plan('plan', { force: undefined })],
      documents: [document('minutes', { force: undefined })],
    };
    for (const forces of [both.forces, []]) {
      const faults = faultsOf(datasetFile({ ...open, forces }));
      expect(faults.map(({ path }) => path)).toEqual(['plans[0].force', 'documents[0].force']);
      for (const { message } of faults) expect(message).toContain('does not hold just one force area');
    }
    expect(faultsOf(datasetFile({ ...open }))).toEqual([]);
  });
});

describe('a part', () => {
  const told = (file: DatasetFile): string[] => faultsOf(file).map(({ path, message }) => `${path}: ${message}`);

  it('must have a whole that is there', () => {
    expect(told(datasetFile({ records: [money('part', 5, { partOf: 'whle' }), money('whole', 9)] }))).toEqual([
      'records[0].funding.partOf: there is no record "whle"; did you mean "whole"?',
    ]);
  });

  it('must have a whole that is money', () => {
    expect(told(datasetFile({ records: [money('part', 5, { partOf: 'q' }), record('question', 'q')] }))).toEqual([
      'records[0].funding.partOf: "q" is no funding record but a question',
    ]);
  });

  it('must have a whole of its own force area', () => {
    const file = datasetFile({
      ...both,
      documents: [document('minutes'), document('other', { force: 'surrey' })],
      records: [money('part', 5, { partOf: 'whole' }), { ...money('whole', 9), document: 'other' }],
    });
    expect(told(file)).toEqual(['records[0].funding.partOf: "whole" belongs to another force area, surrey']);
  });

  it('cannot be a part of itself, at once or by a detour', () => {
    expect(told(datasetFile({ records: [money('a', 5, { partOf: 'a' })] }))).toEqual([
      'records[0].funding.partOf: "a" would be a part of itself',
    ]);
    const circle = [money('a', 5, { partOf: 'b' }), money('b', 5, { partOf: 'c' }), money('c', 5, { partOf: 'a' })];
    expect(told(datasetFile({ records: circle }))).toHaveLength(3);
  });

  it('can have parts of its own', () => {
    const chain = [money('a', 5, { partOf: 'b' }), money('b', 6, { partOf: 'c' }), money('c', 7)];
    expect(told(datasetFile({ records: chain }))).toEqual([]);
  });
});
