import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Row } from '../../src/query/field.ts';
import { FilterFault } from '../../src/query/filter/fault.ts';
import { OPERATORS } from '../../src/query/filter/operators.ts';
import { parseFilter } from '../../src/query/filter/parse.ts';
import { tableOf } from '../../src/tables/registry.ts';
import { cellText } from '../../src/tables/table.ts';
import { bundledDataset, idsOf, runnerOf, viewOf } from '../support/dataset.ts';

describe('every operator', () => {
  it('can be used on a field of every type that it takes', async () => {
    const bundled = runnerOf(await bundledDataset());
    const values: Record<string, string> = { text: 'x', period: '2018', date: '2019' };
    const columns = (['funding', 'figures', 'actions', 'documents'] as const).flatMap((table) =>
      [...bundled.vocabulary(table).fields.values()].map((field) => ({ table, field })),
    );
    for (const { sign, types } of OPERATORS) {
      for (const type of types) {
        const column = columns.find(({ field }) => field.type === type);
        if (!column) throw new Error(`no field is a ${type}`);
        const vocabulary = bundled.vocabulary(column.table);
        const value = vocabulary.choices(column.field)[0] ?? values[type] ?? '1';
        const filter = `${column.field.id}${sign}${value}`;
        const { rows } = bundled.run(viewOf(column.table));
        expect(() => rows.filter(parseFilter(filter, vocabulary).test), filter).not.toThrow();
      }
    }
  });
});

describe('on the bundled data', () => {
  const snippets = async () => {
    const { facts } = await bundledDataset();
    const texts = facts.filter(({ record: own }) => own.kind === 'funding').map(({ record: own }) => own.summary);
    return fc
      .tuple(fc.constantFrom(...texts), fc.nat(200), fc.integer({ min: 1, max: 20 }))
      .map(([text, start, length]) => text.slice(start % text.length, (start % text.length) + length))
      .map((text) => text.replaceAll('"', ''))
      .filter((text) => text !== '');
  };

  it('a quoted phrase finds exactly the rows whose text holds it', async () => {
    const bundled = runnerOf(await bundledDataset());
    const { columns } = tableOf('funding');
    const words = (column: (typeof columns)[number], row: Row): string =>
      column.value(row) === null ? '' : `${cellText(column, row)}\n${column.value(row)}`;
    const text = (row: Row): string =>
      columns
        .map((column) => words(column, row))
        .join('\n')
        .toLowerCase();
    const all = bundled.run(viewOf('funding', { sort: [] })).rows;
    fc.assert(
      fc.property(await snippets(), (phrase) => {
        const { rows } = bundled.run(viewOf('funding', { sort: [], filter: `"${phrase}"` }));
        expect(rows).toEqual(all.filter((row) => text(row).includes(phrase.toLowerCase())));
        expect(rows.length).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });

  it('a minus keeps exactly the rows that are left out without it', async () => {
    const bundled = runnerOf(await bundledDataset());
    const all = bundled.run(viewOf('funding')).rows.length;
    const terms = fc.oneof(
      fc.constantFrom('is:part', 'has:funder', 'type:grant', 'theme:rural-crime', 'period:2018', 'date<2019'),
      fc.integer({ min: 0, max: 1_000_000 }).map((pounds) => `amount>${pounds}`),
      fc.integer({ min: 2013, max: 2025 }).map((year) => `date:${year}`),
      (await snippets()).map((phrase) => `"${phrase}"`),
    );
    fc.assert(
      fc.property(terms, (term) => {
        const kept = idsOf(bundled.run(viewOf('funding', { filter: term })));
        const others = idsOf(bundled.run(viewOf('funding', { filter: `-${term}` })));
        expect(kept.length + others.length).toBe(all);
        expect(kept.filter((id) => others.includes(id))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('any text at all is a filter or a fault that points into it', async () => {
    const bundled = runnerOf(await bundledDataset());
    const piece = fc.constantFrom(
      '-',
      '"',
      ':',
      '..',
      ',',
      ' ',
      '>=',
      'amount',
      'date',
      'is',
      '2019',
      '£',
      'x',
      '\n',
      '?',
    );
    const texts = fc.oneof(
      fc.string(),
      fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        try {
          parseFilter(text, bundled.vocabulary('funding'));
        } catch (error) {
          expect(error).toBeInstanceOf(FilterFault);
          const { start, end } = error as FilterFault;
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(start).toBeLessThan(text.length);
        }
      }),
      { numRuns: 500 },
    );
  });
});

it('a filter typed letter by letter matches what it matches when it is written at once', async () => {
  const typed = runnerOf(await bundledDataset());
  const letters = fc.constantFrom(
    'kent fleet',
    'police -kent',
    'is:opening report',
    'report is:opening',
    'theme:environment e',
    'a b c',
  );
  fc.assert(
    fc.property(letters, fc.constantFrom('date', 'id'), (filter, column) => {
      const sort = [{ column, descending: true }];
      let rows: readonly Row[] = [];
      for (let end = 1; end <= filter.length; end++) {
        try {
          rows = typed.run(viewOf('all', { sort, filter: filter.slice(0, end) })).rows;
        } catch {} // half a term is no filter
      }
      const atOnce = runnerOf(typed.source.dataset).run(viewOf('all', { sort, filter })).rows;
      expect(rows.map(({ id }) => id)).toEqual(atOnce.map(({ id }) => id));
    }),
    { numRuns: 12 },
  );
});
