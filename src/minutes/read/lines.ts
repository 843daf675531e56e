/** From lines, as a text file or a page has them, to blocks: which lines belong together, and what stands before them. */
import type { Block } from '../model.ts';
import { SPEAKER_BEFORE } from '../rules.ts';
import { type Labelled, Levels, labelOf } from './labels.ts';
import { oneLine } from './plain.ts';

/** What a format says that a line is. */
export interface Known {
  kind: Block['kind'];
  label: string | null;
}

/** A line that is not empty. */
export interface Line {
  /** Its blanks as they were. */
  text: string;
  /** Whether there is an empty line, or a wide gap, above it. */
  apart: boolean;
  /** Whether it goes as far to the right as it could, so that the next line may go on with it. */
  full: boolean;
  /** What its format says that it is; nothing where that is to be read off its words. */
  known?: Known;
  /** How deep it is in lists of its format. */
  level?: number;
}

const ENDED = /[.:;?!…][)\]"'”’]*$/;
/** A date that is broken before its month or its year. */
const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const DATE_BEGUN = new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)?$|(?<month>\\b${MONTH},?)$`, 'i');
const OF_YEAR = /^20\d\d\b/;
const OF_MONTH = new RegExp(`^${MONTH}\\b`, 'i');
/** Words that no sentence ends with. */
const UNFINISHED =
  /(?:^|\s)(?:a|an|and|are|as|at|be|been|between|by|for|from|had|has|have|her|his|in|into|is|its|of|on|or|our|over|that|the|their|these|this|those|to|under|upon|was|were|which|who|whose|will|with|within|would)$|(?:\w against|,)$/i;
const LOWER = /^["'‘“(]*\p{Ll}/u;
/** What only sentences have: "Concern was expressed that Police Community". */
const HAS_VERB = /\s(?:had|has|have|is|are|was|were|would)\s.*\sthat\s/;
/** A line that begins in the middle of a sentence: with a small letter, or a number of something. */
const GOES_ON = /^["'‘“(]*(?:\p{Ll}|£?\d[\d,.]*%?\s\p{Ll})/u;
const HYPHENATED = /\p{Ll}-$/u;
/** First parts that keep their hyphen. */
const COMPOUND =
  /(?:^|[\s-])(?:all|anti|co|cross|ex|face|follow|four|front|full|half|hard|high|in|inter|long|low|medium|mid|multi|non|off|on|one|out|over|part|post|pre|re|self|semi|short|six|sub|three|two|under|up|well|year)-$/i;
const FIELD = /^[\p{Lu}][\p{L} ]{1,30}:\s/u;
/** What begins a line, whatever line is before it. */
const BEGINS = [FIELD, SPEAKER_BEFORE];

/** The line before another one that goes on with it, up to where that begins. */
function upTo(before: string, after: string): string {
  if (before === '') return '';
  if (!HYPHENATED.test(before) || !LOWER.test(after)) return `${before} `;
  return COMPOUND.test(before) ? before : before.slice(0, -1);
}

/** A line by itself that is no longer than this is rather a title. */
const SHORT = 40;

/** A financial year, which no sentence or heading is by itself. */
const FINANCIAL_YEAR = /^20\d\d[/–-]\d\d(?:\d\d)?$/;

/** Whether a line begins with the rest of a date that the text ends with, or is the year that it is about. */
function restOfDate(text: string, line: string): boolean {
  if (FINANCIAL_YEAR.test(line.trim())) return !ENDED.test(text);
  const begun = DATE_BEGUN.exec(text);
  return begun !== null && (begun.groups?.month ? OF_YEAR : OF_MONTH).test(line.trim());
}

/** Whether a line without a label goes on with the sentence before it. */
function goesOn(before: Line, line: Line, text: string): boolean {
  const ended = ENDED.test(text);
  if (!line.apart && restOfDate(text, line.text)) return true;
  if (line.apart)
    return !ended && text.length > SHORT && (UNFINISHED.test(text) || HYPHENATED.test(text)) && !isTitle(text);
  if (
    UNFINISHED.test(text) ||
    HYPHENATED.test(text) ||
    (!ended && (GOES_ON.test(line.text.trim()) || HAS_VERB.test(text)))
  )
    return true;
  return before.full && !(ended && BEGINS.some((begins) => begins.test(line.text.trim())));
}

/** Whether a text ends as sentences do. */
export const endsSentence = (text: string): boolean => ENDED.test(text.trim());

/** Whether it is all in capitals. */
const isTitle = (text: string): boolean => text === text.toUpperCase();

/** A label that begins a list, even in the middle of a sentence: "RESOLVED that", then "(1) the report be noted". */
const FIRST = /^\(?(?:1|a|i)[).]$/i;

/** Whether what looks like a label is one: in the middle of a sentence it must be the next of its list. */
function isMeant(found: Labelled, before: Line, line: Line, text: string, next: boolean): boolean {
  if (found.label === null) return false;
  if (line.apart || !found.chance || next) return true;
  if (FIRST.test(found.label) && /\b(?:that|to)$/i.test(text)) return true;
  if (found.kind === 'dash' && LOWER.test(found.text)) return ENDED.test(text) || !before.full;
  return ENDED.test(text) || (!before.full && !UNFINISHED.test(text)) || /(?:^|[\s;,])(?:and|or)$/.test(text);
}

const MOST_OF_A_HEADING = 100;
/** In capitals it is one all the same. */
const MOST_IN_CAPITALS = 200;
/** Of a numbered one, which is more often a paragraph. */
const MOST_OF_A_TITLE = 80;
const RESOLUTION = /^(?:that|resolved|agreed|decided|action|decision|noted)\b/i;

/** A mark at the end of a line that no heading has. */
const ENDS_WITH_MARK = /[.:;,?!…–—-]["'”’)]*$/;

/** A sentence that ends within a line, with another one or a column behind it; not the stop behind "Cllr" or "No". */
export const ENDS_WITHIN = /\p{Ll}{4}[.;?!] (?:\p{Lu}|\| )/u;

/** A short line by itself that is no sentence. */
export function isHeading(text: string): boolean {
  return (
    text.length <= (isTitle(text) ? MOST_IN_CAPITALS : MOST_OF_A_HEADING) &&
    /^["'‘“(]*[\p{Lu}\d]/u.test(text) &&
    /\p{L}{2}/u.test(text) &&
    !ENDS_WITH_MARK.test(text) &&
    !FIELD.test(text) &&
    !RESOLUTION.test(text) &&
    !UNFINISHED.test(text) &&
    !ENDS_WITHIN.test(text)
  );
}

/**
 * A line that its format calls a heading.
 * @param shown the number that its format shows before it; else one is looked for in its text
 */
export function headingLine(line: Line, shown: string | null = null): Line {
  const { label, text } = labelOf(line.text);
  const isNumbered = shown === null && label !== null && /\d/.test(label) && text !== '';
  const known: Known = { kind: 'heading', label: isNumbered ? label : shown };
  return { ...line, text: isNumbered ? text : line.text, known };
}

interface Draft {
  known: Known | null;
  label: string | null;
  kind: string;
  /** What its lines but the last one say; kept apart from that, since only the end tells what comes next. */
  begun: string[];
  text: string;
  /** Whether its first line stands apart. */
  apart: boolean;
  /** The column in which its text begins behind its label. */
  column: number;
  /** How many lines it was, and the last of them. */
  lines: number;
  last: Line;
  level: number;
}

/** Whether a line hangs below a label: it begins where the text behind that begins, with nothing between. */
const hangs = ({ text, apart }: Line, { label, column }: Draft): boolean =>
  label !== null && !apart && /^ +/.exec(text)?.[0].length === column;

function draftOf(line: Line, { label, kind, text }: Omit<Labelled, 'chance'>): Draft {
  const { known = null, level = 0, apart } = line;
  const column = line.text.trimEnd().length - text.length;
  return { known, label, kind, begun: [], text: oneLine(text), apart, column, lines: 1, last: line, level };
}

function goOn(draft: Draft, line: Line): void {
  const text = oneLine(line.text);
  draft.begun.push(upTo(draft.text, text));
  draft.text = text;
  draft.last = line;
  draft.lines++;
}

/** The text of a draft that is whole. */
function ended(draft: Draft): Draft {
  return { ...draft, begun: [], text: draft.begun.join('') + draft.text };
}

/** The drafts of blocks, each of one line or of several that belong together. */
function gather(lines: readonly Line[]): Draft[] {
  const drafts: Draft[] = [];
  const levels = new Levels();
  for (const line of lines) {
    const now = drafts.at(-1);
    if (line.known) {
      drafts.push(draftOf(line, { label: line.known.label, kind: '', text: line.text }));
      continue;
    }
    const found = labelOf(line.text, levels.known);
    // A label on a line of its own stands before the next line.
    if (now && !now.known && now.text === '' && found.label === null) {
      goOn(now, line);
      now.lines = 1;
      continue;
    }
    const next = found.label !== null && levels.isNext(found.label);
    const inside = now !== undefined && !(now.known && line.apart);
    if (found.label !== null && (!inside || isMeant(found, now.last, line, now.text, next))) {
      levels.place(found.label, found.kind);
      drafts.push(draftOf(line, found));
    } else if (inside && (hangs(line, now) || goesOn(now.last, line, now.text))) {
      goOn(now, line);
    } else {
      drafts.push(draftOf(line, { label: null, kind: '', text: line.text }));
    }
  }
  return drafts;
}

/** Numbers that stand before the headings of items. */
const OF_HEADINGS = new Set(['1', '1.', '1/22', '1.1', '(1)', '1a', '1)']);

/** Whether a numbered line that is no sentence has the first of its own paragraphs right below it: `6.`, then `6.1`. */
function opensItem({ label, text }: Draft, after: Draft | undefined): boolean {
  const number = /^\d{1,3}(?=\.?$)/.exec(label ?? '')?.[0];
  const isFirst = number !== undefined && new RegExp(`^${number}\\.1\\D?$`).test(after?.label ?? '');
  return isFirst && text.length <= MOST_OF_A_HEADING && !ENDS_WITH_MARK.test(text);
}

/** Whether a numbered line is a heading: in capitals, or alone and followed by something else than its list. */
function isNumberedHeading(draft: Draft, after: Draft | undefined): boolean {
  if (!OF_HEADINGS.has(draft.kind)) return false;
  if (opensItem(draft, after)) return true;
  // Behind a number a colon parts the subject from what is told of it: "7. Police and Crime Plan: Progress Report".
  if (!isHeading(draft.text.replace(': ', ' '))) return false;
  if (isTitle(draft.text)) return true;
  const listed = after === undefined || after.kind === draft.kind || LOWER.test(after.text);
  return /^\p{Lu}/u.test(draft.text) && !listed && draft.text.length <= MOST_OF_A_TITLE;
}

function isHeadingDraft(draft: Draft, after: Draft | undefined): boolean {
  if (draft.lines > 1 && !(draft.label !== null && isTitle(draft.text))) return false;
  const alone = draft.apart && (after === undefined || after.apart);
  if (draft.label === null) return alone && isHeading(draft.text);
  return (alone || after?.label === null || isTitle(draft.text)) && isNumberedHeading(draft, after);
}

/** The blocks that lines make. */
export function blocksOfLines(lines: readonly Line[]): Block[] {
  const drafts = gather(lines).map(ended);
  const levels = new Levels();
  return drafts.map((draft, at): Block => {
    const { known, label, kind, text, level } = draft;
    const heading = known ? known.kind === 'heading' : isHeadingDraft(draft, drafts[at + 1]);
    if (heading) levels.end();
    else if (label === null) levels.interrupt();
    if (known) return { kind: known.kind, label, level, text };
    if (label === null) return { kind: heading ? 'heading' : 'paragraph', label, level, text };
    if (heading) return { kind: 'heading', label, level, text };
    return { kind: 'item', label, level: level + levels.place(label, kind), text };
  });
}
