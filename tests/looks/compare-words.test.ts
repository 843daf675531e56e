import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fact } from '../../src/dataset/model.ts';
import { cellWords } from '../../src/looks/sheet.ts';
import type { Result } from '../../src/tables/run.ts';
import { bundledDataset, document, force, makeDataset, money, plan, record, runnerOf } from '../support/dataset.ts';
import { cellAt, linesOf, lookView, openedFrom, sheetRows } from '../support/looks.ts';

const bundled = runnerOf(await bundledDataset());
const people = (value: number) => ({ value, asOf: '2018-06-30', source: 'a census', url: null, note: null });

/** Kent was read whole, Surrey its openings only, Essex both; of Gwent nothing was read. */
const shire = runnerOf(
  makeDataset({
    forces: [
      force('kent', { population: people(200_000) }),
      force('surrey'),
      force('essex', { population: people(1_000_000) }),
      force('gwent', { population: people(500_000) }),
    ],
    plans: [plan('kent-plan', { start: '2016', end: '2021' })],
    documents: [
      document('kent-whole', { plan: 'kent-plan', meetingDate: '2018-02-08' }),
      document('surrey-opening', { force: 'surrey', meetingDate: '2018-03-01', read: 'opening' }),
      document('essex-opening', { force: 'essex', meetingDate: '2018-04-01', read: 'opening' }),
      document('essex-whole', { force: 'essex', meetingDate: '2023-07-01' }),
      document('essex-undated', { force: 'essex', meetingDate: null, read: 'opening' }),
    ],
    records: [
      { ...money('vans', 10_000), document: 'kent-whole' },
      { ...money('radios', 4000, { partOf: 'vans' }), document: 'kent-whole' },
      { ...money('boats', null), document: 'surrey-opening' },
      { ...money('horses', 5000, { type: 'budget' }), document: 'essex-opening' },
      { ...money('dogs', 7000, { type: 'budget' }), document: 'essex-whole' },
      { ...money('bill', 24, { type: 'precept', frequency: 'yearly', per: 'household' }), document: 'essex-opening' },
      record('question', 'why', { document: 'kent-whole', themes: ['workforce'] }),
      record('question', 'how', { document: 'surrey-opening', themes: ['rural-crime'] }),
      record('action', 'report', { document: 'essex-undated', action: { status: 'open' } }),
      record('resolution', 'noted', { document: 'essex-opening' }),
      record('resolution', 'agreed', { document: 'essex-whole', resolution: { outcome: 'agreed' } }),
    ],
  }),
);
const ALL = ['kent', 'surrey', 'essex', 'gwent'];
const compared = (own: Parameters<typeof lookView>[2] = {}): Result =>
  shire.run(lookView('all', 'compare', { forces: ALL, ...own }));
/** What a measure says of Kent, Surrey, Essex and Gwent. */
const says = (measure: string, own = {}): string[] => {
  const result = compared(own);
  return ALL.map((side) => cellWords(cellAt(result, measure, side)));
};

describe('four kinds of nothing', () => {
  it('of a force area of which nothing was read: "not read", and no number', () => {
    const result = compared();
    const ids = sheetRows(result).map(({ id }) => id);
    const numbers = ids.filter((id) => !['plans', 'population', 'officers', 'themes-only'].includes(id));
    for (const id of numbers) {
      const cell = cellAt(result, id, 'gwent');
      expect([id, cell.lead]).toEqual([id, 'not read']);
      if (id !== 'themes-absent') expect(cell.value).toBeNull();
    }
  });

  it('… its plans and its own themes too', () => {
    expect(says('plans')[3]).toBe('not read');
    expect(says('themes-only')[3]).toBe('not read');
  });

  it('of a force area that was read whole: "none found", which is 0', () => {
    expect(says('figures')).toEqual(['none found', 'not read', 'not read', 'not read']);
    expect(cellAt(compared(), 'figures', 'kent').value).toBe(0);
    expect(says('oldest')[0]).toBe('none found');
    expect(says('questions', { filter: 'theme:environment' })).toEqual([
      'none found',
      'not read',
      'not read',
      'not read',
    ]);
  });

  it('of amounts that nobody states: "not stated"', () => {
    expect(says('money-grant-one-off-total')[1]).toBe('not stated in 1, openings only');
    expect(says('largest')[1]).toBe('not stated, openings only');
    expect(says('oldest')[2]).toBe('not stated, openings only');
    expect(says('population')).toEqual(['200,000', 'not stated', '1,000,000', '500,000']);
  });

  it('of the people of the City of London: "not stated"', () => {
    const result = bundled.run(lookView('all', 'compare', { forces: ['kent', 'city-of-london'] }));
    expect(linesOf(result)).toContain('≠ People, mid-2018 | 1,846,500 | not stated');
    const [row] = sheetRows(result).filter(({ id }) => id === 'population');
    expect(row && openedFrom(bundled, result, row, 'city-of-london')).toBe('no publication states it');
    expect(row && openedFrom(bundled, result, row, 'kent')).toMatch(/^read in: /);
  });

  it('per head of dates more than five years from mid-2018, or of none: "not comparable"', () => {
    const own = { with: ['per-head'] };
    expect(says('money-budget-one-off-total-per-head', own)[2]).toBe('not comparable (dates far from mid-2018)');
    expect(says('actions-per-head', own)[2]).toBe('not comparable (dates far from mid-2018)');
    const [kent, surrey, , gwent] = says('questions-per-head', own);
    expect(kent).toBe('0.5 (people of mid-2018)');
    expect([surrey, gwent]).toEqual(['not stated (people)', 'not read']);
    // Without the document of July 2023 all dates are near enough.
    const near = { ...own, filter: 'date<2023-07-01' };
    expect(says('money-budget-one-off-total-per-head', near)[2]).toBe('£500 (people of mid-2018), openings only');
  });

  it('of a plan period that a force area does not have: "no such plan"', () => {
    const [kent, surrey] = says('plans', { period: '2016-2021' });
    expect([kent, surrey]).toEqual(['2016–2021', 'no such plan']);
    expect(says('records', { period: '2016-2021' })).toEqual(['3', 'not read', 'not read', 'not read']);
  });
});

describe('"openings only"', () => {
  it('stands beside what rests on openings alone, and not beside what rests on a whole document too', () => {
    expect(says('questions').slice(0, 2)).toEqual(['1', '1, openings only']);
    expect(says('resolutions')[2]).toBe('2');
    expect(says('resolutions-noted')[2]).toBe('1 (50% of 2), openings only');
    expect(says('resolutions-agreed')[2]).toBe('1 (50% of 2)');
  });

  it('does not stand beside the numbers of documents, which say it themselves', () => {
    expect(says('documents').slice(0, 3)).toEqual(['1', '1', '3']);
    expect(says('opening').slice(0, 3)).toEqual(['none', '1', '2']);
  });
});

describe('money', () => {
  it('is told for each sort of its own, a part not beside its whole, a rate from the least to the most', () => {
    expect(says('money-grant-one-off-total')[0]).toBe('£10k in 1, 1 part left out');
    expect(says('money-budget-one-off-total')[2]).toBe('£12k in 2');
    expect(says('money-precept-yearly-household')[2]).toBe('£24 in 1, openings only');
    expect(cellAt(compared(), 'money-precept-yearly-household', 'essex').value).toBeNull();
    expect(says('largest').slice(0, 3)).toEqual([
      '£10k (grant, one-off)',
      'not stated, openings only',
      '£7,000 (budget, one-off)',
    ]);
  });
});

describe('themes', () => {
  it('that only one side has, and that it has not, are told; a side that was read in its openings "not read" them', () => {
    expect(says('themes-only').slice(0, 3)).toEqual(['none', '1 in rural-crime, openings only', 'none']);
    expect(says('themes-absent').slice(0, 3)).toEqual(['none found (rural-crime)', 'none', 'not read (rural-crime)']);
  });
});

const { forceById } = bundled.source.dataset;
const comparisons = fc.record({
  forces: fc.shuffledSubarray([...forceById.keys()], { minLength: 2, maxLength: 6 }),
  period: fc.constantFrom('all', 'all', 'none', '2017-2021'),
  filter: fc.constantFrom('', 'theme:workforce', 'date:2014..2022', 'date:2016..2021 is:opening', 'zebra'),
});
/** The cells of a comparison, by measure and side, however it is turned. */
const cellsOf = (result: Result, turned = false): Map<string, string> =>
  new Map(
    sheetRows(result).flatMap((row) =>
      [...row.cells].flatMap(([column, cell]): [string, string][] =>
        column === 'measure' ? [] : [[turned ? `${column} ${row.id}` : `${row.id} ${column}`, cellWords(cell)]],
      ),
    ),
  );

describe('the options of the comparison', () => {
  it('differing counts what cells say, not that one of them rests on openings only', () => {
    const result = compared({ forces: ['kent', 'surrey'], filter: 'kind:question', with: ['differing'] });
    const ids = sheetRows(result).map(({ id }) => id);
    expect(ids).toContain('theme-1');
    expect(ids).not.toContain('questions');
  });

  it('differing shows just the measures whose cells differ', () => {
    fc.assert(
      fc.property(comparisons, (own) => {
        const all = bundled.run(lookView('all', 'compare', { ...own, with: ['per-head'] }));
        const less = bundled.run(lookView('all', 'compare', { ...own, with: ['per-head', 'differing'] }));
        const bare = (words: string): string => words.replace(/, openings only$/, '');
        const differ = sheetRows(all).filter(
          ({ id }) => new Set(own.forces.map((side) => bare(cellWords(cellAt(all, id, side))))).size > 1,
        );
        expect(sheetRows(less).map(({ id }) => id)).toEqual(differ.map(({ id }) => id));
        for (const row of sheetRows(all)) {
          expect(row.cells.get('measure')?.rest.startsWith('≠')).toBe(differ.includes(row));
        }
      }),
      { numRuns: 20 },
    );
  });

  it('transposed has the same cells, which open the same rows', () => {
    fc.assert(
      fc.property(comparisons, (own) => {
        const upright = bundled.run(lookView('all', 'compare', own));
        const turned = bundled.run(lookView('all', 'compare', { ...own, with: ['transposed'] }));
        expect(sheetRows(turned).map(({ id }) => id)).toEqual(own.forces);
        expect(turned.columns.slice(1).map(({ id }) => id)).toEqual(sheetRows(upright).map(({ id }) => id));
        expect(cellsOf(turned, true)).toEqual(cellsOf(upright));
      }),
      { numRuns: 20 },
    );
  });

  it('per-head is the amount for each 100,000 people, of dates within five years of mid-2018 alone', () => {
    fc.assert(
      fc.property(comparisons, (own) => {
        const result = bundled.run(lookView('all', 'compare', { ...own, with: ['per-head'] }));
        for (const { id } of sheetRows(result).filter((row) => row.id.endsWith('-per-head'))) {
          for (const side of own.forces) {
            const [cell, whole] = [cellAt(result, id, side), cellAt(result, id.replace('-per-head', ''), side)];
            expect(cell.behind).toEqual(whole.behind);
            const dates = ((cell.behind?.rows ?? []) as readonly Fact[]).map(({ date }) => date ?? '');
            const near = dates.every((date) => date >= '2013-06-30' && date <= '2023-06-30');
            const population = forceById.get(side)?.population;
            if (whole.value === null || dates.length === 0) expect(cell).toEqual(whole);
            else if (!population) expect(cellWords(cell)).toMatch(/^not stated \(people\)/);
            else if (near) expect(cell.value).toBeCloseTo((Number(whole.value) * 100_000) / population.value, 6);
            else expect([cell.value, cell.lead]).toEqual([null, 'not comparable']);
          }
        }
      }),
      { numRuns: 20 },
    );
  });
});
