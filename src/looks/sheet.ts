/** A sheet: what a look makes of the rows of a table. It is a table in its own right, so that it draws and exports as one. */
import type { FieldType, Row, Value } from '../query/field.ts';
import { reopenCommand } from '../tables/describe.ts';
import { defaultView } from '../tables/run.ts';
import type { Column, Json, Place, Source, Table } from '../tables/table.ts';

/** Rows of a table that a cell counts, and the way to them. */
export interface Behind {
  table: Table;
  rows: readonly Row[];
  /** Where Enter leads: to just these rows. */
  place: Required<Place>;
}

export interface Cell {
  /** What it sorts and exports as; null where it says one of the words for nothing. */
  value: Value;
  /** Its number, lined up with those above and below. */
  lead?: string;
  /** A picture as wide as its column. */
  draw?(width: number): string;
  /** A sign beside the number that the legend explains, and what it stands for in words. */
  caveat?: readonly [sign: string, words: string];
  /** Words behind the number, or all that it says. */
  rest: string;
  /** What is read aloud and exported instead, where the screen draws. */
  words?: string;
  behind: Behind | null;
  /** Why Enter leads nowhere; told where nothing is behind the cell. */
  closed?: string;
}

export interface SheetRow extends Row {
  cells: ReadonlyMap<string, Cell>;
  /** What the row is about, in words, with what its columns do not say. */
  headline: string;
  /** In a comparison: whether its cells differ. */
  differs?: boolean;
}

export interface SheetColumn {
  id: string;
  title: string;
  about: string;
  type: FieldType;
  width: number;
  grow?: boolean;
  /** Drawn without a gap before it. */
  joined?: boolean;
  /** What its cells say is in the headline of the row. */
  echo?: true;
  /** In a transposed comparison: whether its cells differ. */
  differs?: boolean;
  /** Exports how its cells came about too: what they say in words, how many rows, and the command that opens these. */
  account?: boolean;
}

export interface Sheet {
  title: string;
  /** What its rows are, in the words of a view: `break-down by type of funding commitments`. */
  noun: string;
  columns: readonly SheetColumn[];
  rows: readonly SheetRow[];
}

/** A cell in words. */
export function cellWords({ lead, rest, words, caveat }: Cell): string {
  const said = words ?? [lead, rest].filter(Boolean).join(' ');
  return caveat ? `${said}, ${caveat[1]}` : said;
}

/** A cell as the screen shows it, numbers under each other; words without a number begin where numbers begin. */
function cellAligned({ lead, rest, caveat }: Cell, width: number): string {
  if (lead === undefined) return caveat ? `${caveat[0]} ${rest}` : rest;
  return `${lead.padStart(width)}${caveat?.[0] ?? ' '} ${rest}`.trimEnd();
}

const widthOfLeads = (rows: readonly SheetRow[], id: string): number =>
  rows.reduce((width, row) => Math.max(width, row.cells.get(id)?.lead?.length ?? 0), 0);

/** The command line that opens the rows behind a cell. */
function opens({ place }: Behind, source: Source): string {
  return reopenCommand({ ...defaultView(place.table), ...place.scope, filter: place.filter }, source);
}

function account(cell: Cell | undefined, source: Source): readonly Json[] {
  if (!cell) return [null, null, null, null];
  const { behind } = cell;
  return [cell.value, cellWords(cell), behind?.rows.length ?? null, behind ? opens(behind, source) : null];
}

function columnOf(
  column: SheetColumn,
  rows: readonly SheetRow[],
  source: Source,
): Column<SheetRow> & Pick<SheetColumn, 'differs'> {
  const { id, title, about, type, width } = column;
  const lead = widthOfLeads(rows, id);
  const cellIn = (row: SheetRow): Cell | undefined => row.cells.get(id);
  return {
    id,
    title,
    about,
    type,
    width,
    ...(column.grow ? { grow: true } : {}),
    ...(column.joined ? { joined: true } : {}),
    ...(column.echo ? { echo: true } : {}),
    ...(column.differs ? { differs: true } : {}),
    value: (row) => cellIn(row)?.value ?? null,
    text: (row) => {
      const cell = cellIn(row);
      return cell ? cellWords(cell) : '';
    },
    aligned: (row, room) => {
      const cell = cellIn(row);
      return cell ? (cell.draw?.(room) ?? cellAligned(cell, lead)) : '';
    },
    ...(column.account
      ? {
          exports: {
            keys: [id, `${id}.says`, `${id}.rows`, `${id}.opens`],
            values: (row: SheetRow) => account(cellIn(row), source),
          },
        }
      : {}),
  };
}

const behindIn = (row: SheetRow): Behind[] => [...row.cells.values()].flatMap(({ behind }) => behind ?? []);

const idsOf = (rows: readonly Row[]): string[] => rows.map(({ id }) => id);

/** The ids of the rows that a row rests on: one list where all its cells rest on the same, else one for each column. */
function sourceOf(row: SheetRow): Json {
  const lists = new Set(behindIn(row).map(({ rows }) => rows));
  const [only] = lists;
  if (lists.size === 1 && only) return { rows: idsOf(only) };
  return Object.fromEntries([...row.cells].flatMap(([id, { behind }]) => (behind ? [[id, idsOf(behind.rows)]] : [])));
}

const SELECTED = ['forces', 'plans', 'documents', 'records'] as const;

/** All that the rows behind a row refer to, for an export as a dataset. */
function selectionOf(row: SheetRow) {
  const selections = behindIn(row).flatMap(({ table, rows }) => rows.map((own) => table.selection(own)));
  return Object.fromEntries(
    SELECTED.map((list) => [list, [...new Set(selections.flatMap((selection) => [...(selection[list] ?? [])]))]]),
  );
}

/** The sheet as a table. Its id stays that of the table below, whose fields the filter speaks of. */
export function sheetTable(base: Table, sheet: Sheet, source: Source): Table<SheetRow> {
  return {
    ...base,
    title: sheet.title,
    noun: sheet.noun,
    rows: () => [...sheet.rows],
    columns: sheet.columns.map((column) => columnOf(column, sheet.rows, source)),
    shown: sheet.columns.map(({ id }) => id),
    sort: [],
    flags: [],
    things: () => [],
    headline: (row) => row.headline,
    citation: () => null,
    more: () => [],
    open: (row, column) => {
      const cell = row.cells.get(column);
      return cell?.behind?.place ?? cell?.closed ?? 'there are no rows behind this cell';
    },
    funding: () => null,
    source: sourceOf,
    selection: selectionOf,
  };
}
