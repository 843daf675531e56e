import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Linked } from '../../src/dataset/model.ts';
import { overlaps } from '../../src/domain/period.ts';
import type { Row } from '../../src/query/field.ts';
import type { Result } from '../../src/tables/run.ts';
import { bundledDataset, document, force, idsOf, makeDataset, plan, runnerOf } from '../support/dataset.ts';
import { cellAt, lookView, openedCells, openedFrom, sheetRows } from '../support/looks.ts';

const met = (id: string, meetingDate: string | null, own = {}) => document(id, { meetingDate, ...own });

/** Kent's plans overlap in 2016 and leave 2020 out; Surrey's have an end alone, or no years; Gwent has none. */
const shire = runnerOf(
  makeDataset({
    forces: [force('kent'), force('surrey'), force('gwent')],
    plans: [
      plan('first', { start: '2014', end: '2016' }),
      plan('second', { start: '2016-04-01', end: '2019-03-31' }),
      plan('third', { start: '2021', end: '2022' }),
      plan('to-2018', { force: 'surrey', title: 'Safe Surrey', start: null, end: '2018' }),
      plan('undated', { force: 'surrey', title: 'Our Plan', start: null, end: null }),
    ],
    documents: [
      met('kent-jan', '2015-01-31', { plan: 'first' }),
      met('kent-mar', '2015-03-31'),
      met('kent-apr', '2015-04-01'),
      met('kent-dec', '2016-12-31'),
      met('kent-gap', '2020-07-01'),
      met('kent-page', null, { published: '2017-05-05' }),
      met('gwent-sep', '2018-09-30', { force: 'gwent' }),
    ],
  }),
);
const timeline = (own = {}): Result => shire.run(lookView('periods', 'timeline', own));
/** The lane of a force area as it is drawn, a space between its years. */
const lane = (id: string, result = timeline()): string =>
  result.columns
    .slice(1)
    .map((column) => cellAt(result, id, column.id).rest)
    .join(' ');
const said = (id: string, result = timeline()): string =>
  sheetRows(result).find((row) => row.id === id)?.headline ?? '';
const opens = (id: string, year: string): Result | string => {
  const row = sheetRows(timeline()).find((candidate) => candidate.id === id);
  if (!row) throw new Error(`there is no lane of ${id}`);
  return openedFrom(shire, timeline(), row, year);
};

describe('the timeline', () => {
  it('draws plans over the years, where they begin, overlap and leave a gap, and meetings in their quarter', () => {
    expect(timeline().columns.map(({ title }) => title)).toEqual([
      'Force area',
      ...['2014', '2015', '2016', '2017', '2018', '2019', '2020', '2021', '2022'],
    ]);
    //                          2014  2015  2016  2017  2018  2019  2020  2021  2022
    expect(lane('kent')).toBe('├──── ─┼┼── ╞═══╪ ───── ───── ───── ···|· ├──── ─────');
    expect(lane('surrey')).toBe('····· ····· ····· ····· ├──── ····· ····· ····· ·····');
    expect(lane('gwent')).toBe('····· ····· ····· ····· ···|· ····· ····· ····· ·····');
  });

  it('says the same in words: plans, overlaps, gaps, plans without years, meetings', () => {
    expect(said('kent')).toBe(
      'kent: Plan first (2014–2016); Plan second (2016–2019); Plan third (2021–2022). ' +
        'Several plans in 2016. No plan known in 2020. 5 meetings read, 2015-01-31 to 2020-07-01.',
    );
    expect(said('surrey')).toMatch(
      /^surrey: Safe Surrey \(to 2018\)\. years not stated: Our Plan\. no meeting read\.$/i,
    );
    expect(said('gwent')).toMatch(/^gwent: no plan with stated years\. 1 meeting read, 2018-09-30/i);
  });

  it('says of each year which plans cover it, and how many meetings there were', () => {
    const words = (id: string, year: string) => cellAt(timeline(), id, year).words;
    expect(words('kent', '2015')).toBe('2014–2016, 3 meetings');
    expect(words('kent', '2016')).toBe('2014–2016 and 2016–2019, 1 meeting');
    expect(words('kent', '2020')).toBe('no plan known, 1 meeting');
    expect(words('surrey', '2018')).toBe('to 2018');
  });

  it('names an overlap in the last year too', () => {
    const alike = runnerOf(
      makeDataset({
        plans: [plan('long', { start: '2016', end: '2021' }), plan('late', { start: '2020', end: '2021' })],
      }),
    );
    const result = alike.run(lookView('periods', 'timeline'));
    expect(said('kent', result)).toMatch(/several plans in 2020, 2021\./i);
  });

  it('opens from a year the plans that cover it, and from the force area all of them', () => {
    expect(idsOf(opens('kent', '2016') as Result)).toEqual(['first', 'second']);
    expect(idsOf(opens('kent', '2015') as Result)).toEqual(['first']);
    expect(idsOf(opens('surrey', '2018') as Result)).toEqual(['to-2018']);
    expect(idsOf(opens('kent', 'force') as Result)).toEqual(['first', 'second', 'third', 'kent-no-plan']);
    expect(opens('kent', '2020')).toBe('no plan is known for this year');
  });

  it('keeps to the filter, the force areas and the plan period', () => {
    expect(lane('kent', timeline({ filter: 'plan:third' }))).toMatch(/^·.* ├──── ─────$/);
    expect(sheetRows(timeline({ forces: ['gwent'] })).map(({ id }) => id)).toEqual(['gwent']);
    const result = timeline({ period: '2014-2016' });
    expect(sheetRows(result).map(({ id }) => id)).toEqual(['kent']);
    expect(said('kent', result)).toMatch(/^kent: Plan first \(2014–2016\)\. 5 meetings read/);
  });

  it('of no plan with years and no meeting has no years', () => {
    const bare = runnerOf(makeDataset({ plans: [plan('undated', { start: null, end: null })], documents: [] }));
    const result = bare.run(lookView('periods', 'timeline'));
    expect(result.columns.map(({ id }) => id)).toEqual(['force']);
    expect(said('kent', result)).toMatch(/years not stated: Plan undated/i);
  });
});

const bundled = runnerOf(await bundledDataset());
const views = fc.record({
  forces: fc.subarray([...bundled.source.dataset.forceById.keys()], { maxLength: 6 }),
  period: fc.constantFrom('all', 'all', 'none', '?-?', '2017-2021', '2021-2025'),
  filter: fc.constantFrom('', '', 'plan', 'period:2018', '-force:kent', 'documents>3'),
});

describe('each year of the timeline', () => {
  it('opens just the plans of the force area that cover it', () => {
    fc.assert(
      fc.property(views, (own) => {
        const result = bundled.run(lookView('periods', 'timeline', own));
        for (const { row, column, cell, opened, where } of openedCells(bundled, result)) {
          const plans = (opened?.rows ?? []) as readonly (Row & Pick<Linked, 'period' | 'force'>)[];
          for (const { force: owner } of plans) expect(owner.id, where).toBe(row.id);
          if (column === 'force') continue;
          expect((cell.value as readonly string[]).toSorted(), where).toEqual(plans.map(({ id }) => id).toSorted());
          const year = Number(column);
          for (const { period } of plans) expect(overlaps(period, year, year), where).toBe(true);
          expect(cell.rest[0], where).toMatch(plans.length === 0 ? /[·|]/ : plans.length === 1 ? /[─├]/ : /[═╞]/);
        }
      }),
      { numRuns: 40 },
    );
  });
});
