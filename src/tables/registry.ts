/** Every table, in the order of its key. A new table is one file, and one line here. */
import { actions } from './actions.ts';
import { all } from './all.ts';
import { changes } from './changes.ts';
import { delivery } from './delivery.ts';
import { documents } from './documents.ts';
import { figures } from './figures.ts';
import { funding } from './funding.ts';
import { notes } from './notes.ts';
import { periods } from './periods.ts';
import { problems } from './problems.ts';
import { questions } from './questions.ts';
import { resolutions } from './resolutions.ts';
import type { Table, TableId } from './table.ts';
import { themes } from './themes.ts';

export const TABLES: readonly Table[] = [
  periods,
  funding,
  themes,
  questions,
  resolutions,
  actions,
  delivery,
  figures,
  documents,
  all,
  notes,
  problems,
  changes,
];

const BY_ID = new Map(TABLES.map((table) => [table.id, table]));

/** The table with an id. */
export function tableOf(id: TableId): Table {
  return BY_ID.get(id) as Table;
}

/** Whether a text is the id of a table. */
export function isTableId(id: string): id is TableId {
  return BY_ID.has(id as TableId);
}
