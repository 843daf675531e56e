/** Lists below a point: what only ends its sentence is part of it, what says something for itself is a passage. */
import { isDecimal } from './labels.ts';
import type { Line } from './layout.ts';
import type { Role } from './roles.ts';
import { isResolution } from './rules.ts';

/** Fewer words than that are rather the name of something than a sentence. */
const WORDS_OF_SENTENCE = 6;
/** More words than that are no name of a subject. */
const WORDS_OF_SUBJECT = 7;
export const ENDED = /[.?!]["”’)\]]*$/;

/** A list: what its labels look like, and how deep it is. */
export interface List {
  shape: string;
  level: number;
}

/** Whether a line is a point of a list. */
export const isOf = ({ mark, level }: Line, list: List): boolean => mark?.shape === list.shape && level === list.level;

/** One sentence after another: what is asked and its answer, however the first of them begins. */
const SENTENCES = /[\p{Ll}\d)’'][.?!] +["'“‘(]?\p{Lu}/u;
/** What was asked, told as part of the sentence above it. */
const ASKED = /^(?:whether|if|why|how|what|when|where|who)\b/i;

/** A point that cannot be only the end of the sentence above it: several sentences, or a question told. */
const standsAlone = ({ words }: Line): boolean =>
  words.split(' ').length >= WORDS_OF_SENTENCE && (SENTENCES.test(words) || ASKED.test(words));

/** A sentence of some length, or any question. */
const isSentence = ({ words }: Line): boolean =>
  /^["'“‘(]*[\p{Lu}\d£]/u.test(words) &&
  ENDED.test(words) &&
  (words.includes('?') || words.split(' ').length >= WORDS_OF_SENTENCE);

/** A verb in a form that only clauses have. */
const FINITE_VERB = /\b(?:is|are|was|were|has|have|had|does|did|will|would|could|should|can|cannot|may|might|must)\b/i;
/** What a line says that leads to the rest of its sentence, and the name of a subject does not. */
const LEADS_ON = /\b(?:\w+ed|told|heard|said|that|whether|following)\b/i;

/** Whether a point is only the name of a subject: "c) Custody suites:". */
const isSubject = ({ words }: Line): boolean =>
  /^\p{Lu}.*:$/u.test(words) &&
  words.split(' ').length <= WORDS_OF_SUBJECT &&
  !FINITE_VERB.test(words) &&
  !LEADS_ON.test(words);

const BEGINS_LARGE = /^\p{Lu}/u;

/** A whole clause, which below a subject, or with a decimal of its own, can begin with a small letter and end with a semicolon. */
const isClause = ({ words }: Line): boolean => words.split(' ').length >= WORDS_OF_SENTENCE && FINITE_VERB.test(words);

/** What a paper is about, listed below a paragraph that says that it was before the panel: "a report which set out:". */
const PAPER_ABOUT =
  /\b(?:reports?|papers?|presentations?|updates?|briefings?|documents?)\b[^.;:]{0,200}\b(?:set(?:s|ting)? out|cover(?:s|ed|ing)|detail(?:s|ed|ing)|outlin(?:es|ed|ing)|includ(?:es|ed|ing)|provid(?:es|ed|ing)|contain(?:s|ed|ing)|summaris(?:es|ed|ing)|on|about)(?: the following)?\s*[:–—-]+$/i;

/** Whether a point only ends the sentence of the paragraph above its list, which says what a paper is about. */
export const isSubjectOfPaper = (paragraph: Line, { words }: Line): boolean =>
  paragraph.mark === null && PAPER_ABOUT.test(paragraph.words) && /^\p{Ll}/u.test(words) && !FINITE_VERB.test(words);

/** A point whose sentence is ended by each thing listed below it: "5.4 The Deputy Mayor undertook to:". */
const LEFT_OPEN = /\bto\s*[:–—-]*$/i;

/** Whether a point can lead to what is listed below it: not a resolution, whose clauses are part of it. */
const leads = ({ words }: Line): boolean => !LEFT_OPEN.test(words) && !isResolution(words);

/**
 * The list below a point whose points are passages each: the point introduces it ("24.1 Members asked:"), and most of
 * what it lists are sentences, or clauses where it names a subject.
 * @param index the place of the point among the lines
 */
export function listBelow(lines: readonly Line[], roles: readonly Role[], index: number): List | null {
  const [point, first] = [lines[index], lines[index + 1]];
  if (!point?.mark || !first?.mark) return null;
  // 5.4.1 is a paragraph like 5.4, whose sentence may be whole.
  if (!leads(point) || (ENDED.test(point.words) && !isDecimal(first.mark))) return null;
  const { shape } = point.mark;
  const list = { shape: first.mark.shape, level: first.level };
  if (list.shape === shape ? list.level <= point.level : list.level < point.level) return null;
  const points: Line[] = [];
  for (let at = index + 1; at < lines.length && roles[at] === 'text'; at++) {
    const line = lines[at] as Line;
    if (line.mark?.shape === shape && line.level <= point.level) break;
    if (isOf(line, list)) points.push(line);
  }
  const holdsClauses = isSubject(point) || isDecimal(first.mark);
  const says = (line: Line): boolean =>
    isSentence(line) ||
    standsAlone(line) ||
    (isClause(line) && (holdsClauses || (points.length > 1 && BEGINS_LARGE.test(line.words))));
  return points.filter(says).length > points.length / 2 ? list : null;
}
