/** Moving about: in the table, the list of force areas, the detail pane, and whatever dialog scrolls. */

import { type Context, forceRows, pageOf } from '../context.ts';
import { detailHeight, detailLines } from '../detail.ts';
import { moveDialog } from '../dialogs/scroll.ts';
import type { KeyName } from '../keys.ts';
import { cursorOf, type State, withCursor, withNotice } from '../state.ts';
import { type Move, moveBy, moveTo, pageBy, scroll } from '../window.ts';
import { type Command, keyOf, type Mode, PANES } from './command.ts';

/** Moves the cursor of the table; from then on it belongs to the row that it stands on. */
export function moveRows(context: Context, move: Move): State {
  const { state, result } = context;
  const { row, top } = move(cursorOf(state), result.rows.length, pageOf(context));
  return { ...withCursor(state, { row, top, id: result.rows[row]?.id ?? null }), detailTop: 0 };
}

/** Moves whatever has the keys. */
export function moveIn(context: Context, move: Move): State {
  const { state, env, areas } = context;
  if (state.dialog) return { ...state, dialog: moveDialog(context, state.dialog, move) };
  if (state.focus === 'table') return moveRows(context, move);
  if (state.focus === 'forces')
    return { ...state, forces: move(state.forces, forceRows(env).length, areas.height - 1) };
  return { ...state, detailTop: scroll(state.detailTop, detailLines(context).length, detailHeight(context), move) };
}

const SCROLLING: readonly Mode[] = [...PANES, 'columns', 'facet', 'group', 'help', 'row', 'totals', 'describe', 'text'];
/** Lists in which nothing is typed. */
const LISTS: readonly Mode[] = ['views', 'log'];
/** Where the keys of this group, and the wheel of the mouse, move anything. */
export const SCROLLABLE: readonly Mode[] = [...SCROLLING, ...LISTS];

const moving = (id: string, keys: KeyName[], label: string, move: Move): Command => {
  return { id, group: 'Move', keys, modes: SCROLLABLE, label, run: (context) => moveIn(context, move) };
};

const moveColumn =
  (step: number) =>
  ({ state, result }: Context): State => {
    const ids = result.columns.map(({ id }) => id);
    const next = ids.indexOf(cursorOf(state).column) + step;
    return withCursor(state, { column: ids[Math.max(0, Math.min(ids.length - 1, next))] ?? '' });
  };

const nextMatch =
  (step: number) =>
  (context: Context): State => {
    const { state, result } = context;
    for (let row = cursorOf(state).row + step; row >= 0 && row < result.rows.length; row += step) {
      const candidate = result.rows[row];
      if (candidate && result.filter.test(candidate)) return moveRows(context, moveTo(row));
    }
    return withNotice(state, step > 0 ? 'No match further down.' : 'No match further up.', true);
  };

const whyNoMatches = ({ result, env: { commands } }: Context): string | null => {
  if (result.filter.terms.length === 0) return `there is no filter; ${keyOf(commands, 'filter')} writes one`;
  return result.view.matching === 'hide' ? `every row matches; ${keyOf(commands, 'highlight')} shows the others` : null;
};

const nextPane =
  (step: number) =>
  ({ state, areas }: Context): State => {
    const panes = (['forces', 'table', 'detail'] as const).filter(
      (pane) => pane !== 'detail' || areas.detail.place !== 'hidden',
    );
    const next = (panes.indexOf(state.focus) + step + panes.length) % panes.length;
    return { ...state, focus: panes[next] ?? 'table' };
  };

export const MOVE: readonly Command[] = [
  moving('down', ['j', 'Down'], 'Down', moveBy(1)),
  moving('up', ['k', 'Up'], 'Up', moveBy(-1)),
  moving('half-down', ['Ctrl+D'], 'Half a page down; the cursor moves to the edge first', pageBy(0.5)),
  moving('half-up', ['Ctrl+U'], 'Half a page up', pageBy(-0.5)),
  { ...moving('page-down', ['PgDn', 'Ctrl+F'], 'A page down', pageBy(1)), hint: ['page down', 14] },
  moving('page-up', ['PgUp', 'Ctrl+B'], 'A page up', pageBy(-1)),
  moving('first', ['g', 'Home'], 'To the first row', moveTo(0)),
  moving('last', ['G', 'End'], 'To the last row', moveTo(Infinity)),
  {
    id: 'left',
    group: 'Move',
    keys: ['h', 'Left'],
    modes: ['table'],
    label: 'To the column on the left',
    run: moveColumn(-1),
  },
  {
    id: 'right',
    group: 'Move',
    keys: ['l', 'Right'],
    modes: ['table'],
    label: 'To the column on the right',
    run: moveColumn(1),
  },
  {
    id: 'next-match',
    group: 'Move',
    keys: ['n'],
    modes: ['table'],
    needs: 'rows',
    label: 'To the next match',
    why: whyNoMatches,
    run: nextMatch(1),
  },
  {
    id: 'previous-match',
    group: 'Move',
    keys: ['N'],
    modes: ['table'],
    needs: 'rows',
    label: 'To the match before',
    why: whyNoMatches,
    run: nextMatch(-1),
  },
  {
    id: 'next-pane',
    group: 'Move',
    keys: ['Tab'],
    modes: PANES,
    label: 'To the next pane: force areas, table, detail',
    hint: ['pane', 8],
    run: nextPane(1),
  },
  {
    id: 'previous-pane',
    group: 'Move',
    keys: ['Shift+Tab'],
    modes: PANES,
    label: 'To the pane before',
    run: nextPane(-1),
  },
];
