import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SHADES, shadeLevel } from '../../src/looks/heatmap.ts';
import type { Cell } from '../../src/looks/sheet.ts';
import type { Result } from '../../src/tables/run.ts';
import type { TableId } from '../../src/tables/table.ts';
import { bundledDataset, document, force, makeDataset, record, runnerOf } from '../support/dataset.ts';
import { cellAt, linesOf, lookView, openedCells, sheetRows } from '../support/looks.ts';

const bundled = runnerOf(await bundledDataset());
const TABLES: TableId[] = ['all', 'funding', 'questions', 'resolutions', 'actions', 'delivery', 'figures'];
const views = fc.record({
  table: fc.constantFrom(...TABLES),
  by: fc.constantFrom([], ['force'], ['date']),
  forces: fc.subarray([...bundled.source.dataset.forceById.keys()], { maxLength: 5 }),
  period: fc.constantFrom('all', 'all', 'none', '2017-2021'),
  filter: fc.constantFrom('', '', 'police', 'theme:workforce', 'date:2016..2019', 'is:whole', '-has:date'),
});

describe('each number of the heat map', () => {
  it('is how many rows with the theme Enter opens, by force area or by year', () => {
    fc.assert(
      fc.property(views, ({ table, ...own }) => {
        const result = bundled.run(lookView(table, 'heatmap', own));
        for (const { column, cell, opened, where } of openedCells(bundled, result)) {
          if (column === 'theme') continue;
          const found = opened?.rows.length;
          if (found) expect([cell.value, cell.lead], where).toEqual([found, found.toLocaleString('en-GB')]);
          else expect([null, 0], where).toContain(cell.value);
        }
        for (const { cells } of sheetRows(result)) {
          // No row is in two force areas, or in two years.
          const parts = [...cells].filter(([id]) => id !== 'theme' && id !== 'total').map(([, cell]) => cell);
          expect(parts.reduce((sum, { value }) => sum + Number(value), 0)).toBe(cells.get('total')?.value);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('has a shade that grows with it, the darkest for the most', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 1, max: 5000 }), (a, b) => {
        const [few, most] = [Math.min(a, b), Math.max(a, b)];
        expect(SHADES[shadeLevel(few, most)]).toBeDefined();
        expect(shadeLevel(few, most)).toBeLessThanOrEqual(shadeLevel(most, most));
        expect(SHADES[shadeLevel(most, most)]).toBe('█');
      }),
    );
  });
});

const ask = (id: string, where: string, theme: 'workforce' | 'environment') =>
  record('question', id, { document: where, themes: [theme] });
/** Kent was read whole, Surrey its openings; 2019 was read whole, 2018 and what is undated were not. */
const shire = runnerOf(
  makeDataset({
    forces: [force('kent', { name: 'Kent Police', area: 'Kent' }), force('surrey'), force('gwent')],
    documents: [
      document('kent-2018'),
      document('kent-2019', { meetingDate: '2019-05-05' }),
      document('surrey-2018', { force: 'surrey', read: 'opening' }),
      document('surrey-undated', { force: 'surrey', read: 'opening', meetingDate: null }),
    ],
    records: [
      ask('q1', 'kent-2018', 'workforce'),
      ask('q2', 'kent-2018', 'workforce'),
      ask('q3', 'kent-2019', 'workforce'),
      ask('q4', 'surrey-2018', 'environment'),
      ask('q5', 'surrey-undated', 'environment'),
    ],
  }),
);
const map = (by: string[] = [], own = {}): Result => shire.run(lookView('questions', 'heatmap', { by, ...own }));
const titles = (result: Result): string[] => result.columns.map(({ title }) => title);

describe('the heat map', () => {
  it('has a column for each force area with rows; nothing is "none found" where all was read whole, else "not read"', () => {
    const result = map();
    expect(titles(result)).toEqual(['Theme', 'All', 'Kent', 'surrey']);
    expect(linesOf(result)).toEqual(['workforce | 3 | 3 | not read', 'environment | 2 | none found | 2']);
    expect(cellAt(result, 'environment', 'kent').value).toBe(0);
    expect(cellAt(result, 'workforce', 'surrey').value).toBeNull();
  });

  it('has a column for each year in order, the undated last', () => {
    const result = map(['date']);
    expect(titles(result)).toEqual(['Theme', 'All', '2018', '2019', 'not stated']);
    expect(linesOf(result)).toEqual(['workforce | 3 | 2 | 1 | not read', 'environment | 2 | 1 | none found | 1']);
  });

  it('keeps to the filter and the force areas', () => {
    expect(linesOf(map(['date'], { filter: 'date:2018' }))).toEqual(['workforce | 2 | 2', 'environment | 1 | 1']);
    // Of Kent alone 2018 was read whole.
    expect(linesOf(map(['date'], { forces: ['kent'] }))).toEqual(['workforce | 3 | 2 | 1']);
    expect(linesOf(map([], { filter: 'zebra' }))).toEqual([]);
  });

  it('shows the number and its shade, and a sign for each kind of nothing', () => {
    const drawn = (row: string, column: string): string => {
      const { lead, rest }: Cell = cellAt(map(['date']), row, column);
      return `${lead} ${rest}`.trim();
    };
    expect(drawn('workforce', '2018')).toBe('2 █');
    expect(drawn('workforce', '2019')).toBe('1 ▓');
    expect(drawn('environment', '2019')).toBe('·');
    expect(drawn('workforce', 'null')).toBe('?');
  });
});
