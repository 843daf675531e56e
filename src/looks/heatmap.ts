/** The heat map: how often each theme is there, by force area or by year; shade and number both. */

import { allReadWhole, type Linked } from '../dataset/model.ts';
import { NONE_FOUND, NOT_READ } from '../domain/nothing.ts';
import { formatNumber } from '../domain/number.ts';
import type { Row } from '../query/field.ts';
import { addTerm } from '../query/filter/edit.ts';
import type { Look } from '../query/view.ts';
import { fieldsOf, type Result, type Runner } from '../tables/run.ts';
import type { Column } from '../tables/table.ts';
import { type Group, groupsOf } from './groups.ts';
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
function readWhole(base: Result, by: Column, runner: Runner): ReadonlySet<unknown> {
  const { forces, period } = base.view;
  const documents = runner.matching({ table: 'documents', forces, period, filter: '' });
  const groups = groupsOf(documents, by).filter(({ rows }) =>
    allReadWhole((rows as readonly (Row & Linked)[]).map(({ document }) => document)),
  );
  return new Set(groups.map(({ value }) => value));
}

/** Counts of themes in the rows, by force area or by year. */
export function heatMapOf(base: Result, look: Look, runner: Runner): HeatMap {
  const { table, view, rows } = base;
  const fields = fieldsOf(table);
  const by = fields.get(look.by[0] ?? 'force') as Column;
  const themes = groupsOf(rows, fields.get(THEME) as Column).filter(({ value }) => value !== null);
  const columns = groupsOf(rows, by);
  if (by.id !== BY_YEAR) columns.sort((a, b) => (a.label < b.label ? -1 : 1));
  const whole = readWhole(base, by, runner);
  const scope = { forces: view.forces, period: view.period };
  const inColumn = columns.map((column) => new Set(column.rows));
  const cells = themes.map((theme) =>
    columns.map((column, index): HeatCell => {
      const own = theme.rows.filter((row) => inColumn[index]?.has(row));
      const filter = addTerm(addTerm(view.filter, theme.term), column.term);
      const nothing = whole.has(column.value) ? NONE_FOUND : NOT_READ;
      return { count: own.length, nothing, behind: { table, rows: own, place: { table: table.id, filter, scope } } };
    }),
  );
  return { themes, columns, cells, most: Math.max(0, ...cells.flat().map(({ count }) => count)) };
}

const SHADES = ['░', '▒', '▓', '█'];

/** The shade of a count: quarters of the largest one. */
export function shadeOf(count: number, most: number): string {
  return SHADES[Math.min(3, Math.ceil((4 * count) / most) - 1)] ?? ' ';
}

const CELL_WIDTH = 8;
/** A word in each empty cell would hide the shades; the detail pane says it in words. */
const SIGNS: Record<string, string> = { [NONE_FOUND]: '·', [NOT_READ]: '?' };

export const heatmap: LookKind = {
  id: 'heatmap',
  key: 'M',
  title: 'Heat map',
  about: 'how often each theme is there, by force area or by year: the darker the more, · none found, ? not read',
  by: [0, 1],
  choices: ['force', BY_YEAR],
  options: [],
  legend: '░▒▓█ the more · none found ? not read',
  whyNot: (table) =>
    table.columns.some(({ id }) => id === THEME) && table.columns.some(({ id }) => id === BY_YEAR)
      ? null
      : 'its rows have no themes',
  sheet: (base, look, runner) => {
    const { themes, columns, cells, most } = heatMapOf(base, look, runner);
    const by = look.by[0] === BY_YEAR ? 'year' : 'force area';
    const rows = themes.map((theme, index): SheetRow => {
      const counts = (cells[index] ?? []).map(({ count, nothing, behind }, place): [string, Cell] => {
        const id = String(columns[place]?.value);
        const words = count === 0 ? nothing : formatNumber(count);
        if (count === 0)
          return [
            id,
            { value: nothing === NONE_FOUND ? 0 : null, lead: SIGNS[nothing] ?? '', rest: '', words, behind },
          ];
        return [id, { value: count, lead: words, rest: shadeOf(count, most), words, behind }];
      });
      const scope = { forces: base.view.forces, period: base.view.period };
      const filter = addTerm(base.view.filter, theme.term);
      const behind = { table: base.table, rows: theme.rows, place: { table: base.table.id, filter, scope } };
      const total = formatNumber(theme.rows.length);
      const words = columns.map(({ label }, place) => {
        const cell = cells[index]?.[place];
        return `${label} ${cell && cell.count > 0 ? formatNumber(cell.count) : cell?.nothing}`;
      });
      return {
        id: theme.label,
        headline: `${theme.label}: ${total} ${base.table.noun}. ${words.join(', ')}.`,
        cells: new Map([
          [THEME, { value: theme.value, rest: theme.label, behind }],
          ['total', { value: theme.rows.length, lead: total, rest: '', behind }],
          ...counts,
        ]),
      };
    });
    const column = (
      id: string,
      title: string,
      about: string,
      width: number,
      type: SheetColumn['type'],
    ): SheetColumn => {
      return { id, title, about, type, width };
    };
    return {
      title: `${base.table.title}: themes by ${by}`,
      noun: `themes by ${by} of ${base.table.noun}`,
      rows,
      columns: [
        column(THEME, 'Theme', 'a row with several themes stands under each', 33, 'choice'),
        column('total', 'All', 'rows that have the theme', 6, 'count'),
        ...columns.map(({ value, label }) => ({
          ...column(String(value), label, `rows with the theme and ${by} ${label}`, CELL_WIDTH, 'text'),
          joined: true,
        })),
      ],
    };
  },
};
