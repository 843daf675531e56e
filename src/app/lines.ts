/** What a screen is made of: lines of text, each part with the role that it plays. Skins give roles their looks. */

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
