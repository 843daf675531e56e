/** Opening tables, and going into rows and back out. */

import { TABLES } from '../../tables/registry.ts';
import type { Place, Table, TableId } from '../../tables/table.ts';
import type { Context } from '../context.ts';
import { rowUnder } from '../context.ts';
import { cursorOf, type State, type Way, withCursor, withNotice, withSettings, withViews } from '../state.ts';
import type { OpenLook, Views } from '../views.ts';
import { type Command, PANES, refused } from './command.ts';

/** Another table, with the filter, sort, columns and cursor that it had. */
export function openTable(state: State, table: TableId, look: OpenLook | null = null): State {
  if (table === state.views.table && look === state.views.look) return state;
  const opened = withViews(state, { table, look });
  const back = state.trail.findIndex((way) => way.from.table === table);
  const trail = back < 0 ? state.trail : state.trail.slice(0, back);
  const { views } = state;
  const previous = { table: views.table, look: views.look };
  return { ...opened, previous, trail, focus: 'table', detailTop: 0 };
}

const open = ({ id, key, title, about }: Table): Command => ({
  id: `open-${id}`,
  group: 'Tables',
  keys: key === null ? [] : [key],
  modes: PANES,
  label: `${title}: ${about}`,
  why: ({ state: { views } }) => (views.table === id && views.look === null ? `${title} is already open` : null),
  run: ({ state }) => openTable(state, id),
});

/** The table that a row leads to, filtered to what the row is about; Esc comes back. */
function follow(state: State, place: Place): State {
  const previous = { table: state.views.table, look: state.views.look };
  const inside = withViews(
    { ...state, previous, focus: 'table', detailTop: 0 },
    { table: place.table, look: null, ...place.scope },
  );
  const filtered = withSettings(inside, { filter: place.filter, matching: 'hide' });
  const { forces, period } = filtered.views;
  const { table, filter } = place;
  const way: Way = { from: state.views, table, filter, scope: { forces, period }, cursor: state.cursors[table] };
  return { ...withCursor(filtered, { id: null, row: 0, top: 0 }), trail: [...state.trail, way] };
}

/**
 * Back to the table that Enter led away from. The table that it led to gets its own filter and cursor back; what was changed in
 * others on the way, and a scope that was chosen there, is kept.
 */
export function goBack(state: State): State {
  const way = state.trail.at(-1);
  if (!way) return state;
  const { table, forces, period, compared } = state.views;
  const chosen = forces !== way.scope.forces || period !== way.scope.period;
  const scope = chosen ? { forces, period } : { forces: way.from.forces, period: way.from.period };
  const settings = { ...state.views.settings, [way.table]: way.from.settings[way.table] };
  const { look } = way.from;
  const views: Views = { table: way.from.table, settings, look, compared, ...scope };
  const cursors = way.cursor ? { ...state.cursors, [way.table]: way.cursor } : state.cursors;
  return {
    ...state,
    views,
    cursors,
    previous: { table, look: null },
    trail: state.trail.slice(0, -1),
    focus: 'table',
    detailTop: 0,
  };
}

function enter(context: Context): State {
  const { state, result } = context;
  const row = rowUnder(context);
  if (!row) return withNotice(state, 'There is no row to open.', true);
  const place = result.table.open?.(row, cursorOf(state).column);
  if (place === undefined) return { ...state, dialog: { kind: 'row', top: 0 } };
  return typeof place === 'string' ? refused(state, place) : follow(state, place);
}

export const OPEN: readonly Command[] = [
  ...TABLES.map(open),
  {
    id: 'enter',
    group: 'Tables',
    keys: ['Enter'],
    modes: ['table', 'detail'],
    label: 'Open the row: the plan, the theme, the document, the rows behind a cell, or the whole record',
    hint: ['open', 1],
    run: enter,
  },
  {
    id: 'last-view',
    group: 'Tables',
    keys: ['`'],
    modes: PANES,
    label: 'Back to the table that was open before',
    why: ({ state }) => (state.previous === null ? 'no other table was open yet' : null),
    run: ({ state }) => (state.previous === null ? state : openTable(state, state.previous.table, state.previous.look)),
  },
];
