/** The passage that a record was read in, as lines: where it stands, the line before it, its words, the line after it. */
import { clean } from '../domain/clean.ts';
import type { Evidence } from '../minutes/evidence.ts';
import type { Context } from './context.ts';
import type { DetailLine } from './detail.ts';
import { type Segment, segment } from './lines.ts';
import { cut, wrap } from './text.ts';

/** They stand around the words that bear the record out, so that these are told by more than a colour. */
const OPENS = '«';
const CLOSES = '»';

/** A text with signs around the words that are marked. */
function signed({ text, marks }: Evidence): string {
  let end = 0;
  const parts = marks.map((mark) => {
    const before = text.slice(end, mark.start);
    end = mark.end;
    return before + OPENS + text.slice(mark.start, mark.end) + CLOSES;
  });
  return parts.join('') + text.slice(end);
}

/** Lines with what stands between the signs set apart; it may go on over several lines. */
function partsOf(lines: readonly string[]): DetailLine[] {
  let isMarked = false;
  return lines.map((text) => {
    const parts = text.split(/(?=«)|(?<=»)/).map((part): Segment => {
      isMarked ||= part.startsWith(OPENS);
      const own = segment(part, isMarked ? 'match' : 'plain');
      if (part.endsWith(CLOSES)) isMarked = false;
      return own;
    });
    return { text, role: 'plain', parts };
  });
}

function placeIn({ n, label }: Evidence): string {
  if (n === null) return 'Read in a passage without a number:';
  const printed = label === null || label === `${n}.` || label === `${n}` ? '' : `, printed as ${label}`;
  return `Read in paragraph ${n}${printed}:`;
}

/**
 * The passage of a record in its context; nothing where the row is no record, or it is not known yet.
 * @param width the room for a line, in terminal columns
 */
export function evidenceLines({ state, env }: Context, id: string, width: number): DetailLine[] {
  const evidence = state.evidence.get(id);
  const faint = (text: string | null): DetailLine[] =>
    text === null ? [] : [{ text: cut(clean(text), width), role: 'faint' }];
  if (evidence === undefined) return [];
  // Of what was imported, nothing need be said where it was not.
  if (evidence === null) return faint(env.sources ? `Its passage is not found in ${env.sources}.` : null);
  return [
    ...faint(placeIn(evidence)),
    ...faint(evidence.before),
    ...partsOf(wrap(clean(signed(evidence), true), width)),
    ...faint(evidence.after),
  ];
}
