/**
 * The words of rows, in which a filter looks for a word. What a document says of all its rows is kept once for all of
 * them; and a record has the same words in the table of its kind and in the table of everything.
 */
import type { Row } from '../query/field.ts';
import { type Column, cellText, type Table } from './table.ts';

/** Rows made ready in one step. */
const STEP = 500;

export interface Words {
  /** A test whether rows of a table mention a text, which is in lower case. */
  finder(table: Table, wanted: string): (row: Row) => boolean;
  /** Makes the words of rows ready, some rows a step. */
  prepare(table: Table, rows: readonly Row[]): Generator<void>;
}

function textOf(columns: readonly Column[], row: Row): string {
  let text = '';
  for (const column of columns) {
    const value = column.searched === false ? null : column.value(row);
    if (value === null) continue;
    const shown = cellText(column, row);
    text += `${shown}\n`;
    // What is shown can be more than the value (an amount in words), or another (the name of a force area).
    if (shown !== value) text += `${value}\n`;
  }
  return text.toLowerCase();
}

/** A row of a record or a document; rows that sum things up are neither. */
type Entry = Row & { place: number; documentPlace: number; record: object | null };

const isEntry = (row: Row): row is Entry => 'documentPlace' in row;

/** A text that is made when it is first asked for. Kept by its place: a map of so many rows would be far slower. */
function kept(texts: string[], place: number, make: () => string): string {
  const known = texts[place];
  if (known !== undefined) return known;
  const text = make();
  texts[place] = text;
  return text;
}

/** The words of one dataset's rows. */
export function createWords(): Words {
  const ofRecords: string[] = [];
  const ofDocumentRows: string[] = [];
  const ofDocuments: string[] = [];
  const ofOthers = new WeakMap<Row, string>();
  const ownText = (table: Table, row: Entry): string =>
    kept(row.record ? ofRecords : ofDocumentRows, row.place, () => {
      const own = table.columns.filter(({ ofDocument }) => !ofDocument);
      return textOf([...own, ...(table.more?.(row) ?? [])], row);
    });
  const documentText = (table: Table, row: Entry): string =>
    kept(ofDocuments, row.documentPlace, () =>
      textOf(
        table.columns.filter(({ ofDocument }) => ofDocument),
        row,
      ),
    );
  const otherText = (table: Table, row: Row): string => {
    const text = ofOthers.get(row) ?? textOf(table.columns, row);
    ofOthers.set(row, text);
    return text;
  };
  return {
    finder: (table, wanted) => {
      // By the place of the document: not asked yet, found, not found.
      const found: (boolean | undefined)[] = [];
      return (row) => {
        if (!isEntry(row)) return otherText(table, row).includes(wanted);
        if (ownText(table, row).includes(wanted)) return true;
        const { documentPlace } = row;
        found[documentPlace] ??= documentText(table, row).includes(wanted);
        return found[documentPlace];
      };
    },
    *prepare(table, rows) {
      for (let start = 0; start < rows.length; start += STEP) {
        for (const row of rows.slice(start, start + STEP)) if (isEntry(row)) ownText(table, row);
        yield;
      }
    },
  };
}
