import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finish } from '../../src/dataset/steps.ts';
import { createRunner } from '../../src/looks/run.ts';
import { TABLES } from '../../src/tables/registry.ts';
import { cellText } from '../../src/tables/table.ts';
import { bundledDataset, idsOf, TODAY, viewOf } from '../support/dataset.ts';

const source = { dataset: await bundledDataset(), today: TODAY, argument: null };
const inSteps = createRunner(source);
const atOnce = createRunner(source);

const views = fc
  .record({
    table: fc.constantFrom(...TABLES),
    filter: fc.constantFrom('', 'a', 'of', 'police', 'police t', 'kent', '-overtime', 'has:force', 'zzz'),
    matching: fc.constantFrom('hide' as const, 'highlight' as const),
    keys: fc.array(fc.tuple(fc.nat(20), fc.boolean()), { maxLength: 2 }),
    dropped: fc.nat(40),
  })
  .map(({ table, filter, matching, keys, dropped }) => {
    const sort = keys.map(([index, descending]) => {
      return { column: table.columns[index % table.columns.length]?.id ?? '', descending };
    });
    return { view: viewOf(table.id, { filter, matching, sort }), dropped };
  });

const LOOKS = [
  viewOf('funding', { look: { kind: 'breakdown', by: ['type', 'force'], with: [] }, sort: [], columns: [] }),
  viewOf('funding', { look: { kind: 'bars', by: ['type'], with: ['amount'] }, sort: [], columns: [] }),
  viewOf('questions', { look: { kind: 'heatmap', by: ['date'], with: [] }, sort: [], columns: [], filter: 'police' }),
  viewOf('periods', { look: { kind: 'timeline', by: [], with: [] }, sort: [], columns: [] }),
  viewOf('all', {
    look: { kind: 'compare', by: [], with: ['per-head'] },
    forces: ['hampshire', 'kent'],
    sort: [],
    columns: [],
  }),
];

describe('what is worked out step by step', () => {
  it('is what is worked out at once, also where work on it was dropped half-way before', () => {
    fc.assert(
      fc.property(views, ({ view, dropped }) => {
        const first = inSteps.steps(view);
        for (let step = 0; step < dropped; step++) first.next();
        finish(inSteps.steps(view));
        const [one, other] = [inSteps.run(view), atOnce.run(view)];
        expect(idsOf(one)).toEqual(idsOf(other));
        expect(idsOf({ rows: one.matching })).toEqual(idsOf({ rows: other.matching }));
        expect(one.totals).toEqual(other.totals);
      }),
    );
  });

  it('begins with the first rows, where these are found sooner; where all rows are shown and some marked, they never are', () => {
    fc.assert(
      fc.property(views, fc.nat(60), ({ view }, most) => {
        const runner = createRunner(source);
        // Their order is known once all were shown.
        finish(runner.steps({ ...view, filter: '' }));
        const first = runner.first(view, most);
        if (view.matching === 'highlight') {
          expect(first).toBe(null);
        } else {
          expect(idsOf(first as NonNullable<typeof first>)).toEqual(idsOf(atOnce.run(view)).slice(0, most));
        }
      }),
    );
  });

  it.each(LOOKS)('is the same for the look $look.kind', (view) => {
    const runner = createRunner(source);
    let steps = 0;
    for (const work = runner.steps(view); !work.next().done; ) steps++;
    const [one, other] = [runner.run(view), atOnce.run(view)];
    const told = ({ rows, columns }: typeof one) => rows.map((row) => columns.map((column) => cellText(column, row)));
    expect(told(one)).toEqual(told(other));
    expect(one.rows.length).toBeGreaterThan(1);
    expect(steps).toBeGreaterThan(one.rows.length / 2);
  });

  it.each([
    ['all', 'kind', 'kind:action,funding'],
    ['all', 'kind', '-kind:action'],
    ['all', 'theme', 'theme:fraud-and-cyber,rural-crime -overtime'],
    ['all', 'theme', '-theme:finance-and-precept'],
    ['funding', 'amount', 'amount>=1,000,000 type:grant'],
    ['funding', 'amount', '-amount<5000'],
    ['questions', 'date', 'date:2019..2021'],
    ['actions', 'summary', 'summary:report'],
  ] as const)('is the same in %s once the values of %s were read: %s', (table, column, filter) => {
    const runner = createRunner(source);
    const view = viewOf(table, { filter });
    finish(runner.counts.facet.steps({ view: viewOf(table), column }));
    const ids = idsOf(runner.run(view));
    expect(ids).toEqual(idsOf(atOnce.run(view)));
    expect(ids.length).toBeGreaterThan(0);
  });
});
