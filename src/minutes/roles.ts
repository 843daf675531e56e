/** What each line of a document is to it: its frame, a heading, a resolution, or text in which records are read. */
import { BY_THE_PANEL, IS_CLAUSE, IS_FIRST_CLAUSE, IS_SUBJUNCTIVE, opensDecisions } from './decided.ts';
import { isDecimal, type Mark, QUESTION_NUMBER } from './labels.ts';
import type { Line } from './layout.ts';
import { MINUTES_BEGIN } from './read/frame.ts';
import { ENDS_WITHIN } from './read/lines.ts';
import {
  ACTION_LINE,
  ACTIONS_LIST,
  ACTIONS_TABLE,
  ANNOUNCES_CLAUSES,
  ANSWER_HEADING,
  ASKER,
  BARE_RESOLUTION,
  DECISIONS_TABLE,
  LINE_RULES,
  type LineRole,
  REFERENCE,
  SAYS_SOMETHING,
  SPEAKER_BEFORE,
  UNFINISHED,
} from './rules.ts';

/** An entry is one of a list of actions: text, but no point of the minutes, whatever number it has. */
export type Role = 'frame' | 'heading' | 'opening' | 'resolution' | 'entry' | 'text';

const HEADING_WORDS = 14;
const NAME_WORDS = 14;
/** A running header: short, and printed so often. */
const HEADER_WORDS = 14;
const HEADER_TIMES = 3;
/** What leads in a list of the papers that a panel had before it. */
const LISTS_PAPERS =
  /\b(?:had before (?:it|them)|considered|received|(?:was|were) (?:given|presented with))(?: for (?:its )?\w+)? (?:the|the following(?: (?:reports?|papers?|documents?))?)\s*:$/i;
/** What is said of a paper, so that its line is more than a title: "The report was late." */
const HAS_VERB = /\b(?:was|were|had|has|have|is|are|would|will)\b/i;
/** What is appended to minutes is no entry of the list above it. */
const APPENDIX = /^(?:appendix|annex)\b/i;
const DECISION_BEGINS = /^decisions?\s*:$/i;

const wordCount = (words: string): number => words.split(' ').length;

/** What a line is by its own words; null for what may be text or a heading. */
function ownRole({ words, mark }: Line): LineRole | null {
  const count = wordCount(words);
  const rule = LINE_RULES.find(
    ({ pattern, unlabelled, words: most = Infinity }) => !(unlabelled && mark) && count <= most && pattern.test(words),
  );
  // A paragraph with a decimal number is one of the minutes, whatever it tells of the meeting.
  return rule?.role === 'frame' && mark && isDecimal(mark) ? null : (rule?.role ?? null);
}

/** Whether words look like a heading: few, with a capital first and no stop at the end. */
function looksLikeHeading(words: string): boolean {
  return (
    /^[\p{Lu}\d“"‘']/u.test(words) &&
    !/(?:[.:;,–—-]|[?!]["”’']?)$/.test(words) &&
    wordCount(words) <= HEADING_WORDS &&
    !UNFINISHED.test(words) &&
    !ENDS_WITHIN.test(words)
  );
}

/** How many lines at the start are the document's titles: those before the first that is a sentence, a point or a row. */
function titleLines(lines: readonly Line[]): number {
  const isTitle = ({ kind, mark, words }: Line, index: number): boolean =>
    kind !== 'row' &&
    !mark &&
    (!/[.;?!,:–—-]["'”’)\]]*$/.test(words) ||
      (/:$/.test(words) && looksLikeHeading(words.slice(0, -1)) && !lines[index + 1]?.mark)) &&
    !UNFINISHED.test(words);
  const first = lines.findIndex((line, index) => !isTitle(line, index));
  return first === -1 ? 0 : first;
}

/** Whether a numbered line only says who asks what stands below it: "Q1. Councillor Reed", "1. Question from Mr Oduya". */
export function namesAsker({ mark, words }: Line): boolean {
  if (mark?.shape === QUESTION_NUMBER) return looksLikeHeading(words.replace(/^(?:from|by) /, ''));
  return mark !== null && ASKER.test(words) && looksLikeHeading(words);
}

/** Whether a mark is the next after a number of its list. */
const isNext = (mark: Mark, before: number | undefined): boolean =>
  before !== undefined && mark.numbers.at(-1) === before + 1;

/** Whether a mark is the next of the list that another one is of. */
const follows = (mark: Mark | null | undefined, before: Mark | null | undefined): boolean =>
  !!mark && mark.shape === before?.shape && isNext(mark, before.numbers.at(-1));

/** Whether a line is the heading of what follows: set as one, or looking like one and no point among others of its list. */
function isHeading(line: Line, before: Line | undefined, after: Line | undefined): boolean {
  if (namesAsker(line) || ANSWER_HEADING.test(line.words)) return false;
  if (line.kind === 'heading') return true;
  const { mark, words } = line;
  if (line.kind === 'row' || !looksLikeHeading(words) || SAYS_SOMETHING.test(words)) return false;
  if (!mark) return line.kind === 'paragraph';
  // "3. To hear evidence from the Commissioner"
  if (mark.shape === 'n' && !/[.;]$/.test(words) && ownRole({ ...line, mark: null }) === 'opening') return true;
  return mark.numbers.length > 0 && !follows(mark, before?.mark) && !follows(after?.mark, mark) && !!after;
}

/** Whether the first of some rows names the columns. */
function isTableHead(line: Line, before: Line | undefined): boolean {
  if (line.kind !== 'row' || before?.kind === 'row') return false;
  return line.words.split(' | ').every((cell) => wordCount(cell) <= 4 && !/(?:[;:?!\d]|\s\S+\.)$/.test(cell));
}

/** People named one after another, with where they are from: "Councillors A Ash (Leek) and B Reed.", "Ms C Dee, Clerk for Kent." */
const NAMES = /^(?:(?:\p{Lu}[\p{L}.'’-]*|and|of|for|the|&|[–-])[,;]?(?:\s+|\.?$)|\([^)]*\)[,;.]?\s*)+$/u;

/** Who the next of those present are: "Chairman", "Panel Members". */
const ATTENDEES =
  /^(?:(?:vice[- ]?)?chair(?:man|woman|person)?|(?:(?:panel|committee|co-opted|independent|voting|non-voting) )?members|councillors|officers|secretariat|cabinet|commission|others?)\s*:?$/i;

/** Whether what is set as a heading is one of those present: with where they are from, "Councillor F Ash (Leek)". */
const isAttendee = (words: string): boolean => ATTENDEES.test(words) || (words.endsWith(')') && NAMES.test(words));

/** Whether a line can be one of the names in a list of who was there. */
function isName({ words, mark }: Line): boolean {
  return (
    ((wordCount(words) <= NAME_WORDS && !(/[.;?!]$/.test(words) && wordCount(words) > 6)) || NAMES.test(words)) &&
    !/:$/.test(words) &&
    !(mark && mark.numbers.length > 0)
  );
}

/** Lines that are printed again and again, at the head or foot of each page. */
function runningHeaders(lines: readonly Line[]): Set<string> {
  const times = new Map<string, number>();
  for (const { words, mark } of lines) {
    if (!mark && wordCount(words) <= HEADER_WORDS) times.set(words, (times.get(words) ?? 0) + 1);
  }
  // A minute's own words may well be printed often.
  return new Set(
    [...times]
      .filter(([words, count]) => count >= HEADER_TIMES && looksLikeHeading(words) && !ANSWER_HEADING.test(words))
      .map(([words]) => words),
  );
}

/**
 * The text of the agenda, which says what was to be done: what stands above the word "Minutes:", up to the title of its
 * item; above the first such word all of it.
 */
function linesOfAgenda(lines: readonly Line[]): Set<number> {
  const agenda = new Set<number>();
  let hasBegun = false;
  /** Where the text of the agenda starts; behind the last line where there is none. */
  let start = 0;
  for (const [at, line] of lines.entries()) {
    if (MINUTES_BEGIN.test(line.words)) {
      for (let index = start; index < at; index++) agenda.add(index);
      hasBegun = true;
      start = lines.length;
    } else if (hasBegun && line.kind === 'heading' && ownRole(line) === null) {
      start = at;
    }
  }
  return agenda;
}

/** The decision of an item that a page prints above its minutes, where these end with the same words. */
function decisionsToldAgain(lines: readonly Line[]): Set<number> {
  const again = new Set<number>();
  const starts = [...lines.keys()].filter((at) => DECISION_BEGINS.test(lines[at]?.words ?? ''));
  for (const [item, start] of starts.entries()) {
    const ofItem = lines.slice(start, starts[item + 1]);
    const minutes = ofItem.findIndex(({ words }) => MINUTES_BEGIN.test(words));
    if (minutes < 0) continue;
    const below = new Set(ofItem.slice(minutes).map(({ words }) => words));
    const decision = ofItem.slice(1, minutes);
    const told = [...decision.keys()].filter((at) => below.has(decision[at]?.words ?? ''));
    for (const at of told) again.add(start + 1 + at);
    if (told.length === decision.length) again.add(start);
  }
  return again;
}

/** Whether a line of a list of actions begins with whoever has it, or with its number. */
const isSaidBy = (words: string): boolean => SPEAKER_BEFORE.test(words) || REFERENCE.test(words);

const announcesClauses = (words: string): boolean => ANNOUNCES_CLAUSES.test(words) || BARE_RESOLUTION.test(words);

/** Where the lines go on from one that says what the next ones are. */
type Within = 'attendance' | 'files' | 'papers' | 'clauses' | 'decisions' | 'actions' | null;

/** The role of each line. */
export function rolesOf(lines: readonly Line[]): Role[] {
  const headers = runningHeaders(lines);
  const agenda = linesOfAgenda(lines);
  const again = decisionsToldAgain(lines);
  const titles = titleLines(lines);
  /** The last number of each list outside of resolutions. */
  const last = new Map<string, number>();
  let within: Within = null;
  /** The last clause of the resolution, which says what its clauses are labelled with. */
  let clause: Mark | null = null;
  /** Whether the word above them leads to "that". */
  let leadsThat = false;

  /** Whether a labelled line is a clause of the resolution before it, or a part of one. */
  function isClause({ kind, mark }: Line, before: Line | undefined): boolean {
    if (!mark || kind === 'heading') return false;
    if (clause?.shape === mark.shape) return isNext(mark, clause.numbers.at(-1)) || !isNext(mark, last.get(mark.shape));
    // A list that was left off before the resolution goes on after it.
    if (mark.numbers.length > 0 && isNext(mark, last.get(mark.shape))) return false;
    return clause === null || before?.mark?.shape === mark.shape || /:$/.test(before?.words ?? '');
  }

  function role(line: Line, index: number): Role {
    const { mark, words } = line;
    const [before, after] = [lines[index - 1], lines[index + 1]];
    const own = ownRole(line);
    if (again.has(index)) return 'frame';
    if (
      own === 'resolution' ||
      (!mark && after?.mark && opensDecisions(words, [after.words, lines[index + 2]?.words]))
    ) {
      const goesOn = within === 'clauses' && !/\.$/.test(words);
      clause = null;
      leadsThat = /\bthat\s*[:–—-]*$/i.test(words);
      within = goesOn || announcesClauses(words) ? 'clauses' : null;
      return 'resolution';
    }
    if (own === 'attendance' || own === 'files') {
      within = own;
      return 'frame';
    }
    // Where the minutes of an item begin, what was above them has ended.
    if (MINUTES_BEGIN.test(words) && within !== 'attendance') within = null;
    if (own === 'frame' || headers.has(words)) return 'frame';
    if (ACTIONS_LIST.test(words) && !mark && after && (after.mark || isSaidBy(after.words))) {
      within = 'actions';
      return 'heading';
    }
    if (isTableHead(line, before)) {
      within = ACTIONS_TABLE.test(words) ? 'actions' : DECISIONS_TABLE.test(words) ? 'decisions' : null;
      return 'heading';
    }
    // A row that begins with the number of an item is laid out as numbered.
    const isEntry = line.kind === 'row' || (mark !== null && line.kind !== 'heading');
    if (within === 'decisions' && isEntry && (line.kind === 'row' || mark?.shape === 'n')) return 'resolution';
    if (!mark && ACTION_LINE.test(words)) return 'entry';
    if (APPENDIX.test(words) && !mark) within = null;
    if (within === 'actions' && (isEntry || isSaidBy(words))) return 'entry';
    if (within === 'attendance' && (line.kind === 'heading' ? isAttendee(words) : isName(line))) return 'frame';
    if (within === 'files' && !(line.kind === 'heading' || mark?.numbers.length)) return 'frame';
    if (within === 'papers' && mark && !HAS_VERB.test(words)) return 'frame';
    const saysClause = IS_CLAUSE.test(words) || (leadsThat && IS_SUBJUNCTIVE.test(words));
    if (within === 'clauses' && !mark && clause === null && saysClause) return 'resolution';
    if (
      within === 'clauses' &&
      !mark &&
      line.kind === 'paragraph' &&
      BARE_RESOLUTION.test(before?.words ?? '') &&
      /\.$/.test(words)
    ) {
      within = null;
      return 'resolution';
    }
    if (within === 'clauses' && !mark && BY_THE_PANEL.test(words)) return 'resolution';
    if (within === 'clauses' && mark && isClause(line, before)) {
      if (clause === null || clause.shape === mark.shape) clause = mark;
      return 'resolution';
    }
    if (mark?.numbers.at(-1) === 1 && !isDecimal(mark) && IS_FIRST_CLAUSE.test(words)) {
      within = 'clauses';
      clause = mark;
      return 'resolution';
    }
    within = !mark && LISTS_PAPERS.test(words) ? 'papers' : null;
    if (mark) last.set(mark.shape, mark.numbers.at(-1) ?? 0);
    if (index < titles && own !== 'opening') return 'heading';
    if (isHeading(line, before, after)) return 'heading';
    if (own === 'opening') return 'opening';
    return agenda.has(index) ? 'frame' : 'text';
  }
  return lines.map(role);
}
