/** Numbers that stand without a counted noun after them: in lists, before a verb, and as fractions. */
import type { Span } from '../model.ts';
import { lastWordOf, pattern, wordsOf } from './language.ts';
import { numberOf } from './numbers.ts';
import {
  AFTER_HEAD,
  BARE_NUMBER,
  FRACTIONS,
  LABELLED,
  NO_LABEL,
  NUMBERED,
  NUMBERS_OF,
  PART_OF_COUNT,
} from './rules/figures.ts';

/** A number, where it stands, and what it is of. */
export interface Tally extends Span {
  metric: string;
  value: number;
  unit: string;
}

const PLURAL = pattern('#Plural');

/** A word without the capital of a sentence's first one. */
const uncapitalised = (word: string): string => (/^[A-Z][a-z]+$/.test(word) ? word.toLowerCase() : word);

/** The last plural of a text, as it stands there, and of "officer numbers" the officers; null where it has none. */
function lastPluralOf(text: string): string | null {
  const word = lastWordOf(wordsOf(text), PLURAL);
  if (word === null) return null;
  const numbersOf = word === 'numbers' ? NUMBERS_OF.exec(text)?.[1] : undefined;
  if (numbersOf !== undefined) return `${uncapitalised(numbersOf)}s`;
  const place = text.toLowerCase().lastIndexOf(word);
  return uncapitalised(place < 0 ? word : text.slice(place, place + word.length));
}

/** "Thefts from farms: 19 (24 last year)", "Officers 1,146": the label says what is counted. */
export function labelled(text: string): Tally[] {
  return [...text.matchAll(LABELLED)].flatMap((found) => {
    const [whole, metric = '', digits = ''] = found;
    const end = found.index + whole.length;
    const start = end - digits.length;
    const value = numberOf(digits);
    const head = metric.split(AFTER_HEAD)[0] ?? '';
    const unit = lastPluralOf(head) ?? lastPluralOf(metric);
    if (value === null || unit === null || NO_LABEL.test(metric) || NUMBERED.test(text.slice(0, start))) return [];
    return [{ start, end, metric, value, unit }];
  });
}

/** "40 of the 55 cameras": the number of the part, and the noun of the whole. */
export function partsOfCounts(text: string): Tally[] {
  return [...text.matchAll(PART_OF_COUNT)].flatMap((found) => {
    const [, digits = '', metric = ''] = found;
    const value = numberOf(digits);
    if (value === null || NUMBERED.test(text.slice(0, found.index))) return [];
    const unit = metric.split(' ').at(-1) ?? metric;
    return [{ start: found.index, end: found.index + digits.length, metric, value, unit }];
  });
}

/**
 * "Nine had been upheld": the noun is that of the words before.
 * @param before what the passage says before the text
 */
export function bareNumbers(text: string, before: string): Tally[] {
  return [...text.matchAll(BARE_NUMBER)].flatMap((found) => {
    const number = found[1] ?? '';
    const value = numberOf(number);
    if (value === null) return [];
    const start = found.index + found[0].indexOf(number);
    const unit = lastPluralOf(`${before} ${text.slice(0, start)}`.slice(-300));
    return unit === null ? [] : [{ start, end: start + number.length, metric: unit, value, unit }];
  });
}

/** "Fell by a fifth", "had halved": a change in per cent. */
export function fractions(text: string): (Span & { value: number })[] {
  return FRACTIONS.flatMap(({ words, percent }) =>
    [...text.matchAll(words)].map(({ index, 0: whole }) => ({
      start: index,
      end: index + whole.length,
      value: percent,
    })),
  );
}
