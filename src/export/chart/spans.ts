/** Where the plans of a lane are drawn: overlapping ones under each other, unknown ends as an open year. */
import type { Lane, Span } from '../../looks/timeline.ts';

/** From the beginning of one year to that of another. */
export interface Stretch {
  from: number;
  to: number;
}

export interface PlacedSpan {
  span: Span;
  /** The years that are known. */
  known: Stretch;
  /** These, and a year more on the side that is not stated. */
  drawn: Stretch;
  /** The row in the lane, from 0. */
  row: number;
  /** Where the plan before and the next one in the same row are drawn; null where none is. */
  before: number | null;
  next: number | null;
}

/** Plans by id, of which no start or no end may be stated. */
export type Plans = ReadonlyMap<string, { start: string | null; end: string | null }>;

function stretchesOf(span: Span, plans: Plans): Pick<PlacedSpan, 'known' | 'drawn'> {
  const plan = plans.get(span.id);
  // A plan ends with the last day of its last year.
  const known = { from: span.start, to: span.end + 1 };
  const before = plan?.start === null ? 1 : 0;
  const after = plan?.end === null ? 1 : 0;
  return { known, drawn: { from: known.from - before, to: known.to + after } };
}

/** The plans of a lane, each in the first row where it covers no other. */
export function placedSpans(lane: Lane, plans: Plans): PlacedSpan[] {
  const rows: PlacedSpan[][] = [];
  const spans = lane.spans.map((span) => ({ span, ...stretchesOf(span, plans) }));
  for (const { span, known, drawn } of spans.toSorted((a, b) => a.drawn.from - b.drawn.from)) {
    const free = rows.findIndex((others) => others.every((other) => other.drawn.to <= drawn.from));
    const row = free === -1 ? rows.length : free;
    const last = rows[row]?.at(-1);
    if (last) last.next = drawn.from;
    const placed: PlacedSpan = { span, known, drawn, row, before: last?.drawn.to ?? null, next: null };
    if (free === -1) rows.push([placed]);
    else rows[row]?.push(placed);
  }
  return rows.flat();
}
