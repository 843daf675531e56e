import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finish } from '../../src/dataset/steps.ts';
import { chosenSteps } from '../../src/query/chosen.ts';
import type { Field, Value } from '../../src/query/field.ts';
import { sortOrder, sortRows } from '../../src/query/sort.ts';
import { formatSort, type SortKey } from '../../src/query/view.ts';

interface Line {
  id: string;
  values: Record<string, Value>;
}
const field = (id: string, type: Field['type'], own: Partial<Field<Line>> = {}): Field<Line> => ({
  id,
  title: id,
  about: id,
  type,
  value: (row) => row.values[id] ?? null,
  ...own,
});
const fields = new Map(
  [
    field('amount', 'money'),
    field('name', 'text'),
    field('date', 'date'),
    field('period', 'period'),
    field('themes', 'list'),
    field('kind', 'choice', { order: ['priority', 'funding', 'action'] }),
  ].map((own) => [own.id, own]),
);
const by = (...texts: string[]): SortKey[] =>
  texts.map((text) => ({ column: text.replace(/^-/, ''), descending: text.startsWith('-') }));
/** The values of one field, in the order into which its rows are sorted. */
function sorted(column: string, values: Value[], key = column): Value[] {
  const rows = values.map((value, index) => ({ id: `r${index}`, values: { [column]: value } }));
  return sortRows(rows, by(key), fields).map((row) => row.values[column] ?? null);
}

describe('rows', () => {
  it('sort by number, text, date and period, each as what it is', () => {
    expect(sorted('amount', [10, 9, 100, 0.5])).toEqual([0.5, 9, 10, 100]);
    expect(sorted('name', ['Émile', 'zebra', 'item 10', 'Item 9', 'apple'])).toEqual([
      'apple',
      'Émile',
      'Item 9',
      'item 10',
      'zebra',
    ]);
    expect(sorted('date', ['2019-05-31', '2018-12-01', '2019-01-01'])).toEqual([
      '2018-12-01',
      '2019-01-01',
      '2019-05-31',
    ]);
    expect(sorted('period', ['2017-2021', '2016-2021', '2016-2017'])).toEqual(['2016-2017', '2016-2021', '2017-2021']);
    expect(sorted('kind', ['action', 'funding', 'priority'])).toEqual(['priority', 'funding', 'action']);
    expect(sorted('themes', [['b'], ['a', 'c'], ['a', 'b']])).toEqual([['a', 'b'], ['a', 'c'], ['b']]);
  });

  it('have the unknown last in both directions', () => {
    expect(sorted('amount', [null, 2, null, 1])).toEqual([1, 2, null, null]);
    expect(sorted('amount', [null, 2, null, 1], '-amount')).toEqual([2, 1, null, null]);
    expect(sorted('themes', [[], ['a']], '-themes')).toEqual([['a'], []]);
    expect(sorted('period', ['none', '2016-2021', '?-?', '2021-2025'])).toEqual([
      '2016-2021',
      '2021-2025',
      'none',
      '?-?',
    ]);
    expect(sorted('period', ['none', '2016-2021', '?-?', '2021-2025'], '-period').slice(0, 2)).toEqual([
      '2021-2025',
      '2016-2021',
    ]);
    expect(sorted('kind', [null, 'action', 'priority'], '-kind')).toEqual(['action', 'priority', null]);
  });

  it('that are alike stand in the order of their ids, in both directions', () => {
    const rows = ['c', 'a', 'b'].map((id) => ({ id, values: { amount: 5 } }));
    for (const keys of [by('amount'), by('-amount'), by(), by('wombat')]) {
      expect(sortRows(rows, keys, fields).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    }
  });

  it('sort by further keys where the first are alike', () => {
    const rows = [
      { id: '1', values: { name: 'b', amount: 1 } },
      { id: '2', values: { name: 'a', amount: 1 } },
      { id: '3', values: { name: 'a', amount: 2 } },
      { id: '4', values: { name: 'a', amount: null } },
    ];
    expect(sortRows(rows, by('name', '-amount'), fields).map(({ id }) => id)).toEqual(['3', '2', '4', '1']);
    expect(sortRows(rows, by('-amount', 'name'), fields).map(({ id }) => id)).toEqual(['3', '2', '1', '4']);
  });
});

describe('any rows by any keys', () => {
  const lines = fc
    .array(
      fc.record({
        amount: fc.option(fc.integer({ min: 0, max: 5 })),
        name: fc.option(fc.constantFrom('a', 'A', 'b', 'é', '10', '9')),
        period: fc.constantFrom('none', '?-?', '2016-2021', '2017-?', '?-2029'),
      }),
      { maxLength: 30 },
    )
    .map((all) => all.map((values, index): Line => ({ id: `r${String(index).padStart(2, '0')}`, values })));
  const keys = fc.uniqueArray(fc.constantFrom(...by('amount', '-name', 'period', '-amount', '-period')), {
    selector: ({ column }) => column,
  });

  it('are the same rows, and the given list stays as it is', () => {
    fc.assert(
      fc.property(lines, keys, (rows, sort) => {
        const before = [...rows];
        const after = sortRows(rows, sort, fields);
        expect(rows).toEqual(before);
        expect(after.map(({ id }) => id).sort()).toEqual(rows.map(({ id }) => id).sort());
      }),
    );
  });

  it('come out the same in whatever order they went in', () => {
    const shuffled = lines.chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
    );
    fc.assert(
      fc.property(shuffled, keys, ([rows, others], sort) => {
        expect(sortRows(others, sort, fields)).toEqual(sortRows(rows, sort, fields));
      }),
    );
  });

  it('of which some are chosen stand as they stand among all', () => {
    fc.assert(
      fc.property(lines, keys, fc.infiniteStream(fc.boolean()), (rows, sort, coins) => {
        const chosen = finish(chosenSteps(rows.length, () => coins.next().value));
        const all = sortOrder(rows, sort, fields);
        const some = sortOrder([...rows], sort, fields, chosen);
        expect([...some]).toEqual([...all].filter((place) => chosen.has(place)));
      }),
    );
  });

  it('turned round keep the known in reverse order and the unknown last', () => {
    fc.assert(
      fc.property(lines, (rows) => {
        const amounts = (key: string) =>
          sortRows(rows, by(key), fields).map((row) => row.values.amount as number | null);
        const known = amounts('amount').filter((amount) => amount !== null);
        const unknown = rows.filter((row) => row.values.amount === null).map(() => null);
        expect(amounts('-amount')).toEqual([...known.reverse(), ...unknown]);
      }),
    );
  });
});

describe('a sort order', () => {
  it('is one word of text, with a minus for descending', () => {
    expect(formatSort(by('-amount', 'force'))).toBe('-amount,force');
    expect(formatSort([])).toBe('');
  });
});
