/** What each passage stands under, and what each of its sentences does there. */
import type { Minutes, Passage } from '../model.ts';
import type { Context, Role, Told } from './finding.ts';
import { type Sentence, sentencesOf } from './language.ts';
import {
  ANSWER_BEGINS,
  ANSWERING,
  ASKING,
  IN_RESPONSE,
  PANEL_SPEAKS,
  TAKES_NOTE,
  WAS_HEARD,
} from './rules/questions.ts';
import { CLAUSE_OF_RESOLUTION, HEADING, LEADS_IN, SECTIONS, type Section } from './rules/sections.ts';
import type { StatedBy } from './rules/speakers.ts';
import { speakerOf } from './speakers.ts';

/** Who speaks in a section, where a sentence does not say. */
function usualSpeaker({ about }: Minutes, section: Section): StatedBy {
  if (section === 'resolved') return about.body === 'panel' ? 'panel' : 'other';
  if (about.body === 'commissioner') return 'commissioner';
  if (about.body === 'force') return 'force';
  return section === 'plain' && about.type === 'panel-report' ? 'panel' : 'commissioner';
}

/** What the passages after a line stand under. */
function after(line: string, section: Section): Section {
  const text = line.trim();
  const found = SECTIONS.find(({ words }) => words.test(text));
  if (found) return found.section;
  if (HEADING.test(text)) return 'plain';
  return section === 'resolved' && text !== '' && !CLAUSE_OF_RESOLUTION.test(text) ? 'plain' : section;
}

/** Whether a passage only says what the passages after it are. */
export function isLeadIn(text: string): boolean {
  const words = text.trim();
  return /[:–-]$/.test(words) || LEADS_IN.test(words);
}

/** The section of each passage: that of the last line above it which says so. */
function sectionsOf({ text, passages }: Minutes): Section[] {
  let section: Section = 'plain';
  let at = 0;
  return passages.map((passage) => {
    // What stands before it on its own line is its label.
    const between = text.slice(at, Math.max(at, passage.start)).split('\n').slice(0, -1);
    for (const line of between) section = after(line, section);
    at = passage.end;
    const lines = passage.text.trim().split('\n');
    const leadsIn =
      isLeadIn(passage.text) || (passage.n === null && lines.length === 1 && HEADING.test(passage.text.trim()));
    if (section === 'resolved' && !leadsIn && !CLAUSE_OF_RESOLUTION.test(passage.text.trim())) section = 'plain';
    const own = section;
    if (leadsIn) section = after(lines.at(-1) ?? '', section);
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
  const asked = IN_RESPONSE.exec(text);
  if (!asked || !ASKING.some(({ words }) => words.test(text.slice(asked.index)))) return [{ ...sentence, known: null }];
  const piece = (from: number, to: number, known: Role): Piece => ({
    text: text.slice(from, to),
    start: start + from,
    end: start + to,
    known,
  });
  const begins = ANSWER_BEGINS.exec(text.slice(asked.index));
  const pieces: Piece[] = [];
  if (asked.index > 0) pieces.push(piece(0, asked.index, 'answer'));
  if (asked.index > 0 && !begins) return [...pieces, piece(asked.index, end - start, 'ask')];
  if (!begins) return [{ ...sentence, known: 'ask' }];
  const answer = asked.index + begins.index + begins[0].length;
  return [...pieces, piece(asked.index, answer, 'ask'), piece(answer, end - start, 'answer')];
}

/** Whether a sentence asks or answers; what has no sign of either goes on with what the sentence before it did. */
function roleOf(sentence: Sentence, section: Section, before: Role | null): Role {
  const text = sentence.text.trim().replace(WAS_HEARD, '');
  if (section === 'resolved') return 'statement';
  if (ANSWERING.test(text)) return before === null && section !== 'questions' ? 'statement' : 'answer';
  if (ASKING.some(({ words }) => words.test(text))) return 'ask';
  if (section === 'questions' && PANEL_SPEAKS.test(text) && !TAKES_NOTE.test(text)) return 'ask';
  if (before === 'ask' && /^they (?!were\b)/i.test(text)) return 'ask';
  if (before === 'ask') return 'answer';
  return before ?? (section === 'questions' ? 'answer' : 'statement');
}

function toldIn(passage: Passage, section: Section, usual: StatedBy): Told[] {
  let role: Role | null = null;
  let speaker: StatedBy = usual;
  return sentencesOf(passage.text)
    .flatMap(piecesOf)
    .map(({ known, ...sentence }) => {
      role = known ?? roleOf(sentence, section, role);
      speaker = speakerOf(sentence.text) ?? (role === 'ask' ? 'panel' : speaker === 'panel' ? usual : speaker);
      return { ...sentence, role, statedBy: speaker };
    });
}

/** The passages of a document, each with what the rules look at. */
export function contextsOf(minutes: Minutes): Context[] {
  const sections = sectionsOf(minutes);
  const contexts = minutes.passages.map((passage, index): Context => {
    const section = sections[index] ?? 'plain';
    return {
      index,
      n: passage.n,
      text: passage.text,
      section,
      told: toldIn(passage, section, usualSpeaker(minutes, section)),
      next: null,
      title: minutes.about.title,
      meetingDate: minutes.about.meetingDate,
    };
  });
  for (const [index, context] of contexts.entries()) context.next = contexts[index + 1] ?? null;
  return contexts;
}
