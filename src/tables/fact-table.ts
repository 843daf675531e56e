/**
 * What the tables of records have in common; each kind's own file adds its columns. They have every column of the table
 * of everything, so that a filter of that table holds in each of them.
 */
import type { Fact, Linked } from '../dataset/model.ts';
import type { FactRecord, Kind } from '../domain/schema.ts';
import type { Flag } from '../query/field.ts';
import { NOTE_COLUMNS, NOTE_FLAGS } from './annotations.ts';
import * as shared from './columns.ts';
import { factsIn } from './scope.ts';
import type { Column, Json, Table } from './table.ts';

/** Where a fact was read, as a person would cite it; its address is a column of its own. */
export function cite(row: Linked, paragraph: number | null): string {
  const { document } = row;
  const when = row.date === null ? 'no date stated' : row.date;
  const where = paragraph === null ? 'paragraph not stated' : `paragraph ${paragraph}`;
  const read = document.read === 'whole' ? 'read whole' : 'only its opening read';
  return `${document.bodyName}, “${document.title}” (${document.type}), ${when}, ${where}, ${read}.`;
}

/** The source of a record or document, for an export. */
export function sourceOf(row: Linked, paragraph: number | null): Json {
  const { document } = row;
  return {
    document: document.id,
    title: document.title,
    date: row.date,
    paragraph,
    url: document.url,
    read: document.read,
  };
}

export const FACT_FLAGS: readonly Flag<Linked>[] = [
  { id: 'whole', about: 'the document was read whole', test: (row) => row.document.read === 'whole' },
  { id: 'opening', about: 'only the opening of the document was read', test: (row) => row.document.read === 'opening' },
];

type Own<R extends Fact> = Pick<
  Table<R>,
  'id' | 'key' | 'parent' | 'title' | 'short' | 'noun' | 'about' | 'shown' | 'sort' | 'funding' | 'quantity'
> & {
  columns: readonly Column<R>[];
  flags?: readonly Flag<R>[];
};

/** What the rows of every table of records can do. */
export const factRows = {
  headline: (row: Linked & { record: FactRecord }) => row.record.summary,
  citation: (row: Linked & { record: FactRecord }) => cite(row, row.record.paragraph),
  source: (row: Linked & { record: FactRecord }) => sourceOf(row, row.record.paragraph),
};

/**
 * A table of the records of one kind.
 * @param row makes the table's row of a fact, where it holds more than the fact
 */
export function factTable<K extends Kind, R extends Fact<K> = Fact<K>>(
  kind: K,
  own: Own<R>,
  row: (fact: Fact<K>, today: string) => R = (fact) => fact as R,
): Table<R> {
  return {
    ...own,
    rows: ({ dataset, today }, scope) => factsIn(dataset, kind, scope).map((fact) => row(fact, today)),
    columns: [
      shared.force,
      shared.date,
      ...own.columns,
      shared.summary,
      { ...shared.kind, echo: true },
      { ...shared.state, echo: true },
      shared.themes,
      shared.statedByColumn,
      shared.paragraph,
      ...shared.SOURCE_COLUMNS,
      ...NOTE_COLUMNS,
      shared.id,
    ],
    flags: [...(own.flags ?? []), ...FACT_FLAGS, ...NOTE_FLAGS],
    ...factRows,
    selection: (fact) => ({ records: [fact.id] }),
  };
}
