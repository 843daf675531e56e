/** Rows of tables. Councils set out whole meetings in tables: such rows are read cell by cell, as if they were none. */
import { isLabel } from './labels.ts';
import { endsSentence, headingLine, type Line } from './lines.ts';
import { oneLine } from './plain.ts';

export type Cell = readonly Line[];

/** More than this in one cell, in several paragraphs, is no entry of a table. */
const MOST_OF_AN_ENTRY = 200;

const lengthOf = (cell: Cell): number => cell.reduce((sum, line) => sum + line.text.length, 0);
const textOf = (cell: Cell): string =>
  oneLine(cell.map((line) => [line.known?.label, line.text].filter(Boolean).join(' ')).join(' '));

/** Whether the first cell is the number of what is in the second one. */
function isNumbered([first, second, ...others]: readonly Cell[]): boolean {
  if (first?.length !== 1 || second === undefined || others.length > 0) return false;
  return isLabel(textOf(first)) && /\p{L}.*\s.*\p{L}/su.test(textOf(second));
}

/** Whether the cells of a row hold paragraphs rather than the entries of a table. */
function isLayout(cells: readonly Cell[]): boolean {
  const wide = cells.length > 2 ? Number.POSITIVE_INFINITY : MOST_OF_AN_ENTRY;
  const holdsParagraphs = (cell: Cell): boolean =>
    cell.some(({ known }) => known?.kind === 'heading') || lengthOf(cell) > (cell.length > 1 ? MOST_OF_AN_ENTRY : wide);
  return cells.some(holdsParagraphs) || isNumbered(cells);
}

/** The label of the first cell put before the first line of the next. */
function numbered(cells: readonly Cell[]): Line[] {
  const [first, ...others] = cells;
  const [next, ...lines] = others.flat();
  const label = textOf(first ?? []);
  if (first?.length !== 1 || next === undefined || !isLabel(label)) return cells.flat();
  if (next.known?.label) return cells.flat();
  if (next.known) return [{ ...next, known: { ...next.known, label } }, ...lines];
  // Wide apart, as in print, so that a number without a full stop is told from a sum.
  return [{ ...next, text: `${label}   ${next.text}`, apart: true }, ...lines];
}

const isEmpty = (cell: Cell | undefined): boolean => (cell?.length ?? 0) === 0;

/** Whether a row goes on with the item whose number is in a row above it. */
export const goesOnWithItem = (cells: readonly Cell[]): boolean =>
  cells.length > 1 && isEmpty(cells[0]) && !isEmpty(cells.at(-1));

/** What is longer than this in a margin is text of its own. */
const MOST_OF_A_MARGIN = 60;

/** Whether a row is a paragraph and a few words beside it: who is to act on it. */
const hasMargin = ([first, margin, ...others]: readonly Cell[]): boolean =>
  others.length === 0 &&
  first?.length === 1 &&
  !isLabel(textOf(first)) &&
  margin?.length === 1 &&
  lengthOf(margin) <= MOST_OF_A_MARGIN;

const withMargin = (cell: Cell, margin: string): Line[] =>
  cell.map((line) => ({ ...line, text: `${line.text} | ${margin}` }));

/**
 * The lines that a row gives of a table that sets out a meeting, each item over several rows: number and subject as a
 * heading, then what its other cells say. A subject that is a sentence is what was said, with who is to act beside it.
 */
export function linesOfItem(cells: readonly Cell[]): Line[] {
  const [first, subject, ...others] = cells;
  const [label, heading] = [textOf(first ?? []), textOf(subject ?? [])];
  if (label === '' || !isLabel(label) || heading === '' || others.every(isEmpty)) return linesOfRow(cells);
  if (endsSentence(heading)) return numbered([first ?? [], linesOfRow([[], subject ?? [], ...others])]);
  return [headingLine({ text: `${label}   ${heading}`, apart: true, full: false }), ...others.flat()];
}

/**
 * The lines that a row gives: one for all its cells, or those of its cells.
 * @param cells as they stand in the row, empty ones too
 */
export function linesOfRow(cells: readonly Cell[]): Line[] {
  const filled = cells.filter((cell) => cell.length > 0);
  if (filled.length === 0) return [];
  // What stands below the first column only goes on with the item whose number is in it.
  const goesOn = isEmpty(cells[0]);
  if (goesOn && hasMargin(filled))
    return filled.slice(0, 1).flatMap((cell) => withMargin(cell, textOf(filled[1] ?? [])));
  if (cells.length === 1 || goesOn || isLayout(filled)) return numbered(filled);
  const text = cells.map(textOf).join(' | ');
  return [{ text, apart: true, full: false, known: { kind: 'row', label: null } }];
}
