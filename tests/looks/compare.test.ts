import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fact } from '../../src/dataset/model.ts';
import { formatShortPounds } from '../../src/domain/money.ts';
import { periodLabel } from '../../src/domain/period.ts';
import { type Cell, cellWords } from '../../src/looks/sheet.ts';
import type { Row } from '../../src/query/field.ts';
import { sumInWords } from '../../src/query/totals.ts';
import type { Result } from '../../src/tables/run.ts';
import { bundledDataset, runnerOf, viewOf } from '../support/dataset.ts';
import { cellAt, lookView, openedCells, sheetRows } from '../support/looks.ts';

const dataset = await bundledDataset();
const runner = runnerOf(dataset);
const FORCES = dataset.forces.map(({ id }) => id);
const PERIODS = ['all', 'all', 'all', 'none', '?-?', '2016-2021', '2017-2021', '2021-2025'];
/** Terms that every table of records takes. */
const TERMS = [
  ...['', '', 'police', '-police', 'overtime', '"the panel"', 'zebra', '£', 'has:paragraph', 'paragraph<=3'],
  ...['theme:rural-crime', 'theme:workforce,finance-and-precept', '-theme:workforce', 'by:panel', '-by:force,document'],
  ...['is:whole', 'is:opening', '-is:whole', 'read:whole', 'has:date', '-has:date', 'date:2016..2020', 'date>=2019-06'],
  ...['date<2018', 'kind:funding', 'kind:question,action', '-kind:document', 'body:panel', 'doctype:minutes,web-page'],
  ...['period:2018', 'period:none', '-has:plan', 'force:kent,gwent', '-force:kent', 'state:open', 'summary:crime'],
];
const filters = fc.array(fc.constantFrom(...TERMS), { maxLength: 2 }).map((terms) => terms.filter(Boolean).join(' '));
const comparisons = fc.record({
  forces: fc.shuffledSubarray(FORCES, { minLength: 2, maxLength: 6 }),
  period: fc.constantFrom(...PERIODS),
  filter: filters,
  with: fc.subarray(['per-head']),
});

const funding = (rows: readonly Row[]) => rows as readonly Fact<'funding'>[];
const themesOf = (rows: readonly Row[]): string[] =>
  (rows as readonly (Row & { record: Fact['record'] | null })[]).flatMap(({ record }) => record?.themes ?? []);
const rowsBehind = (cell: Cell): readonly Row[] => cell.behind?.rows ?? [];
const most = (numbers: readonly number[]): number | null => (numbers.length === 0 ? null : Math.max(...numbers));
const WHOLES: [RegExp, string][] = [
  [/^questions-/, 'questions'],
  [/^resolutions-/, 'resolutions'],
  [/^delivery-/, 'delivery'],
  [/^open$/, 'actions'],
];

/** Checks the number of a cell against the rows that it opens. */
function checkNumber(id: string, cell: Cell, opened: Result, side: (measure: string) => Cell, where: string): void {
  const { rows } = opened;
  const words = cellWords(cell);
  if (id === 'plans') {
    const labels = rows.map((row) => periodLabel((row as Fact).period)).sort();
    if (cell.value !== null) expect([...(cell.value as string[])].sort(), where).toEqual(labels);
  } else if (rows.length === 0) {
    expect(words, where).toMatch(/^(not read|none found|none)$/);
    expect(cell.value, where).toBe(words === 'not read' || /^largest|^money|^oldest/.test(id) ? null : 0);
  } else if (id.startsWith('money-')) {
    const [total, ...others] = opened.totals;
    expect(others, where).toEqual([]);
    const summed = total && !total.rate && total.counted > 0;
    expect(cell.value, where).toBe(summed ? total.sum : null);
    if (total && total.counted > 0)
      expect(words, where).toContain(summed ? formatShortPounds(total.sum) : sumInWords(total));
    if (total && total.counted === 0 && total.notStated > 0)
      expect(words, where).toContain(`not stated in ${total.notStated}`);
    if (total && total.counted > 0 && total.notStated > 0)
      expect(words, where).toContain(`${total.notStated} not stated`);
    if (total && total.parts > 0) expect(words, where).toContain(`${total.parts} part`);
  } else if (id === 'largest') {
    const stated = funding(rowsBehind(side('funding'))).filter(({ record }) => record.funding.per === 'total');
    expect(cell.value, where).toBe(most(stated.flatMap(({ record }) => record.funding.amountGbp ?? [])));
    if (cell.value === null) expect(words, where).toContain('not stated');
    else
      expect(
        funding(rows).map(({ record }) => record.funding.amountGbp),
        where,
      ).toEqual([cell.value]);
  } else if (id === 'oldest') {
    const ages = (of: readonly Row[]) => (of as readonly (Row & { age: number | null })[]).map(({ age }) => age);
    expect(cell.value, where).toBe(most(ages(rowsBehind(side('open'))).filter((age) => age !== null)));
    expect([...new Set(ages(rows))], where).toEqual([cell.value]);
  } else {
    expect(cell.value, where).toBe(rows.length);
    const [, whole] = WHOLES.find(([pattern]) => pattern.test(id)) ?? [];
    if (whole) {
      const [, share, all] = /^[\d,]+ \(([\d.]+)% of ([\d,]+)\)/.exec(words) ?? [];
      expect(Number(all?.replaceAll(',', '')), where).toBe(side(whole).value);
      expect(Math.abs(Number(share) - (100 * rows.length) / Number(side(whole).value)), where).toBeLessThan(0.51);
    }
    if (/^theme-/.test(id)) {
      const counts = Map.groupBy(themesOf(rowsBehind(side('questions'))), (theme) => theme);
      const ranked = [...counts.values()].map(({ length }) => length).sort((a, b) => b - a);
      expect(cell.value, where).toBe(ranked[Number(id.slice(-1)) - 1]);
    }
  }
}

const OF_DOCUMENTS = ['plans', 'documents', 'whole', 'opening'];

/** Checks every cell of a comparison, and how the measures of a side hang together. */
function checkComparison(result: Result): void {
  const at = (column: string) => (measure: string) => cellAt(result, measure, column);
  for (const { row, column, cell, opened, where } of openedCells(runner, result)) {
    if (column === 'measure' || opened === null) continue;
    if (!OF_DOCUMENTS.includes(row.id) && cell.value !== null) {
      const rested = opened.rows as readonly Fact[];
      const openings = rested.length > 0 && rested.every(({ document }) => document.read === 'opening');
      expect(cellWords(cell).endsWith(', openings only'), where).toBe(openings);
    }
    if (!row.id.endsWith('-per-head')) checkNumber(row.id, cell, opened, at(column), where);
  }
  const sides = result.columns.slice(1).map(({ id }) => id);
  const themesAt = (side: string) => new Set(themesOf(rowsBehind(at(side)('records'))));
  for (const side of sides) {
    const others = new Set(sides.flatMap((other) => (other === side ? [] : [...themesAt(other)])));
    const only = themesAt(side).difference(others);
    const named = /in ([a-z0-9, -]+)/.exec(at(side)('themes-only').rest)?.[1]?.split(', ') ?? [];
    expect(named, side).toEqual([...only].sort());
    expect(at(side)('themes-absent').value, side).toEqual([...others.difference(themesAt(side))].sort());
    const count = (measure: string): number => rowsBehind(at(side)(measure)).length;
    const sum = (...measures: string[]): number => measures.reduce((total, measure) => total + count(measure), 0);
    expect(count('documents')).toBe(sum('whole', 'opening'));
    expect(count('records')).toBe(
      sum('priorities', 'funding', 'questions', 'resolutions', 'actions', 'delivery', 'figures'),
    );
    const nothing = count('documents') > 0 && count('opening') === 0 ? 'none found' : 'not read';
    for (const { id } of sheetRows(result)) {
      const { lead } = at(side)(id);
      if (lead === 'not read' || lead === 'none found') expect(lead, `${id} / ${side}`).toBe(nothing);
    }
  }
}

describe('each number of the comparison is that of the rows that Enter opens', () => {
  it('of any force areas, in any plan period, under any filter', () => {
    fc.assert(
      fc.property(comparisons, (own) => checkComparison(runner.run(lookView('all', 'compare', own)))),
      { numRuns: 40 },
    );
  });

  it('of the plans of any one force area, which no document is counted twice in', () => {
    const cases = fc.record({ forces: fc.constantFrom(...FORCES).map((id) => [id]), filter: filters });
    fc.assert(
      fc.property(cases, ({ forces, filter }) => {
        const result = runner.run(lookView('all', 'compare', { forces, filter, by: ['plan'] }));
        checkComparison(result);
        const sides = result.columns.slice(1).map(({ id }) => id);
        const all = (measure: string): string[] =>
          sides.flatMap((side) => rowsBehind(cellAt(result, measure, side)).map(({ id }) => id)).sort();
        const own = (table: 'documents' | 'all' | 'questions' | 'funding', where: string): string[] =>
          runner
            .run(viewOf(table, { forces, filter: where }))
            .rows.map(({ id }) => id)
            .sort();
        expect(all('documents')).toEqual(own('documents', ''));
        expect(all('records')).toEqual(own('all', `${filter} -kind:document`));
        expect(all('questions')).toEqual(own('questions', filter));
        expect(all('funding')).toEqual(own('funding', filter));
      }),
      { numRuns: 30 },
    );
  });
});
