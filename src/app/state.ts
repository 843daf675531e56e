/** The state of the screen: the view and its history, cursors, panes, and the dialog that is open. */
import { PER_PLAN } from '../looks/compare/compare.ts';
import type { LookId } from '../looks/look.ts';
import { ALL_PERIODS, type Look, type Scope } from '../query/view.ts';
import { TABLES } from '../tables/registry.ts';
import { defaultView, type Result, type Runner, type TableView } from '../tables/run.ts';
import type { TableId } from '../tables/table.ts';
import type { Command } from './commands/command.ts';
import type { Dialog } from './dialogs/dialog.ts';
import type { Effect } from './effects.ts';
import { type Areas, areasOf, gridHeight, type Size } from './layout.ts';

/** What one table remembers, apart from the scope that all tables share. */
export interface TableSettings extends Omit<TableView, 'table' | 'look' | keyof Scope> {
  /** Widths that the analyst chose, by column id. */
  widths: Readonly<Record<string, number>>;
}

/** The look that is open, with its own sort and columns; the filter stays that of the table. */
export interface OpenLook extends Look, Pick<TableSettings, 'sort' | 'columns' | 'widths'> {
  kind: LookId;
  /** The table to which Esc leads back, and its look. */
  from: Pick<Views, 'table' | 'look'>;
  /** The filter that the table had when the look was opened: Esc takes off what was added since before it closes. */
  filter: string;
  /** The force areas that a comparison shows in place of those of the scope; null for another look. */
  forces: readonly string[] | null;
}

/** Everything that undo brings back: which table, which scope, each table's settings, the look, what is compared. */
export interface Views extends Scope {
  table: TableId;
  settings: Readonly<Record<TableId, TableSettings>>;
  look: OpenLook | null;
  /** The force areas put into the comparison, in their order. */
  compared: readonly string[];
}

/** What has a cursor of its own: a table, or a look. */
export type SheetId = TableId | LookId;

/** Where a table's cursor stands. It is kept by the id of its row, so that it survives filters and sorts. */
export interface Cursor {
  id: string | null;
  row: number;
  top: number;
  /** The id of the column under the cursor. */
  column: string;
}

export type Focus = 'table' | 'forces' | 'detail';

export interface Notice {
  text: string;
  /** A warning is marked with `!`. */
  warning: boolean;
}

/** A way in that Enter took: the view that it left, and the filter and scope that it set. */
export interface Way {
  from: Views;
  /** The table that it led to. */
  table: TableId;
  filter: string;
  scope: Scope;
  /** Where the cursor of that table stood before. */
  cursor: Cursor | undefined;
}

/** What undo goes back to: the view, and the way by which Enter led there. */
export type Moment = Pick<State, 'views' | 'trail'>;

export interface State {
  size: Size;
  views: Views;
  cursors: Readonly<Partial<Record<SheetId, Cursor>>>;
  history: { past: readonly Moment[]; future: readonly Moment[] };
  /** The views that Enter led away from, to which Esc leads back. */
  trail: readonly Way[];
  /** The table that was open before this one, and its look. */
  previous: Pick<Views, 'table' | 'look'> | null;
  focus: Focus;
  detailOpen: boolean;
  /** The first line that shows in the detail pane. */
  detailTop: number;
  /** The cursor in the list of force areas; row 0 stands for all of them. */
  forces: { row: number; top: number };
  dialog: Dialog | null;
  notice: Notice | null;
}

/** How the screen is at first. */
export interface First {
  /** By table: the ids of the columns shown; of other tables, those that the table itself shows. */
  columns: Readonly<Partial<Record<string, readonly string[]>>>;
  detailOpen: boolean;
}

/** What the state is about and does not change: the data, and what the program was started with. */
export interface Env {
  runner: Runner;
  version: string;
  /** Every command there is, with the keys that run it. */
  commands: readonly Command[];
  /** How the screen is at first, where the analyst configured that. */
  first?: First;
}

/** A new state, and what is to be done outside. */
export interface Step {
  state: State;
  effects: readonly Effect[];
}

/** What commands and screens are given: the state with all that follows from it. */
export interface Context {
  state: State;
  env: Env;
  result: Result;
  areas: Areas;
}

function settingsOf({ filter, matching, sort, columns }: TableView): TableSettings {
  return { filter, matching, sort, columns, widths: {} };
}

/** The settings of a table as it is first shown. */
export function defaultSettings(table: TableId, first?: First): TableSettings {
  const usual = settingsOf(defaultView(table));
  return { ...usual, columns: first?.columns[table] ?? usual.columns };
}

function openLook({ look, sort, columns, forces, table, filter }: TableView): OpenLook | null {
  if (look === null) return null;
  const own = look.kind === 'compare' ? forces : null;
  return {
    ...look,
    kind: look.kind as LookId,
    sort,
    columns,
    widths: {},
    from: { table, look: null },
    filter,
    forces: own,
  };
}

/** The state at the start: one view open, every other table as it is first shown. */
export function initialState(view: TableView, size: Size, first?: First): State {
  const tables = TABLES.map(({ id }) => [id, defaultSettings(id, first)] as const);
  const settings = Object.fromEntries(tables) as Record<TableId, TableSettings>;
  const look = openLook(view);
  const { filter, matching } = view;
  settings[view.table] = look === null ? settingsOf(view) : { ...settings[view.table], filter, matching };
  const compared = look?.forces ?? [];
  const forces = look?.forces ? [] : view.forces;
  return {
    size,
    views: { table: view.table, forces, period: view.period, settings, look, compared },
    cursors: {},
    history: { past: [], future: [] },
    trail: [],
    previous: null,
    focus: 'table',
    detailOpen: first?.detailOpen ?? true,
    detailTop: 0,
    forces: { row: 0, top: 0 },
    dialog: null,
    notice: null,
  };
}

/** The settings of what is open: the filter of the table, and the sort and columns of the look, where one is open. */
export function settings(state: State): TableSettings {
  const { look, settings: all, table } = state.views;
  if (look === null) return all[table];
  const { sort, columns, widths } = look;
  return { filter: all[table].filter, matching: 'hide', sort, columns, widths };
}

/** Whether the plan periods themselves stand side by side, so that none of them is the scope. */
export function showsAllPlans({ look }: Views): boolean {
  return look?.kind === 'compare' && look.by[0] === PER_PLAN;
}

/** The view that is open, as the one value that exports and saved views share. */
export function viewOf(views: Views): TableView {
  const { look, table } = views;
  const period = showsAllPlans(views) ? ALL_PERIODS : views.period;
  const { filter, matching, sort, columns } = views.settings[table];
  if (look === null) return { table, forces: views.forces, period, filter, matching, sort, columns, look };
  const { kind, by, with: options, forces } = look;
  return {
    table,
    forces: forces ?? views.forces,
    period,
    filter,
    matching: 'hide',
    sort: look.sort,
    columns: look.columns,
    look: { kind, by, with: options },
  };
}

const sheetOf = ({ views }: State): SheetId => views.look?.kind ?? views.table;

/** The cursor of the open table. */
export function cursorOf(state: State): Cursor {
  return state.cursors[sheetOf(state)] ?? { id: null, row: 0, top: 0, column: settings(state).columns[0] ?? '' };
}

/** The state with what follows from it. While a filter is typed, the screen shows what it would give. */
export function contextOf(state: State, env: Env): Context {
  const draft = state.dialog?.kind === 'filter' ? state.dialog.good : null;
  const view = viewOf(state.views);
  const result = env.runner.run(draft === null ? view : { ...view, filter: draft });
  const areas = areasOf(state.size, {
    forces: view.look === null,
    forcesFocused: state.focus === 'forces',
    detail: state.detailOpen,
    wide: view.look !== null,
  });
  return { state, env, result, areas };
}

/** How many rows of the table show. */
export function pageOf(context: Context): number {
  return gridHeight(context.areas.table);
}

/** The state with another setting of what is open. */
export function withSettings(state: State, change: Partial<TableSettings>): State {
  const { table, look, settings: all } = state.views;
  if (look === null) return withViews(state, { settings: { ...all, [table]: { ...all[table], ...change } } });
  const { filter = all[table].filter, matching = all[table].matching, ...own } = change;
  const settings = { ...all, [table]: { ...all[table], filter, matching } };
  return withViews(state, { settings, look: { ...look, ...own } });
}

/** The state with another part of its view. */
export function withViews(state: State, change: Partial<Views>): State {
  return { ...state, views: { ...state.views, ...change } };
}

/** The state with the cursor of the open table elsewhere. */
export function withCursor(state: State, change: Partial<Cursor>): State {
  return { ...state, cursors: { ...state.cursors, [sheetOf(state)]: { ...cursorOf(state), ...change } } };
}

/** The state with a word to the analyst, which stays until the next key. */
export function withNotice(state: State, text: string, warning = false): State {
  return { ...state, notice: { text, warning } };
}

/** The force areas of the list beside the table: the first row, null, stands for all. */
export function forceRows(env: Env): readonly (string | null)[] {
  return [null, ...env.runner.source.dataset.forces.map(({ id }) => id)];
}
