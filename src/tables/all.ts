import { type Fact, isKind } from '../dataset/model.ts';
import { KINDS } from '../domain/words.ts';
import { actions } from './actions.ts';
import { NOTE_COLUMNS, NOTE_FLAGS } from './annotations.ts';
import * as shared from './columns.ts';
import { delivery } from './delivery.ts';
import { documentRows } from './documents.ts';
import { cite, FACT_FLAGS, sourceOf } from './fact-table.ts';
import { figures } from './figures.ts';
import { funding } from './funding.ts';
import { questions } from './questions.ts';
import { resolutions } from './resolutions.ts';
import { factsIn, inScope } from './scope.ts';
import type { Column, Table } from './table.ts';

const COLUMNS: readonly Column<shared.Entry>[] = [
  shared.force,
  shared.date,
  shared.kind,
  shared.summary,
  shared.state,
  shared.themes,
  shared.statedByColumn,
  shared.paragraph,
  ...shared.SOURCE_COLUMNS,
  ...NOTE_COLUMNS,
  shared.id,
];
const COLUMN_IDS: ReadonlySet<string> = new Set(COLUMNS.map(({ id }) => id));

const KIND_TABLES = new Map<string, Table>([
  ['funding', funding],
  ['question', questions],
  ['resolution', resolutions],
  ['action', actions],
  ['delivery', delivery],
  ['figure', figures],
]);

/** What the table of a record's own kind knows of it, and this one does not; ages are counted in that table alone. */
const OF_KIND = new Map(
  [...KIND_TABLES].map(([kind, { columns }]) => [
    kind,
    columns.filter(({ id }) => !COLUMN_IDS.has(id) && id !== 'age'),
  ]),
);

const ofItsKind = (row: shared.Entry): readonly Column[] => OF_KIND.get(row.kind) ?? [];

const isFact = (row: shared.Entry): row is Fact => row.kind !== 'document';

export const all: Table<shared.Entry> = {
  id: 'all',
  key: 'a',
  title: 'All',
  short: 'All',
  noun: 'records and documents',
  about: 'priorities, documents and records of every kind together',
  rows: ({ dataset }, scope) => {
    const facts = KINDS.map((kind): shared.Entry[] => factsIn(dataset, kind, scope));
    return [documentRows(dataset).filter(inScope(scope)), ...facts].flat();
  },
  columns: COLUMNS,
  shown: ['force', 'date', 'kind', 'summary', 'state', 'paragraph', 'theme'],
  sort: [
    { column: 'kind', descending: false },
    { column: 'date', descending: true },
  ],
  flags: [...FACT_FLAGS, ...NOTE_FLAGS],
  more: ofItsKind,
  headline: (row) => row.record?.summary ?? row.document.title,
  citation: (row) => cite(row, row.record?.paragraph ?? null),
  source: (row) => sourceOf(row, row.record?.paragraph ?? null),
  funding: (row) => (isFact(row) && isKind(row, 'funding') ? row : null),
  selection: (row) => ({ documents: [row.document.id], records: isFact(row) ? [row.id] : [] }),
};
