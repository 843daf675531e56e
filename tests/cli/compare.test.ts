import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { viewIn } from '../../src/cli/view-options.ts';
import { loadDataset } from '../../src/dataset/load.ts';
import { createRunner } from '../../src/looks/run.ts';
import { readDelimited, write } from '../support/export.ts';
import { beatbook, KENT, ROOT, SIDE_BY_SIDE, scratchFolder } from './run-program.ts';

type Cell = string | number | string[] | null;
interface Compared {
  export: { reopen: string; view: { forces: string[]; period: string }; coverage: unknown[] };
  rows: ({ id: string; measure: string } & { [key: string]: Cell })[];
}

const compare = async (...args: string[]): Promise<Compared> => {
  const { code, stdout, stderr } = await beatbook(['compare', ...args, '--format', 'json', '--today', '2025-06-30']);
  expect([code, stderr]).toEqual([0, '']);
  return JSON.parse(stdout);
};

/** The words of a command as a shell takes them: in quotes where they hold more than letters. */
const wordsIn = (command: string): string[] =>
  [...command.matchAll(/(?:'[^']*'|\\'|[^\s'])+/g)].map(([word]) =>
    word.replace(/'([^']*)'|\\'/g, (_, quoted) => quoted ?? "'"),
  );

/** How many rows a command of Beatbook opens. */
async function rowsOf(command: Cell): Promise<number> {
  const [program, ...args] = wordsIn(String(command));
  expect(program).toBe('beatbook');
  const { code, stdout } = await beatbook(['export', ...args, '--format', 'jsonl']);
  expect(code).toBe(0);
  return stdout.split('\n').length - 1;
}

/** Checks that what a cell says that it opens has as many rows as it says. */
async function checkOpens({ rows }: Compared, cells: readonly (readonly [measure: string, side: string])[]) {
  const checked = cells.map(async ([id, side]) => {
    const row = rows.find((candidate) => candidate.id === id);
    expect([id, side, await rowsOf(row?.[`${side}.opens`] ?? '')]).toEqual([id, side, row?.[`${side}.rows`]]);
  });
  await Promise.all(checked);
}

describe('beatbook compare', SIDE_BY_SIDE, () => {
  it('writes each number with the command that opens its rows', async () => {
    const made = await compare('kent', 'Hampshire', 'west-mercia', '--where', 'police "the panel" date:2014..2021');
    expect(made.export.view.forces).toEqual(['kent', 'hampshire', 'west-mercia']);
    const counts = made.rows.filter((row) => typeof row.kent === 'number' && Number(row.kent) > 0);
    expect(counts.length).toBeGreaterThan(8);
    await checkOpens(made, [
      ['documents', 'hampshire'],
      ['records', 'west-mercia'],
      ['questions', 'kent'],
      ['themes-only', 'kent'],
    ]);
  });

  it('writes the plan periods of one force area, which open in the dataset that was named', async () => {
    const made = await compare('kent', '--dataset', KENT, '--where', '-theme:workforce');
    const sides = Object.keys(made.rows[0] ?? {}).filter((key) => key.endsWith('.opens'));
    expect(sides).toContain('kent-2017-2021.opens');
    expect(sides).toContain('none.opens');
    expect(made.rows.find(({ id }) => id === 'funding')?.['none.opens']).toContain(`beatbook ${KENT} --view funding`);
    await checkOpens(made, [
      ['funding', 'none'],
      ['largest', 'none'],
    ]);
  });

  it('keeps to a plan period, and reopens as the same comparison', async () => {
    const made = await compare(
      'kent',
      'hampshire',
      '--period',
      '2016-2021',
      '--per-head',
      '--transpose',
      '--differing',
    );
    expect(made.rows.map(({ id }) => id)).toEqual(['kent', 'hampshire']);
    const [, ...args] = wordsIn(made.export.reopen);
    const again = await beatbook(['export', ...args, '--format', 'json', '--today', '2025-06-30']);
    expect(JSON.parse(again.stdout).rows).toEqual(made.rows);
  });

  it('writes a table for people where no format is named', async () => {
    const { code, stdout } = await beatbook(['compare', 'kent', 'city-of-london', '--differing']);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^Comparison of Kent and City of London, all plan periods\n\nMeasure +Kent +City of London\n/,
    );
    expect(stdout).toMatch(/\n≠ People, mid-2018 +1,846,500 +not stated\n/);
    expect(stdout).toMatch(/\n≠ Records +\d+ +not read\n/);
    expect(stdout).toContain('° openings only');
    expect(stdout).not.toContain('Questions deferred');
  });

  it('saves CSV with a column for the number, its words, its rows and the way to them', async (test) => {
    const path = join(scratchFolder(test), 'compared.csv');
    const { code } = await beatbook(['compare', 'kent', 'surrey', '--format', 'csv', '-o', path]);
    expect(code).toBe(0);
    const [header, ...rows] = readDelimited(readFileSync(path, 'utf8'));
    expect(header?.slice(0, 6)).toEqual(['id', 'measure', 'kent', 'kent.says', 'kent.rows', 'kent.opens']);
    const records = rows.find(([id]) => id === 'records');
    expect(records?.slice(2, 4)).toEqual([records?.[4], records?.[4]]);
    expect(records?.slice(6, 9)).toEqual(['', 'not read', '0']);
  });

  it('refuses too few, too many and unknown force areas, with 2', async () => {
    const many = ['kent', 'essex', 'surrey', 'sussex', 'dorset', 'durham', 'norfolk'];
    expect((await beatbook(['compare', ...many])).stderr).toMatch(/^error: a comparison takes two to 6 force areas/);
    const unknown = await beatbook(['compare', 'kent', 'hampshrie']);
    expect([unknown.code, unknown.stderr]).toEqual([
      2,
      'error: there is no force area hampshrie; did you mean hampshire?\n',
    ]);
    expect((await beatbook(['compare'])).code).toBe(2);
  });
});

const source = { dataset: await loadDataset(join(ROOT, 'data')), today: '2025-06-30', argument: null };
const both = { view: 'periods', look: 'compare', forces: 'kent,hampshire' };

describe('--look compare', () => {
  it('is not sorted, and says why', () => {
    expect(() => viewIn({ ...both, sort: '-records' }, source)).toThrow(/not sorted: .*a ranking would mislead/);
  });

  it.each([
    [{ forces: 'kent', by: 'force' }, /takes two to 6 force areas/],
    [{ by: 'plan' }, /takes two to 6 force areas, or one with its plan periods; 2 are named/],
    [{ forces: 'kent', period: '2017-2021' }, /--period has nothing to choose/],
    [{ with: 'transpose' }, /no option of the look compare transpose; did you mean transposed\?/],
    [{ by: 'theme' }, /no column to arrange all by theme/],
    [{ view: 'funding' }, /--look compare is of the view all; leave --view out/],
    [{ where: 'amount>3' }, /have no field amount/],
  ])('refuses %j', (own, message) => {
    expect(() => viewIn({ ...both, ...own }, source)).toThrow(message);
  });

  it('takes one force area as its plan periods', () => {
    expect(viewIn({ ...both, forces: 'kent' }, source).look).toEqual({ kind: 'compare', by: ['plan'], with: [] });
  });
});

describe('another look', () => {
  it('by plan takes a plan period', () => {
    const view = viewIn({ view: 'funding', look: 'bars', by: 'plan', period: '2017-2021' }, source);
    expect(view.period).toBe('2017-2021');
  });

  it('of rows that are marked and not hidden can be written', async () => {
    const runner = createRunner(source);
    const view = viewIn({ view: 'funding', look: 'bars', by: 'type', where: 'force:kent', highlight: true }, source);
    expect(await write('csv', runner, runner.run(view))).toContain('grant');
  });
});
