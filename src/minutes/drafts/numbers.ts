/** What numbers in a text have in common: the words around them, and ranges of characters. */

import type { Funding } from '../../domain/schema.ts';
import type { Span } from '../model.ts';
import { QUALIFIERS_AFTER, QUALIFIERS_BEFORE } from './rules/money.ts';

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
