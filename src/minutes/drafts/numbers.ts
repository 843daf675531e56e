/** What numbers in a text have in common: the words around them, and ranges of characters. */
import type { Funding } from '../../domain/schema.ts';
import { QUALIFIERS_AFTER, QUALIFIERS_BEFORE } from './rules/money.ts';

/** A piece of a text, in UTF-16 units: from, and up to but without. */
export interface Span {
  start: number;
  end: number;
}

/** Whether two pieces share a character. */
export function meet(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** How exact a number is said to be, by the words before and after it. */
export function qualifierAt(text: string, { start, end }: Span): NonNullable<Funding['qualifier']> {
  const before = text
    .slice(Math.max(0, start - 40), start)
    .replace(/\s+(an? |the )?(additional |extra |further |total )?$/i, '');
  const after = text.slice(end, end + 20);
  return (
    QUALIFIERS_BEFORE.find(({ words }) => words.test(before))?.qualifier ??
    QUALIFIERS_AFTER.find(({ words }) => words.test(after))?.qualifier ??
    'exact'
  );
}
