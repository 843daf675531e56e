/** From pieces of text at places on pages to lines. */
import { endsSentence, type Line } from '../lines.ts';
import { plain } from '../plain.ts';
import { withoutRepeats } from './repeats.ts';

/** A piece of text on a page, in points from its left and upper edges. */
export interface Piece {
  text: string;
  left: number;
  right: number;
  /** Of its baseline. */
  y: number;
  /** The height of its letters. */
  size: number;
}

/** A line of a page. */
export interface PageLine {
  text: string;
  left: number;
  right: number;
  y: number;
  size: number;
}

/** In heights of letters: what makes a blank, and what sets a label apart. */
const BLANK = 0.15;
const WIDE = 0.9;
/** In usual distances of lines: what sets a paragraph apart. */
const APART = 1.25;
/** The usual distance of lines, in heights of letters, where there are too few lines to tell. */
const SINGLE = 1.3;
const FEW = 8;

function joined(pieces: readonly Piece[]): PageLine {
  const sorted = pieces.toSorted((a, b) => a.left - b.left);
  let text = '';
  let right = Number.NEGATIVE_INFINITY;
  for (const piece of sorted) {
    const gap = piece.left - right;
    if (text !== '' && gap > piece.size * WIDE) text += '   ';
    else if (text !== '' && gap > piece.size * BLANK && !text.endsWith(' ')) text += ' ';
    text += piece.text;
    right = Math.max(right, piece.right);
  }
  const size = Math.max(...sorted.map((piece) => piece.size));
  return { text: plain(text).replaceAll('\n', ' '), left: sorted[0]?.left ?? 0, right, y: sorted[0]?.y ?? 0, size };
}

/** The lines of a page, from its top. */
export function linesOfPage(pieces: readonly Piece[]): PageLine[] {
  const groups: Piece[][] = [];
  for (const piece of pieces.filter(({ text }) => text.trim() !== '').toSorted((a, b) => a.y - b.y)) {
    const group = groups.at(-1);
    const [first] = group ?? [];
    if (group && first && piece.y - first.y < Math.max(first.size, piece.size) / 2) group.push(piece);
    else groups.push([piece]);
  }
  return groups.map(joined);
}

const widthOfFirstWord = (line: PageLine): number => {
  const word = line.text.trim().split(/\s/, 1)[0] ?? '';
  return ((line.right - line.left) * (word.length + 1)) / Math.max(1, line.text.length);
};

/** The usual distance from a line to the next within a paragraph. */
function leadingOf(pages: readonly (readonly PageLine[])[]): number {
  const gaps = pages.flatMap((page) =>
    page.slice(1).map((line, at) => ({ gap: line.y - (page[at]?.y ?? 0), size: line.size })),
  );
  const near = gaps.filter(({ gap, size }) => gap < 3 * size).toSorted((a, b) => a.gap - b.gap);
  // Most lines are within paragraphs, but on a page of headings; of few lines nothing can be told.
  const { gap, size } = near[Math.floor(near.length / 4)] ?? { gap: 0, size: 0 };
  return near.length < FEW ? Math.min(gap, size * SINGLE) : gap;
}

/** How far to the right lines go. */
const marginOf = (lines: readonly PageLine[]): number =>
  lines.map(({ right }) => right).toSorted((a, b) => a - b)[Math.floor(lines.length * 0.98)] ?? 0;

/** The lines of all pages together, without what repeats on them. */
export function linesOfPages(all: readonly (readonly PageLine[])[]): Line[] {
  const pages = withoutRepeats(all);
  const lines = pages.flat();
  const leading = leadingOf(pages);
  const margin = marginOf(lines);
  return lines.map((line, at) => {
    const before = lines[at - 1];
    const next = lines[at + 1];
    const turns = before !== undefined && line.y <= before.y;
    // A sentence goes on over the page; what follows one that has ended may not.
    const apart = before === undefined || (turns ? endsSentence(before.text) : line.y - before.y > leading * APART);
    return { text: line.text, apart, full: next !== undefined && line.right + widthOfFirstWord(next) > margin };
  });
}
