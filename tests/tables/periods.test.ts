import { describe, expect, it } from 'vitest';
import { loadBytes } from '../../src/dataset/load.ts';
import type { ForceFigure } from '../../src/domain/schema.ts';
import { periods } from '../../src/tables/periods.ts';
import { cellExport, cellText } from '../../src/tables/table.ts';
import { bundledDataset, document, force, idsOf, makeDataset, plan, runnerOf, viewOf } from '../support/dataset.ts';
import { write } from '../support/export.ts';

const note = 'with the City';

function forceFigure(value: number, own: Partial<ForceFigure> = {}): ForceFigure {
  return { value, asOf: '2018-06-30', source: 'A bulletin', url: null, note: null, ...own };
}

const runner = runnerOf(
  makeDataset({
    forces: [
      force('essex', { population: forceFigure(1_832_800), officers: forceFigure(3071) }),
      force('gwent', { population: forceFigure(591_200), officers: forceFigure(0) }),
      force('kent'),
      force('metropolitan', { population: forceFigure(8_908_100, { note }), officers: null }),
    ],
    plans: [plan('essex-1', { force: 'essex' }), plan('essex-2', { force: 'essex', start: '2021', end: '2024' })],
    documents: [document('minutes', { force: 'kent' })],
  }),
);

const kept = (filter: string): string[] => idsOf(runner.run(viewOf('periods', { filter })));

function cell(row: string, column: 'population' | 'officers') {
  const own = periods.columns.find(({ id }) => id === column);
  const { rows } = runner.run(viewOf('periods'));
  const found = rows.find(({ id }) => id === row) as Parameters<typeof periods.headline>[0] | undefined;
  if (!own || !found) throw new Error(`no ${column} of ${row}`);
  return { text: cellText(own, found), exported: cellExport(own, found) };
}

describe('the people and the officers of a force area', () => {
  it('are not shown until they are asked for', () => {
    expect(periods.shown.filter((id) => ['population', 'officers'].includes(id))).toEqual([]);
  });

  it('are the same under each of its plans', () => {
    expect(cell('essex-1', 'population').text).toBe('1,832,800');
    expect(cell('essex-2', 'population').text).toBe('1,832,800');
    expect(cell('essex-2', 'officers').text).toBe('3,071');
  });

  it('are "not stated" where the dataset has none, and zero where it says so', () => {
    expect(cell('kent-no-plan', 'population').text).toBe('not stated');
    expect(cell('metropolitan-no-plan', 'officers').text).toBe('not stated');
    expect(cell('gwent-no-plan', 'officers').text).toBe('0');
  });

  it('say what else they take in', () => {
    expect(cell('metropolitan-no-plan', 'population').text).toBe('8,908,100 (with the City)');
  });

  it('filter the plan periods', () => {
    expect(kept('population>1m')).toEqual(['essex-1', 'essex-2', 'metropolitan-no-plan']);
    expect(kept('population:500k..600k')).toEqual(['gwent-no-plan']);
    expect(kept('officers>=3,071')).toEqual(['essex-1', 'essex-2']);
    expect(kept('-has:population')).toEqual(['kent-no-plan']);
  });

  it('sort the plan periods, those not stated last in both directions', () => {
    const sorted = (descending: boolean): string[] =>
      idsOf(runner.run(viewOf('periods', { sort: [{ column: 'population', descending }] })));
    expect(sorted(false)).toEqual(['gwent-no-plan', 'essex-1', 'essex-2', 'metropolitan-no-plan', 'kent-no-plan']);
    expect(sorted(true).slice(0, 1)).toEqual(['metropolitan-no-plan']);
    expect(sorted(true).slice(-1)).toEqual(['kent-no-plan']);
  });

  it('are exported as numbers, with their day, source and note', () => {
    expect(cell('metropolitan-no-plan', 'population').exported).toEqual({
      population: 8_908_100,
      populationAsOf: '2018-06-30',
      populationSource: 'A bulletin',
      populationNote: note,
    });
    expect(cell('kent-no-plan', 'officers').exported).toEqual({
      officers: null,
      officersAsOf: null,
      officersSource: null,
      officersNote: null,
    });
  });

  it('stay with the force area in an export as a dataset', async () => {
    const text = await write('dataset', runner, runner.run(viewOf('periods', { filter: 'population>1m' })));
    const again = loadBytes(Buffer.from(text), 'export');
    const { forceById } = runner.source.dataset;
    expect(again.forces).toEqual([forceById.get('essex'), forceById.get('metropolitan')]);
  });

  it('of the bundled data keep the large force areas', async () => {
    const bundled = runnerOf(await bundledDataset());
    const { rows } = bundled.run(viewOf('periods', { filter: 'population>2.5m' }));
    const areas = new Set(rows.map((row) => (row as { force?: { id: string } }).force?.id));
    expect([...areas]).toEqual(['greater-manchester', 'metropolitan', 'west-midlands']);
  });
});
