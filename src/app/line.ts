/** A line of text that is being edited. The cursor counts graphemes from 0. */
import { graphemesOf } from '../domain/graphemes.ts';
import { type KeyName, typed } from './keys.ts';

export interface Line {
  text: string;
  cursor: number;
}

/** A line with its cursor at the end. */
export function lineOf(text: string): Line {
  return { text, cursor: graphemesOf(text).length };
}

/** The line before and behind its cursor. */
export function halves(line: Line): [string, string] {
  const parts = graphemesOf(line.text);
  return [parts.slice(0, line.cursor).join(''), parts.slice(line.cursor).join('')];
}

/** The line with a text typed or pasted at its cursor; line breaks and tabs become spaces. */
export function insert(line: Line, text: string): Line {
  const [before, behind] = halves(line);
  const added = before + text.replace(/\s+/g, ' ');
  return { text: added + behind, cursor: graphemesOf(added).length };
}

const wordStart = (before: string): number => graphemesOf(before.replace(/\S+\s*$/, '')).length;

const EDITS: Record<KeyName, (line: Line, parts: string[]) => Line> = {
  Left: (line) => ({ ...line, cursor: Math.max(0, line.cursor - 1) }),
  Right: (line, parts) => ({ ...line, cursor: Math.min(parts.length, line.cursor + 1) }),
  Home: (line) => ({ ...line, cursor: 0 }),
  End: (line, parts) => ({ ...line, cursor: parts.length }),
  Backspace: (line, parts) =>
    line.cursor === 0 ? line : { text: parts.toSpliced(line.cursor - 1, 1).join(''), cursor: line.cursor - 1 },
  Delete: (line, parts) => ({ ...line, text: parts.toSpliced(line.cursor, 1).join('') }),
  'Ctrl+W': (line, parts) => {
    const start = wordStart(halves(line)[0]);
    return { text: parts.toSpliced(start, line.cursor - start).join(''), cursor: start };
  },
  'Ctrl+U': (line) => ({ text: halves(line)[1], cursor: 0 }),
  'Ctrl+K': (line) => ({ ...line, text: halves(line)[0] }),
};
EDITS['Ctrl+A'] = EDITS.Home as (line: Line, parts: string[]) => Line;
EDITS['Ctrl+E'] = EDITS.End as (line: Line, parts: string[]) => Line;

/** The line after a key; null for a key that does not edit. */
export function editLine(line: Line, key: KeyName): Line | null {
  const edit = EDITS[key];
  if (edit) return edit(line, graphemesOf(line.text));
  const text = typed(key);
  return text === null ? null : insert(line, text);
}
