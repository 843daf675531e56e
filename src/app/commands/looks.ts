/** Looks: how one opens and closes; the break-down, bars, the heat map, the timeline. */
import { AMOUNT } from '../../looks/bars.ts';
import type { LookId } from '../../looks/look.ts';
import { lookOf } from '../../looks/registry.ts';
import { tableOf } from '../../tables/registry.ts';
import type { Context } from '../context.ts';
import type { GroupDialog } from '../dialogs/dialog.ts';
import { groupColumns, openGroup, toggleGroup } from '../dialogs/group.ts';
import { type State, withCursor, withViews } from '../state.ts';
import type { OpenLook, Views } from '../views.ts';
import { type Command, PANES, refused } from './command.ts';
import { openTable } from './tables.ts';

/** Where Esc leads from a look: what is open now, or where the same look was opened from before. */
function wayBack(views: Pick<Views, 'table' | 'look'>, kind: LookId): OpenLook['from'] {
  for (let look = views.look; look !== null; look = look.from.look) if (look.kind === kind) return look.from;
  return { table: views.table, look: views.look };
}

/** A look opened over the table that it belongs to, or the one that is open. */
export function openLook(state: State, kind: LookId, by: readonly string[], own: Partial<OpenLook> = {}): State {
  const { views } = state;
  const table = lookOf(kind).table ?? views.table;
  const from = wayBack(views, kind);
  const { filter } = views.settings[table];
  const look: OpenLook = { kind, by, with: [], sort: [], columns: [], widths: {}, from, filter, forces: null, ...own };
  const opened = { ...withViews(state, { table, look }), previous: { table: views.table, look: views.look } };
  return withCursor({ ...opened, focus: 'table', detailTop: 0 }, { id: null, row: 0, top: 0, column: '' });
}

/** What was open before the look. */
export function closeLook(state: State): State {
  const { look } = state.views;
  if (look === null) return state;
  return { ...withViews(state, look.from), detailTop: 0 };
}

const isOpen = ({ state }: Context, kind: LookId): boolean => state.views.look?.kind === kind;

/** The open look with something else in it. */
export const withLook = (state: State, change: Partial<OpenLook>): State =>
  state.views.look === null ? state : withViews(state, { look: { ...state.views.look, ...change } });

/** Turns an option of the open look on or off. */
export const toggleOption =
  (option: string) =>
  ({ state }: Context): State => {
    const on = state.views.look?.with ?? [];
    return withLook(state, { with: on.includes(option) ? on.filter((other) => other !== option) : [...on, option] });
  };

/** The column of the table that the cursor stands on, or last stood on. */
function tableColumn(state: State): string {
  const { table, look, settings } = state.views;
  const { columns } = tableOf(table);
  const id = look?.by[0] ?? state.cursors[table]?.column ?? settings[table].columns[0];
  return columns.find((column) => column.id === id)?.id ?? columns[0]?.id ?? '';
}

function openBars(context: Context): State {
  const { state } = context;
  if (!isOpen(context, 'bars')) return openLook(state, 'bars', [tableColumn(state)]);
  const table = tableOf(state.views.table);
  if (!table.funding && !table.quantity) return refused(state, `${table.noun} have no amounts; the bars count rows`);
  // Its columns are others then.
  return withLook(toggleOption(AMOUNT)(context), { sort: [], columns: [] });
}

function openHeatMap(context: Context): State {
  const { views } = context.state;
  // The themes of questions are the themes of the table of questions.
  const state = views.table === 'themes' ? openTable(context.state, 'questions') : context.state;
  const table = tableOf(state.views.table);
  const why = lookOf('heatmap').whyNot?.(table) ?? null;
  if (why !== null) return refused(context.state, `there is no heat map of ${table.noun}: ${why}`);
  const byYear = isOpen(context, 'heatmap') && views.look?.by[0] !== 'date';
  return openLook(state, 'heatmap', byYear ? ['date'] : ['force'], { from: wayBack(views, 'heatmap') });
}

const groupIn = ({ state }: Context): GroupDialog => state.dialog as GroupDialog;

export const LOOK_COMMANDS: readonly Command[] = [
  {
    id: 'break-down',
    group: 'Looks',
    keys: [lookOf('breakdown').key],
    modes: PANES,
    label: 'Break down by one or two columns: counts, sums, medians, least and most',
    run: (context) => ({ ...context.state, dialog: openGroup(context.state, tableColumn(context.state)) }),
  },
  {
    id: 'bars',
    group: 'Looks',
    keys: [lookOf('bars').key],
    modes: PANES,
    label: 'Bars of how many rows each value of the column has; again: of amounts, and back',
    run: openBars,
  },
  {
    id: 'heat-map',
    group: 'Looks',
    keys: [lookOf('heatmap').key],
    modes: PANES,
    label: 'Heat map of themes by force area; again: by year, and back',
    run: openHeatMap,
  },
  {
    id: 'timeline',
    group: 'Looks',
    keys: [lookOf('timeline').key],
    modes: PANES,
    label: 'Timeline of plans and meetings, over time',
    why: (context) => (isOpen(context, 'timeline') ? 'the timeline is already open' : null),
    run: ({ state }) => openLook(state, 'timeline', []),
  },
  {
    id: 'group-toggle',
    group: 'In dialogs',
    keys: ['Space'],
    modes: ['group'],
    label: 'In the break-down: put this column in or out',
    hint: ['in or out', 2],
    run: (context) => ({ ...context.state, dialog: toggleGroup(groupIn(context)) }),
  },
  {
    id: 'group-open',
    group: 'In dialogs',
    keys: ['Enter'],
    modes: ['group'],
    label: 'In the break-down: break down by this column, or by those put in',
    hint: ['break down', 1],
    run: (context) => {
      const by = groupColumns(groupIn(context));
      return openLook({ ...context.state, dialog: null }, 'breakdown', by);
    },
  },
  {
    id: 'group-close',
    group: 'In dialogs',
    keys: ['Esc', 'q'],
    modes: ['group'],
    label: 'In the break-down: close the choice of columns',
    hint: ['close', 3],
    run: ({ state }) => ({ ...state, dialog: null }),
  },
];
