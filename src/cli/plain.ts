/** A view as plain text, for pipes and terminals that cannot draw. */

import { fitted, widthOf } from '../app/text.ts';
import type { Dataset } from '../dataset/model.ts';
import { clean } from '../domain/clean.ts';
import { counted, formatNumber } from '../domain/number.ts';
import { capital } from '../domain/text.ts';
import { lookOf } from '../looks/registry.ts';
import { totalInWords } from '../query/totals.ts';
import { viewInWords } from '../tables/describe.ts';
import { isHighlighted, type Result } from '../tables/run.ts';
import { alignsRight, screenText } from '../tables/table.ts';

const GAP = '  ';
const WIDEST_CELL = 60;
const NARROWEST_CELL = 8;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

interface Limits {
  /** Of one cell, in terminal columns. */
  cell?: number;
  /** Of a line. */
  line?: number | undefined;
}

/** As wide as the texts, up to a limit; where a line is limited too, the widest columns give way first. */
function columnWidths(cells: readonly (readonly string[])[], { cell = Infinity, line = Infinity }: Limits): number[] {
  const [header = []] = cells;
  const widest = (column: number): number =>
    cells.reduce((width, texts) => Math.max(width, widthOf(texts[column] ?? '')), 0);
  const widths = header.map((_, column) => Math.min(cell, widest(column)));
  const room = line - GAP.length * (widths.length - 1);
  while (sum(widths) > room && Math.max(...widths) > NARROWEST_CELL) {
    const longest = widths.indexOf(Math.max(...widths));
    widths[longest] = (widths[longest] ?? 0) - 1;
  }
  return widths;
}

/**
 * Lines of cells under each other; nothing stands behind the last one.
 * @param right which columns stand right
 */
export function alignedLines(
  cells: readonly (readonly string[])[],
  limits: Limits = {},
  right: readonly boolean[] = [],
): string[] {
  const widths = columnWidths(cells, limits);
  return cells.map((line) =>
    widths
      .map((width, column) => fitted(line[column] ?? '', width, right[column]))
      .join(GAP)
      .trimEnd(),
  );
}

function countInWords({ rows, matched, inView, view, filter }: Result): string {
  const all = formatNumber(inView);
  if (filter.terms.length === 0) return counted(rows.length, 'row');
  const marked = view.matching === 'highlight' ? ', marked *' : '';
  return `${formatNumber(matched)} of ${all} rows match${marked}`;
}

/**
 * A view as text: what it shows, its rows as on the screen, how many there are, and the totals of their money.
 * @param width of the terminal, in columns; without it, a line is as long as it needs to be
 */
export function plainTable(result: Result, dataset: Dataset, width?: number): string {
  const { columns, rows, filter, totals } = result;
  const marks = isHighlighted(result);
  const header = columns.map(({ title }) => title);
  const body = rows.map((row) => columns.map((column) => clean(screenText(column, row))));
  // Only rows of a table can be asked whether they match; those of a look are made of the rows that do.
  const marked = marks ? rows.map((row) => (filter.test(row) ? '*' : '')) : [];
  const cells = marks
    ? [['', ...header], ...body.map((line, index) => [marked[index] ?? '', ...line])]
    : [header, ...body];
  const right = [...(marks ? [false] : []), ...columns.map(alignsRight)];
  const legend = result.view.look === null ? undefined : lookOf(result.view.look.kind).legend;
  const words = clean(viewInWords(result, dataset));
  return [
    capital(words),
    '',
    ...alignedLines(cells, { cell: WIDEST_CELL, line: width }, right),
    '',
    ...(legend === undefined ? [] : [legend]),
    countInWords(result),
    ...totals.map(totalInWords),
    '',
  ].join('\n');
}
