import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { cursorOf } from '../../src/app/state.ts';
import { NO_PLAN } from '../../src/domain/period.ts';
import { json } from '../../src/export/json.ts';
import { ALL_PERIODS } from '../../src/query/view.ts';
import { TABLES } from '../../src/tables/registry.ts';
import type { Runner, TableView } from '../../src/tables/run.ts';
import { bundledDataset, runnerOf } from '../support/dataset.ts';
import { contextOf } from '../support/export.ts';
import { type Session, session } from '../support/session.ts';

let runner: Runner;
beforeAll(async () => {
  runner = runnerOf(await bundledDataset());
});

const FILTERS = ['', 'police', '-kent', '"the panel"', 'kent police', 'zebra', 'force:kent,hampshire', '-force:kent'];
/** The column that names a row, so that the screen tells which row it shows. */
const NAMED_BY: Record<string, string> = { themes: 'theme', problems: 'item', changes: 'item' };

const views = fc.constantFrom(...TABLES).chain((table): fc.Arbitrary<TableView> => {
  const columns = table.columns.map(({ id }) => id);
  const name = NAMED_BY[table.id] ?? 'id';
  const filters = FILTERS.filter((filter) => columns.includes('force') || !filter.includes('force:'));
  return fc.record({
    table: fc.constant(table.id),
    forces: fc.subarray(['kent', 'hampshire', 'gwent', 'surrey']),
    period: fc.constantFrom(ALL_PERIODS, ALL_PERIODS, NO_PLAN, '2016-2021'),
    filter: fc.constantFrom(...filters),
    matching: fc.constantFrom('hide' as const, 'highlight' as const),
    sort: fc.array(fc.record({ column: fc.constantFrom(...columns), descending: fc.boolean() }), { maxLength: 2 }),
    columns: fc
      .shuffledSubarray(
        columns.filter((id) => id !== name),
        { maxLength: 3 },
      )
      .map((others) => [name, ...others]),
    look: fc.constant(null),
  });
});

/** The first cells of all rows that come by when the table is paged through, in a column wide enough for them. */
function pagedThrough(own: Session): string[] {
  own.press(...Array.from({ length: 40 }, () => '>'));
  const seen: string[] = [];
  if (own.ids().length === 0) return seen;
  for (;;) {
    const { top, row } = cursorOf(own.state);
    const cells = own.grid().slice(2);
    seen.splice(top, seen.length, ...cells.map((line) => line.slice(2).split('  ')[0] ?? ''));
    if (row === own.ids().length - 1) return seen;
    own.press('PgDn');
  }
}

describe('what the screen shows is what the export holds', () => {
  it('row by row, in the same order, for any view of any table', () => {
    fc.assert(
      fc.property(views, (view) => {
        const exported = JSON.parse(json(runner.run(view), contextOf(runner)));
        const shown = pagedThrough(session(view, { runner, size: { columns: 300, rows: 200 } }));
        expect(shown).toEqual(exported.rows.map((row: Record<string, string>) => row[view.columns[0] ?? '']));
      }),
      { numRuns: 60 },
    );
  });
});
