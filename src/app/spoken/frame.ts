/** The screen as plain lines, wrapped to the terminal's width and no more than fit; and where the cursor stands in them. */
import { clean } from '../../domain/clean.ts';
import type { Size } from '../layout.ts';
import { halves, type Line } from '../line.ts';
import { broken, cut, widthOf, wrap } from '../text.ts';

export interface Spoken {
  lines: string[];
  /** Where the terminal's own cursor stands, from 0. */
  cursor: { x: number; y: number };
}

/** What the screen says, in reading order. Each text begins a line of its own. */
export interface Frame {
  head: readonly string[];
  /** What is being typed; the cursor stands in it. */
  prompt?: { label: string; line: Line };
  /** What the prompt has to tell. */
  told?: readonly string[];
  /** The list, in brief: a line for each item. */
  items: readonly string[];
  /** How many of the items the window holds; those beyond only fill the screen. Without it, all. */
  page?: number;
  /** Which item is the active one, by its place, and all that it says; the cursor stands on it where nothing is typed. */
  active?: { place: number; text: string };
  /** What is told of the active item. */
  about?: readonly string[];
  foot: readonly string[];
  /** What stands where the active item, or what is told of it, is cut: how to read the rest. */
  more?: string;
}

/** The rows of the terminal that are written: the last one stays free, so that writing never scrolls. */
export function spokenHeight({ rows }: Size): number {
  return Math.max(1, rows - 1);
}

/** A text as lines, at most so many; where that cuts it, the last one ends with words that say so. */
function wrapped(text: string, width: number, most: number, more = '…'): string[] {
  const lines = wrap(text, width);
  if (lines.length <= most) return lines;
  const last = lines[most - 1];
  if (last === undefined) return [];
  return [...lines.slice(0, most - 1), `${wrap(last, width - widthOf(more) - 1)[0]} ${more}`];
}

/** The lines of a prompt, at most so many, with its cursor in sight. */
function promptOf({ label, line }: NonNullable<Frame['prompt']>, width: number, most: number): Spoken {
  const [before = '', behind = ''] = halves(line).map((half) => clean(half));
  const lines = broken(label + before + behind, width);
  const until = broken(label + before, width);
  const end = widthOf(until.at(-1) ?? '');
  // A full line has no room for the cursor, which then stands where the next letter goes.
  const cursor = end < width ? { x: end, y: until.length - 1 } : { x: 0, y: until.length };
  const all = cursor.y < lines.length ? lines : [...lines, ''];
  const first = Math.max(0, cursor.y - most + 1);
  return { lines: all.slice(first, first + most), cursor: { x: cursor.x, y: cursor.y - first } };
}

/**
 * The lines of a frame. The active item is told in full as far as it fits; what is told of it, and the items that are
 * furthest from it, give way.
 */
export function framed(
  size: Size,
  { head, prompt, told = [], items, active, about = [], foot, ...own }: Frame,
): Spoken {
  const width = size.columns;
  const most = Math.max(2, size.rows >> 3);
  const paragraphs = (texts: readonly string[]): string[] => texts.flatMap((text) => wrapped(text, width, most));
  const above = paragraphs(head);
  const typed = prompt && promptOf(prompt, width, most);
  const top = [...above, ...(typed?.lines ?? []), ...paragraphs(told)];
  const bottom = paragraphs(foot);
  const room = spokenHeight(size) - top.length - bottom.length;
  const others = items.length - (active ? 1 : 0);
  const full = active ? wrapped(active.text, width, Math.max(1, room - Math.min(others, 2)), own.more) : [];
  const spare = room - full.length;
  const aboutRoom = Math.min(spare, Math.max(2, spare - Math.min(others, own.page ?? others)));
  const below = about.length === 0 ? [] : wrapped(about.join('\n'), width, aboutRoom, own.more);
  const shown = Math.max(0, Math.min(others, spare - below.length)) + (active ? 1 : 0);
  const place = active?.place ?? -1;
  // The list moves only where the active item, with one behind it, would not be in it: what stays is not written again.
  const first = Math.max(0, Math.min(place, place - shown + 2, items.length - shown));
  const list = items.slice(first, first + shown).flatMap((item, index) => {
    return first + index === place ? full : [cut(item, width)];
  });
  const cursor = typed
    ? { x: typed.cursor.x, y: above.length + typed.cursor.y }
    : { x: 0, y: top.length + Math.max(0, place - first) };
  return { lines: [...top, ...list, ...below, ...bottom], cursor };
}
