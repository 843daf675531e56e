/** Tables whose last column holds what is to be done about a row, or what was resolved on it. */
import type { Span } from '../model.ts';
import { COLUMNS } from './rules/sections.ts';

/** What the last column of a table holds. */
export type Column = 'actions' | 'resolved';

/** A cell of such a column, with where it stands in its row. */
export interface Cell extends Span {
  column: Column;
}

/** What the last column holds, where a line is the head of a table that says so; null for any other line. */
export function columnNamed(line: string): Column | null {
  return COLUMNS.find(({ words }) => words.test(line.trim()))?.column ?? null;
}

/** The last cell of a row; null where the row has but one, or nothing in it. */
export function lastCell(row: string, column: Column): Cell | null {
  const bar = row.lastIndexOf(' | ');
  const words = bar === -1 ? '' : row.slice(bar + 3);
  if (!/\w/.test(words)) return null;
  return { column, start: bar + 3, end: row.trimEnd().length };
}
