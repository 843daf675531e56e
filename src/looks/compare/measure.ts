/** What a measure of a comparison is, and the cell that it makes of one side. */
import type { Linked } from '../../dataset/model.ts';
import { NONE_FOUND, NOT_READ } from '../../domain/nothing.ts';
import type { Row, Value } from '../../query/field.ts';
import type { TableId } from '../../tables/table.ts';
import type { Cell } from '../sheet.ts';
import type { Side } from './side.ts';

/** What a measure says of its rows. */
export interface Said {
  value: Value;
  /** The number; empty where there is none. */
  lead: string;
  rest: string;
}

export interface Measure {
  id: string;
  title: string;
  about: string;
  table: TableId;
  /** Off for what the numbers rest on, which no filter changes. */
  filtered?: false;
  /** The rows that it counts, as a term of their table's filter; null where it counts none on this side. */
  term(side: Side): string | null;
  /** What it says of them. It is asked only where there are rows, unless it also speaks of none. */
  say(rows: readonly Row[], side: Side): Said;
  /** What it says where there are no rows; without it, the word for nothing that the documents allow. */
  none?(side: Side): Said;
  /** Whether no rows at all are 0 of them, where all documents were read whole. */
  zero?: boolean;
  /** A number that a number of people can be set against; null where there is none. */
  amount?(rows: readonly Row[]): number | null;
}

/** Whether all of some records were read in documents of which only the opening was read. */
function onlyOpenings(rows: readonly Row[]): boolean {
  return rows.every((row) => 'document' in row && (row as Row & Linked).document.read === 'opening');
}

/** Beside a number that rests on documents of which only the opening was read. */
const OPENINGS_ONLY = ['°', 'openings only'] as const;

/** The word for nothing on a side: nothing is there only where all its documents were read whole. */
export function nothingOn(side: Side): string {
  return side.readWhole ? NONE_FOUND : NOT_READ;
}

/** What a measure says of one side, with what that rests on. */
export function measured(measure: Measure, side: Side): Cell {
  const term = measure.term(side);
  const behind = term === null ? null : side.behind(measure.table, term, measure.filtered);
  const rows = behind?.rows ?? [];
  const closed = 'nothing was found here to open';
  if (rows.length === 0 && !measure.none) {
    const value = side.readWhole && measure.zero ? 0 : null;
    return { value, lead: nothingOn(side), rest: '', behind, closed };
  }
  const said = rows.length === 0 && measure.none ? measure.none(side) : measure.say(rows, side);
  // Counts of documents say themselves how much of each was read.
  const caveat = rows.length > 0 && measure.filtered !== false && onlyOpenings(rows);
  const { value, lead, rest } = said;
  return {
    value,
    ...(lead === '' ? {} : { lead }),
    rest,
    ...(caveat ? { caveat: OPENINGS_ONLY } : {}),
    behind,
    closed,
  };
}
