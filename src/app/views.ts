/** The view as the screen remembers it: what each table and look shows, and the one value of it that is exported and saved. */
import { PER_PLAN } from '../looks/compare/compare.ts';
import type { LookId } from '../looks/look.ts';
import { ALL_PERIODS, type Look, type Scope } from '../query/view.ts';
import { defaultView, type TableView } from '../tables/run.ts';
import type { TableId } from '../tables/table.ts';

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

/** How the screen is at first. */
export interface First {
  /** By table: the ids of the columns shown; of other tables, those that the table itself shows. */
  columns: Readonly<Partial<Record<string, readonly string[]>>>;
  detailOpen: boolean;
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
export function withView(view: TableView, settings: Views['settings'], compared: Views['compared']): Views {
  const look = openLook(view);
  const { table, period, filter, matching } = view;
  const own = look === null ? settingsOf(view) : { ...settings[table], filter, matching };
  const forces = look?.forces ? [] : view.forces;
  return { table, forces, period, settings: { ...settings, [table]: own }, look, compared: look?.forces ?? compared };
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
