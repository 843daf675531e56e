/** Reads plain text. */
import type { Block } from '../model.ts';
import { blocksOfLines, type Line } from './lines.ts';
import { linesOfRow } from './table.ts';

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

/** The cells of a line of a table; empty ones hold nothing, nor do the rules between rows. */
const cellsOf = (line: string): Line[][] =>
  line
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((text) => (/^[\s:=-]*$/.test(text) ? [] : [{ text, apart: true, full: false }]));

/** The lines of a text that are not empty. A line is full where the next one's first word had no room in it. */
function linesOf(text: string): Line[] {
  const all = text.split('\n');
  const width = widthOf(all);
  const lines: Line[] = [];
  let apart = true;
  for (const [at, line] of all.entries()) {
    if (line.trim() === '') {
      apart = true;
      continue;
    }
    const full = line.trimEnd().length + 1 + firstWord(all[at + 1] ?? '').length > width;
    if (isRow(line)) lines.push(...linesOfRow(cellsOf(line)));
    else lines.push({ text: line, apart, full });
    apart = isRow(line);
  }
  return lines;
}

/** The blocks of a plain text. */
export const blocksOfText = (text: string): Block[] => blocksOfLines(linesOf(text));
