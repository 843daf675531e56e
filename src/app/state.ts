/** The state of the screen: the view and its history, cursors, panes, and the dialog that is open. */
import { PER_PLAN } from '../looks/compare/compare.ts';
import type { LookId } from '../looks/look.ts';
import { ALL_PERIODS, type Look, type Scope } from '../query/view.ts';
import { TABLES } from '../tables/registry.ts';
import { lazy } from '../tables/remember.ts';
import { defaultView, type Result, type Runner, type TableView } from '../tables/run.ts';
import type { TableId } from '../tables/table.ts';
import type { Edit, Stamp } from '../workspace/edit.ts';
import { NO_NOTES, notesOf } from '../workspace/notes.ts';
import { EMPTY_WORKSPACE, type Workspace } from '../workspace/schema.ts';
import type { Command } from './commands/command.ts';
import type { Dialog } from './dialogs/dialog.ts';
import type { Effect } from './effects.ts';
import { type Areas, areasOf, gridHeight, type Size } from './layout.ts';
import type { Made } from './workspace.ts';

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

/** What undo goes back to: the view, the way by which Enter led there, and what takes changes of the workspace back. */
export interface Moment extends Pick<State, 'views' | 'trail'> {
  edits: readonly Edit[];
}

/** What the screen goes on showing while the rows of the open view are worked out. */
export interface Shown extends Pick<State, 'views' | 'cursors'> {
  result: Result;
  /** What is being done, and which share of it is: from 0 to 1; null until it has taken so long that it is told. */
  doing: 'filtering' | 'sorting' | 'reading';
  share: number | null;
}

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
  /** The ids of the rows that are marked. */
  marks: ReadonlySet<string>;
  /** The row marked last, from which a range begins. */
  lastMark: string | null;
  /** Notes, bookmarks, corrections and saved views. */
  workspace: Workspace;
  /** The changes of the workspace in this step; empty between steps. */
  made: readonly Made[];
  /** Why the workspace is not saved; null where it is. */
  unsaved: string | null;
  /** Whether the analyst was told, since the last save, that quitting leaves work behind. */
  warned: boolean;
  /** What is shown in place of the open view; null where that itself is. */
  shown: Shown | null;
}

/** How the screen is at first. */
export interface First {
  /** By table: the ids of the columns shown; of other tables, those that the table itself shows. */
  columns: Readonly<Partial<Record<string, readonly string[]>>>;
  detailOpen: boolean;
}

/** What the state is about: the data as it was read last, and what the program was started with. */
export interface Env {
  runner: Runner;
  version: string;
  /** Every command there is, with the keys that run it. */
  commands: readonly Command[];
  /** When and by which program something is written. */
  stamp(): Stamp;
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
  /** Made when something asks for it. */
  readonly result: Result;
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

/** Views in which one view is open, and every other table is as it was. */
function withView(view: TableView, settings: Views['settings'], compared: Views['compared']): Views {
  const look = openLook(view);
  const { table, period, filter, matching } = view;
  const own = look === null ? settingsOf(view) : { ...settings[table], filter, matching };
  const forces = look?.forces ? [] : view.forces;
  return { table, forces, period, settings: { ...settings, [table]: own }, look, compared: look?.forces ?? compared };
}

/** The state with another view open, as a saved one is. */
export function openView(state: State, view: TableView): State {
  const { table, look, settings, compared } = state.views;
  const views = withView(view, settings, compared);
  return { ...state, views, previous: { table, look }, trail: [], focus: 'table', detailTop: 0 };
}

/** The state at the start: one view open, every other table as it is first shown. */
export function initialState(view: TableView, size: Size, first?: First): State {
  const tables = TABLES.map(({ id }) => [id, defaultSettings(id, first)] as const);
  const settings = Object.fromEntries(tables) as Record<TableId, TableSettings>;
  return {
    size,
    views: withView(view, settings, []),
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
    marks: new Set(),
    lastMark: null,
    workspace: EMPTY_WORKSPACE,
    made: [],
    unsaved: null,
    warned: false,
    shown: null,
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

/** The view whose rows the screen is to show: while a filter is typed, what it would give. */
export function wantedView(state: State): TableView {
  const view = viewOf(state.views);
  return state.dialog?.kind === 'filter' ? { ...view, filter: state.dialog.good } : view;
}

/** What the program was started with, its rows with the analyst's notes. */
export function withNotes({ workspace }: State, env: Env): Env {
  const notes = notesOf(workspace.entries);
  const { runner } = env;
  return notes === (runner.source.notes ?? NO_NOTES) ? env : { ...env, runner: runner.annotated(notes) };
}

/** The state with what follows from it. */
export function contextOf(state: State, env: Env): Context {
  const view = wantedView(state);
  const own = withNotes(state, env);
  const result = lazy(() => own.runner.run(view));
  const areas = areasOf(state.size, {
    forces: view.look === null,
    forcesFocused: state.focus === 'forces',
    detail: state.detailOpen,
    wide: view.look !== null,
  });
  return {
    state,
    env: own,
    get result() {
      return result();
    },
    areas,
  };
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
