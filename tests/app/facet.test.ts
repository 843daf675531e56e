import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { termForAny } from '../../src/query/filter/edit.ts';
import { tableOf } from '../../src/tables/registry.ts';
import { bundledDataset, runnerOf, viewOf } from '../support/dataset.ts';
import { type Session, session } from '../support/session.ts';
import { town } from '../support/town.ts';

let own: Session;
beforeEach(() => {
  own = session('funding', { runner: town });
});
const texts = (): string[] =>
  own
    .screen()
    .slice(2, -3)
    .map((line) => line.trimEnd())
    .filter(Boolean);

describe('F on a column', () => {
  it('lists its values with counts, shares and bars, the most frequent first', () => {
    expect(own.press('F').screen()[2]).toContain('Force area: 2 values in 4 rows');
    expect(texts().slice(1)).toEqual([
      expect.stringMatching(/^▶ \[ \] Kent +3 +75% █{15}$/),
      expect.stringMatching(/^ {2}\[ \] Surrey +1 +25% █{5}$/),
    ]);
  });

  it('keeps the rows with one value with Enter', () => {
    own.press('F', 'j', 'Enter');
    expect(own.context.result.view.filter).toBe('force:surrey');
    expect(own.ids()).toEqual(['boats']);
  });

  it('keeps the rows with several values that Space put in', () => {
    own.press('F', 'Space', 'j', 'Space', 'Enter');
    expect(own.context.result.view.filter).toBe('force:kent,surrey');
    expect(own.ids()).toHaveLength(4);
  });

  it('leaves the rows as they are with Esc, and u takes a kept value back', () => {
    expect(own.press('F', 'Esc').ids()).toHaveLength(4);
    expect(own.press('F', 'Enter', 'u').ids()).toHaveLength(4);
  });

  it('keeps what is not stated, but not together with values', () => {
    own.press('l', 'l', 'F', 'G', 'Enter');
    expect(own.context.result.view.filter).toBe('-has:amount');
    own.press('u', 'F', 'Space', 'G', 'Space', 'Enter');
    expect(own.said()).toContain('! A filter cannot ask for values and for unknown ones at once');
  });

  it('keeps amounts that look like one number with a comma as two', () => {
    own.press('l', 'l', 'F', 'Space', 'j', 'Space', 'Enter');
    expect(own.ids().length).toBeGreaterThan(1);
    expect(own.ids()).not.toContain('horses');
  });
});

describe('each count of a facet', () => {
  it('is the number of rows that keeping the value gives, for any column of any table', async () => {
    const runner = runnerOf(await bundledDataset());
    const tables = (['funding', 'questions', 'actions', 'figures', 'documents', 'all'] as const).map(tableOf);
    const cases = tables.flatMap((table) => table.columns.map((column) => [table, column] as const));
    fc.assert(
      fc.property(fc.constantFrom(...cases), fc.nat(), ([table, column], pick) => {
        const values = runner.counts
          .facet({ view: viewOf(table.id), column: column.id })
          .filter(({ value }) => value !== null);
        const chosen = values[pick % Math.max(1, values.length)];
        if (!chosen) return;
        const filter = termForAny(column, [chosen.value as string | number]);
        const { rows } = runner.run(viewOf(table.id, { filter }));
        expect(rows.length, `${table.id} ${column.id} ${chosen.value}`).toBe(chosen.count);
      }),
      { numRuns: 60 },
    );
  });
});

describe('I', () => {
  it('tells of each column how much is stated, how much differs, and from which to which', () => {
    own.press('I');
    expect(texts()).toContainEqual(expect.stringMatching(/^ {2}Amount +money +3 +1 +2 {2}£80,000 … £120,000$/));
    expect(texts()).toContainEqual(
      expect.stringMatching(/^ {2}Force area +choice +4 +none +2 {2}Kent \(3\), Surrey \(1\)$/),
    );
  });
});
