/** What the screen tells by place, sign or colour, in words: for who hears it, or reads it on a braille display. */

import { clean } from '../../domain/clean.ts';
import { counted, formatNumber } from '../../domain/number.ts';
import { capital } from '../../domain/text.ts';
import { totalInWords } from '../../query/totals.ts';
import { sortInWords } from '../../tables/describe.ts';
import { isHighlighted } from '../../tables/run.ts';
import { hintsFor, keyOf, modeOf } from '../commands/command.ts';
import type { Context } from '../context.ts';
import { cursorOf } from '../state.ts';
import { titleOf } from '../status.ts';
import { packed } from '../text.ts';

/** Arrows before the words that say the same. */
const ARROWS = /↑ (?=up\b)|↓ (?=down\b)|→ (?=flat\b)/g;

/** A text as one line of words: made safe, without blanks that line it up, and with words for the signs of a table. */
export function plain(text: string): string {
  const line = clean(text, true).replace(/\s+/g, ' ').trim().replace(ARROWS, '');
  return line.startsWith('≠ ') ? `${line.slice(2)}, differs` : line;
}

/** Texts as sentences, one behind the other; empty ones are left out. */
export function sentences(texts: readonly string[]): string {
  return texts
    .filter(Boolean)
    .map((text) => (/[.?!:;]$/.test(text) ? text : `${text}.`))
    .join(' ');
}

/** Which row the cursor is on, of how many: `row 3 of 84, 300 unfiltered`. */
function placeInWords({ state, result }: Context): string {
  // Without the share that is done, which would be told again and again.
  if (state.shown && state.shown.share !== null) return `${state.shown.doing}, please wait`;
  const { rows, matched, inView, view } = result;
  const place =
    rows.length === 0 ? 'no rows' : `row ${formatNumber(cursorOf(state).row + 1)} of ${formatNumber(rows.length)}`;
  if (view.look !== null) return `${place}, from ${counted(matched, 'row')}`;
  if (isHighlighted(result)) return `${place}, ${formatNumber(matched)} match`;
  return matched < inView ? `${place}, ${formatNumber(inView)} unfiltered` : place;
}

/** What is open, and where in it the cursor is. */
export function titleInWords(context: Context): string {
  return sentences([`${plain(titleOf(context)).replaceAll(' · ', ', ')}, ${placeInWords(context)}`]);
}

/** What there is to tell the analyst; nothing or one sentence. */
export function noticeInWords({ state: { notice } }: Context): string[] {
  return notice ? [sentences([`${notice.warning ? 'Warning: ' : ''}${plain(notice.text)}`])] : [];
}

/** Which rows are kept, or marked, and in which order they are. */
export function filterInWords({ result }: Context): string {
  const terms = result.filter.terms.map(({ words }) => plain(words)).join(' and ');
  const filter = terms === '' ? 'No filter' : `${isHighlighted(result) ? 'Marked' : 'Filter'}: ${terms}`;
  return sentences([filter, capital(sortInWords(result))]);
}

/** As many of the totals as have room on two lines, and how to read the others; nothing where there is no money. */
export function totalsInWords({ result, state, env }: Context): string[] {
  const all = result.totals.map(totalInWords);
  const [first] = all;
  if (first === undefined) return [];
  const line = packed(all, 2 * state.size.columns - 40, '; ') || first;
  const more = all.length - line.split('; ').length;
  return [
    sentences([
      `Totals: ${plain(line)}`,
      more > 0 ? `${keyOf(env.commands, 'totals')} reads ${formatNumber(more)} more` : '',
    ]),
  ];
}

/** The keys that matter most, on one line. */
export function keysInWords({ state, env }: Context): string {
  const hints = hintsFor(env.commands, modeOf(state), state.views.look?.kind ?? null);
  const words = hints.map((hint) => hint.replace('≠', 'difference'));
  return `Keys: ${packed(words, state.size.columns - 7, ', ')}.`;
}
