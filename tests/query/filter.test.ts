import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FilterFault } from '../../src/query/filter/fault.ts';
import { OPERATORS } from '../../src/query/filter/operators.ts';
import { parseFilter } from '../../src/query/filter/parse.ts';
import type { TableId } from '../../src/tables/table.ts';
import {
  bundledDataset,
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

const dataset = makeDataset({
  forces: [force('kent'), force('west-mercia', { name: 'West Mercia Police' })],
  plans: [
    plan('kent-plan', { start: '2016', end: '2021' }),
    plan('wm-plan', { force: 'west-mercia', start: '2022', end: null }),
  ],
  documents: [
    document('minutes', { plan: 'kent-plan', meetingDate: '2019-05-31' }),
    document('wm-page', { force: 'west-mercia', plan: 'wm-plan', meetingDate: '2023-01-01', read: 'opening' }),
    document('undated', { meetingDate: null }),
  ],
  records: [
    {
      ...money('a', 550_000, { funder: 'Home Office', purpose: 'safer streets' }),
      themes: ['rural-crime', 'workforce'],
    },
    { ...money('b', 1_200_000, { type: 'budget' }), document: 'wm-page', paragraph: 7 },
    { ...money('c', null, { funder: 'The Home Office, again' }), document: 'undated', paragraph: null },
    {
      ...money('d', 24.5, { per: 'household', partOf: 'a' }),
      summary: 'Overtime for "special" constables.',
      themes: ['covid-19'],
    },
    record('figure', 'fall', { figure: { metric: 'change in crime', value: -3.5, unit: '%' } }),
    record('figure', 'rise', { figure: { value: 12, unit: 'officers' } }),
    record('figure', 'trend', { figure: { value: null, direction: 'up', qualifier: null } }),
    record('action', 'old', { action: { status: 'open' } }),
    record('action', 'new', { document: 'wm-page', action: { status: 'open' } }),
    record('action', 'done', { action: { status: 'done' } }),
  ].map((own) => ({ statedBy: 'panel', ...own })),
});
const runner = runnerOf(dataset, '2023-12-31');
const found = (filter: string, table: TableId = 'funding'): string =>
  idsOf(runner.run(viewOf(table, { filter, sort: [] }))).join(' ');
const words = (filter: string, table: TableId = 'funding'): string =>
  parseFilter(filter, runner.vocabulary(table))
    .terms.map((term) => term.words)
    .join(' and ');

describe('a word', () => {
  it.each([
    ['overtime', 'd'],
    ['OVERTIME', 'd'],
    ['home', 'a c'],
    ['"safer streets"', 'a'],
    ['"streets safer"', ''],
    ['streets safer', 'a'],
    ['kent', 'a c d'],
    ['"west mercia"', 'b'],
    ['550,000', 'a'],
    ['home again', 'c'],
    ['"£24.50"', 'd'],
    ['-home', 'b d'],
    ['-"home office"', 'b d'],
    ['home -again', 'a'],
    ['', 'a b c d'],
    ['   ', 'a b c d'],
    ['zebra', ''],
  ])('%s finds %s', (filter, ids) => {
    expect(found(filter)).toBe(ids);
  });

  it('is not found in the word for what is not stated', () => {
    expect(found('"not stated"')).toBe('');
  });
});

describe('a choice', () => {
  it.each([
    ['force:west-mercia', 'b'],
    ['force:"West Mercia"', 'b'],
    ['force:KENT', 'a c d'],
    ['force="west mercia"', 'b'],
    ['-force:kent', 'b'],
    ['type:grant,budget', 'a b c d'],
    ['type=budget', 'b'],
    ['theme:workforce', 'a b c'],
    ['theme:rural-crime,covid-19', 'a d'],
    ['theme=rural-crime', 'a'],
    ['-theme:workforce', 'd'],
    ['read:opening', 'b'],
    ['plan:kent-plan', 'a d'],
    ['-plan:kent-plan', 'b c'],
  ])('%s finds %s', (filter, ids) => {
    expect(found(filter)).toBe(ids);
  });
});

describe('a text', () => {
  it.each([
    ['funder:office', 'a c'],
    ['funder:"home office"', 'a c'],
    ['funder="home office"', 'a'],
    ['funder="The Home Office, again"', 'c'],
    ['funder:again,nobody', 'c'],
    ['funder:nobody', ''],
    ['-funder:again', 'a b d'],
    ['summary="overtime for special constables."', 'd'],
    ['id=a,b', 'a b'],
  ])('%s finds %s', (filter, ids) => {
    expect(found(filter)).toBe(ids);
  });
});

describe('an amount', () => {
  it.each([
    ['amount:550000', 'a'],
    ['amount:550,000', 'a'],
    ['amount:£550,000', 'a'],
    ['amount:550k', 'a'],
    ['amount:0.55m', 'a'],
    ['amount:1.2M', 'b'],
    ['amount:£24.50', 'd'],
    ['amount:24.5,1.2m', 'b d'],
    ['amount=550k', 'a'],
    ['amount>550k', 'b'],
    ['amount>=550,000', 'a b'],
    ['amount<550k', 'd'],
    ['amount<=£550,000', 'a d'],
    ['amount:100k..1m', 'a'],
    ['amount:100k..', 'a b'],
    ['amount:..550k', 'a d'],
    ['amount:100,000..1,000,000', 'a'],
    ['amount:£550,000..', 'a b'],
    ['amount:..550,000', 'a d'],
    ['amount:500..1,000,000', 'a'],
    ['amount:0..0.001bn,1.2m..', 'a b d'],
    ['-amount:100k..', 'c d'],
  ])('%s finds %s', (filter, ids) => {
    expect(found(filter)).toBe(ids);
  });
});

describe('a date', () => {
  it.each([
    ['date:2019', 'a d'],
    ['date:2019-05', 'a d'],
    ['date:2019-05-31', 'a d'],
    ['date:2019-06', ''],
    ['date:2019,2023', 'a b d'],
    ['date=2023-01-01', 'b'],
    ['date:2019..2022', 'a d'],
    ['date:2019-06..', 'b'],
    ['date:..2019-05', 'a d'],
    ['date>2019', 'b'],
    ['date>=2019', 'a b d'],
    ['date<2023', 'a d'],
    ['date<=2019', 'a d'],
    ['date<2019', ''],
    ['date>2019-05-30', 'a b d'],
    ['-date:2019', 'b c'],
  ])('%s finds %s', (filter, ids) => {
    expect(found(filter)).toBe(ids);
  });
});

describe('a number, a count, an age', () => {
  it.each([
    ['paragraph:1', 'funding', 'a d'],
    ['paragraph:1,7', 'funding', 'a b d'],
    ['paragraph>1', 'funding', 'b'],
    ['value:-3.5', 'figures', 'fall'],
    ['value<0', 'figures', 'fall'],
    ['value:-4..12', 'figures', 'fall rise'],
    ['value>=12', 'figures', 'rise'],
    ['age>=364', 'actions', 'new old'],
    ['age>365', 'actions', 'old'],
    ['age:..365', 'actions', 'new'],
    ['-age>0', 'actions', 'done'],
    ['records:4..', 'documents', 'minutes'],
  ] as const)('%s in %s finds %s', (filter, table, ids) => {
    expect(found(filter, table)).toBe(ids);
  });
});

describe('a plan period', () => {
  it.each([
    ['period:2016-2021', 'a d'],
    ['period:2018', 'a d'],
    ['period:2021..2022', 'a b d'],
    ['period:2022..', 'b'],
    ['period:..2016', 'a d'],
    ['period:2022-?', 'b'],
    ['period:none', 'c'],
    ['period=none,2018', 'a c d'],
    ['period:2010', ''],
    ['-period:2018', 'b c'],
  ])('%s finds %s', (filter, ids) => {
    expect(found(filter)).toBe(ids);
  });
});

describe('a yes-or-no question', () => {
  it.each([
    ['is:part', 'd'],
    ['is:unstated', 'c'],
    ['is:part,unstated', 'c d'],
    ['is:whole', 'a c d'],
    ['IS:Opening', 'b'],
    ['-is:part', 'a b c'],
    ['has:amount', 'a b d'],
    ['-has:amount', 'c'],
    ['has:funder,part', 'a c d'],
    ['has:date has:funder', 'a'],
  ])('%s finds %s', (filter, ids) => {
    expect(found(filter)).toBe(ids);
  });
});

describe('a filter in words', () => {
  it.each([
    ['force:"west mercia"', 'force area is west-mercia'],
    ['-theme:covid-19,workforce', 'not themes is covid-19 or workforce'],
    ['amount>=100k', 'amount is at least £100,000'],
    ['amount:100k..', 'amount is £100,000 or more'],
    ['date:2019-05..', 'date is 2019-05 or later'],
    ['date:..2019', 'date is up to 2019'],
    ['period:2018', 'plan period is covering 2018'],
    ['is:part', 'it is a part of another amount'],
    ['-has:amount', 'not amount is stated'],
    ['overtime "two words"', '"overtime" and "two words"'],
  ])('%s reads as: %s', (filter, text) => {
    expect(words(filter)).toBe(text);
  });
});

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
    const { text } = bundled.vocabulary('funding');
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
