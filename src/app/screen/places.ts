/** What stands where on the screen, for the mouse: made from the areas and columns that the screen is drawn from. */
import { type Context, forceRows } from '../context.ts';
import { TOP_LINES, tooSmall } from '../layout.ts';
import { cursorOf } from '../state.ts';
import { tabAt } from './bars.ts';
import { columnAt } from './grid.ts';

/** A place on the terminal, from 0. */
export interface Point {
  column: number;
  row: number;
}

/** What stands there; rows and columns are null beside and below the last ones. */
export type Place =
  /** A tab, with the command that opens it. */
  | { in: 'tabs'; command: string }
  /** The title of a column, by its id. */
  | { in: 'header'; column: string }
  | { in: 'table'; row: number | null; column: string | null }
  | { in: 'forces'; row: number | null }
  | { in: 'detail' };

const TABS_LINE = 1;
/** The title of a table and its header; a list of force areas has a title alone. */
const TABLE_LINES = 2;
const FORCES_LINES = 1;

/** A row of a list that shows from `top` on; null above its first line and where it has none. */
function rowAt(line: number, top: number, count: number): number | null {
  return line >= 0 && top + line < count ? top + line : null;
}

function tablePlace(context: Context, { column: x, row: y }: Point): Place {
  const { state, result } = context;
  const column = columnAt(context, x)?.id ?? null;
  if (y === TABLE_LINES - 1 && column !== null) return { in: 'header', column };
  return { in: 'table', row: rowAt(y - TABLE_LINES, cursorOf(state).top, result.rows.length), column };
}

/** What stands at a point of the screen without a dialog; null where nothing does that can be clicked. */
export function placeAt(context: Context, { column, row }: Point): Place | null {
  const { areas, state, env } = context;
  if (tooSmall(state.size) !== null) return null;
  if (row === TABS_LINE) {
    const command = tabAt(context, column);
    return command === null ? null : { in: 'tabs', command };
  }
  const line = row - TOP_LINES;
  if (line < 0 || line >= areas.height) return null;
  if (column < areas.forces) {
    return { in: 'forces', row: rowAt(line - FORCES_LINES, state.forces.top, forceRows(env).length) };
  }
  const x = column - areas.forces;
  return x < areas.table.columns && line < areas.table.rows
    ? tablePlace(context, { column: x, row: line })
    : { in: 'detail' };
}
