import { type Dataset, dateOf, type Fact, type Linked } from '../dataset/model.ts';
import { oncePer } from '../domain/once.ts';
import { periodOf } from '../domain/period.ts';
import type { Document, Force } from '../domain/schema.ts';
import { NOTE_COLUMNS, NOTE_FLAGS } from './annotations.ts';
import * as shared from './columns.ts';
import { countColumn } from './counts.ts';
import { cite, FACT_FLAGS, sourceOf } from './fact-table.ts';
import { inScope } from './scope.ts';
import type { Table } from './table.ts';

/** A document with the records that were read in it. */
export type DocumentRow = Linked & {
  kind: 'document';
  record: null;
  documents: readonly Document[];
  facts: readonly Fact[];
};

/** Every document of a dataset, in file order. */
export const documentRows = oncePer((dataset: Dataset): readonly DocumentRow[] => {
  const facts: Fact[][] = dataset.documents.map(() => []);
  for (const fact of dataset.facts) facts[fact.documentPlace]?.push(fact);
  return dataset.documents.map((document, place) => {
    const plan = document.plan === null ? null : (dataset.planById.get(document.plan) ?? null);
    return {
      id: document.id,
      kind: 'document',
      place,
      documentPlace: place,
      document,
      documents: [document],
      plan,
      period: periodOf(plan),
      force: dataset.forceById.get(document.force) as Force,
      date: dateOf(document),
      record: null,
      facts: facts[place] ?? [],
    };
  });
});

export const documents: Table<DocumentRow> = {
  id: 'documents',
  key: '8',
  title: 'Documents',
  short: 'Doc',
  noun: 'documents',
  about: 'the published documents that the facts were read in; Enter lists what each one says',
  rows: ({ dataset }, scope) => documentRows(dataset).filter(inScope(scope)),
  columns: [
    shared.force,
    shared.date,
    shared.documentTitle,
    shared.read,
    countColumn('records', 'Records', 'records read in it', () => true),
    ...shared.SOURCE_COLUMNS.filter((column) => !['title', 'read', 'document'].includes(column.id)),
    ...NOTE_COLUMNS,
    shared.id,
  ],
  shown: ['force', 'date', 'title', 'read', 'records', 'doctype', 'body', 'period', 'address'],
  sort: [{ column: 'date', descending: true }],
  flags: [...FACT_FLAGS, ...NOTE_FLAGS],
  quantity: { column: 'records', alike: () => 'records', adds: true },
  headline: (row) => row.document.title,
  citation: (row) => cite(row, null),
  open: (row) => ({ table: 'all', filter: `document=${row.id}` }),
  source: (row) => sourceOf(row, null),
  selection: (row) => ({ documents: [row.id], records: row.facts.map(({ id }) => id) }),
};
