/** Changes to the text of a filter that keep the rest of it: adding a term, taking the last one off. */
import type { Field, Value } from '../field.ts';
import { tokenize } from './lex.ts';

const PLAIN = /^[^\s",:<>=-][^\s",]*$/;

/** A value as a filter takes it: in quotes where it holds spaces or signs. */
export function quoteValue(value: string): string {
  return PLAIN.test(value) ? value : `"${value.replaceAll('"', '')}"`;
}

/** A term for the rows whose field has just this value, or (negated) all the others. */
export function termFor(field: Field, value: Value, negated: boolean): string {
  const minus = negated ? '-' : '';
  if (value === null || (Array.isArray(value) && value.length === 0)) return `${negated ? '' : '-'}has:${field.id}`;
  if (Array.isArray(value)) return value.map((item) => `${minus}${field.id}:${quoteValue(item)}`).join(' ');
  const sign = field.type === 'text' ? '=' : ':';
  return `${minus}${field.id}${sign}${quoteValue(String(value))}`;
}

/** A term for the rows whose field has one of these values. */
export function termForAny(field: Field, values: readonly (string | number)[]): string {
  const sign = field.type === 'text' ? '=' : ':';
  // In quotes, since 100,200 alone is one number.
  const list = values.map((value) => (typeof value === 'number' ? `"${value}"` : quoteValue(value)));
  return `${field.id}${sign}${list.join(',')}`;
}

/** The filter with one more term at its end; the same where it holds that term already. */
export function addTerm(filter: string, term: string): string {
  const sources = tokenize(filter).map((token) => token.source);
  return sources.includes(term) ? filter : [...sources, term].join(' ');
}

/** The filter without its last term. */
export function dropLastTerm(filter: string): string {
  return tokenize(filter)
    .slice(0, -1)
    .map((token) => token.source)
    .join(' ');
}

/** The last term of a filter, where it is a word and nothing else. */
const LAST_WORD = /(?:^|\s)[\p{L}\d][^\s"',:<>=-]*$/u;

/**
 * Whether what a filter matches is for certain a part of what another one matches: a word was typed further, or a term
 * was added behind it. What is not certain is no.
 */
export function narrows(from: string, to: string): boolean {
  if (!to.startsWith(from) || from.includes('"')) return false;
  const more = to.slice(from.length);
  if (/^\s/.test(more) || from === '' || /\s$/.test(from)) return true;
  return LAST_WORD.test(from) && /^[\p{L}\d]+(?:\s|$)/u.test(more);
}
