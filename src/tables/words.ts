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

/** A text that belongs to something, made when it is first asked for. */
function kept(texts: WeakMap<object, string>, owner: object, make: () => string): string {
  const known = texts.get(owner);
  if (known !== undefined) return known;
  const text = make();
  texts.set(owner, text);
  return text;
}

/** What a row can be of. */
interface Parts {
  document?: object;
  record?: object | null;
}

/** The words of one dataset's rows. */
export function createWords(): Words {
  const texts = new WeakMap<object, string>();
  const shared = new Map<Table, readonly Column[]>();
  const sharedColumns = (table: Table): readonly Column[] => {
    const known = shared.get(table) ?? table.columns.filter(({ ofDocument }) => ofDocument);
    shared.set(table, known);
    return known;
  };
  const ownText = (table: Table, row: Row): string => {
    const { document, record } = row as Row & Parts;
    return kept(texts, record ?? row, () => {
      const columns = document ? table.columns.filter(({ ofDocument }) => !ofDocument) : table.columns;
      return textOf([...columns, ...(table.more?.(row) ?? [])], row);
    });
  };
  return {
    finder: (table, wanted) => {
      const found = new Map<object, boolean>();
      return (row) => {
        if (ownText(table, row).includes(wanted)) return true;
        const { document } = row as Row & Parts;
        if (!document) return false;
        const known = found.get(document);
        if (known !== undefined) return known;
        const holds = kept(texts, document, () => textOf(sharedColumns(table), row)).includes(wanted);
        found.set(document, holds);
        return holds;
      };
    },
    *prepare(table, rows) {
      for (let start = 0; start < rows.length; start += STEP) {
        for (const row of rows.slice(start, start + STEP)) ownText(table, row);
        yield;
      }
    },
  };
}
