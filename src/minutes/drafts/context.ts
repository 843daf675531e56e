/** What each passage stands under, and what each of its sentences does there. */

import { BY_THE_PANEL, IS_SUBJUNCTIVE, opensDecisions } from '../decided.ts';
import { type Mark, markOf, numbersParagraphs } from '../labels.ts';
import type { Minutes, Passage } from '../model.ts';
import { REFERENCE, SPEAKER_BEFORE } from '../rules.ts';
import { opensClauses } from './clauses.ts';
import { type Column, cellIn, columnNamed } from './columns.ts';
import type { Context, Role, Told } from './finding.ts';
import { type Sentence, sentencesOf } from './language.ts';
import {
  ANSWER_BEGINS,
  ASKED_AND_ANSWERED,
  ASKED_AND_HEARD,
  ASKING,
  ASKS_IN_GENERAL,
  CHAIR_SPEAKS,
  COURTESY,
  GREETING,
  HAS_A_CARE,
  IMPERSONAL,
  IN_RESPONSE,
  MOVES,
  NAMED_MEMBER,
  NAMED_OBSERVES,
  OFFICER_SPEAKS,
  PANEL_AGREES,
  PANEL_SPEAKS,
  POINT_ASKS,
  QUESTIONS_BELOW,
  REPLYING,
  TAKES_NOTE,
  WAS_HEARD,
} from './rules/questions.ts';
import {
  CLAUSE_OF_RESOLUTION,
  HEADING,
  ITEM_HEADING,
  PLACE_OF_HEADING,
  SECTIONS,
  type Section,
} from './rules/sections.ts';
import type { StatedBy } from './rules/speakers.ts';
import { ACTION_LABEL } from './rules/tasks.ts';
import { isLeadIn, linesAbove, settingsOf } from './setting.ts';
import { isAnswer, speakerOf } from './speakers.ts';

/** Who speaks in a section, where a sentence does not say. */
function usualSpeaker({ about }: Minutes, section: Section): StatedBy {
  if (section === 'resolved') return about.body === 'panel' ? 'panel' : 'other';
  if (about.body === 'commissioner') return 'commissioner';
  if (about.body === 'force') return 'force';
  return section === 'plain' && about.type === 'panel-report' ? 'panel' : 'commissioner';
}

/** What the passages after a line stand under. */
function after(line: string, section: Section): Section {
  const text = line.trim().replace(PLACE_OF_HEADING, '');
  if (section === 'resolved' && BY_THE_PANEL.test(text)) return section;
  const found = SECTIONS.find(({ words }) => words.test(text));
  if (found) return found.section;
  if (HEADING.test(text) || ITEM_HEADING.test(text)) return 'plain';
  return section === 'resolved' && text !== '' && !CLAUSE_OF_RESOLUTION.test(text) ? 'plain' : section;
}

/** What leads in what is below it. */
type Leading = 'line' | 'passage' | null;

/**
 * Whether a passage goes on with the clauses above it. A point without a number is one of a list beside the numbered
 * ones: the clauses; and where those have labels, what has none is no clause.
 * @param before the label of the clause above it
 * @param led what is right above it and leads in the clauses; below a passage ("Agreed:") anything is one
 */
function isClause({ text, label, n }: Passage, before: Mark | null, led: Leading): boolean {
  const words = text.trim();
  if (label === null)
    return before === null && (led === 'passage' || CLAUSE_OF_RESOLUTION.test(words) || IS_SUBJUNCTIVE.test(words));
  return n === null || led !== null || markOf(label)?.shape === before?.shape || CLAUSE_OF_RESOLUTION.test(words);
}

/**
 * Whether a list of points ends before a passage: it has no label and answers none of them, or a paragraph's number that
 * is none of theirs.
 */
function endsList({ text }: Passage, mark: Mark | null, listed: Mark): boolean {
  return mark ? numbersParagraphs(mark) && mark.shape !== listed.shape : !isAnswer(text);
}

/** Whether what has no label can be one of a list of actions: a row, or what somebody named before it is to do. */
const isEntry = (text: string): boolean =>
  text.includes(' | ') || [ACTION_LABEL, SPEAKER_BEFORE, REFERENCE].some((words) => words.test(text));

/** The words of the two passages below one. */
const belowOf = ({ passages }: Minutes, index: number): string[] =>
  passages.slice(index + 1, index + 3).map(({ text }) => text);

/** The section of each passage, and the column that a cell of it is in: those of the last line above which says so. */
function placesOf(minutes: Minutes): { section: Section; column: Column | null }[] {
  let section: Section = 'plain';
  let column: Column | null = null;
  /** The section and the label of the passage before, where it is one of a list. */
  let listed: { section: Section; mark: Mark } | null = null;
  /** What leads in the next passage. */
  let led: Leading = null;
  const above = linesAbove(minutes);
  return minutes.passages.map((passage, index) => {
    for (const line of above[index] ?? []) {
      section = after(line, section);
      // What is numbered right below "Decisions" is one of them.
      if (line.trim() !== '') led = section === 'resolved' ? 'line' : null;
      if (section === 'questions' && HEADING.test(line.trim())) listed = null;
      column = columnNamed(line) ?? (HEADING.test(line.trim()) && !line.includes('|') ? null : column);
    }
    const lines = passage.text.trim().split('\n');
    const leadsIn =
      isLeadIn(passage.text) ||
      (passage.n === null && lines.length === 1 && HEADING.test(passage.text.trim()) && !isEntry(passage.text));
    const clause = listed?.section === 'resolved' ? listed.mark : null;
    if (section === 'resolved' && !leadsIn && !isClause(passage, clause, led)) section = 'plain';
    if (section === 'actions' && passage.label === null && !isEntry(passage.text)) section = 'plain';
    const mark = markOf(passage.label);
    if (section === 'questions' && listed?.section === section && endsList(passage, mark, listed.mark)) {
      section = 'plain';
    }
    listed = mark && !leadsIn ? { section, mark } : null;
    led = leadsIn ? 'passage' : null;
    const own = { section, column };
    if (leadsIn && opensDecisions(passage.text, belowOf(minutes, index))) section = 'resolved';
    else if (leadsIn) section = after(lines.at(-1) ?? '', section);
    else if (opensClauses(passage.text.trim())) section = 'resolved';
    return own;
  });
}

/** A part of a passage, and whether it is known to ask or to answer. */
interface Piece extends Sentence {
  known: Role | null;
}

/** A sentence that says both what was asked and what was answered, as two pieces. */
function piecesOf(sentence: Sentence): Piece[] {
  const { text, start, end } = sentence;
  const piece = (from: number, to: number, known: Role): Piece => ({
    text: text.slice(from, to),
    start: start + from,
    end: start + to,
    known,
  });
  const [asks] = POINT_ASKS.exec(text) ?? [];
  if (asks) return [piece(0, asks.length, 'ask'), piece(asks.length + ' – '.length, end - start, 'answer')];
  const heard = ASKED_AND_HEARD.exec(text) ?? ASKED_AND_ANSWERED.exec(text);
  if (heard && ASKING.some(({ words }) => words.test(text.slice(0, heard.index).trim()))) {
    return [piece(0, heard.index, 'ask'), piece(heard.index + heard[0].length, end - start, 'answer')];
  }
  const asked = IN_RESPONSE.exec(text);
  if (!asked || !ASKING.some(({ words }) => words.test(text.slice(asked.index)))) return [{ ...sentence, known: null }];
  const begins = ANSWER_BEGINS.exec(text.slice(asked.index));
  const pieces: Piece[] = [];
  if (asked.index > 0) pieces.push(piece(0, asked.index, 'answer'));
  if (asked.index > 0 && !begins) return [...pieces, piece(asked.index, end - start, 'ask')];
  if (!begins) return [{ ...sentence, known: 'ask' }];
  const answer = asked.index + begins.index + begins[0].length;
  return [...pieces, piece(asked.index, answer, 'ask'), piece(answer, end - start, 'answer')];
}

/** What a passage stands in. */
interface Place {
  section: Section;
  /** Who speaks there, where a sentence does not say. */
  usual: StatedBy;
  /** What leads in the list of which it is a point. */
  leadIn: string;
  /** The words of the next passage, where that may answer this one. */
  after: string;
  /** Whether neither of them is a point of a list. */
  isProse: boolean;
}

/** What a sentence stands between: who asks is known by who answers. */
interface Around extends Pick<Place, 'section' | 'leadIn'> {
  /** What the sentence before it did, and who said it. */
  before: Role | null;
  speaker: StatedBy;
  /** The words after it. */
  next: string;
  /** Whether nobody answers in its passage, and others speak in the one below. */
  isOneSpeech: boolean;
}

/** Whether words begin with an answer of whoever answers for the plan. */
const officerAnswers = (words: string): boolean => OFFICER_SPEAKS.test(words.trim()) && isAnswer(words.trim());

/** What was resolved is no question, though questions are what it is about: "Resolved – That the questions asked be noted." */
const RESOLVED_FIRST = /^(?:RESOLVED|Resolved)\b/;

/** Whether a sentence asks or answers; what has no sign of either goes on with what the sentence before it did. */
function roleOf(sentence: Sentence, { section, before, speaker, next, isOneSpeech, leadIn }: Around): Role {
  const text = sentence.text.trim().replace(WAS_HEARD, '');
  if (
    section === 'resolved' ||
    [MOVES, GREETING, PANEL_AGREES, ASKS_IN_GENERAL, RESOLVED_FIRST].some((words) => words.test(text))
  )
    return 'statement';
  const answers = isAnswer(text) && !/\?\W*$/.test(text);
  if (answers) return before === null && section !== 'questions' ? 'statement' : 'answer';
  const goesOn = before === null ? section === 'heard' : before !== 'ask';
  const reports = goesOn && speaker !== 'panel' && HAS_A_CARE.test(text);
  if (before === 'ask' && OFFICER_SPEAKS.test(text)) return 'answer';
  if (before === null && section === 'questions' && QUESTIONS_BELOW.test(leadIn)) return 'ask';
  if (IMPERSONAL.test(text) && REPLYING.test(next.trim())) return 'ask';
  if (NAMED_OBSERVES.test(text) && OFFICER_SPEAKS.test(next.trim())) return 'ask';
  const thanks = CHAIR_SPEAKS.test(text) && COURTESY.test(text);
  if (thanks && next.trim() === '') return before ?? 'statement';
  if (!reports && ASKING.some(({ words }) => words.test(text))) return 'ask';
  const panelSpeaks = PANEL_SPEAKS.test(text) && !TAKES_NOTE.test(text) && !COURTESY.test(text);
  if (panelSpeaks && (section === 'questions' || isAnswer(next.trim()))) return 'ask';
  if (before === null && section === 'questions' && officerAnswers(next)) return 'ask';
  if (before === 'ask' && /^they (?!were\b)/i.test(text)) return 'ask';
  if (before === 'ask') return isOneSpeech ? 'ask' : 'answer';
  return before ?? (section === 'questions' ? 'answer' : 'statement');
}

function toldIn(text: string, { section, usual, leadIn, after, isProse }: Place): Told[] {
  let role: Role | null = null;
  let speaker: StatedBy = usual;
  const pieces = sentencesOf(text).flatMap(piecesOf);
  const isOneSpeech =
    isProse &&
    (officerAnswers(after) || NAMED_MEMBER.test(after.trim())) &&
    !pieces.some(({ known, text }) => known === 'answer' || isAnswer(text.trim()));
  return pieces.map(({ known, ...sentence }, place) => {
    const next = pieces[place + 1]?.text ?? after;
    role = known ?? roleOf(sentence, { section, before: role, speaker, next, isOneSpeech, leadIn });
    speaker = speakerOf(sentence.text) ?? (role === 'ask' ? 'panel' : speaker === 'panel' ? usual : speaker);
    return { ...sentence, role, statedBy: speaker };
  });
}

/** The passages of a document, each with what the rules look at. */
export function contextsOf(minutes: Minutes): Context[] {
  const places = placesOf(minutes);
  const settings = settingsOf(minutes);
  const contexts = minutes.passages.map((passage, index): Context => {
    const { section, column } = places[index] ?? { section: 'plain', column: null };
    const cell = column && cellIn(passage.text, column);
    const below = minutes.passages[index + 1];
    const setting = settings[index] ?? { heading: '', leadIn: '', byMember: false };
    const words = cell ? passage.text.slice(0, cell.start).replace(/[\s|]+$/, '') : passage.text;
    return {
      ...setting,
      index,
      n: passage.n,
      isPoint: passage.label !== null,
      text: passage.text,
      section,
      cell,
      told: toldIn(words, {
        section,
        usual: usualSpeaker(minutes, section),
        leadIn: setting.leadIn,
        after: below?.text ?? '',
        isProse: !passage.label && !below?.label,
      }),
      next: null,
      title: minutes.about.title,
      meetingDate: minutes.about.meetingDate,
    };
  });
  for (const [index, context] of contexts.entries()) context.next = contexts[index + 1] ?? null;
  return contexts;
}
