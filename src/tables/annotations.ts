/** The analyst's own notes on the rows of a table: as columns, and as flags for the filter. */
import type { Flag, Row } from '../query/field.ts';
import { NO_NOTES, type Note, type Notes } from '../workspace/notes.ts';
import type { Column, Json, Table } from './table.ts';

const NONE = 'none';

/** A correction in words: `funding.amountGbp should be 550000 (minutes of 8 February)`. */
export function correctionInWords({ path, value, evidence }: Note['corrections'][number]): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return `${path} should be ${text} (${evidence})`;
}

/** A note's text, with what another program wrote at the same time. */
export function noteInWords({ text, others }: Note): string | null {
  if (text === null || others.length === 0) return text;
  return `${text} (written elsewhere at the same time: ${others.join('; ')})`;
}

/** The columns that hold what the analyst added to a row. */
export function noteColumns<R extends Row>(notes: Notes): Column<R>[] {
  const own = { type: 'text', searched: false, missing: () => NONE } as const;
  return [
    {
      ...own,
      id: 'note',
      title: 'Note',
      about: 'your own note on it',
      width: 24,
      value: (row) => {
        const note = notes.get(row.id);
        return note ? noteInWords(note) : null;
      },
    },
    {
      ...own,
      id: 'correction',
      title: 'Correction',
      about: 'what you propose to correct in it',
      width: 24,
      value: (row) => notes.get(row.id)?.corrections.map(correctionInWords).join('; ') || null,
      exports: {
        keys: ['corrections'],
        values: (row) => [
          (notes.get(row.id)?.corrections ?? []).map((own): Json => ({ ...own, value: own.value as Json })),
        ],
      },
    },
  ];
}

/** The questions that a filter can ask of what the analyst added. */
export function noteFlags(notes: Notes): Flag[] {
  return [
    { id: 'noted', about: 'you added a note, a bookmark or a correction', test: ({ id }) => notes.has(id) },
    { id: 'bookmarked', about: 'you bookmarked it', test: ({ id }) => notes.get(id)?.bookmarked ?? false },
  ];
}

/** Without any notes, as tables are defined. */
export const NOTE_COLUMNS = noteColumns(NO_NOTES);
export const NOTE_FLAGS = noteFlags(NO_NOTES);

const IDS = new Set(NOTE_COLUMNS.map(({ id }) => id));
const FLAG_IDS = new Set(NOTE_FLAGS.map(({ id }) => id));

/** A table whose columns and flags tell of these notes; one whose rows take none stays as it is. */
export function annotated(table: Table, notes: Notes): Table {
  if (notes.size === 0 || !table.columns.some(({ id }) => IDS.has(id))) return table;
  const own = new Map([...noteColumns(notes)].map((column) => [column.id, column]));
  const flags = table.flags.filter(({ id }) => !FLAG_IDS.has(id));
  return {
    ...table,
    columns: table.columns.map((column) => own.get(column.id) ?? column),
    flags: [...flags, ...noteFlags(notes)],
  };
}
