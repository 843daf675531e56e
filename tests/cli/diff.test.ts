import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, type TestContext } from 'vitest';
import { datasetFile, document, force, money, record } from '../support/dataset.ts';
import { readDelimited } from '../support/export.ts';
import { beatbook, SIDE_BY_SIDE, scratchFolder } from './run-program.ts';

const OLD = datasetFile({
  records: [money('vans', 100, { purpose: 'vans' }), record('question', 'why'), record('action', 'report')],
});
const NEW = datasetFile({
  forces: [force('kent', { panel: 'Kent Panel' })],
  documents: [document('minutes')],
  records: [
    { ...money('vans', 250, { purpose: 'new \u001b[2Jvans' }), summary: 'The panel funded vans.' },
    record('question', 'why'),
    record('resolution', 'agreed', { summary: 'The panel agreed.' }),
  ],
});

type Test = Pick<TestContext, 'onTestFinished'>;

/** A folder with an older and a newer dataset, and further files. */
function filled(test: Test, files: Record<string, unknown> = {}): string {
  const folder = scratchFolder(test);
  for (const [name, content] of Object.entries({ 'old.json': OLD, 'new.json': NEW, ...files })) {
    writeFileSync(join(folder, name), JSON.stringify(content));
  }
  return folder;
}

/** Runs the command in a folder with an older and a newer dataset. */
async function diff(test: Test, files: Record<string, unknown>, ...args: string[]) {
  const folder = filled(test, files);
  const words = args.map((word) => (word.endsWith('.json') ? `${folder}/${word}` : word));
  const { code, stdout, stderr } = await beatbook(['diff', ...words]);
  return { code, stdout: stdout.replaceAll(folder, '.'), stderr: stderr.replaceAll(folder, '.') };
}

describe('beatbook diff', SIDE_BY_SIDE, () => {
  it('tells each item in its sentence and each field with what it was and is, and exits with 1', async (test) => {
    const { code, stdout, stderr } = await diff(test, {}, 'old.json', 'new.json');
    expect([code, stderr]).toEqual([1, '']);
    expect(stdout.split('\n')).toEqual([
      'From ./old.json to ./new.json: 1 added, 1 removed, 2 changed',
      '',
      'Added: 1',
      '  + resolution agreed, kent: The panel agreed.',
      '',
      'Removed: 1',
      '  - action report, kent: Summary of report.',
      '',
      'Changed: 2',
      '  ~ force kent, kent: kent Police',
      '      panel: not stated → Kent Panel',
      '  ~ funding vans, kent: The panel funded vans.',
      '      funding.amountGbp: 100 → 250',
      '      funding.purpose: vans → new ␛[2Jvans',
      '      summary: Summary of vans. → The panel funded vans.',
      '',
    ]);
  });

  it('says that nothing differs, and exits with 0', async (test) => {
    const same = { ...OLD, records: OLD.records.toReversed() };
    const { code, stdout } = await diff(test, { 'same.json': same }, 'old.json', 'same.json');
    expect([code, stdout]).toEqual([0, 'From ./old.json to ./same.json: nothing differs\n']);
  });

  it('counts only the changes that match', async (test) => {
    const { code, stdout } = await diff(test, {}, 'old.json', 'new.json', '--where', 'change:removed');
    expect([code, stdout.split('\n')[0]]).toEqual([1, 'From ./old.json to ./new.json: 1 removed']);
    expect((await diff(test, {}, 'old.json', 'new.json', '--where', 'kind:figure')).code).toBe(0);
  });

  it('writes typed values as JSON, with the command that opens them again', async (test) => {
    const { code, stdout } = await diff(
      test,
      {},
      'old.json',
      'new.json',
      '--format',
      'json',
      '--where',
      'field:amount',
    );
    const { export: account, rows } = JSON.parse(stdout);
    expect(code).toBe(1);
    expect(account.reopen).toBe('beatbook ./new.json --view changes --where field:amount --since ./old.json');
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      id: 'record vans funding.amountGbp',
      change: 'changed',
      field: 'funding.amountGbp',
      old: 100,
      new: 250,
      source: { record: 'vans', document: 'minutes', paragraph: 1 },
    });
  });

  it.for(['jsonl', 'markdown', 'tsv'])('writes a line for each changed field as %s', async (format, test) => {
    const { stdout } = await diff(test, {}, 'old.json', 'new.json', '--format', format);
    expect(stdout.split('\n').filter((line) => line.includes('funding.purpose'))).toHaveLength(1);
    expect(stdout.split('\n').filter((line) => line.includes('report'))).toHaveLength(1);
  });

  it('writes CSV under headings', async (test) => {
    const { stdout } = await diff(test, {}, 'old.json', 'new.json', '--format', 'csv', '--forces', 'Kent');
    const [header, ...rows] = readDelimited(stdout, ',');
    expect(header).toEqual(expect.arrayContaining(['change', 'kind', 'what', 'field', 'old', 'new', 'item']));
    expect(rows).toHaveLength(6);
  });

  it.for([
    ['a file that is not there', ['old.json', 'gone.json'], 3, /gone\.json: .*no such file|there is no/],
    ['a dataset that is not valid', ['old.json', 'bad.json'], 4, /bad\.json: 1 fault/],
    ['a format that there is not', ['old.json', 'new.json', '--format', 'jsno'], 2, /did you mean json/],
    ['a field that there is not', ['old.json', 'new.json', '--where', 'chnge:added'], 2, /did you mean "?change/],
    ['two pipes', ['-', '-'], 2, /only one of two/],
    ['one dataset alone', ['old.json'], 2, /missing required argument 'new'/],
  ] as const)('refuses %s in plain words', async ([_, words, code, told], test) => {
    const outcome = await diff(test, { 'bad.json': { ...NEW, version: 2 } }, ...words);
    expect([outcome.code, outcome.stdout]).toEqual([code, '']);
    expect(outcome.stderr).toMatch(told);
  });
});

describe('beatbook --view changes --since', SIDE_BY_SIDE, () => {
  it('lists the same changes as a table', async (test) => {
    const folder = filled(test);
    const { code, stdout } = await beatbook([
      `${folder}/new.json`,
      '--view',
      'changes',
      '--since',
      `${folder}/old.json`,
    ]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/kent +changed +funding +The panel funded vans\. +funding\.amountGbp +100 +250/);
    expect(stdout).toContain('6 rows');
  });
});
