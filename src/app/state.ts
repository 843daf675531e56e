/** The state of the screen: the view and its history, cursors, panes, and the dialog that is open. */
import type { LookId } from '../looks/look.ts';
import type { Evidence } from '../minutes/evidence.ts';
import type { Scope } from '../query/view.ts';
import { TABLES } from '../tables/registry.ts';
import type { Result, TableView } from '../tables/run.ts';
import type { TableId } from '../tables/table.ts';
import type { Edit } from '../workspace/edit.ts';
import { EMPTY_WORKSPACE, type Workspace } from '../workspace/schema.ts';
import type { Dialog, NoteDialog } from './dialogs/dialog.ts';
import type { Effect } from './effects.ts';
import type { Size } from './layout.ts';
import { defaultSettings, type First, type TableSettings, type Views, withView } from './views.ts';
import type { Made } from './workspace.ts';

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
  doing: 'reading' | 'arranging' | 'filtering' | 'sorting' | 'counting';
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
  /** Notes that were closed with something typed in them that is not saved, by the id of their record. */
  drafts: ReadonlyMap<string, NoteDialog>;
  /** Why the workspace is not saved; null where it is. */
  unsaved: string | null;
  /** Whether all that was added here is on the disk; null where nothing was added yet. */
  saved: boolean | null;
  /** Whether the dataset is broken on the disk, so that what is shown is an earlier reading of it. */
  isOutdated: boolean;
  /** Whether the analyst was told, since the last save and the last draft, that quitting leaves work behind. */
  warned: boolean;
  /** The passages of records as they were found in their documents, by record; null where there is none. */
  evidence: ReadonlyMap<string, Evidence | null>;
  /** What is shown in place of the open view; null where that itself is. */
  shown: Shown | null;
}

/** A new state, and what is to be done outside. */
export interface Step {
  state: State;
  effects: readonly Effect[];
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
    drafts: new Map(),
    unsaved: null,
    isOutdated: false,
    saved: null,
    warned: false,
    evidence: new Map(),
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

const sheetOf = ({ views }: State): SheetId => views.look?.kind ?? views.table;

/** The cursor of the open table. */
export function cursorOf(state: State): Cursor {
  return state.cursors[sheetOf(state)] ?? { id: null, row: 0, top: 0, column: settings(state).columns[0] ?? '' };
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
