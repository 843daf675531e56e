/** What could stand at the end of a filter that is being typed. */
import type { Row } from '../field.ts';
import { quoteValue } from './edit.ts';
import type { Vocabulary } from './parse.ts';

export interface Completion {
  /** What replaces the text from `start` to the end. */
  insert: string;
  start: number;
  about: string;
}

const LAST_TERM = /(?:^|\s)(-?)(?:([A-Za-z][A-Za-z-]*)(>=|<=|:|=|>|<)((?:"[^"]*"|[^\s"])*,)?)?("?[^\s,"]*)$/;

/**
 * Completions of a filter's last term: field names, then the field's values.
 * @param text the filter up to the cursor
 */
export function completions<R extends Row>(text: string, vocabulary: Vocabulary<R>): Completion[] {
  const match = LAST_TERM.exec(text);
  if (!match) return [];
  const [, , name, sign, , tail = ''] = match;
  const typed = tail.replace('"', '').toLowerCase();
  const start = text.length - tail.length;
  const offer = (value: string, about: string, insert: string): Completion[] =>
    value.toLowerCase().startsWith(typed) && value.toLowerCase() !== typed ? [{ insert, start, about }] : [];
  if (name === undefined) {
    if (typed === '') return [];
    const words: [string, string][] = [
      ['is', vocabulary.flags.map((flag) => flag.id).join(', ')],
      ['has', 'the field is stated'],
    ];
    return [
      ...[...vocabulary.fields.values()].flatMap((field) => offer(field.id, field.about, `${field.id}:`)),
      ...words.flatMap(([word, about]) => offer(word, about, `${word}:`)),
    ];
  }
  if (sign === ':' && name.toLowerCase() === 'is') {
    return vocabulary.flags.flatMap((flag) => offer(flag.id, flag.about, flag.id));
  }
  if (sign === ':' && name.toLowerCase() === 'has') {
    return [...vocabulary.fields.values()].flatMap((field) => offer(field.id, field.about, field.id));
  }
  const field = vocabulary.fields.get(name.toLowerCase());
  if (!field) return [];
  return vocabulary.choices(field).flatMap((value) => offer(value, '', quoteValue(value)));
}
