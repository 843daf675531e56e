/** The passage that a draft was read in, as lines: in the text around it, with the words that the draft rests on marked. */
import { clean } from '../../domain/clean.ts';
import type { Draft, Minutes } from '../../minutes/model.ts';
import { joined, type Role, type Segment, type StyledLine, segment } from '../lines.ts';
import { wrap } from '../text.ts';
import { type Move, scroll } from '../window.ts';
import { reviewAreas } from './layout.ts';
import { documentOf, type ReviewState } from './state.ts';

/** How much of the text shows before and behind the passage, in UTF-16 units: more than a screen, less than a long document. */
const AROUND = 4000;
/** The signs around the evidence: it is not told by colour alone. */
const OPENS = '«';
const CLOSES = '»';

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));

/** Where the passage of a draft stands in the text; a passage that there is no more is the evidence itself. */
function passageOf({ text, passages }: Minutes, draft: Draft): { start: number; end: number } {
  const { start, end } = passages[draft.passage] ?? draft;
  return { start: clamp(start, 0, text.length), end: clamp(end, 0, text.length) };
}

/** The text around a passage in whole lines, in parts that have one role each. */
function partsOf(minutes: Minutes, draft: Draft): Segment[] {
  const { text } = minutes;
  const { start, end } = passageOf(minutes, draft);
  const first = text.lastIndexOf('\n', Math.max(0, start - AROUND)) + 1;
  const from = start - first > 2 * AROUND ? start : first;
  const lineEnd = text.indexOf('\n', end + AROUND);
  const last = lineEnd < 0 ? text.length : lineEnd;
  const to = last - end > 2 * AROUND ? end : last;
  const evidence = { start: clamp(draft.start, start, end), end: clamp(draft.end, start, end) };
  const part = (begin: number, until: number, role: Role): Segment =>
    segment(clean(text.slice(begin, until), true), role);
  const marked = part(evidence.start, evidence.end, 'match');
  return [
    segment(from > 0 ? '…\n' : '', 'faint'),
    part(from, start, 'faint'),
    part(start, evidence.start, 'plain'),
    marked.text === '' ? marked : segment(`${OPENS}${marked.text}${CLOSES}`, 'match'),
    part(evidence.end, end, 'plain'),
    part(end, to, 'faint'),
    segment(to < text.length ? '\n…' : '', 'faint'),
  ];
}

/** Parts of a text as lines of at most this width. */
function wrappedParts(parts: readonly Segment[], width: number): StyledLine[] {
  const text = parts.map((part) => part.text).join('');
  const ends: number[] = [];
  for (const part of parts) ends.push((ends.at(-1) ?? 0) + part.text.length);
  let from = 0;
  return text.split('\n').flatMap((paragraph) => {
    const lines = wrap(paragraph, width).map((line) => {
      // Wrapping takes away only blanks, so the line stands further on as it is.
      from = Math.max(from, text.indexOf(line, from));
      const until = from + line.length;
      const styled = parts.map(({ role }, index) => {
        const begin = Math.max(from, ends[index - 1] ?? 0);
        return segment(text.slice(begin, Math.max(begin, Math.min(until, ends[index] ?? 0))), role);
      });
      from = until;
      return joined(styled);
    });
    from = text.indexOf('\n', from) + 1 || text.length;
    return lines;
  });
}

export interface PassageLines {
  lines: readonly StyledLine[];
  /** The lines of the passage, from and up to but without. */
  first: number;
  end: number;
  /** The first line with the evidence. */
  evidence: number;
}

const holds = (line: StyledLine, roles: readonly Role[]): boolean => line.some(({ role }) => roles.includes(role));

/** The text around the passage of a draft as lines. */
export function passageLines(minutes: Minutes, draft: Draft, width: number): PassageLines {
  const lines = wrappedParts(partsOf(minutes, draft), width);
  const first = Math.max(
    0,
    lines.findIndex((line) => holds(line, ['plain', 'match'])),
  );
  const end = lines.findLastIndex((line) => holds(line, ['plain', 'match'])) + 1;
  const evidence = lines.findIndex((line) => holds(line, ['match']));
  return { lines, first, end, evidence: evidence < 0 ? first : evidence };
}

/** Blanks at the left of the passage, for the bar that tells it from the text around it; and one at the right. */
export const PASSAGE_INDENT = 2;

/** The passage of the draft that is shown; null where the document has no drafts. */
export function shownPassage(state: ReviewState): PassageLines | null {
  const { minutes, review, place } = documentOf(state);
  const item = review.items[place];
  const width = reviewAreas(state.size).passage.columns - PASSAGE_INDENT - 1;
  return item ? passageLines(minutes, item.draft, width) : null;
}

/** Lines of the passage pane below its title. */
export const passageHeight = ({ size }: Pick<ReviewState, 'size'>): number => reviewAreas(size).passage.rows - 1;

/** The first line that shows: with the passage's beginning where the evidence shows too, else with the evidence. */
export function passageTop(state: ReviewState, { lines, first, evidence }: PassageLines): number {
  const height = passageHeight(state);
  const last = Math.max(0, lines.length - height);
  const top = evidence < first - 1 + height - 1 ? first - 1 : evidence - 1;
  return clamp(state.top ?? top, 0, last);
}

/** The state with the passage scrolled. */
export function scrollPassage(state: ReviewState, move: Move): ReviewState {
  const passage = shownPassage(state);
  if (!passage) return state;
  const height = passageHeight(state);
  return { ...state, top: scroll(passageTop(state, passage), passage.lines.length, height, move) };
}
