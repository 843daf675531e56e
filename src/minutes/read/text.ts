/** Reads plain text. */
import type { Block } from '../model.ts';
import { isLabel } from './labels.ts';
import { blocksOfLines, endsSentence, type Line } from './lines.ts';
import { withMargin } from './margin.ts';
import { withoutPages } from './pages.ts';
import { withPairs } from './pairs.ts';
import { linesOfLine } from './run-together.ts';
import { goesOnWithItem, linesOfItem, linesOfRow } from './table.ts';

/** A text with longer lines than this was not broken into lines by hand. */
const WIDEST = 140;
const LEAST_WIDTH = 40;

/** How wide the lines of a text are, where it is broken into lines; infinite where it is not. */
function widthOf(lines: readonly string[]): number {
  const lengths = lines
    .filter((line, at) => line.trim() !== '' && lines[at + 1]?.trim())
    .map((line) => line.trimEnd().length)
    .sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.95)] ?? 0;
  return width < LEAST_WIDTH || width > WIDEST ? Number.POSITIVE_INFINITY : width;
}

const firstWord = (line: string): string => line.trim().split(/\s/, 1)[0] ?? '';

/** Tables come as lines with bars between their cells. */
const isRow = (line: string): boolean => (line.match(/\|/g)?.length ?? 0) > 1 || line.trim() === '|';

/** So many cells parted by tabs make a row; a label and its text are two. */
const CELLS_BY_TABS = 3;

/** How many cells tabs part a line into; none where they only set labels apart, as in `7 → (i) → text`. */
function tabbed(line: string | undefined): number {
  const cells = line?.includes('|') ? [] : (line ?? '').trim().split(/\t+/);
  return cells.length >= CELLS_BY_TABS && !isLabel(cells[1] ?? '') ? cells.length : 0;
}

/** Tables also come as lines with as many tabs as the line above or below. */
const isTabbedRow = (line: string, before: string | undefined, after: string | undefined): boolean =>
  tabbed(line) > 0 && [tabbed(before), tabbed(after)].includes(tabbed(line));

/** The cells of a line of a table; empty ones hold nothing, nor do the rules between rows. */
const cellsOf = (line: string, between: string | RegExp): Line[][] =>
  line
    .trim()
    .replace(/^\||\|$/g, '')
    .split(between)
    .map((text) => (/^[\s:=-]*$/.test(text) ? [] : [{ text, apart: true, full: false }]));

/** The cells of a line that is a row of a table; null for any other. */
function rowOf(line: string, before: string | undefined, after: string | undefined): Line[][] | null {
  if (isRow(line)) return cellsOf(line, '|');
  return isTabbedRow(line, before, after) ? cellsOf(line, /\t+/) : null;
}

/** The rows of the table that begins at a line. */
function tableAt(rows: readonly (Line[][] | null)[], at: number): Line[][][] {
  const end = rows.indexOf(null, at);
  return rows.slice(at, end < 0 ? rows.length : end).filter((row) => row !== null);
}

/** A column of actions that holds none for a line. */
const EMPTY_COLUMN = /(?<!\s)\s+\|\s*$/;

/** The lines of a text that are not empty. A line is full where the next one's first word had no room in it. */
function linesOf(text: string): Line[] {
  const all = text.split('\n');
  const width = widthOf(all);
  const rows = all.map((line, at) => rowOf(line, all[at - 1], all[at + 1]));
  const lines: Line[] = [];
  let apart = true;
  let ofItems = false;
  for (const [at, line] of all.entries()) {
    if (line.trim() === '') {
      apart = true;
      continue;
    }
    const full = line.trimEnd().length + 1 + firstWord(all[at + 1] ?? '').length > width;
    const cells = rows[at];
    if (cells) {
      if (!rows[at - 1]) ofItems = tableAt(rows, at).some(goesOnWithItem);
      lines.push(...(ofItems ? linesOfItem : linesOfRow)(cells));
    } else lines.push(...linesOfLine({ text: line.replace(EMPTY_COLUMN, ''), apart, full }));
    apart = cells !== null;
  }
  return lines;
}

/** Of the lines of a text with an empty line below each, so many at least go on in the middle of a sentence. */
const GOING_ON = 0.2;
const FEWEST_LINES = 10;

/** A text that has an empty line below every line, without those: they part nothing. */
function singleSpaced(text: string): string {
  const lines = text.split('\n');
  const isEmpty = (at: number): boolean => lines[at]?.trim() === '';
  const written = [...lines.keys()].filter((at) => !isEmpty(at));
  const isClose = written.some((at) => at + 1 < lines.length && !isEmpty(at + 1));
  if (isClose || written.length < FEWEST_LINES) return text;
  const goesOn = (at: number, place: number): boolean =>
    !endsSentence(lines[at] ?? '') && /^\p{Ll}/u.test(lines[written[place + 1] ?? at]?.trim() ?? '');
  if (written.filter(goesOn).length < GOING_ON * written.length) return text;
  return lines.filter((_, at) => !isEmpty(at) || isEmpty(at - 1)).join('\n');
}

/** Marks of printing that a page leaves in its text: bold words, and a star before the number of a minute. */
const MARKS = /\*\*|^[ \t]*\*(?=\d{1,3}[.\s])/gm;

/** What is done to a text before its lines are read, in order. */
const PREPARED = [(text: string) => text.replace(MARKS, ''), withoutPages, singleSpaced, withMargin, withPairs];

/** The blocks of a plain text. */
export const blocksOfText = (text: string): Block[] =>
  blocksOfLines(linesOf(PREPARED.reduce((prepared, step) => step(prepared), text)));
