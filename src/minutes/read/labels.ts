/** What stands before a paragraph or an item of a list: bullets and numbers, as councils print them. */
import { romanValue } from './numbers.ts';

interface Form {
  /** Labels of one kind make a list together; another kind within it is a list within. */
  kind: string;
  /** The label, from the start of a line. */
  label: RegExp;
  /** What must come after it; anything if not said. */
  rest?: RegExp;
  /** It may begin a line in the middle of a sentence by chance, so it counts there only as the next of its list. */
  chance?: boolean;
  /** It may begin any line by chance ("M5 closures"), so it counts only as the first or the next of its list. */
  code?: boolean;
}

const CAPITAL = /^["'‘“([]*\p{Lu}/u;
// "1.2 million", "10.30 am", "24.1 %" are no paragraph numbers.
const NO_MEASURE = /^(?!\s*(?:%|(?:million|billion|m|bn|k|per\s?cent|percent|am|pm|a\.m|p\.m|hours|hrs)\b))/i;
// "Q3 2023/24", "Q1 performance" is a quarter of a year.
const NO_QUARTER = /^(?!(?:of )?(?:19|20)\d\d|(?:performance|monitoring|budget|financ\w+|reports?|updates?)\b)/i;

/** The first that fits counts. */
const FORMS: readonly Form[] = [
  { kind: 'bullet', label: /^[·•‣●∙⁃▪▫■□◾◼○◦◆◇❖➢➤►▶✓✔→]/ },
  { kind: 'symbol', label: /^[§ØoüvÜ](?=\s|$)/ },
  { kind: 'dash', label: /^(?:[-–—−*]|--)(?=\s|$)/, chance: true },
  {
    kind: '1/22',
    label:
      /^(?:(?:[A-Z]{2,5}[ .]?)?(?:\d{1,3}\.)?\d{1,3}\/\d{2}(?:[-/]\d{2})?|\d{2}\/[A-Z]{2,5}\/\d{1,3}|[A-Z]{2,5}\/\d{2}\/\d{1,3})[.:]?(?=\s|$)/,
    rest: CAPITAL,
    chance: true,
  },
  { kind: '1(1)', label: /^\d{1,3}\(\d{1,2}\)\.?(?=\s|$)/, chance: true },
  { kind: '1.1.1.1', label: /^\d{1,4}(?:\.\d{1,3}){3}[.):]?(?=\s|$|[A-Z])/, rest: NO_MEASURE, chance: true },
  { kind: '1.1.1', label: /^\d{1,4}(?:\.\d{1,3}){2}[.):]?(?=\s|$|[A-Z])/, rest: NO_MEASURE, chance: true },
  { kind: '1.1', label: /^\d{1,4}\.\d{1,3}[.):]?(?=\s|$|[A-Z])/, rest: NO_MEASURE, chance: true },
  { kind: '1.', label: /^\d{1,3}\.(?=\s|$|[A-Z][a-z])/, chance: true },
  { kind: '1)', label: /^\d{1,3}\)(?=\s|$|[A-Z])/, chance: true },
  { kind: '(1)', label: /^\(\d{1,3}\)\.?(?=\s|$|[A-Z])/, chance: true },
  { kind: '[1]', label: /^\[\d{1,3}\](?=\s|$)/, chance: true },
  { kind: '1a', label: /^\d{1,3}[a-h][.)]?(?=\s|$)/, rest: CAPITAL, chance: true },
  // No list goes to the fiftieth numeral: an l is a letter.
  { kind: '(i)', label: /^\((?!l\))[ivxl]{1,6}\)\.?(?=\s|$|[A-Z])/, chance: true },
  { kind: 'i)', label: /^(?!l\))[ivxl]{1,6}\)(?=\s|$)/, chance: true },
  { kind: 'i.', label: /^(?!l\.)[ivxl]{1,6}\.(?=\s|$)/, chance: true },
  // Without a stop only where a wide blank sets it apart.
  { kind: 'i', label: /^[ivxl]{1,6}(?=\s{2}|\t)/, rest: CAPITAL, chance: true },
  { kind: '(a)', label: /^\([a-z]{1,2}\)\.?(?=\s|$|[A-Z])/, chance: true },
  { kind: 'a)', label: /^[a-z]{1,2}\)(?=\s|$)/, chance: true },
  { kind: 'a.', label: /^[a-z]\.(?=\s|$)/, chance: true },
  { kind: '(I)', label: /^\([IVXL]{1,6}\)(?=\s|$)/, chance: true },
  { kind: '(A)', label: /^\([A-Z]\)(?=\s|$)/, chance: true },
  { kind: 'A)', label: /^[A-Z]\)(?=\s|$)/, chance: true },
  { kind: 'B1', label: /^[B-PR-Z]\d{1,2}[.:)]?(?=\s|$)/, rest: CAPITAL, chance: true, code: true },
  {
    kind: 'Q',
    label:
      /^(?:Q(?:\d{1,3}[.:)]?|[.:)])|A(?:\d{1,3}[.:)]?|:)|Question:|Question \d{1,3}(?:[.:)]| [–—-]|(?= (?:from|by) )))(?=\s|$)/,
    rest: NO_QUARTER,
    chance: true,
  },
];

const BARE = /^(\d{1,3})(\s+)(?=["'‘“([]*\p{Lu})/u;

export interface Labelled {
  /** As printed; null where nothing stands before the text. */
  label: string | null;
  /** Its kind; empty without a label. */
  kind: string;
  text: string;
  chance: boolean;
}

const last = (label: string): number => Number(label.match(/\d+(?=\D*$)/)?.[0] ?? Number.NaN);

/** Letters of a roman or lettered list, as the number that they stand for; both ways of reading one. */
function values(label: string): number[] {
  const letters = label.match(/[a-z]+/i)?.[0].toLowerCase();
  if (letters === undefined || /\d/.test(label)) return [last(label)];
  return [letters.length === 1 ? letters.charCodeAt(0) - 96 : Number.NaN, romanValue(letters)];
}

const shape = (label: string): string => label.replace(/\d+(?=\D*$)|[a-z]+/gi, '#');

/** Whether a label is the next of the list that another one is of. */
export function follows(label: string, before: string): boolean {
  return shape(label) === shape(before) && values(label).some((value, way) => value === (values(before)[way] ?? 0) + 1);
}

/** A number with nothing after it is a label where it begins or goes on a list, or stands well apart from the text. */
function bare(line: string, known: readonly string[]): Labelled | null {
  const [all = '', number = '', gap = ''] = line.match(BARE) ?? [];
  if (all === '') return null;
  const counts = gap.length > 1 || gap === '\t' || known.some((label) => follows(number, label));
  return counts ? { label: number, kind: '1', text: line.slice(all.length), chance: true } : null;
}

/**
 * What stands before the text of a line.
 * @param line its blanks as they were, since a wide one sets a label apart
 * @param known the labels before it whose lists may go on
 */
export function labelOf(line: string, known: readonly string[] = []): Labelled {
  const text = line.trim();
  for (const { kind, label, rest, chance = false, code = false } of FORMS) {
    const found = text.match(label)?.[0];
    if (found === undefined) continue;
    const after = text.slice(found.length).trim();
    if (after !== '' && rest && !rest.test(after)) continue;
    if (code && last(found) !== 1 && !known.some((before) => follows(found, before))) continue;
    return { label: found, kind, text: after, chance };
  }
  return bare(text, known) ?? { label: null, kind: '', text, chance: false };
}

/** Whether a text is nothing but a label (a number in a cell of its own). */
export const isLabel = (text: string): boolean => labelOf(text).text === '' || /^\d{1,3}$/.test(text);

/** A lettered list that reaches (i) is lettered still. */
const TWIN: Record<string, string> = { '(i)': '(a)', 'i)': 'a)', 'i.': 'a.', '(I)': '(A)' };

/** The kinds of numbers that paragraphs have through a whole document. */
const OF_PARAGRAPHS = new Set(['1', '1.', '1.1', '1.1.1', '1.1.1.1', '1/22']);

/** How deep labels are within each other: a kind that is new is a list within the one before it. */
export class Levels {
  #open: { kind: string; label: string }[] = [];

  /** The last label of each list that may go on. */
  get known(): string[] {
    return this.#open.map(({ label }) => label);
  }

  /** Whether a label is the next of a list that may go on. */
  isNext(label: string): boolean {
    return this.#open.some((list) => follows(label, list.label));
  }

  /** The level of a label, from 0. */
  place(label: string, kind: string): number {
    const twin = this.#open.find((list) => list.kind === TWIN[kind] && follows(label, list.label));
    const own = twin?.kind ?? kind;
    // What looked like the numeral (i), below a heading that ended its list, was the letter if (j) comes next.
    const isOwn = (list: { kind: string; label: string }): boolean =>
      list.kind === own || (TWIN[list.kind] === own && follows(label, list.label));
    const at = this.#open.findIndex(isOwn);
    this.#open.splice(at < 0 ? this.#open.length : at, Number.POSITIVE_INFINITY, { kind: own, label });
    return this.#open.length - 1;
  }

  /** A paragraph between ends lists within paragraphs; numbered paragraphs go on after it. */
  interrupt(): void {
    this.#open = this.#open.filter((list) => OF_PARAGRAPHS.has(list.kind));
  }

  /** A heading ends all lists. */
  end(): void {
    this.#open = [];
  }
}
