import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellText, type TableId } from '../../src/tables/table.ts';
import { bundledDataset, idsOf, runnerOf, viewOf } from '../support/dataset.ts';

/** After each filter; after half of them everything is ready. */
const STEPS = 12;

describe('a filter by words', () => {
  it('finds the same rows before, while and after the words are made ready', async () => {
    const dataset = await bundledDataset();
    const unready = runnerOf(dataset);
    const { rows, table } = unready.run(viewOf('all'));
    const lines = rows.flatMap((row) => table.columns.map((column) => cellText(column, row)));
    const line = fc.nat({ max: lines.length - 1 }).map((index) => (lines[index] ?? '').replaceAll('"', ''));
    // Any part of what a cell says, also from the middle of one word into that of another.
    const part = fc
      .tuple(line, fc.nat({ max: 40 }), fc.integer({ min: 1, max: 25 }))
      .map(([text, start, length]) => `"${text.slice(start, start + length) || text}"`);
    const ready = runnerOf(dataset);
    const steps = ready.prepare(viewOf('all'));
    fc.assert(
      fc.property(part, fc.constantFrom<TableId>('all', 'funding', 'actions', 'documents'), (filter, table) => {
        const view = viewOf(table, { filter });
        expect(idsOf(ready.run(view))).toEqual(idsOf(unready.run(view)));
        for (let count = 0; count < STEPS; count++) steps.next();
      }),
      { numRuns: 60 },
    );
    expect(steps.next().done).toBe(true);
  });
});
