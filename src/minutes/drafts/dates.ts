/** Dates in a text, by way of chrono. */

import { en } from 'chrono-node';
import type { Span } from '../model.ts';
import { remembered } from './remembered.ts';
import { AS_OF } from './rules/figures.ts';
import { DUE } from './rules/undertakings.ts';

/** A date as it stands in a text; `iso` where its day, month and year are all stated. */
export interface Dated extends Span {
  text: string;
  iso: string | null;
}

/** What makes a date one of the calendar: a month's name, a year, or numbers with strokes. "In 40 seconds" is none. */
const CALENDAR = /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)|\b(?:19|20)\d\d\b|\d[/.]\d{1,2}[/.]\d/i;

/** Dates that a text states. Day before month, as in Britain. */
export const datesIn = remembered((text: string): readonly Dated[] =>
  en.GB.parse(text)
    .filter((found) => CALENDAR.test(found.text))
    .map((found) => {
      const stated = found.start.isCertain('day') && found.start.isCertain('month') && found.start.isCertain('year');
      const two = (part: 'day' | 'month'): string => String(found.start.get(part) ?? 1).padStart(2, '0');
      return {
        start: found.index,
        end: found.index + found.text.length,
        text: found.text,
        iso:
          stated && /\d{4}/.test(found.text) && /^\D{0,4}\d/.test(found.text)
            ? `${found.start.get('year')}-${two('month')}-${two('day')}`
            : null,
      };
    }),
);

/** When somebody said or asked it, at the start of its sentence, which is not when it is due. */
const SAID_THEN =
  /^(?:in|on|at|by) [^.;,]{3,40},? (?:[\w'’-]+ ){1,8}?(?:said|stated|confirmed|undertook|promised|offered|agreed|asked|requested)\b/i;

/** When something is due: an ISO date where one is stated, else the words of the document; null where there are none. */
export function dueIn(text: string): string | null {
  for (const words of DUE) {
    const found = words.exec(text);
    if (found) return found[0].trim();
  }
  const date = /\b(?:by|before|on|until|in|from|meeting of)\s+(?:the )?(?:end of |start of |middle of )?/i;
  const said = SAID_THEN.exec(text)?.[0].length ?? 0;
  const dated = datesIn(text).find(
    ({ start }) =>
      start >= said &&
      (date.test(text.slice(Math.max(0, start - 24), start)) || date.test(text.slice(start - 3, start + 8))),
  );
  return dated ? (dated.iso ?? dated.text.replace(/[\s,;]+$/, '')) : null;
}

/** What is to be done takes more words than a number, a date or a name before it. */
const FEWEST_WORDS_OF_A_TASK = 3;

/** The date that is all that a cell of a row holds, after the task; one before it is that of a meeting. Else null. */
export function dueCellIn(row: string): string | null {
  const cells = row.split('|').map((cell) => cell.trim());
  const dates = cells.map((cell) => datesIn(cell).find(({ text }) => text.trim() === cell));
  const task = cells.findIndex((cell, at) => !dates[at] && cell.split(/\s+/).length >= FEWEST_WORDS_OF_A_TASK);
  const due = dates.find((date, at) => date && at > task);
  return due ? (due.iso ?? due.text) : null;
}

/** The date or period that a figure is for, in words; null where there are none. */
export function asOfIn(text: string): string | null {
  for (const words of AS_OF) {
    const found = words.exec(text);
    if (found?.[1]) return /\bsince\b/i.test(found[0]) ? `since ${found[1]}` : found[1];
  }
  return null;
}
