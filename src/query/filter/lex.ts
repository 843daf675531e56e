/** Cuts the text of a filter into its terms. */
import { FilterFault } from './fault.ts';

/** One term: `overtime`, `"two words"`, `-theme:covid-19`, `amount>=100k`. */
export interface Token {
  /** The term as typed, and where it stands. */
  source: string;
  start: number;
  end: number;
  negated: boolean;
  /** The field before the sign; null for a word or phrase. */
  name: string | null;
  nameStart: number;
  /** The sign between field and value; empty for a word or phrase. */
  sign: string;
  /** All that stands behind the sign; the word or phrase itself. */
  value: Piece;
  /** The same, cut at its commas. */
  values: readonly Piece[];
}

/** A value and where it stands. */
export interface Piece {
  text: string;
  start: number;
  end: number;
  quoted: boolean;
}

const HEAD = /^([A-Za-z][A-Za-z-]*)(>=|<=|:|=|>|<)/;

/** Where the term that begins at `start` ends: at the next space that no quote holds. */
function endOfTerm(text: string, start: number): number {
  let end = start;
  let openedAt = -1;
  for (; end < text.length; end++) {
    const character = text[end];
    if (character === '"') openedAt = openedAt < 0 ? end : -1;
    else if (openedAt < 0 && /\s/.test(character ?? '')) break;
  }
  if (openedAt >= 0) throw new FilterFault('this quote is not closed', openedAt, openedAt + 1);
  return end;
}

/** Cuts `a,"b c",d` at its commas. */
function pieces(text: string, start: number): Piece[] {
  const parts: Piece[] = [];
  const pattern = /"([^"]*)"|[^,"]+/g;
  for (const match of text.matchAll(pattern)) {
    const at = start + match.index;
    const quoted = match[1] !== undefined;
    parts.push({ text: match[1] ?? match[0], start: at, end: at + match[0].length, quoted });
  }
  return parts;
}

/**
 * Cuts a filter into terms.
 * @throws FilterFault where a quote is not closed or a sign has nothing behind it
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let position = 0;
  while (position < text.length) {
    if (/\s/.test(text[position] ?? '')) {
      position++;
      continue;
    }
    const start = position;
    const end = endOfTerm(text, start);
    position = end;
    const source = text.slice(start, end);
    const negated = source.startsWith('-') && source.length > 1;
    const nameStart = start + (negated ? 1 : 0);
    const body = text.slice(nameStart, end);
    const head = HEAD.exec(body);
    const [whole = '', name = null, sign = ''] = head ?? [];
    const value = unquoted(body.slice(whole.length), nameStart + whole.length);
    const values = name === null ? [value] : pieces(body.slice(whole.length), value.start);
    if (name !== null && values.every((piece) => piece.text === '' && !piece.quoted)) {
      throw new FilterFault(`${name}${sign} needs a value behind it`, nameStart, end);
    }
    tokens.push({ source, start, end, negated, name, nameStart, sign, value, values });
  }
  return tokens;
}

/** A text without its quotes: they only hold it together. */
function unquoted(text: string, start: number): Piece {
  return { text: text.replaceAll('"', ''), start, end: start + text.length, quoted: text.includes('"') };
}
