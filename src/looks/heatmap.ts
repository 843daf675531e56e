/** The heat map: how often each theme is there, by force area or by year; shade and number both. */

import { allReadWhole, type Linked } from '../dataset/model.ts';
import { partly, type Steps } from '../dataset/steps.ts';
import { compareValues } from '../domain/compare.ts';
import { NONE_FOUND, NOT_READ } from '../domain/nothing.ts';
import { formatNumber } from '../domain/number.ts';
import type { Row } from '../query/field.ts';
import type { Look } from '../query/view.ts';
import { fieldsOf, type Result, type Runner } from '../tables/run.ts';
import type { Column } from '../tables/table.ts';
import { behind, type Group, groupSteps } from './groups.ts';
import type { LookKind } from './look.ts';
import type { Behind, Cell, SheetColumn, SheetRow } from './sheet.ts';

const BY_YEAR = 'date';
const THEME = 'theme';

export interface HeatCell {
  count: number;
  /** The word for nothing, where there are none: what the documents of the column allow. */
  nothing: string;
  behind: Behind;
}

/** The map as data, for the screen and for a picture alike. */
export interface HeatMap {
  themes: readonly Group[];
  columns: readonly Group[];
  /** By theme, then by column. */
  cells: readonly (readonly HeatCell[])[];
  most: number;
}

/** Which columns rest on documents that were all read whole, by the label of the column. */
function* readWhole(base: Result, by: Column, runner: Runner): Steps<ReadonlySet<unknown>> {
  const { forces, period } = base.view;
  const documents = runner.select({ table: 'documents', forces, period, filter: '' }).matching;
  const groups = (yield* groupSteps(documents, by)).filter(({ rows }) =>
    allReadWhole((rows as readonly (Row & Linked)[]).map(({ document }) => document)),
  );
  return new Set(groups.map(({ value }) => value));
}

/** In which columns each row stands. */
function placesOf(columns: readonly Group[]): ReadonlyMap<Row, readonly number[]> {
  const places = new Map<Row, number[]>();
  for (const [place, { rows }] of columns.entries()) {
    for (const row of rows) {
      const known = places.get(row);
      if (known) known.push(place);
      else places.set(row, [place]);
    }
  }
  return places;
}

/** Which share of the work is done when the rows are grouped by theme, and by column too. */
const [THEMED, GROUPED] = [0.3, 0.5];

/** Counts of themes in the rows, by force area or by year. */
export function* heatMapSteps(base: Result, look: Look, runner: Runner): Steps<HeatMap> {
  const { table, matching: rows } = base;
  const fields = fieldsOf(table);
  const by = fields.get(look.by[0] ?? 'force') as Column;
  const all = yield* partly(groupSteps(rows, fields.get(THEME) as Column), 0, THEMED);
  const themes = all.filter(({ value }) => value !== null);
  const columns = yield* partly(groupSteps(rows, by), THEMED, GROUPED);
  if (by.id !== BY_YEAR) columns.sort((a, b) => compareValues(a.label, b.label));
  const whole = yield* partly(readWhole(base, by, runner), GROUPED, GROUPED);
  const places = placesOf(columns);
  const cellsOf = (theme: Group): HeatCell[] => {
    const own: Row[][] = columns.map(() => []);
    for (const row of theme.rows) for (const place of places.get(row) ?? []) own[place]?.push(row);
    return columns.map((column, place) => {
      const counted = own[place] ?? [];
      const nothing = whole.has(column.value) ? NONE_FOUND : NOT_READ;
      return { count: counted.length, nothing, behind: behind(base, counted, [theme.term, column.term]) };
    });
  };
  const cells: HeatCell[][] = [];
  for (const [index, theme] of themes.entries()) {
    yield GROUPED + (index / themes.length) * (1 - GROUPED);
    cells.push(cellsOf(theme));
  }
  return { themes, columns, cells, most: Math.max(0, ...cells.flat().map(({ count }) => count)) };
}

/** The shades, the lightest first. */
export const SHADES: readonly string[] = ['░', '▒', '▓', '█'];

/** The shade of a count, from 0, by orders of size, since few themes are far more frequent than the rest. */
export function shadeLevel(count: number, most: number): number {
  return Math.ceil((SHADES.length * Math.log1p(count)) / Math.log1p(most)) - 1;
}

const CELL_WIDTH = 8;
/** A word in each empty cell would hide the shades; the detail pane says it in words. */
const SIGNS: Record<string, string> = { [NONE_FOUND]: '·', [NOT_READ]: '?' };

function cellOf({ count, nothing, behind: counted }: HeatCell, most: number): Cell {
  if (count > 0) {
    const words = formatNumber(count);
    return { value: count, lead: words, rest: SHADES[shadeLevel(count, most)] ?? '', words, behind: counted };
  }
  const value = nothing === NONE_FOUND ? 0 : null;
  return { value, lead: SIGNS[nothing] ?? '', rest: '', words: nothing, behind: counted };
}

function rowOf(theme: Group, cells: readonly HeatCell[], base: Result, { columns, most }: HeatMap): SheetRow {
  const all = behind(base, theme.rows, [theme.term]);
  const total = formatNumber(theme.rows.length);
  const counts = cells.map((cell, index) => [String(columns[index]?.value), cellOf(cell, most)] as const);
  return {
    id: theme.label,
    headline: `${theme.label}: ${total} ${base.table.noun}`,
    cells: new Map<string, Cell>([
      [THEME, { value: theme.value, rest: theme.label, behind: all }],
      ['total', { value: theme.rows.length, lead: total, rest: '', behind: all }],
      ...counts,
    ]),
  };
}

export const heatmap: LookKind = {
  id: 'heatmap',
  key: 'M',
  title: 'Heat map',
  about: 'how often each theme is there, by force area or by year; shade and number both',
  by: [0, 1],
  choices: ['force', BY_YEAR],
  options: [],
  legend: '░▒▓█ the more · none found ? not read',
  whyNot: ({ columns }) =>
    [THEME, BY_YEAR].every((wanted) => columns.some(({ id }) => id === wanted)) ? null : 'its rows have no themes',
  *sheet(base, look, runner) {
    const map = yield* heatMapSteps(base, look, runner);
    const by = look.by[0] === BY_YEAR ? 'year' : 'force area';
    const rows = map.themes.map((theme, index) => rowOf(theme, map.cells[index] ?? [], base, map));
    return {
      title: `${base.table.title}: themes by ${by}`,
      noun: `themes by ${by} of ${base.table.noun}`,
      rows,
      columns: [
        {
          id: THEME,
          title: 'Theme',
          about: 'a row with several themes stands under each',
          type: 'choice',
          width: 24,
          echo: true,
        },
        { id: 'total', title: 'All', about: 'rows that have the theme', type: 'count', width: 6, echo: true },
        ...map.columns.map(({ value, label }, index): SheetColumn => {
          const about = `rows with the theme and ${by} ${label}`;
          const column: SheetColumn = { id: String(value), title: label, about, type: 'text', width: CELL_WIDTH };
          return index === 0 ? column : { ...column, joined: true };
        }),
      ],
    };
  },
};
