import { describe, expect, it } from 'vitest';
import { ALL_PERIODS } from '../../src/query/view.ts';
import { isTableId, TABLES, tableOf } from '../../src/tables/registry.ts';
import { cellText, type Table, thingsIn } from '../../src/tables/table.ts';
import {
  bundledWithNotes,
  document,
  force,
  idsOf,
  makeDataset,
  money,
  plan,
  record,
  runnerOf,
  viewOf,
} from '../support/dataset.ts';

const bundled = bundledWithNotes;
const each = TABLES.map((table): [string, Table] => [table.id, table]);

describe('the tables', () => {
  it('each have their own id and their own key', () => {
    expect(new Set(TABLES.map(({ id }) => id)).size).toBe(TABLES.length);
    const keys = TABLES.flatMap(({ key }) => key ?? []);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { id, key, parent } of TABLES) expect(key ?? parent, id).toBeDefined();
  });

  it('are found by their id', () => {
    expect(tableOf('funding').title).toBe('Funding');
    expect(isTableId('funding')).toBe(true);
    expect(['Funding', 'wombat', '__proto__', ''].filter(isTableId)).toEqual([]);
  });
});

describe.each(each)('the table %s', (id, table) => {
  it('names each column once, and shows and sorts by columns that it has', () => {
    const ids = table.columns.map((column) => column.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining([...table.shown, ...table.sort.map(({ column }) => column)]));
    for (const own of ids) expect(own, 'a filter must be able to name it').toMatch(/^[a-z][a-z-]*$/);
    expect(ids.filter((own) => own === 'is' || own === 'has')).toEqual([]);
  });

  it('has rows of the bundled data, each with an id of its own', async () => {
    const { rows, inView, matched } = (await bundled()).run(viewOf(table.id));
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(idsOf({ rows })).size).toBe(rows.length);
    expect([inView, matched]).toEqual([rows.length, rows.length]);
  });

  it('has no empty cell, and tells every row', async () => {
    const { rows } = (await bundled()).run(viewOf(table.id));
    const empty = rows.flatMap((row) =>
      table.columns.filter((column) => cellText(column, row).trim() === '').map((column) => `${row.id} ${column.id}`),
    );
    expect(empty).toEqual([]);
    expect(rows.filter((row) => table.headline(row).trim() === '')).toEqual([]);
    expect(rows.filter((row) => table.citation(row)?.trim() === '')).toEqual([]);
  });

  it('has only choices that a filter takes', async () => {
    const runner = await bundled();
    const { rows } = runner.run(viewOf(table.id));
    const { choices } = runner.vocabulary(table.id);
    for (const column of table.columns.filter(({ type }) => type === 'choice' || type === 'list')) {
      const used = new Set(rows.flatMap((row) => column.value(row) ?? []));
      expect(choices(column), `${id} ${column.id}`).toEqual(expect.arrayContaining([...used]));
    }
  });

  it('can be sorted by every column', async () => {
    const runner = await bundled();
    const ids = idsOf(runner.run(viewOf(table.id))).sort();
    for (const { id: column } of table.columns) {
      const sort = [{ column, descending: true }];
      expect(idsOf(runner.run(viewOf(table.id, { sort }))).sort()).toEqual(ids);
    }
  });

  it('counts its rows by force area as the force areas count them', async () => {
    const runner = await bundled();
    const counts = runner.forceCounts(table.id, ALL_PERIODS);
    for (const { id: own } of runner.source.dataset.forces) {
      const { rows } = runner.run(viewOf(table.id, { forces: [own] }));
      const things = new Set(rows.flatMap((row) => [...thingsIn(table, row)]).map(([, id]) => id));
      expect(counts.get(own) ?? 0, own).toBe(things.size);
    }
  });
});

describe('a cell', () => {
  const dataset = makeDataset({
    forces: [force(), force('surrey')],
    plans: [plan()],
    documents: [document('minutes', { plan: 'plan' }), document('page', { read: 'opening', meetingDate: null })],
    records: [
      money('limit', null, { amountMaxGbp: 500, qualifier: 'up-to' }),
      money('none', null),
      record('action', 'open'),
      record('action', 'done', { action: { status: 'done' } }),
      record('question', 'cut', { document: 'page', question: { outcome: 'not-read' } }),
      record('question', 'silent', { question: { outcome: 'unknown' } }),
      record('figure', 'percent', { figure: { value: -3.5, unit: '%', metric: 'change in crime' } }),
      record('figure', 'trend', { figure: { value: null, direction: 'down', qualifier: null } }),
    ],
  });
  const runner = runnerOf(dataset, '2018-03-10');
  const cell = (table: Parameters<typeof viewOf>[0], row: string, column: string): string => {
    const { rows } = runner.run(viewOf(table));
    const own = tableOf(table).columns.find(({ id }) => id === column);
    const found = rows.find(({ id }) => id === row);
    if (!own || !found) throw new Error(`no ${column} of ${row}`);
    return cellText(own, found);
  };

  it('says which kind of nothing it is', () => {
    expect(cell('funding', 'none', 'amount')).toBe('not stated');
    expect(cell('funding', 'none', 'part')).toBe('no part');
    expect(cell('actions', 'open', 'due')).toBe('not stated');
    expect(cell('questions', 'cut', 'answer')).toBe('not read');
    expect(cell('questions', 'silent', 'answer')).toBe('not stated');
    expect(cell('questions', 'cut', 'date')).toBe('not stated');
    expect(cell('questions', 'cut', 'plan')).toBe('no plan named');
  });

  it('tells what was read whole without a find from what was not read', () => {
    expect(cell('periods', 'plan', 'resolutions')).toBe('none found');
    expect(cell('periods', 'kent-no-plan', 'resolutions')).toBe('not read');
    expect(cell('periods', 'surrey-no-plan', 'resolutions')).toBe('not read');
    expect(cell('periods', 'surrey-no-plan', 'documents')).toBe('not read');
    expect(cell('periods', 'plan', 'funding')).toBe('2');
    expect(cell('periods', 'kent-no-plan', 'questions')).toBe('1');
  });

  it('gives the age of a promise that is not done', () => {
    expect(cell('actions', 'open', 'age')).toBe('30 days');
    expect(cell('actions', 'done', 'age')).toBe('done');
  });

  it('says amounts and figures as they were stated', () => {
    expect(cell('funding', 'limit', 'amount')).toBe('up to £500');
    expect(cell('figures', 'percent', 'value')).toBe('-3.5%');
    expect(cell('figures', 'trend', 'value')).toBe('↓ down');
  });

  it('is highlighted or hidden by the filter, with the same counts', () => {
    const hidden = runner.run(viewOf('funding', { filter: 'has:amount' }));
    const marked = runner.run(viewOf('funding', { filter: 'has:amount', matching: 'highlight' }));
    expect(idsOf(hidden)).toEqual(['limit']);
    expect(idsOf(marked).sort()).toEqual(['limit', 'none']);
    expect([hidden.matched, hidden.inView]).toEqual([marked.matched, marked.inView]);
    expect(marked.totals).toEqual(hidden.totals);
    expect(marked.indexOf('none')).toBe(idsOf(marked).indexOf('none'));
    expect(hidden.indexOf('none')).toBe(-1);
  });
});
