/** What the tests of looks share: views with a look, what their cells say, and the rows that Enter opens from a cell. */
import { expect } from 'vitest';
import type { Cell, SheetRow } from '../../src/looks/sheet.ts';
import { cellWords } from '../../src/looks/sheet.ts';
import { defaultView, type Result, type Runner, type TableView } from '../../src/tables/run.ts';
import type { TableId } from '../../src/tables/table.ts';
import { idsOf, viewOf } from './dataset.ts';

type Own = Partial<Omit<TableView, 'look'>> & { by?: readonly string[]; with?: readonly string[] };

/** A look at a table: `lookView('funding', 'bars', { by: ['type'], filter: 'kent' })`. */
export function lookView(table: TableId, kind: string, own: Own = {}): TableView {
  const { by = [], with: on = [], ...view } = own;
  return viewOf(table, { sort: [], columns: [], ...view, look: { kind, by, with: on } });
}

export const sheetRows = (result: Result): readonly SheetRow[] => result.rows as readonly SheetRow[];

/** A cell of a sheet, by its row and column. */
export function cellAt(result: Result, row: string, column: string): Cell {
  const cell = sheetRows(result)
    .find(({ id }) => id === row)
    ?.cells.get(column);
  if (!cell) throw new Error(`there is no cell ${row} / ${column} in ${result.table.title}`);
  return cell;
}

/** A sheet in words: one line for each row, its cells behind each other. */
export function linesOf(result: Result, columns = result.columns.map(({ id }) => id)): string[] {
  return sheetRows(result).map((row) => columns.map((id) => cellWords(row.cells.get(id) as Cell)).join(' | '));
}

export const sortedIds = (result: Pick<Result, 'rows'>): string[] => idsOf(result).toSorted();

/** What Enter on a cell opens: the rows of another view, or why none. */
export function openedFrom(runner: Runner, result: Result, row: SheetRow, column: string): Result | string {
  const place = result.table.open?.(row, column);
  if (place === undefined) throw new Error(`Enter on ${row.id} / ${column} opens nothing, and does not say why`);
  if (typeof place === 'string') return place;
  return runner.run({ ...defaultView(place.table), ...place.scope, filter: place.filter });
}

/** Each cell of a sheet with what Enter on it opens, once it has been checked that these are the rows that it counts. */
export function* openedCells(runner: Runner, result: Result) {
  for (const row of sheetRows(result)) {
    for (const { id: column } of result.columns) {
      const cell = row.cells.get(column) as Cell;
      const opened = openedFrom(runner, result, row, column);
      const where = `${row.id} / ${column}: ${cellWords(cell)}`;
      if (typeof opened === 'string') expect(cell.behind, where).toBeNull();
      else expect(sortedIds(opened), where).toEqual(sortedIds(cell.behind ?? { rows: [] }));
      yield { row, column, cell, opened: typeof opened === 'string' ? null : opened, where };
    }
  }
}
