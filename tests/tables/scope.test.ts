import { describe, expect, it } from 'vitest';
import { ALL_PERIODS } from '../../src/query/view.ts';
import { tableOf } from '../../src/tables/registry.ts';
import type { TableId } from '../../src/tables/table.ts';
import { bundledDataset, idsOf, runnerOf, viewOf } from '../support/dataset.ts';

const bundled = async () => runnerOf(await bundledDataset());
const LISTS: TableId[] = ['funding', 'questions', 'resolutions', 'actions', 'delivery', 'figures', 'documents', 'all'];
const TABLE_OF_KIND = {
  priority: 'all',
  funding: 'funding',
  question: 'questions',
  resolution: 'resolutions',
  action: 'actions',
  delivery: 'delivery',
  figure: 'figures',
} as const;

describe.each(LISTS)('the rows of %s', (table) => {
  it('are shared out among the force areas, none twice and none left out', async () => {
    const runner = await bundled();
    const all = idsOf(runner.run(viewOf(table))).sort();
    const forces = runner.source.dataset.forces.map(({ id }) => id);
    const shared = forces.flatMap((force) => idsOf(runner.run(viewOf(table, { forces: [force] }))));
    expect(shared.sort()).toEqual(all);
    expect(idsOf(runner.run(viewOf(table, { forces }))).sort()).toEqual(all);
  });

  it('are shared out among the plan periods, none twice and none left out', async () => {
    const runner = await bundled();
    const all = idsOf(runner.run(viewOf(table))).sort();
    const { plans, facts } = runner.source.dataset;
    const periods = new Set(['none', ...facts.map(({ period }) => period)]);
    for (const row of runner.run(viewOf('documents')).rows) periods.add((row as { period?: string }).period ?? 'none');
    expect(plans.length).toBeGreaterThan(0);
    const shared = [...periods].flatMap((period) => idsOf(runner.run(viewOf(table, { period }))));
    expect(shared.sort()).toEqual(all);
  });

  it('of two force areas and one plan period are those of both', async () => {
    const runner = await bundled();
    const rows = (forces: string[], period: string) => idsOf(runner.run(viewOf(table, { forces, period })));
    const apart = ['kent', 'hampshire'].flatMap((force) => rows([force], '2016-2021'));
    expect(rows(['kent', 'hampshire'], '2016-2021').sort()).toEqual(apart.sort());
    const wide = new Set(rows(['kent', 'hampshire'], ALL_PERIODS));
    expect(apart.filter((id) => !wide.has(id))).toEqual([]);
  });
});

describe('a fact of a document that was read whole', () => {
  it('can be found in the table of its kind by its document and paragraph', async () => {
    const runner = await bundled();
    const { documents, facts } = runner.source.dataset;
    const whole = documents.filter(({ read }) => read === 'whole');
    expect(whole.map(({ id }) => id).sort()).toEqual([
      'hampshire-2020-10-02',
      'hampshire-item-19065',
      'hampshire-item-61673',
      'kent-2016-09-08',
      'west-mercia-item-19309',
    ]);
    const own = facts.filter(({ document }) => document.read === 'whole');
    expect(own.length).toBeGreaterThan(150);
    for (const { id, document, record } of own) {
      const where = record.paragraph === null ? '-has:paragraph' : `paragraph:${record.paragraph}`;
      for (const table of [TABLE_OF_KIND[record.kind], 'all'] as const) {
        const result = runner.run(viewOf(table, { filter: `document=${document.id} ${where}` }));
        expect(idsOf(result), `${id} in ${table}`).toContain(id);
      }
    }
  });
});

describe('Enter', () => {
  it('on a theme opens as many questions as the theme counts', async () => {
    const runner = await bundled();
    for (const scope of [{}, { forces: ['kent', 'west-mercia'] }, { period: 'none' }]) {
      const { rows } = runner.run(viewOf('themes', scope));
      const themes = tableOf('themes');
      const counts = themes.columns.find(({ id }) => id === 'questions');
      for (const row of rows) {
        const place = themes.open?.(row, 'theme');
        if (typeof place !== 'object') throw new Error(`${row.id} leads nowhere`);
        const opened = runner.run(viewOf(place.table, { ...scope, filter: place.filter }));
        expect(opened.rows.length, row.id).toBe(counts?.value(row));
      }
    }
  });

  it('on a plan opens its documents and as many records as the plan counts', async () => {
    const runner = await bundled();
    const periods = tableOf('periods');
    const value = (id: string, row: { id: string }) =>
      periods.columns.find((column) => column.id === id)?.value(row) ?? 0;
    let read = 0;
    for (const row of runner.run(viewOf('periods')).rows) {
      const place = periods.open?.(row, 'plan');
      if (typeof place !== 'object') {
        expect(value('documents', row), row.id).toBe(0);
        continue;
      }
      read++;
      const { filter, scope } = place;
      const records = runner.run(viewOf(place.table, { ...scope, filter: `${filter} -kind:document` }));
      const documents = runner.run(viewOf(place.table, { ...scope, filter: `${filter} kind:document` }));
      expect(records.rows.length, row.id).toBe(value('records', row));
      expect(documents.rows.length, row.id).toBe(value('documents', row));
    }
    expect(read).toBeGreaterThan(0);
  });

  it('on a document opens it and as many records as it counts', async () => {
    const runner = await bundled();
    const documents = tableOf('documents');
    const records = documents.columns.find(({ id }) => id === 'records');
    for (const row of runner.run(viewOf('documents')).rows) {
      const place = documents.open?.(row, 'title');
      if (typeof place !== 'object') throw new Error(`${row.id} leads nowhere`);
      const opened = idsOf(runner.run(viewOf(place.table, { filter: place.filter })));
      expect(opened).toContain(row.id);
      expect(opened.length - 1, row.id).toBe(records?.value(row) ?? 0);
    }
  });

  it('on a problem opens what has it', async () => {
    const runner = await bundled();
    const problems = tableOf('problems');
    for (const row of runner.run(viewOf('problems')).rows) {
      const place = problems.open?.(row, 'title');
      if (typeof place !== 'object') throw new Error(`${row.id} leads nowhere`);
      expect(runner.run(viewOf(place.table, { filter: place.filter })).rows.length, row.id).toBeGreaterThan(0);
    }
  });
});

describe('is:unread', () => {
  it('keeps the force areas of which no document was read, and not a plan that no document names', async () => {
    const runner = await bundled();
    const read = new Set(runner.source.dataset.documents.map(({ force }) => force));
    const unread = runner.source.dataset.forces.map(({ id }) => id).filter((id) => !read.has(id));
    expect(idsOf(runner.run(viewOf('periods', { filter: 'is:unread' })))).toEqual(unread.map((id) => `${id}-no-plan`));
  });
});

describe('the force areas beside the question themes', () => {
  it('count questions, each once though it has several themes', async () => {
    const runner = await bundled();
    const questions = idsOf(runner.run(viewOf('questions', { forces: ['west-mercia'] })));
    expect(runner.forceCounts('themes', ALL_PERIODS).get('west-mercia')).toBe(questions.length);
  });
});

describe('the table of everything', () => {
  it.each(['overtime', 'home office', 'commissioner', 'band d'])(
    'finds %s wherever the table of its kind does',
    async (word) => {
      const runner = await bundled();
      const found = new Set(idsOf(runner.run(viewOf('all', { filter: `"${word}"` }))));
      const tables = ['funding', 'questions', 'resolutions', 'actions', 'delivery', 'figures'] as const;
      const wanted = tables.flatMap((table) => idsOf(runner.run(viewOf(table, { filter: `"${word}"` }))));
      expect(wanted.length).toBeGreaterThan(0);
      expect(wanted.filter((id) => !found.has(id))).toEqual([]);
    },
  );
});
