/** The day of the meeting that a document is about, never a day that it mentions. */
import { en, type ParsedComponents } from 'chrono-node';

/** Lines about another meeting, or about what is not a meeting. */
const OTHER_DAY =
  /\b(?:previous|last|next|future|forthcoming|earlier|minutes? (?:silence|of (?:the )?(?:previous|last))|confirmed|approved as|agreed as|signed|correct record|publish(?:ed|ing)|publication|issued|despatch(?:ed)?|dispatch(?:ed)?|deadline|due|by no later|updated on|printed|generated|adjourned from|work programme)\b|\b(?:confirm|approve|agree|sign|receive|note) (?:as [\w ]{3,40} )?the minutes\b/i;
/** What stands before the meeting's date. */
const KEY = /^(?:(?:meeting )?date(?: of (?:the )?(?:meeting|panel))?|meeting|when|held(?: on)?)\s*[:|–-]/i;
/** A line that says that its date is the meeting's. */
const SAYS_SO =
  /\b(?:meeting|panel|committee|minutes|proceedings)\b.{0,120}\b(?:held|meeting|on|of|for)\b|\bheld (?:on|at|in)\b/i;
/** A date that is printed, not reckoned from the day on which it is read, as "now" and "last Friday" are. */
const STATES_YEAR = /\d\D+\d{2}/;
/** The words in which a line that is only a date can be wrapped: the time, the place, the body's name. */
const WORDS_BESIDE = 12;

/** A line whose next one is the day of another meeting. */
const OTHER_MEETING = /^.{0,30}\b(?:next|previous|last|future|forthcoming)\b.{0,20}\bmeetings?\b.{0,20}$/i;
/** A row of three cells or more: an entry of a table, such as what is to be done, by whom and when. */
const ENTRY = / \|[^|]* \| /;
/** What makes of a day another one than that on which people met: a term, a span of time, when something was counted. */
const TERM = /\b(?:by|until|till|before|after|from|since|to|than|at|ended|ending)(?: the)?\s*$/i;
/** A month in two languages, the English name last: "27 Mawrth / March 2018". */
const TWO_LANGUAGES = /\b(\d{1,2}) \p{L}+ ?\/ ?(?=\p{Lu}\p{L}+ \d{4}\b)/gu;

const two = (number: number): string => String(number).padStart(2, '0');

function isoOf(parts: ParsedComponents): string | null {
  const certain = (['day', 'month', 'year'] as const).every((part) => parts.isCertain(part));
  const [day, month, year] = [parts.get('day'), parts.get('month'), parts.get('year')];
  return certain && day && month && year ? `${year}-${two(month)}-${two(day)}` : null;
}

/** The one whole date in a line, and the words beside it; null where there is none, or several. */
function dateIn(line: string): { iso: string; beside: string } | null {
  if (!/\d/.test(line)) return null;
  // The word "the" between day and month ("on the 8th of September") is understood; a comma after the weekday too.
  const found = en.GB.parse(line.slice(0, 400)).flatMap(({ index, text, start, end }) => {
    // "22 November 2018 - 14:00 to 16:30" is one day.
    const isSpan = end && isoOf(end) !== isoOf(start);
    const iso = isSpan || !STATES_YEAR.test(text) || TERM.test(line.slice(0, index)) ? null : isoOf(start);
    return iso ? [{ iso, beside: line.slice(0, index) + line.slice(index + text.length) }] : [];
  });
  return new Set(found.map(({ iso }) => iso)).size === 1 ? (found[0] ?? null) : null;
}

/**
 * The day of the meeting as an ISO date.
 * @param head the lines before what was said: title, headings, opening
 * @returns null where it is not stated
 */
export function meetingDateOf(head: readonly string[]): string | null {
  for (const [index, line] of head.entries()) {
    if (OTHER_MEETING.test(head[index - 1] ?? '')) continue;
    if (OTHER_DAY.test(line) || (ENTRY.test(line) && !KEY.test(line))) continue;
    const date = dateIn(line.replace(TWO_LANGUAGES, '$1 '));
    if (!date) continue;
    const wordsBeside = date.beside.split(/[^\p{L}]+/u).filter((word) => word.length > 1).length;
    if (
      KEY.test(line) || SAYS_SO.test(line)
        ? wordsBeside <= 3 * WORDS_BESIDE
        : wordsBeside <= WORDS_BESIDE && !/\b(?:plan|report|since|until|between)\b/i.test(line)
    ) {
      return date.iso;
    }
  }
  return null;
}
