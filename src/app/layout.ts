/** How the screen is divided, and how wide each column of a table is. Pure arithmetic, in terminal columns and rows. */
import type { Column } from '../tables/table.ts';

export interface Size {
  columns: number;
  rows: number;
}

/** The smallest terminal that Beatbook works in. */
export const SMALLEST: Size = { columns: 60, rows: 16 };

/** What is told where the terminal is too small; null where it is not. */
export function tooSmall({ columns, rows }: Size): string | null {
  if (columns >= SMALLEST.columns && rows >= SMALLEST.rows) return null;
  return `Beatbook needs ${SMALLEST.columns} x ${SMALLEST.rows}; this is ${columns} x ${rows}.`;
}

/** Lines that are always there: title, tabs; and below, chips, totals, hints. */
export const TOP_LINES = 2;
const BOTTOM_LINES = 3;
const FORCES_WIDTH = 27;
const DETAIL_WIDTH = 40;
/** The table keeps this much beside the force areas, which are hidden otherwise. */
const BESIDE_FORCES = 72;
/** And this much beside a detail pane too, which goes below it otherwise. */
const BESIDE_DETAIL = 80;

export interface Areas {
  /** Lines between the tabs and the bottom. */
  height: number;
  /** Width of the list of force areas; 0 where it does not show. */
  forces: number;
  table: Size;
  detail: { place: 'right' | 'below' | 'hidden' } & Size;
}

/**
 * Divides the screen.
 * @param wanted which panes are asked for; the force areas give way on a narrow screen unless they have the focus; a
 * wide table has no pane on its right
 */
export function areasOf(
  size: Size,
  wanted: { forces: boolean; forcesFocused: boolean; detail: boolean; wide?: boolean },
): Areas {
  const height = Math.max(1, size.rows - TOP_LINES - BOTTOM_LINES);
  const roomy = size.columns >= FORCES_WIDTH + BESIDE_FORCES;
  const forces = wanted.forcesFocused || (wanted.forces && roomy) ? FORCES_WIDTH : 0;
  const right = wanted.detail && !wanted.wide && size.columns >= forces + BESIDE_DETAIL + DETAIL_WIDTH;
  const spare = size.columns - forces;
  const detailWidth = right ? Math.max(DETAIL_WIDTH, Math.min(64, spare - BESIDE_DETAIL - 16)) : spare;
  const below = wanted.detail && !right;
  const detailHeight = below ? (height >= 30 ? 12 : height >= 18 ? 7 : 4) : height;
  return {
    height,
    forces,
    table: { columns: right ? spare - detailWidth : spare, rows: below ? height - detailHeight : height },
    detail: {
      place: right ? 'right' : below ? 'below' : 'hidden',
      columns: detailWidth,
      rows: detailHeight,
    },
  };
}

/** The rows of a table that show: all lines but its title and its header. */
export function gridHeight(table: Size): number {
  return Math.max(1, table.rows - 2);
}

export interface PlacedColumn {
  column: Column;
  width: number;
}

export interface ColumnWindow {
  placed: readonly PlacedColumn[];
  /** How many columns are out of sight on either side. */
  left: number;
  right: number;
}

/** Between two columns. */
const GAP = 2;

/** The gap before a column. */
export function gapBefore({ joined }: Column): number {
  return joined ? 0 : GAP;
}

const LEAST_GROWN = 14;
/** Room for ` ▲1` behind a title. */
const SORT_MARK = 3;

/** A column and the width that it is given first; a column that grows can begin small. */
interface SizedColumn {
  column: Column;
  least: number;
}

/**
 * The columns from `first` on, behind the frozen ones, that fit in their least widths. The first two are always there,
 * cut to the width where they have to be: one of them can be the one under the cursor.
 */
function columnsFrom(columns: readonly SizedColumn[], frozen: number, first: number, width: number): PlacedColumn[] {
  const candidates = [...columns.slice(0, frozen), ...columns.slice(first)];
  const placed: PlacedColumn[] = [];
  let room = width;
  for (const { column, least } of candidates) {
    if (placed.length > 0) room -= gapBefore(column);
    if (placed.length > 1 && least > room) break;
    const next = placed.length === 0 ? candidates[1] : undefined;
    const gap = next ? gapBefore(next.column) : 0;
    const kept = next ? gap + Math.min(next.least, Math.floor(width / 2) - gap) : 0;
    const own = Math.min(least, room - kept);
    placed.push({ column, width: own });
    room -= own;
  }
  return placed;
}

/** Shares out what is left of the width: to the columns that grow, else to the last one. */
function stretch(placed: PlacedColumn[], width: number, fixed: ReadonlySet<string>): PlacedColumn[] {
  const used = placed.reduce(
    (sum, { column, width: own }, index) => sum + own + (index === 0 ? 0 : gapBefore(column)),
    0,
  );
  const free = placed.filter(({ column }) => !fixed.has(column.id));
  const growing = free.filter(({ column }) => column.grow);
  const share = growing.length > 0 ? growing : free.filter((place) => place === placed.at(-1));
  let spare = width - used;
  return placed.map((place) => {
    const index = share.indexOf(place);
    if (index < 0) return place;
    const part = Math.trunc(spare / (share.length - index));
    spare -= part;
    return { column: place.column, width: place.width + part };
  });
}

/**
 * Places the columns that show: the first is frozen, and the one under the cursor is always among them.
 * @param widths widths that the analyst chose, by column id
 * @param cursor index of the column under the cursor
 */
export function placeColumns(
  columns: readonly Column[],
  widths: Readonly<Record<string, number>>,
  width: number,
  cursor: number,
): ColumnWindow {
  const frozen = 1;
  const sized = columns.map((column) => {
    // The titles of joined columns are cut, so that the columns touch.
    const usual = column.joined ? column.width : Math.max(column.width, column.title.length + SORT_MARK);
    return { column, least: widths[column.id] ?? (column.grow ? Math.min(usual, LEAST_GROWN) : usual) };
  });
  const fixed = new Set(Object.keys(widths));
  for (let first = frozen; ; first++) {
    const placed = columnsFrom(sized, frozen, first, width);
    const last = first + placed.length - frozen - 1;
    if (cursor <= last || first >= cursor || first >= columns.length - 1) {
      return { placed: stretch(placed, width, fixed), left: first - frozen, right: columns.length - 1 - last };
    }
  }
}
