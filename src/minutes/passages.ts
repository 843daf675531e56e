/** Cuts a document into passages, numbered as its readers would cite them. */
import { isDecimal, type Mark, numbersParagraphs, QUESTION_LABEL } from './labels.ts';
import { type Line, layOut } from './layout.ts';
import type { Block, Passage } from './model.ts';
import { ENDED, isOf, isSubjectOfPaper, type List, listBelow } from './nested.ts';
import { namesAsker, type Role, rolesOf } from './roles.ts';
import { ANSWER, ANSWER_HEADING, ANSWERED_BELOW, ASKS, ASKS_BELOW, NEXT_SENTENCE, UNFINISHED } from './rules.ts';

/** Lines that make one passage. */
interface Piece {
  first: Line;
  last: Line;
  role: Role;
  /** The label that it counts by; null for what no label introduces. */
  mark: Mark | null;
  /** The label of a clause of a resolution; it counts where nothing else is labelled. */
  clause: Mark | null;
  /** How many points of other lists it took in, or are passages below it. */
  parts: number;
  /** Whether it is such a passage below a point. */
  isBelow: boolean;
}

/** More points and paragraphs for each number than that, and the numbers are those of items, not of paragraphs. */
const PARTS_OF_ITEM = 3;
/** So many numbered paragraphs for each point outside of them, and the numbers still are the document's own. */
const THROUGHOUT = 3;

/** Whether a line without a label goes on with the sentence of the line before it. */
function goesOnFrom({ words }: Line, line: Line): boolean {
  if (line.mark) return false;
  return UNFINISHED.test(words) || (/^\p{Ll}/u.test(line.words) && !/[.:;?!]["”’)\]]?$/.test(words));
}

/** Whether a question has only the name of who asks so far: "Q1. Councillor Reed (Barrow)", "1. Councillor Reed asked:". */
const isAsker = ({ first, last }: Piece): boolean =>
  first === last && (namesAsker(first) || ASKS_BELOW.test(first.words));

/**
 * Whether a line without a label answers the question that a point is, or that its last line ends with; in whatever words
 * right below a question mark.
 */
const isAnswered = ({ first, last }: Piece, { words }: Line): boolean =>
  (first === last && /\?["”’)\]]*$/.test(last.words) && !/[:–—-]$/.test(words)) ||
  ANSWER.test(words) ||
  ANSWER_HEADING.test(words) ||
  ANSWER_HEADING.test(last.words) ||
  (ANSWERED_BELOW.test(words) && ASKS.test(last.words.split(NEXT_SENTENCE).at(-1) ?? ''));

/** Whether a line gives the words that a point leads to: "She asked the following question:", then “When will it open?” */
const isQuoted = ({ last }: Piece, { words }: Line): boolean => /:[–—-]?$/.test(last.words) && /^["“‘]/.test(words);

/** Whether a row is of the table that a point leads to: "The grants were as follows:". */
const takesRow = ({ first, last }: Piece, { kind, mark }: Line): boolean =>
  kind === 'row' && !mark && first.kind !== 'row' && (last.kind === 'row' || /:[–—-]?$/.test(last.words));

/** Whether an answer in brackets goes on below a line: "[The Commissioner agreed." */
const isUnclosed = ({ words }: Line, wasOpen: boolean): boolean =>
  (wasOpen || words.startsWith('[')) && !words.includes(']');

/** Whether a label is the first of its list: (i), (a), 1. */
const opensList = ({ numbers }: Mark): boolean => numbers.at(-1) === 1;

/** Whether the sentence of a point is whole. */
const isEnded = ({ last }: Piece): boolean => ENDED.test(last.words);

/** Whether a decimal number is of no paragraph above: 5.2.1 is not below 5.1, nor 5.3 below 5.2.1, nor either below (3). */
function isApart(mark: Mark, above: Mark): boolean {
  if (!isDecimal(mark)) return false;
  if (!isDecimal(above)) return !numbersParagraphs(above);
  return !above.numbers.every((number, place) => number === mark.numbers[place]);
}

/**
 * Puts together what belongs together: a point, the points of another list below it, an answer to it, words that go on.
 * @param openings shapes of labels that only open an item, and take nothing in
 * @param nests whether points below a point can be passages of their own
 */
function piecesOf(
  lines: readonly Line[],
  roles: readonly Role[],
  openings: ReadonlySet<string>,
  nests = true,
): Piece[] {
  const pieces: Piece[] = [];
  /** The point that takes in what is below it, or whose list's last point does. */
  let top: { piece: Piece; mark: Mark; level: number; list: List | null; inner: Piece | null } | null = null;
  /** Shapes of the labels that stood at the top of a list, below nothing. */
  const tops = new Set<string>();
  /** Whether only points stand between it and here. */
  let unbroken = false;
  /** Whether it ends within an answer in brackets. */
  let inBrackets = false;

  const add = (line: Line, role: Role, mark: Mark | null, isBelow = false): Piece => {
    const piece = {
      first: line,
      last: line,
      role,
      mark,
      clause: role === 'resolution' ? line.mark : null,
      parts: 0,
      isBelow,
    };
    pieces.push(piece);
    return piece;
  };
  /** Makes a piece reach up to a line; what stood in between is part of it. */
  const reach = (piece: Piece, line: Line): void => {
    piece.last = line;
    pieces.length = pieces.lastIndexOf(piece) + 1;
  };

  for (const [index, line] of lines.entries()) {
    const role = roles[index] as Role;
    if (role === 'frame') continue;
    const point: Piece | undefined = top?.inner ?? top?.piece;
    if (point && point === pieces.at(-1) && (role === 'heading' || role === 'text') && takesRow(point, line)) {
      reach(point, line);
      continue;
    }
    if (role === 'heading') {
      top = null;
      continue;
    }
    const before = pieces.at(-1);
    if (before && before.role === role && goesOnFrom(before.last, line)) {
      before.last = line;
      continue;
    }
    if (role !== 'text' && role !== 'entry') {
      // What is listed below a clause is part of it.
      if (line.mark && before?.clause && before.clause.shape !== line.mark.shape) {
        before.last = line;
        continue;
      }
      add(line, role, null);
      if (top && !numbersParagraphs(top.mark)) top = null;
      unbroken = false;
      continue;
    }
    const { level } = line;
    if (line.mark) inBrackets = false;
    const mark = role === 'entry' ? null : line.mark;
    if (!mark || openings.has(mark.shape)) {
      const asked = top?.inner ?? top?.piece;
      if (
        asked &&
        before === asked &&
        (inBrackets || isAnswered(asked, line) || isAsker(asked) || isQuoted(asked, line))
      ) {
        reach(asked, line);
        inBrackets = isUnclosed(line, inBrackets);
        continue;
      }
      add(line, role, null);
      unbroken = false;
      if (mark) top = null;
      continue;
    }
    if (before && isSubjectOfPaper(before.first, line)) {
      reach(before, line);
      continue;
    }
    const isBelow: boolean =
      top !== null &&
      !(mark.shape === QUESTION_LABEL && numbersParagraphs(top.mark)) &&
      (unbroken || numbersParagraphs(top.mark)) &&
      !(tops.has(mark.shape) && opensList(mark) && isEnded(top.piece) && !numbersParagraphs(top.mark)) &&
      (top.mark.shape === mark.shape ? level > top.level : level >= top.level && !isApart(mark, top.mark));
    if (top && isBelow) {
      top.piece.parts += 1;
      if (top.list && isOf(line, top.list)) {
        top.inner = add(line, role, mark, true);
      } else reach(top.inner ?? top.piece, line);
    } else {
      top = {
        piece: add(line, role, mark),
        mark,
        level,
        list: nests ? listBelow(lines, roles, index) : null,
        inner: null,
      };
      tops.add(mark.shape);
    }
    unbroken = true;
  }
  return pieces;
}

/** Whether a numbered paragraph comes straight after another one; what opens an item has the item below it. */
const isInRow = (piece: Piece, before: Piece | undefined): boolean =>
  piece.first.kind !== 'row' && before?.parts === 0 && before.mark?.shape === piece.mark?.shape;

/** Shapes of plain numbers and of numbers by the year (`25/14`) beside which there is so much that they number items, not paragraphs. */
function openingShapes(pieces: readonly Piece[]): Set<string> {
  const texts = pieces.filter(({ role }) => role === 'text');
  const opens = (shape: string): boolean => {
    const items = texts.filter(({ mark }) => mark?.shape === shape);
    const apart = texts.filter(({ mark, last }) => mark?.shape !== shape && !/[:–—-]$/.test(last.words));
    const others = items.reduce((sum, { parts }) => sum + parts, apart.length);
    const inRow = items.filter((item) => isInRow(item, pieces[pieces.indexOf(item) - 1]));
    return items.length > 0 && others > PARTS_OF_ITEM * items.length && inRow.length < items.length / 2;
  };
  return new Set(['n', 'n/n'].filter(opens));
}

const isRising = (numbers: readonly number[]): boolean =>
  numbers.every((number, place) => place === 0 || number > (numbers[place - 1] ?? 0));

/** The numbers of pieces as the document prints them; null where it prints none that tell them apart. */
function printedNumbers(marks: readonly Mark[]): number[] | null {
  const prefixes = new Set(marks.map(({ shape, numbers }) => [shape, ...numbers.slice(0, -1)].join(' ')));
  const numbers = marks.map(({ numbers }) => numbers.at(-1) ?? 0);
  return prefixes.size === 1 && isRising(numbers) && (numbers[0] ?? 0) > 0 ? numbers : null;
}

/** Whether the numbers of a document's paragraphs begin in it, rather than go on from an earlier item or meeting. */
const beginsIn = (lines: readonly Line[], mark: Mark | null | undefined): boolean =>
  mark?.numbers.at(-1) === 1 || lines.find((line) => line.mark?.shape === mark?.shape)?.mark?.numbers.at(-1) === 1;

/** The document's own paragraph numbers, where it has them throughout and from 1; else null. */
function ownNumbers(pieces: readonly Piece[], lines: readonly Line[]): Map<Piece, number> | null {
  const points = pieces.filter(({ mark }) => mark !== null);
  const numbered = points.filter(({ mark }) => mark && numbersParagraphs(mark));
  const printed = printedNumbers(numbered.map(({ mark }) => mark as Mark));
  const isThroughout = points.length - numbered.length < numbered.length / THROUGHOUT;
  if (!printed || !isThroughout || !beginsIn(lines, numbered[0]?.mark)) return null;
  return new Map(numbered.map((piece, place) => [piece, printed[place] as number]));
}

/**
 * The number of each piece by counting: its points from 1; else the clauses of its resolutions, where it holds little
 * else; else its paragraphs.
 */
function countedNumbers(pieces: readonly Piece[]): Map<Piece, number> {
  const points = pieces.filter(({ mark }) => mark !== null);
  // What only leads to what is below it is no paragraph of its own.
  const texts = pieces.filter(({ role, last }) => role === 'text' && !/:$/.test(last.words));
  // A document may be nothing but a list of actions.
  const rows = pieces.filter(({ role, first }) => role === 'entry' && first.kind === 'row');
  const paragraphs =
    rows.length > texts.length ? [...texts, ...rows].sort((a, b) => a.first.start - b.first.start) : texts;
  const labelled = pieces.filter(({ clause }) => clause !== null);
  const clauses = points.length === 0 && labelled.length > paragraphs.length ? labelled : [];
  const ofClauses = printedNumbers(clauses.map(({ clause }) => clause as Mark));
  if (ofClauses) return new Map(clauses.map((piece, place) => [piece, ofClauses[place] as number]));
  const counted = [points, clauses].find((some) => some.length > 0) ?? paragraphs;
  return new Map(counted.map((piece, place) => [piece, place + 1]));
}

/**
 * A document as text, a line for each block, and its passages in order. Headings, the frame of the page, and who was
 * there, came or went are in the text, but no passages.
 */
export function passagesOf(blocks: readonly Block[]): { text: string; passages: Passage[] } {
  const { text, lines } = layOut(blocks);
  const roles = rolesOf(lines);
  const attempt = piecesOf(lines, roles, new Set());
  const openings = openingShapes(attempt);
  const cut = openings.size > 0 ? piecesOf(lines, roles, openings) : attempt;
  // What is listed below a paragraph that the document numbers is part of it.
  const pieces = ownNumbers(cut, lines) ? piecesOf(lines, roles, openings, false) : cut;
  const numbers = ownNumbers(pieces, lines) ?? countedNumbers(pieces);
  const passages = pieces.map((piece) => {
    const { first, last } = piece;
    const [start, end] = [first.start, last.end];
    return { n: numbers.get(piece) ?? null, label: first.label, text: text.slice(start, end), start, end };
  });
  return { text, passages };
}
