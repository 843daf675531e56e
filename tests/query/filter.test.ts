import { describe, expect, it } from 'vitest';
import { parseFilter } from '../../src/query/filter/parse.ts';
import type { TableId } from '../../src/tables/table.ts';
import { document, force, idsOf, makeDataset, money, plan, record, runnerOf, viewOf } from '../support/dataset.ts';

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
  ],
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

  it('of a year or a month goes from its first to its last day', () => {
    const days = ['2018-12-31', '2019-01-01', '2019-01-31', '2019-02-01', '2019-12-31', '2020-01-01'];
    const documents = days.map((day) => document(`d-${day}`, { meetingDate: day }));
    const own = runnerOf(makeDataset({ documents }));
    const kept = (filter: string) =>
      idsOf(own.run(viewOf('documents', { filter, sort: [] }))).map((id) => id.replace('d-', ''));
    expect(kept('date:2019')).toEqual(days.slice(1, 5));
    expect(kept('date:2019-01')).toEqual(days.slice(1, 3));
    expect(kept('date>2019')).toEqual(['2020-01-01']);
    expect(kept('date<2019')).toEqual(['2018-12-31']);
    expect(kept('date>2019-01')).toEqual(days.slice(3));
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
    ['overtime "two words"', 'it mentions "overtime" and it mentions "two words"'],
  ])('%s reads as: %s', (filter, text) => {
    expect(words(filter)).toBe(text);
  });
});
