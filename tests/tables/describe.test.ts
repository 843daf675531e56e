import { describe, expect, it } from 'vitest';
import { reopenCommand, viewFlags, viewInWords } from '../../src/tables/describe.ts';
import type { TableView } from '../../src/tables/run.ts';
import type { TableId } from '../../src/tables/table.ts';
import { force, makeDataset, runnerOf, viewOf } from '../support/dataset.ts';

const dataset = makeDataset({
  forces: [force('kent', { name: 'Kent Police' }), force('hampshire', { name: 'Hampshire Constabulary' })],
});
const runner = runnerOf(dataset);
const words = (table: TableId, own: Partial<TableView> = {}): string =>
  viewInWords(runner.run(viewOf(table, own)), dataset);

describe('a view in words', () => {
  it('says what is shown, of whom, of when and in which order', () => {
    expect(words('funding')).toBe(
      'funding commitments of all force areas, all plan periods, sorted by date (latest first)',
    );
    expect(words('periods', { forces: ['hampshire', 'kent'] })).toBe(
      'plan periods of Hampshire and Kent, all plan periods, sorted by force area (A to Z), then plan period (earliest first)',
    );
  });

  it('says the filter', () => {
    const own = { forces: ['kent'], period: '2016-2021', filter: 'amount>=100k -type:grant', sort: [] };
    expect(words('funding', own)).toBe(
      'funding commitments of Kent, plan period 2016–2021, where amount is at least £100,000 and not type is grant',
    );
    expect(words('funding', { filter: 'is:part', matching: 'highlight', sort: [] })).toBe(
      'funding commitments of all force areas, all plan periods, all rows shown, marked where it is a part of another amount',
    );
  });

  it('says where no plan is named', () => {
    expect(words('questions', { period: 'none', sort: [] })).toBe('questions of all force areas, no plan named');
  });

  it('says the direction as fits the column', () => {
    const sort = ['amount', 'purpose', 'date'].map((column) => ({ column, descending: true }));
    expect(words('funding', { sort })).toMatch(
      /sorted by amount \(largest first\), then purpose \(Z to A\), then date \(latest first\)$/,
    );
  });
});

describe('the command that opens a view again', () => {
  it('says only what is not so anyway', () => {
    expect(reopenCommand(viewOf('funding'), { argument: null })).toBe('beatbook --view funding');
    expect(
      reopenCommand(viewOf('funding', { forces: ['kent', 'hampshire'] }), { argument: 'my data/plans.json' }),
    ).toBe("beatbook 'my data/plans.json' --view funding --forces kent,hampshire");
  });

  it('holds the whole view', () => {
    const view = viewOf('funding', {
      period: '2025-?',
      filter: 'funder="Home Office" amount>5',
      matching: 'highlight',
      sort: [
        { column: 'amount', descending: true },
        { column: 'force', descending: false },
      ],
      columns: ['force', 'amount'],
    });
    expect(reopenCommand(view, { argument: null })).toBe(
      `beatbook --view funding --period '2025-?' --where 'funder="Home Office" amount>5' --highlight --sort -amount,force --columns force,amount`,
    );
    expect(viewFlags(view)).toContain('funder="Home Office" amount>5');
  });

  it('says an order of none and no columns too', () => {
    expect(reopenCommand(viewOf('funding', { sort: [], columns: [] }), { argument: null })).toBe(
      "beatbook --view funding --sort '' --columns ''",
    );
  });

  it.each([
    ["O'Brien", `'O'\\''Brien'`],
    ['$(rm -rf)', `'$(rm -rf)'`],
    ['`id`', "'`id`'"],
    ['a;b', "'a;b'"],
    ['*', "'*'"],
    ['~', "'~'"],
  ])('is safe to paste with %s in it', (filter, quoted) => {
    expect(reopenCommand(viewOf('funding', { filter }), { argument: null })).toBe(
      `beatbook --view funding --where ${quoted}`,
    );
  });
});
