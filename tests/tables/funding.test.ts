import { describe, expect, it } from 'vitest';
import type { Fact } from '../../src/dataset/model.ts';
import type { Total } from '../../src/query/totals.ts';
import { tableOf } from '../../src/tables/registry.ts';
import { cellText } from '../../src/tables/table.ts';
import { bundledDataset, runnerOf, viewOf } from '../support/dataset.ts';

const funding = async (filter: string) => runnerOf(await bundledDataset()).run(viewOf('funding', { filter }));
const amounts = (rows: readonly { id: string }[]): Record<string, string> => {
  const column = tableOf('funding').columns.find(({ id }) => id === 'amount');
  if (!column) throw new Error('no amounts');
  return Object.fromEntries(rows.map((row) => [row.id, cellText(column, row)]));
};
const total = (totals: readonly Total[], sort: string): Total | undefined => totals.find((own) => own.sort === sort);

const WHOLE = 'kent-2016-09-08-23';

describe("Kent's pay budget", () => {
  it('is there with its two overtime parts, and the grant for child victims', async () => {
    const { rows } = await funding('force:kent');
    const shown = amounts(rows);
    expect(shown[WHOLE]).toBe('£258,000,000');
    const parts = rows.filter((row) => (row as Fact<'funding'>).record.funding.partOf === WHOLE);
    expect(Object.values(amounts(parts)).sort()).toEqual(['about £5,000,000', '£1,000,000'].sort());
    expect(Object.values(shown)).toContain('£146,000');
  });

  it('is counted without its parts', async () => {
    const pay = total((await funding('force:kent "pay budget"')).totals, 'budget, yearly');
    expect(pay).toMatchObject({ sum: 258_000_000, counted: 1, parts: 2 });
  });

  it('leaves its parts to be counted where only they are shown', async () => {
    const overtime = total((await funding(`force:kent part=${WHOLE}`)).totals, 'budget, yearly');
    expect(overtime).toMatchObject({ sum: 6_000_000, counted: 2, parts: 0 });
  });

  it('does not change by its parts what all of Kent comes to', async () => {
    const all = await funding('force:kent');
    const without = await funding(`force:kent -part=${WHOLE}`);
    const [one, other] = [total(all.totals, 'budget, yearly'), total(without.totals, 'budget, yearly')];
    expect(one?.sum).toBe(other?.sum);
    expect(one?.counted).toBe(other?.counted);
    expect(one?.parts).toBe((other?.parts ?? 0) + 2);
  });
});

describe('the totals of a view', () => {
  it('rest on the rows that match, also where the others are only dimmed', async () => {
    const runner = runnerOf(await bundledDataset());
    const own = { forces: ['hampshire'], filter: 'type:grant' };
    const hidden = runner.run(viewOf('funding', own));
    const marked = runner.run(viewOf('funding', { ...own, matching: 'highlight' }));
    expect(marked.rows.length).toBeGreaterThan(hidden.rows.length);
    expect(marked.totals).toEqual(hidden.totals);
    expect(hidden.totals.every(({ sort }) => sort.startsWith('grant, '))).toBe(true);
  });

  it('are the same in the table of everything, and none where there is no money', async () => {
    const runner = runnerOf(await bundledDataset());
    const forces = ['kent'];
    expect(runner.run(viewOf('all', { forces })).totals).toEqual(runner.run(viewOf('funding', { forces })).totals);
    expect(runner.run(viewOf('questions', { forces })).totals).toEqual([]);
  });
});
