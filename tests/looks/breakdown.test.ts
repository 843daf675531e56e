import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellWords, type SheetRow } from '../../src/looks/sheet.ts';
import type { Value } from '../../src/query/field.ts';
import { TABLES } from '../../src/tables/registry.ts';
import type { Result } from '../../src/tables/run.ts';
import type { TableId } from '../../src/tables/table.ts';
import { bundledWithNotes, document, force, makeDataset, money, record, runnerOf, viewOf } from '../support/dataset.ts';
import { linesOf, lookView, openedFrom, sheetRows, sortedIds } from '../support/looks.ts';

const bundled = await bundledWithNotes();
const FORCES = [...bundled.source.dataset.forceById.keys()];

/** Any table by one or two of its columns. */
const views = fc.constantFrom(...TABLES).chain((table) =>
  fc.record({
    table: fc.constant(table),
    by: fc.shuffledSubarray(
      table.columns.map(({ id }) => id),
      { minLength: 1, maxLength: 2 },
    ),
    forces: fc.subarray(FORCES, { maxLength: 3 }),
    period: fc.constantFrom('all', 'all', 'none', '2017-2021', '?-?'),
    filter: fc.constantFrom('', '', 'police', '-kent', '2018'),
  }),
);

const count = (row: SheetRow): number => Number(row.cells.get('rows')?.value);
/** Texts of which a filter cannot tell the case or the quotes apart. */
const bare = (row: SheetRow): string => row.id.replaceAll('"', '').toLowerCase();
/** How many groups a value puts its row in. */
const groups = (value: Value): number => (Array.isArray(value) ? Math.max(1, value.length) : 1);

describe('the groups of a break-down', () => {
  it('hold every row: once, or once for each of its values; and each opens with Enter', () => {
    fc.assert(
      fc.property(views, ({ table, by, ...own }) => {
        const { rows } = bundled.run(viewOf(table.id, own));
        const result = bundled.run(lookView(table.id, 'breakdown', { by, ...own }));
        const columns = table.columns.filter(({ id }) => by.includes(id));
        const places = rows.map((row) => columns.reduce((n, column) => n * groups(column.value(row)), 1));
        const sheet = sheetRows(result);
        expect(sheet.reduce((sum, row) => sum + count(row), 0)).toBe(places.reduce((sum, n) => sum + n, 0));
        expect(new Set(sheet.flatMap((row) => row.cells.get('rows')?.behind?.rows ?? []))).toEqual(new Set(rows));
        const alike = Map.groupBy(sheet, bare);
        for (const row of sheet.slice(0, 60)) {
          // Each cell of the row leads to the same rows.
          expect(new Set([...row.cells.values()].map(({ behind }) => behind?.rows)).size).toBe(1);
          expect(row.cells.get('share')?.value).toBeCloseTo(count(row) / rows.length, 9);
          if (alike.get(bare(row))?.length !== 1) continue;
          const opened = openedFrom(bundled, result, row, 'rows') as Result;
          expect(sortedIds(opened), `${table.id}: ${row.id}`).toEqual(
            sortedIds({ rows: row.cells.get('rows')?.behind?.rows ?? [] }),
          );
          expect(opened.rows.length).toBe(count(row));
        }
      }),
      { numRuns: 100 },
    );
  });

  it('are there for every column of every table', () => {
    for (const table of TABLES) {
      for (const { id } of table.columns) {
        const result = bundled.run(lookView(table.id, 'breakdown', { by: [id], forces: ['kent', 'gwent', 'surrey'] }));
        expect([table.id, id, result.rows.length > 0]).toEqual([table.id, id, true]);
      }
    }
  });

  it('of texts that differ only in their case open just their own rows', () => {
    const recipients = runnerOf(
      makeDataset({
        records: [
          money('a', 1, { recipient: 'Community projects' }),
          money('b', 2, { recipient: 'community projects' }),
        ],
      }),
    );
    const result = recipients.run(lookView('funding', 'breakdown', { by: ['recipient'] }));
    for (const row of sheetRows(result)) {
      expect((openedFrom(recipients, result, row, 'rows') as Result).rows).toHaveLength(count(row));
    }
  });
});

describe('a group of one number', () => {
  it('is named by the number, where its rows say different things of it', () => {
    const figures = runnerOf(
      makeDataset({
        records: [
          record('figure', 'a-trust', { figure: { metric: 'trust', value: 60, unit: '%' } }),
          record('figure', 'b-officers', { figure: { metric: 'new officers', value: 60, unit: 'officers' } }),
        ],
      }),
    );
    expect(linesOf(figures.run(lookView('figures', 'breakdown', { by: ['value'] })), ['value', 'rows'])).toEqual([
      '60 | 2',
    ]);
  });
});

const grant = (id: string, amount: number | null, own = {}) => money(id, amount, { funder: 'office', ...own });
const yearly = { type: 'budget', frequency: 'yearly' } as const;
const bill = { type: 'precept', frequency: 'yearly', per: 'household' } as const;

/** Grants of £100, £200 and £600; a budget of £1,000, £400 of which is a part; bills of £10 and £31. */
const purse = runnerOf(
  makeDataset({
    forces: [force('kent'), force('surrey')],
    documents: [
      document('minutes', { meetingDate: '2018-02-08' }),
      document('late', { meetingDate: '2020-06-30', read: 'opening' }),
      document('undated', { meetingDate: null }),
    ],
    records: [
      { ...grant('g-100', 100), themes: ['workforce', 'environment'] },
      { ...grant('g-200', 200), themes: ['environment'] },
      { ...grant('g-600', 600, { qualifier: 'about' }), document: 'late' },
      { ...grant('g-unstated', null), document: 'late' },
      { ...grant('g-limit', null, { amountMaxGbp: 50, qualifier: 'up-to' }), document: 'undated' },
      { ...money('budget', 1000, yearly), document: 'late' },
      { ...money('pay', 400, { ...yearly, partOf: 'budget' }), document: 'late' },
      { ...money('bill-10', 10, bill) },
      { ...money('bill-31', 31, bill), document: 'late' },
      record('figure', 'burglary', { figure: { metric: 'burglaries', value: 30, unit: 'offences' } }),
      record('figure', 'burglary-late', {
        document: 'late',
        figure: { metric: 'burglaries', value: 51, unit: 'offences' },
      }),
      record('figure', 'trust', { figure: { metric: 'trust', value: 61.5, unit: '%' } }),
      record('figure', 'trend', {
        figure: { metric: 'trust', value: null, direction: 'up', unit: '%', qualifier: null },
      }),
      record('action', 'old', { action: { owner: 'chief' } }),
      record('action', 'new', { document: 'late', action: { owner: 'chief' } }),
      record('action', 'done', { document: 'late', action: { owner: 'chief', status: 'done' } }),
    ],
  }),
);
const down = (table: TableId, by: string[], own = {}): Result =>
  purse.run(lookView(table, 'breakdown', { by, ...own }));
const noteOf = (result: Result, row = 0): string => sheetRows(result)[row]?.headline ?? '';

describe('what a group comes to', () => {
  it('is told of one sort of money: a part counts beside its whole, but not in the sum; a rate is never added up', () => {
    const result = down('funding', ['sort']);
    expect(linesOf(result)).toEqual([
      'grant, one-off | 5 | 56% | 3 | about £900 | £200 | £100 | £600',
      'budget, yearly | 2 | 22% | 2 | £1,000 | £700 | £400 | £1,000',
      'precept, yearly a household | 2 | 22% | 2 | not comparable | £20.50 | £10.00 | £31.00',
    ]);
    expect(noteOf(result)).toContain('1 only up to a limit, 1 not stated');
    expect(noteOf(result, 1)).toMatch(/1 parts? left out of the sum/);
    expect(noteOf(result, 2)).toContain('amounts a household or a recipient are rates, which do not add up');
  });

  it('is "not comparable" of several sorts of money, which it names', () => {
    const result = down('funding', ['force']);
    expect(linesOf(result)).toEqual([
      'kent | 9 | 100% | 7 | not comparable | not comparable | not comparable | not comparable',
    ]);
    expect(noteOf(result)).toContain('3 sorts of money');
    for (const sort of ['grant, one-off', 'budget, yearly', 'precept, yearly a household'])
      expect(noteOf(result)).toContain(sort);
    expect(noteOf(result)).toContain('break down by Sort');
    for (const id of ['sum', 'median', 'min', 'max']) expect(sheetRows(result)[0]?.cells.get(id)?.value).toBeNull();
  });

  it('is "not stated" where no amount is', () => {
    const [line] = linesOf(down('funding', ['force'], { filter: 'is:unstated' }));
    expect(line).toBe('kent | 1 | 100% | none | not stated | not stated | not stated | not stated');
  });

  it('counts a row under each of its themes', () => {
    expect(
      linesOf(down('funding', ['theme'], { filter: 'date:2018 type:grant' }), ['theme', 'rows', 'share', 'sum']),
    ).toEqual(['environment | 2 | 100% | £300', 'workforce | 1 | 50% | £100']);
  });

  it('is told of figures of one metric and unit alone, which are not added up', () => {
    expect(linesOf(down('figures', ['metric']))).toEqual([
      'burglaries | 2 | 50% | 2 | not comparable | 40.5 | 30 | 51',
      'trust | 2 | 50% | 1 | not comparable | 61.5 | 61.5 | 61.5',
    ]);
    const mixed = down('figures', ['force']);
    expect(linesOf(mixed, ['sum', 'median', 'min', 'max'])).toEqual([Array(4).fill('not comparable').join(' | ')]);
    expect(noteOf(mixed)).toContain(
      '2 sorts of figures, which cannot be added up or compared (burglaries (offences); trust (%))',
    );
  });

  it('is told of ages in days, and of records in documents', () => {
    // 2018-02-08 and 2020-06-30, counted to 2025-06-30.
    const [row] = sheetRows(down('actions', ['owner']));
    const values = ['rows', 'stated', 'sum', 'median', 'min', 'max'].map((id) => row?.cells.get(id)?.value);
    expect(values).toEqual([3, 2, null, 2262.5, 1826, 2699]);
    expect(linesOf(down('documents', ['read']), ['read', 'rows', 'sum'])).toEqual(['whole | 2 | 8', 'opening | 1 | 8']);
  });
});

describe('the order of a break-down', () => {
  it('is that of the years, the largest group first, the unknown last', () => {
    expect(linesOf(down('funding', ['date']), ['date', 'rows'])).toEqual(['2018 | 3', '2020 | 5', 'not stated | 1']);
    expect(linesOf(down('funding', ['funder']), ['funder', 'rows'])).toEqual(['office | 5', 'not stated | 4']);
    expect(linesOf(down('funding', ['date', 'type']), ['date', 'type', 'rows'])).toEqual([
      '2018 | grant | 2',
      '2018 | precept | 1',
      '2020 | budget | 2',
      '2020 | grant | 2',
      '2020 | precept | 1',
      'not stated | grant | 1',
    ]);
  });

  it('follows the columns that it is sorted by, as numbers', () => {
    const sort = [{ column: 'max', descending: true }];
    expect(linesOf(down('funding', ['sort'], { sort }), ['max'])).toEqual(['£1,000', '£600', '£31.00']);
  });

  it('says in each cell what it is of: words and numbers are never empty', () => {
    for (const { cells } of sheetRows(down('all', ['kind', 'date']))) {
      for (const cell of cells.values()) expect(cellWords(cell)).not.toBe('');
    }
  });
});
