import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barText } from '../../src/looks/bars.ts';
import { cellWords } from '../../src/looks/sheet.ts';
import { TABLES } from '../../src/tables/registry.ts';
import type { Result } from '../../src/tables/run.ts';
import { bundledDataset, document, force, makeDataset, money, record, runnerOf } from '../support/dataset.ts';
import { linesOf, lookView, openedFrom, sheetRows, sortedIds } from '../support/looks.ts';

const bundled = runnerOf(await bundledDataset());

const views = fc.constantFrom(...TABLES).chain((table) =>
  fc.record({
    table: fc.constant(table),
    // Of texts a filter cannot tell the case apart; the tests of the break-down say so.
    by: fc.constantFrom(...table.columns.flatMap(({ id, type }) => (type === 'text' ? [] : [id]))).map((id) => [id]),
    forces: fc.subarray([...bundled.source.dataset.forceById.keys()], { maxLength: 4 }),
    period: fc.constantFrom('all', 'all', 'none', '2017-2021'),
    filter: fc.constantFrom('', '', 'police', '-kent', '2018'),
  }),
);

describe('each bar', () => {
  it('is as long as the rows are many that it opens', () => {
    fc.assert(
      fc.property(views, ({ table, ...own }) => {
        const result = bundled.run(lookView(table.id, 'bars', own));
        const rows = sheetRows(result);
        const most = Math.max(...rows.map(({ cells }) => Number(cells.get('rows')?.value)));
        for (const row of rows.slice(0, 60)) {
          const opened = openedFrom(bundled, result, row, 'bar') as Result;
          const cell = row.cells.get('rows');
          expect(sortedIds(opened), row.id).toEqual(sortedIds({ rows: cell?.behind?.rows ?? [] }));
          expect(cell?.value).toBe(opened.rows.length);
          expect(row.cells.get('bar')?.draw?.(30)).toBe(barText(opened.rows.length, most, 30));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('grows with its number, is full for the most, and shows wherever there is anything', () => {
    fc.assert(
      fc.property(fc.nat(1e6), fc.nat(1e6), fc.integer({ min: 1, max: 40 }), (a, b, width) => {
        const most = Math.max(a, b);
        const eighths = (value: number): number => {
          const text = barText(value, most, width);
          return text === '' ? 0 : text.length * 8 - (8 - ' ▏▎▍▌▋▊▉█'.indexOf(text.at(-1) ?? ''));
        };
        expect(eighths(Math.min(a, b))).toBeLessThanOrEqual(eighths(most));
        expect(eighths(most)).toBe(most === 0 ? 0 : width * 8);
        for (const value of [a, b]) expect(eighths(value) > 0).toBe(value > 0);
      }),
    );
  });
});

const office = { recipient: 'the office' };
const purse = runnerOf(
  makeDataset({
    forces: [force('kent'), force('surrey')],
    documents: [document('kent-doc'), document('surrey-doc', { force: 'surrey', read: 'opening' })],
    records: [
      { ...money('a', 300, office), document: 'kent-doc', themes: ['workforce', 'environment'] },
      { ...money('b', 100, office), document: 'surrey-doc' },
      { ...money('part-of-a', 50, { partOf: 'a', ...office }), document: 'kent-doc' },
      { ...money('c', null, { recipient: 'the county' }), document: 'surrey-doc' },
      { ...money('d', 1000, { type: 'budget', frequency: 'yearly' }), document: 'kent-doc' },
      { ...money('e', 20, { type: 'precept', per: 'household' }), document: 'kent-doc' },
      { ...record('question', 'why'), document: 'kent-doc' },
    ],
  }),
);
const bars = (by: string, own: Parameters<typeof lookView>[2] = {}): Result =>
  purse.run(lookView('funding', 'bars', { by: [by], ...own }));
const amounts = (by: string, filter: string): string[] => linesOf(bars(by, { filter, with: ['amount'] }));

describe('bars of counts', () => {
  it('show how many rows each value has, with its share, the most first and the unknown last', () => {
    expect(linesOf(bars('recipient'))).toEqual([
      'the office | 3 | 50%',
      'the county | 1 | 17%',
      'not stated | 2 | 33%',
    ]);
    const [first] = sheetRows(bars('recipient'));
    expect(first?.headline).toBe('Recipient the office: 3 rows, 50%.');
    expect(first?.cells.get('bar')?.draw?.(30)).toBe('█'.repeat(30));
  });

  it('show a row under each of its themes', () => {
    expect(linesOf(bars('theme', { filter: 'id=a' }), ['theme', 'rows'])).toEqual(['environment | 1', 'workforce | 1']);
  });
});

describe('bars of amounts', () => {
  it('are drawn of one sort of money, a part not beside its whole', () => {
    expect(amounts('force', 'type:grant')).toEqual(['kent | £300 | 75%', 'surrey | £100 | 25%']);
    const [kent, surrey] = sheetRows(bars('force', { filter: 'type:grant', with: ['amount'] }));
    expect([kent?.cells.get('total')?.value, surrey?.cells.get('total')?.value]).toEqual([300, 100]);
    expect(surrey?.cells.get('bar')?.draw?.(30)).toBe('█'.repeat(10));
  });

  it('are "not comparable" of several sorts, for each of them too, and say which', () => {
    const result = bars('type', { with: ['amount'] });
    for (const row of sheetRows(result)) {
      expect(cellWords(row.cells.get('total') as never)).toBe('not comparable');
      expect(row.cells.get('total')?.value).toBeNull();
      expect(row.headline).toContain('3 sorts of money');
    }
  });

  it('are "not comparable" of rates, which do not add up', () => {
    expect(amounts('force', 'type:precept')[0]).toContain('kent | not comparable');
  });

  it('are "not stated" of a value without any amount', () => {
    expect(amounts('recipient', 'type:grant')).toContainEqual(expect.stringMatching(/^the county \| not stated/));
  });

  it('are "not stated" where nothing states an amount at all', () => {
    expect(amounts('recipient', 'id=c')[0]).toMatch(/^the county \| not stated/);
  });

  it('have no share, not one of nought, where the amount is not stated', () => {
    const [, county] = sheetRows(bars('recipient', { filter: 'type:grant', with: ['amount'] }));
    expect(county?.cells.get('bar')?.value).toBeNull();
  });

  it('of the column of amounts name each amount and tell its sum in columns of their own', () => {
    const result = bars('amount', { filter: 'type:grant', with: ['amount'] });
    expect(new Set(result.columns.map(({ id }) => id)).size).toBe(3);
  });
});
