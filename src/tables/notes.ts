import type { Dataset, Linked } from '../dataset/model.ts';
import { forceLabel } from '../domain/force.ts';
import type { Row as AnyRow } from '../query/field.ts';
import { ALL_PERIODS, type Scope } from '../query/view.ts';
import { NO_NOTES, type Note } from '../workspace/notes.ts';
import { NOTE_COLUMNS, NOTE_FLAGS } from './annotations.ts';
import { documentRows } from './documents.ts';
import { cite } from './fact-table.ts';
import type { Column, Json, Table } from './table.ts';

/** A note with the record or document that it is on; null where that is in this dataset no more. */
type Row = AnyRow & { note: Note; item: Linked | null };

const GONE = 'gone';

function rowsIn(dataset: Dataset, notes: Iterable<Note>): Row[] {
  const documents = new Map(documentRows(dataset).map((row) => [row.id, row]));
  return Array.from(notes, (note) => {
    const item = dataset.factById.get(note.id) ?? documents.get(note.id) ?? null;
    return { id: note.id, note, item };
  });
}

const forceOf = ({ note, item }: Row): string | null => item?.force.id ?? note.about.force;

/** What is gone has no plan period any more, so it is listed with all of them. */
function inScope({ forces, period }: Scope): (row: Row) => boolean {
  return (row) => {
    const force = forceOf(row);
    if (forces.length > 0 && (force === null || !forces.includes(force))) return false;
    return period === ALL_PERIODS || row.item === null || row.item.period === period;
  };
}

const text = (
  id: string,
  title: string,
  about: string,
  width: number,
  value: (row: Row) => string | null,
): Column<Row> => ({
  id,
  title,
  about,
  type: 'text',
  width,
  value,
});

export const notes: Table<Row> = {
  id: 'notes',
  ofReading: false,
  key: "'",
  title: 'Notes',
  short: 'Note',
  noun: 'notes',
  about: 'your own notes, bookmarks and corrections; Enter goes to the record',
  empty: (_, keyOf) => [`There are no notes of yours here; ${keyOf('note')} on a row writes one.`],
  rows: ({ dataset, notes: own = NO_NOTES }, scope) => rowsIn(dataset, own.values()).filter(inScope(scope)),
  columns: [
    {
      id: 'force',
      title: 'Force area',
      about: 'the police force area',
      // Not a choice: what is gone can be of a force area that the dataset does not know.
      type: 'text',
      width: 18,
      value: forceOf,
      text: ({ item }) => item && forceLabel(item.force),
    },
    {
      ...text('mark', 'Mark', '★ where it is bookmarked', 5, ({ note }) => (note.bookmarked ? '★' : null)),
      missing: () => 'none',
    },
    { ...(NOTE_COLUMNS[0] as Column<Row>), width: 24 },
    NOTE_COLUMNS[1] as Column<Row>,
    {
      ...text('summary', 'What', 'the sentence that tells the record', 40, ({ note }) => note.about.summary),
      grow: true,
    },
    {
      id: 'record',
      title: 'Record',
      about: 'whether the record is still in the dataset: here or gone',
      type: 'choice',
      width: 7,
      value: ({ item }) => (item ? 'here' : GONE),
      choices: () => ['here', GONE],
    },
    {
      ...text('written', 'Written', 'when you last wrote it', 10, ({ note }) => note.changed.slice(0, 10)),
      type: 'date',
    },
    text('dataset', 'Dataset', 'the dataset in which you wrote it', 20, ({ note }) => note.about.dataset),
    text('id', 'Id', 'the id of the record or document', 40, ({ id }) => id),
  ],
  shown: ['force', 'mark', 'note', 'summary', 'correction', 'record', 'written'],
  sort: [{ column: 'written', descending: true }],
  flags: [
    ...NOTE_FLAGS,
    { id: 'gone', about: 'its record is in the dataset no more', test: ({ item }) => item === null },
  ],
  things: (row) => [[forceOf(row) ?? '', row.id]],
  headline: ({ note }) => note.about.summary,
  citation: ({ item }) => item && cite(item, null),
  open: ({ id, item }) => {
    if (item === null) return 'this record is in the dataset no more; your note on it is kept';
    return { table: 'all', filter: `id=${id}` };
  },
  source: ({ id, item }): Json => ({ record: id, document: item?.document.id ?? null, gone: item === null }),
  selection: ({ id, item }) => (item === null ? {} : { records: [id], documents: [item.document.id] }),
};
