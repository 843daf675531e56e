/** Tables with a column of what is to be done about a row, or of what was resolved on it. */
import type { Span } from '../model.ts';
import { BY_WHOM, COLUMNS } from './rules/sections.ts';

/** A column of a table that says what its cells hold. */
export interface Column {
  holds: 'actions' | 'resolved';
  /** Its place among the columns, from 0, and how many there are. */
  at: number;
  of: number;
  /** Whether the column after it says by whom. */
  byWhom: boolean;
}

/** A cell of such a column, with where it stands in its row. */
export interface Cell extends Span {
  column: Column['holds'];
  /** By whom, as the cell after it says; null where none does. */
  by: string | null;
}

const BAR = ' | ';

/** The last column that holds actions or resolutions, but no first one, where a line is the head of a table; else null. */
export function columnNamed(line: string): Column | null {
  const names = line
    .trim()
    .replace(/^\|\s*|[\s|]+$/g, '')
    .split(/\s*\|\s*/);
  const at = names.findLastIndex((name, place) => place > 0 && COLUMNS.some(({ words }) => words.test(name)));
  const found = COLUMNS.find(({ words }) => words.test(names[at] ?? ''));
  if (!found) return null;
  return { holds: found.column, at, of: names.length, byWhom: BY_WHOM.test(names[at + 1] ?? '') };
}

/**
 * The cell of a row in a column; null where nothing is in it. In rows that are shorter than the head, a last column is
 * still the last.
 */
export function cellIn(row: string, { holds, at, of, byWhom }: Column): Cell | null {
  const cells = row.trimEnd().split(BAR);
  const place = at === of - 1 ? cells.length - 1 : at;
  const words = cells.length < 2 || (place === at && cells.length > of) ? undefined : cells[place];
  if (words === undefined || !/\w/.test(words)) return null;
  const start = cells.slice(0, place).reduce((sum, cell) => sum + cell.length + BAR.length, 0);
  const by = byWhom ? (cells[place + 1]?.trim() ?? '') : '';
  return { column: holds, start, end: start + words.length, by: /\w/.test(by) ? by : null };
}
