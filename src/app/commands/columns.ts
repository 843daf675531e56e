/** Sorting by columns; hiding, moving, widening and choosing them. */
import { lookOf } from '../../looks/registry.ts';
import type { SortKey } from '../../query/view.ts';
import type { Context } from '../context.ts';
import { chooserRows, openColumns } from '../dialogs/columns.ts';
import type { ColumnsDialog } from '../dialogs/dialog.ts';
import { cursorOf, type State, settings, withCursor, withSettings } from '../state.ts';
import { defaultSettings } from '../views.ts';
import { type Command, PANES } from './command.ts';

const NARROWEST = 4;
const WIDEST = 200;
const STEP = 4;

/** A look as it is first shown; its filter is that of its table. */
const UNCHANGED = { sort: [], columns: [], widths: {} };

const keyFor = (sort: readonly SortKey[], column: string) => sort.find((key) => key.column === column);

/** One press sorts up, the next down, the third not at all. */
function nextKey(key: SortKey | undefined, column: string): SortKey[] {
  if (!key) return [{ column, descending: false }];
  return key.descending ? [] : [{ column, descending: true }];
}

function whyUnsorted({ state }: Context): string | null {
  const { look } = state.views;
  return look === null ? null : (lookOf(look.kind).unsorted ?? null);
}

function sortBy({ state }: Context): State {
  const { column } = cursorOf(state);
  const { sort } = settings(state);
  const alone = sort.length === 1 ? keyFor(sort, column) : undefined;
  return withSettings(state, { sort: nextKey(alone, column) });
}

function sortAlso({ state }: Context): State {
  const { column } = cursorOf(state);
  const { sort } = settings(state);
  const key = keyFor(sort, column);
  const next = nextKey(key, column);
  return withSettings(state, {
    sort: key ? sort.flatMap((other) => (other === key ? next : [other])) : [...sort, ...next],
  });
}

const widen =
  (step: number) =>
  ({ state, result }: Context): State => {
    const { column } = cursorOf(state);
    const { widths } = settings(state);
    const now = widths[column] ?? result.columns.find(({ id }) => id === column)?.width ?? NARROWEST;
    const width = Math.max(NARROWEST, Math.min(WIDEST, now + step));
    return withSettings(state, { widths: { ...widths, [column]: width } });
  };

/** The columns shown, in order. */
const shownIn = ({ result }: Context): string[] => result.columns.map(({ id }) => id);

function hide(context: Context, column: string): State {
  const { state } = context;
  const columns = shownIn(context);
  const index = columns.indexOf(column);
  const left = columns.filter((id) => id !== column);
  const hidden = withSettings(state, { columns: left });
  return cursorOf(state).column === column
    ? withCursor(hidden, { column: left[Math.min(index, left.length - 1)] ?? '' })
    : hidden;
}

/** The column moved one place; the first place is frozen, and can be taken like any other. */
const slide =
  (step: number) =>
  (context: Context): State => {
    const { state } = context;
    const columns = shownIn(context);
    const from = columns.indexOf(cursorOf(state).column);
    const to = from + step;
    if (to < 0 || to >= columns.length) return state;
    columns.splice(to, 0, ...columns.splice(from, 1));
    return withSettings(state, { columns });
  };

const whyNoEdge =
  (step: number) =>
  (context: Context): string | null => {
    const columns = shownIn(context);
    const to = columns.indexOf(cursorOf(context.state).column) + step;
    return to < 0 || to >= columns.length ? 'the column is at the edge already' : null;
  };

const onlyColumn = ({ result }: Context): string | null =>
  result.columns.length === 1 ? 'one column has to stay' : null;

const chosen = (context: Context) => {
  const dialog = context.state.dialog as ColumnsDialog;
  return chooserRows(context, dialog)[dialog.window.row];
};

function toggle(context: Context): State {
  const row = chosen(context);
  if (!row) return context.state;
  if (row.shown) return hide(context, row.column.id);
  return withSettings(context.state, { columns: [...shownIn(context), row.column.id] });
}

export const COLUMNS: readonly Command[] = [
  {
    id: 'sort',
    group: 'Sort and columns',
    keys: ['s'],
    modes: ['table'],
    early: true,
    label: 'Sort by this column: up, down, not',
    hint: ['sort', 9],
    why: whyUnsorted,
    run: sortBy,
  },
  {
    id: 'sort-also',
    group: 'Sort and columns',
    keys: ['S'],
    modes: ['table'],
    early: true,
    label: 'Sort by this column as a further key: up, down, not',
    why: whyUnsorted,
    run: sortAlso,
  },
  {
    id: 'narrower',
    group: 'Sort and columns',
    keys: ['<'],
    modes: ['table'],
    label: 'Make the column narrower',
    run: widen(-STEP),
  },
  {
    id: 'wider',
    group: 'Sort and columns',
    keys: ['>'],
    modes: ['table'],
    label: 'Make the column wider',
    run: widen(STEP),
  },
  {
    id: 'column-left',
    group: 'Sort and columns',
    keys: ['H'],
    modes: ['table'],
    label: 'Move the column to the left; the first one stays in sight',
    why: whyNoEdge(-1),
    run: slide(-1),
  },
  {
    id: 'column-right',
    group: 'Sort and columns',
    keys: ['L'],
    modes: ['table'],
    label: 'Move the column to the right',
    why: whyNoEdge(1),
    run: slide(1),
  },
  {
    id: 'hide-column',
    group: 'Sort and columns',
    keys: ['-'],
    modes: ['table'],
    label: 'Hide the column',
    why: onlyColumn,
    run: (context) => hide(context, cursorOf(context.state).column),
  },
  {
    id: 'choose-columns',
    group: 'Sort and columns',
    keys: ['='],
    modes: ['table'],
    label: 'Choose columns',
    run: (context) => ({ ...context.state, dialog: openColumns(context) }),
  },
  {
    id: 'reset-view',
    group: 'Sort and columns',
    keys: ['R'],
    modes: PANES,
    label: 'Reset this table: its filter, sort, columns and widths; of a look, its sort, columns and widths',
    run: ({ state, env }) =>
      withSettings(state, state.views.look ? UNCHANGED : defaultSettings(state.views.table, env.first)),
  },
  {
    id: 'toggle-column',
    group: 'In dialogs',
    keys: ['Space'],
    modes: ['columns'],
    label: 'In the columns: show or hide this one',
    hint: ['show or hide', 1],
    why: (context) => (chosen(context)?.shown ? onlyColumn(context) : null),
    run: toggle,
  },
];
