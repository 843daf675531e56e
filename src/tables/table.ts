/** What a table is. One file each defines one; screen, filter, sort, export, help and documentation are made from it. */
import type { Dataset, Fact, Linked } from '../dataset/model.ts';
import type { Steps } from '../dataset/steps.ts';
import type { Selection } from '../dataset/write.ts';
import { formatAge } from '../domain/dates.ts';
import type { Json } from '../domain/json.ts';
import { formatPounds } from '../domain/money.ts';
import { formatNumber } from '../domain/number.ts';
import { periodLabel } from '../domain/period.ts';
import { type Field, type FieldType, type Flag, nothingIn, type Row } from '../query/field.ts';
import type { Scope, SortKey } from '../query/view.ts';
import type { Notes } from '../workspace/notes.ts';

export type { Json };

/** A field with its place on the screen and in an export. */
export interface Column<R extends Row = Row> extends Field<R> {
  /** Ideal width in terminal columns. */
  width: number;
  /** Takes the room that others leave. */
  grow?: boolean;
  /** Drawn without a gap before it. */
  joined?: boolean;
  /** Says again what other columns of the table say; left out where the row is shown whole. */
  echo?: true;
  /** Says the same in all rows of one document. */
  ofDocument?: true;
  /** The fields of a record that it shows, by JSON path; a row has one of them at the most. */
  shows?: readonly string[];
  /** Whether the words of a filter are looked for in it; they are unless it says false. */
  searched?: false;
  /** What a cell says, where that is more than the value. */
  text?(row: R): string | null;
  /** The same as the screen draws it in so many terminal columns, its numbers under each other. */
  aligned?(row: R, width: number): string;
  /** The typed values that an export holds, by their keys; without it, the value under the column's id. */
  exports?: { readonly keys: readonly string[]; values(row: R): readonly Json[] };
}

/** What rows are made from. */
export interface Source {
  dataset: Dataset;
  /** ISO date that ages are counted to. */
  today: string;
  /** The dataset as it was named on the command line; null for the bundled one. */
  argument: string | null;
  /** What the analyst added; nothing where it is left out. */
  notes?: Notes;
  /** The dataset that changes are counted from, and how it was named; null for what was read before in this session. */
  since?: { dataset: Dataset; argument: string | null };
}

type Thing = readonly [force: string, id: string];

/** Where Enter on a row leads. */
export interface Place {
  table: TableId;
  filter: string;
  /** Without it, the force areas and the plan period stay as they are. */
  scope?: Scope;
}

export type TableId =
  | 'periods'
  | 'funding'
  | 'themes'
  | 'questions'
  | 'resolutions'
  | 'actions'
  | 'delivery'
  | 'figures'
  | 'documents'
  | 'all'
  | 'notes'
  | 'problems'
  | 'changes';

/** A number that rows can be summed up by. */
export interface Quantity<R extends Row = Row> {
  /** The id of its column. */
  column: string;
  /** What two rows must share for their numbers to be of one sort. */
  alike(row: R): string;
  /** Whether numbers of one sort add up. */
  adds: boolean;
}

export interface Table<R extends Row = Row> {
  id: TableId;
  /** Whether its rows come from what was read of a force area, which may be nothing; they do unless it says false. */
  ofReading?: false;
  /** The key that opens it; null for a table that another one leads to. */
  key: string | null;
  /** The table whose tab is lit while this one is open, since it has none of its own. */
  parent?: TableId;
  title: string;
  /** For narrow terminals. */
  short: string;
  /** What its rows are: `funding commitments`. */
  noun: string;
  /** One line for help. */
  about: string;
  /**
   * What is said where it has no rows, in place of the usual.
   * @param keyOf what to press for a command
   */
  empty?(source: Source, keyOf: (command: string) => string): readonly string[];
  /** Its rows, or the steps towards them where in a large dataset keys would wait for them. */
  rows(source: Source, scope: Scope): R[] | Steps<R[]>;
  columns: readonly Column<R>[];
  /** The ids of the columns shown at first, in order; the first one is frozen. */
  shown: readonly string[];
  sort: readonly SortKey[];
  flags: readonly Flag<R>[];
  /**
   * What the table is about, in a row: the id of each thing, and its force area. One thing can be in several rows.
   * Without it, each row is one thing, of the force area that it belongs to.
   */
  things?(row: R): Iterable<Thing>;
  /** The sentence that tells the row. */
  headline(row: R): string;
  /** Where it was read; null for a row that sums several documents up. */
  citation(row: R): string | null;
  /** Further columns that this row has: shown where it is shown whole, and found by the words of a filter. */
  more?(row: R): readonly Column<R>[];
  /** Where Enter leads from a cell, or why it leads nowhere; without it, Enter shows the row whole. */
  open?(row: R, column: string): Place | string;
  /** The funding record of a row, for totals. */
  funding?(row: R): Fact<'funding'> | null;
  /** The number that its rows are about, where that is not money. */
  quantity?: Quantity<R>;
  /** The id and the source of a row, for exports. */
  source(row: R): Json;
  /** What a dataset of this row holds. */
  selection(row: R): Selection;
}

/** The rows of a table, at once or step by step, as it makes them. */
export function* rowSteps<R extends Row>(table: Table<R>, source: Source, { forces, period }: Scope): Steps<R[]> {
  const rows = table.rows(source, { forces, period });
  return Array.isArray(rows) ? rows : yield* rows;
}

const RIGHT: readonly FieldType[] = ['number', 'money', 'count', 'days'];

/** Numbers stand right, so that their digits line up. */
export function alignsRight(column: Column): boolean {
  return RIGHT.includes(column.type);
}

/** What a cell shows on a screen that has so many terminal columns for it. Not yet cleaned, nor cut. */
export function screenText<R extends Row>(column: Column<R>, row: R, width = column.width): string {
  return column.aligned?.(row, width) ?? cellText(column, row);
}

/**
 * What a cell says: never empty, the word for nothing where nothing is known. Not yet cleaned for a terminal.
 * @param value of the column, where it is known already
 */
export function cellText<R extends Row>(column: Column<R>, row: R, value = column.value(row)): string {
  const text = column.text?.(row);
  if (text !== undefined && text !== null) return text;
  if (value === null || (Array.isArray(value) && value.length === 0)) return nothingIn(column, row);
  if (Array.isArray(value)) return value.join(', ');
  if (column.type === 'period') return periodLabel(String(value));
  if (typeof value !== 'number') return String(value);
  if (column.type === 'money') return formatPounds(value);
  if (column.type === 'days') return formatAge(value);
  return formatNumber(value);
}

/** The keys under which an export holds the values of a column. */
export function exportKeys<R extends Row>(column: Column<R>): string[] {
  return [...(column.exports?.keys ?? [column.id])];
}

/**
 * What an export holds of a cell.
 * @param into takes it up beside what it holds already
 */
export function cellExport<R extends Row>(
  column: Column<R>,
  row: R,
  into: Record<string, Json> = {},
): Record<string, Json> {
  if (!column.exports) {
    into[column.id] = column.value(row);
    return into;
  }
  const values = column.exports.values(row);
  for (const [index, key] of column.exports.keys.entries()) into[key] = values[index] ?? null;
  return into;
}

/** The force area of a row that is one thing. */
export const forceOfRow = (row: Row): string => (row as Row & Pick<Linked, 'force'>).force.id;

/** What a table is about, in one of its rows. */
export const thingsIn = (table: Table, row: Row): Iterable<Thing> =>
  table.things ? table.things(row) : [[forceOfRow(row), row.id]];
