/** What a screen is made of: lines of text, each part with the role that it plays. Skins give roles their looks. */
import { cut, widthOf } from './text.ts';

export type Role =
  | 'plain'
  | 'strong'
  | 'faint'
  | 'title'
  | 'focused'
  | 'header'
  | 'current'
  | 'cell'
  | 'match'
  | 'chip'
  | 'key'
  | 'warning';

export interface Segment {
  text: string;
  role: Role;
}

export type StyledLine = readonly Segment[];

/** A part of a line. */
export function segment(text: string, role: Role = 'plain'): Segment {
  return { text, role };
}

/** How wide a line is, in terminal columns. */
export function lineWidth(line: StyledLine): number {
  return line.reduce((sum, { text }) => sum + widthOf(text), 0);
}

/** A line cut to a width; what is cut off shows as `…`. */
export function cutLine(line: StyledLine, width: number): StyledLine {
  if (lineWidth(line) <= width) return line;
  const short = cut(line.map(({ text }) => text).join(''), width);
  let start = 0;
  return line.flatMap((part) => {
    const text = short.slice(start, start + part.text.length);
    start += part.text.length;
    return text === '' ? [] : [{ ...part, text }];
  });
}

const INVISIBLE_BLANKS: ReadonlySet<Role> = new Set(['plain', 'strong', 'faint', 'header', 'match', 'key', 'warning']);

/** A line without the blanks at its end, which would be drawn for nothing; those that are inverse or underlined stay. */
export function trimmed(line: StyledLine): StyledLine {
  const last = line.at(-1);
  if (!last?.text.endsWith(' ') || !INVISIBLE_BLANKS.has(last.role)) return line;
  return [...line.slice(0, -1), { ...last, text: last.text.trimEnd() }];
}

/** Puts neighbours of one role together, so that a line is as few parts as can be. */
export function joined(segments: readonly Segment[]): StyledLine {
  const line: Segment[] = [];
  for (const part of segments) {
    const last = line.at(-1);
    if (last?.role === part.role) last.text += part.text;
    else if (part.text !== '') line.push({ ...part });
  }
  return line;
}
