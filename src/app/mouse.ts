/** What the mouse does: it moves cursors to where it points, and runs commands as keys do. */

import { modeOf } from './commands/command.ts';
import { moveIn, moveRows, SCROLLABLE } from './commands/move.ts';
import type { Context } from './context.ts';
import { type Place, type Point, placeAt } from './screen/places.ts';
import { type State, withCursor } from './state.ts';
import { moveTo, scrollBy } from './window.ts';

/** A press of the mouse, and where: column and row of the terminal, from 0. */
export interface Press extends Point {
  kind: 'click' | 'double-click' | 'wheel-up' | 'wheel-down';
}

/** The state after a press, and the command that it runs then; null for none. */
export interface Pressed {
  state: State;
  runs: string | null;
}

const WHEEL_ROWS = 3;

const quiet = (state: State): Pressed => ({ state, runs: null });

/** The state with the cursor of the table where a click put it. */
function pointedAt(context: Context, place: Extract<Place, { in: 'table' }>): State {
  const { column, row } = place;
  const moved = row === null ? context.state : moveRows(context, moveTo(row));
  return { ...(column === null ? moved : withCursor(moved, { column })), focus: 'table' };
}

function clicked(context: Context, place: Place, isDouble: boolean): Pressed {
  const { state } = context;
  switch (place.in) {
    case 'tabs':
      return { state, runs: place.command };
    case 'header':
      return { state: { ...withCursor(state, { column: place.column }), focus: 'table' }, runs: 'sort' };
    case 'table':
      return { state: pointedAt(context, place), runs: isDouble && place.row !== null ? 'enter' : null };
    case 'forces': {
      const forces = place.row === null ? state.forces : { ...state.forces, row: place.row };
      return {
        state: { ...state, forces, focus: 'forces' },
        runs: isDouble && place.row !== null ? 'only-force' : null,
      };
    }
    case 'detail':
      return { state: { ...state, focus: 'detail' }, runs: isDouble ? 'enter' : null };
  }
}

/** Scrolls the dialog that is open, else the pane that is pointed at, which has the keys from then on. */
function scrolled(context: Context, place: Place | null, rows: number): State {
  const { state } = context;
  if (state.dialog) return SCROLLABLE.includes(modeOf(state)) ? moveIn(context, scrollBy(rows)) : state;
  if (place === null || place.in === 'tabs') return state;
  const focus = place.in === 'header' ? 'table' : place.in;
  return moveIn({ ...context, state: { ...state, focus } }, scrollBy(rows));
}

/** What a press does. In dialogs only the wheel does anything. */
export function pressedAt(context: Context, press: Press): Pressed {
  const { state } = context;
  const place = state.dialog === null ? placeAt(context, press) : null;
  if (press.kind === 'wheel-up') return quiet(scrolled(context, place, -WHEEL_ROWS));
  if (press.kind === 'wheel-down') return quiet(scrolled(context, place, WHEEL_ROWS));
  return place === null ? quiet(state) : clicked(context, place, press.kind === 'double-click');
}
