import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadBytes } from '../../src/dataset/load.ts';
import { TABLES } from '../../src/tables/registry.ts';
import type { Runner, TableView } from '../../src/tables/run.ts';
import { bundledDataset, idsOf, placeless, runnerOf } from '../support/dataset.ts';
import { readDelimited, write } from '../support/export.ts';

let runner: Runner;
beforeAll(async () => {
  runner = runnerOf(await bundledDataset());
});

const TERMS: Record<string, string[]> = {
  any: ['', 'police', '-kent', '"safer streets"', 'zebra'],
  fact: [
    'theme:rural-crime',
    '-theme:workforce',
    'by:panel',
    'is:opening',
    'date:2016..2020',
    '-has:date',
    'period:2018',
  ],
  funding: ['amount:100k..', 'is:part', '-is:part', 'type:grant,budget', '-has:amount'],
};
const SUMS = ['periods', 'themes', 'documents', 'notes', 'problems', 'changes'];

/** Any view: of some tables only, with what a filter of each can say. */
const views = (tables: readonly (typeof TABLES)[number][]): fc.Arbitrary<TableView> =>
  fc.constantFrom(...tables).chain((table) => {
    const columns = table.columns.map(({ id }) => id);
    const terms = [
      ...(TERMS.any ?? []),
      ...(SUMS.includes(table.id) ? [] : (TERMS.fact ?? [])),
      ...(TERMS[table.id] ?? []),
    ];
    return fc.record({
      table: fc.constant(table.id),
      forces: fc.subarray(['kent', 'hampshire', 'west-mercia', 'surrey', 'gwent', 'dyfed-powys']),
      period: fc.constantFrom('all', 'all', 'none', '2016-2021', '2021-2025', '?-?'),
      filter: fc.array(fc.constantFrom(...terms), { maxLength: 2 }).map((own) => own.join(' ')),
      matching: fc.constantFrom('hide' as const, 'hide' as const, 'highlight' as const),
      sort: fc.array(fc.record({ column: fc.constantFrom(...columns), descending: fc.boolean() }), { maxLength: 2 }),
      columns: fc.shuffledSubarray(columns, { minLength: 1 }),
      look: fc.constant(null),
    });
  });

describe('an export of any view of the bundled data', () => {
  it('has the rows of the view, in its order, in every format of rows', async () => {
    await fc.assert(
      fc.asyncProperty(views(TABLES), async (view) => {
        const result = runner.run(view);
        const ids = idsOf(result);
        const json = JSON.parse(await write('json', runner, result));
        expect(json.rows.map(({ id }: { id: string }) => id)).toEqual(ids);
        expect(json.export.view).toEqual(view);
        expect(idsOf(runner.run(json.export.view))).toEqual(ids);
        const lines = (await write('jsonl', runner, result)).split('\n').slice(0, -1);
        expect(lines.map((line) => JSON.parse(line))).toEqual(json.rows);
        for (const [format, delimiter] of [
          ['csv', ','],
          ['tsv', '\t'],
        ] as const) {
          const [header, ...rows] = readDelimited(await write(format, runner, result), delimiter);
          expect(rows.map(([id]) => id)).toEqual(ids);
          expect(rows.filter((row) => row.length !== header?.length)).toEqual([]);
        }
        const markdown = (await write('markdown', runner, result)).split('\n');
        expect(markdown.filter((line) => line.startsWith('|'))).toHaveLength(ids.length + 2);
      }),
      { numRuns: 30 },
    );
  });

  it('as a dataset opens again, and the same view of it has the same rows', async () => {
    const records = TABLES.filter(({ id }) => !SUMS.includes(id));
    await fc.assert(
      fc.asyncProperty(views(records), async (any) => {
        const view = { ...any, matching: 'hide' as const };
        const result = runner.run(view);
        const again = loadBytes(Buffer.from(await write('dataset', runner, result)), 'export');
        expect(idsOf(runnerOf(again).run(view))).toEqual(idsOf(result));
      }),
      { numRuns: 30 },
    );
  });

  it('as a dataset opens again from every table', async () => {
    await fc.assert(
      fc.asyncProperty(views(TABLES.filter(({ id }) => SUMS.includes(id))), async (view) => {
        const again = loadBytes(Buffer.from(await write('dataset', runner, runner.run(view))), 'export');
        const { factById } = runner.source.dataset;
        for (const fact of again.facts) expect(placeless(fact)).toEqual(placeless(factById.get(fact.id)));
      }),
      { numRuns: 30 },
    );
  });
});
