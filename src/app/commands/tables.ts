/** Opening tables, and going into rows and back out. */
import { TABLES } from '../../tables/registry.ts';
import type { Place, Table, TableId } from '../../tables/table.ts';
import {
  type Context,
  cursorOf,
  type State,
  type Views,
  type Way,
  withCursor,
  withNotice,
  withSettings,
  withViews,
} from '../state.ts';
import { type Command, PANES } from './command.ts';

/** Another table, with the filter, sort, columns and cursor that it had. */
export function openTable(state: State, table: TableId): State {
  if (table === state.views.table) return state;
  const opened = withViews(state, { table });
  const back = state.trail.findIndex((way) => way.from.table === table);
  const trail = back < 0 ? state.trail : state.trail.slice(0, back);
  return { ...opened, previous: state.views.table, trail, focus: 'table', detailTop: 0 };
}

const open = ({ id, key, title, about }: Table): Command => ({
  id: `open-${id}`,
  group: 'Tables',
  keys: key === null ? [] : [key],
  modes: PANES,
  label: `${title}: ${about}`,
  why: ({ state }) => (state.views.table === id ? `${title} is already open` : null),
  run: ({ state }) => openTable(state, id),
});

const rowUnderCursor = ({ state, result }: Context) => result.rows[cursorOf(state).row];

/** The table that a row leads to, filtered to what the row is about; Esc comes back. */
function follow(state: State, place: Place): State {
  const inside = withViews(
    { ...state, previous: state.views.table, focus: 'table', detailTop: 0 },
    { table: place.table, ...place.scope },
  );
  const filtered = withSettings(inside, { filter: place.filter, matching: 'hide' });
  const { forces, period } = filtered.views;
  const way: Way = { from: state.views, table: place.table, filter: place.filter, scope: { forces, period } };
  return { ...withCursor(filtered, { id: null, row: 0, top: 0 }), trail: [...state.trail, way] };
}

/**
 * Back to the table that Enter led away from. The table that it led to gets its own filter back; what was changed in
 * others on the way, and a scope that was chosen there, is kept.
 */
export function goBack(state: State): State {
  const way = state.trail.at(-1);
  if (!way) return state;
  const { table, forces, period } = state.views;
  const chosen = forces !== way.scope.forces || period !== way.scope.period;
  const scope = chosen ? { forces, period } : { forces: way.from.forces, period: way.from.period };
  const settings = { ...state.views.settings, [way.table]: way.from.settings[way.table] };
  const views: Views = { table: way.from.table, settings, ...scope };
  return { ...state, views, previous: table, trail: state.trail.slice(0, -1), focus: 'table', detailTop: 0 };
}

function enter(context: Context): State {
  const { state, result } = context;
  const row = rowUnderCursor(context);
  if (!row) return withNotice(state, 'There is no row to open.', true);
  const place = result.table.open?.(row);
  if (place) return follow(state, place);
  if (result.table.open) return withNotice(state, 'Nothing of this force area was read.', true);
  return { ...state, dialog: { kind: 'row', top: 0 } };
}

export const OPEN: readonly Command[] = [
  ...TABLES.map(open),
  {
    id: 'enter',
    group: 'Tables',
    keys: ['Enter'],
    modes: ['table', 'detail'],
    label: 'Open the row: the plan, the theme, the document, or the whole record',
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
    run: ({ state }) => (state.previous === null ? state : openTable(state, state.previous)),
  },
];
