/**
 * The words of rows, in which a filter looks for a text. What a document says of all its records is kept once for all of
 * them; and a record has the same words in the table of its kind and in the table of everything.
 */
import type { Steps } from '../dataset/steps.ts';
import type { Row } from '../query/field.ts';
import { createLexicon, FOUND, NOT_TAKEN_IN } from './lexicon.ts';
import { lazy, remember } from './remember.ts';
import { type Column, cellText, type Table, type TableId } from './table.ts';

/** Rows made ready in one step. */
const STEP = 500;

export interface Words {
  /** A test whether rows of a table mention a text, which is in lower case. */
  finder(table: Table, wanted: string): (row: Row) => boolean;
  /** Looks for a text, which is in lower case, among the words of records, step by step, before a finder needs it. */
  search(wanted: string): Steps<void>;
  /** Makes the words of rows ready, some rows a step, for many filters to come. */
  prepare(table: Table, rows: readonly Row[]): Generator<void>;
}

function linesOf(columns: readonly Column[], row: Row): string[] {
  const lines: string[] = [];
  for (const column of columns) {
    const value = column.searched === false ? null : column.value(row);
    if (value === null) continue;
    const shown = cellText(column, row);
    lines.push(shown.toLowerCase());
    // What is shown can be more than the value (an amount in words), or another (the name of a force area).
    const plain = String(value);
    if (shown !== plain) lines.push(plain.toLowerCase());
  }
  return lines;
}

const textOf = (columns: readonly Column[], row: Row): string => linesOf(columns, row).join('\n');

/** What of a text stands in words of its own. */
const piecesOf = (wanted: string): string[] => wanted.split(/[ \n]/);

/** A row of a record. */
type RecordRow = Row & { place: number; documentPlace: number; record: object };

const isRecord = (row: Row): row is RecordRow => 'record' in row && row.record !== null;

/**
 * The words of one dataset's rows.
 * @param records how many records it has
 */
export function createWords(records: number): Words {
  const ofRecords = createLexicon(records);
  // For a few filters, texts are kept as they are; to take words in takes longer than to look through them once.
  let keeping = false;
  const unready: string[] = [];
  const ofDocuments: string[] = [];
  const ofOthers = new Map<TableId, WeakMap<Row, string>>();
  const ownColumns = remember<Table, readonly Column[]>(
    20,
    ({ id }) => id,
    ({ columns }) => columns.filter(({ ofDocument }) => !ofDocument),
  );
  const textOfRecord = (table: Table, row: RecordRow): string => {
    const known = unready[row.place];
    if (known !== undefined) return known;
    const lines = linesOf([...ownColumns(table), ...(table.more?.(row) ?? [])], row);
    const text = lines.join('\n');
    if (!keeping) unready[row.place] = text;
    else if (!ofRecords.has(row.place)) ofRecords.add(row.place, lines);
    return text;
  };
  const documentText = (table: Table, row: RecordRow): string => {
    const text =
      ofDocuments[row.documentPlace] ??
      textOf(
        table.columns.filter(({ ofDocument }) => ofDocument),
        row,
      );
    ofDocuments[row.documentPlace] = text;
    return text;
  };
  const otherText = (table: Table, row: Row): string => {
    const texts = ofOthers.get(table.id) ?? new WeakMap<Row, string>();
    ofOthers.set(table.id, texts);
    const text = texts.get(row) ?? textOf(table.columns, row);
    texts.set(row, text);
    return text;
  };
  return {
    finder: (table, wanted) => {
      const pieces = piecesOf(wanted);
      const search = lazy(() => pieces.map(ofRecords.search));
      const isInRecord = (row: RecordRow): boolean => {
        let least: number = FOUND;
        for (const found of search()) least = Math.min(least, found[row.place] as number);
        // That all pieces are there says nothing of their order.
        if (least === NOT_TAKEN_IN || (least === FOUND && pieces.length > 1)) {
          return textOfRecord(table, row).includes(wanted);
        }
        return least === FOUND;
      };
      // By the place of the document: not asked yet, found, not found.
      const inDocument: (boolean | undefined)[] = [];
      return (row) => {
        if (!isRecord(row)) return otherText(table, row).includes(wanted);
        if (isInRecord(row)) return true;
        const { documentPlace } = row;
        inDocument[documentPlace] ??= documentText(table, row).includes(wanted);
        return inDocument[documentPlace];
      };
    },
    *search(wanted) {
      for (const piece of piecesOf(wanted)) yield* ofRecords.search.steps(piece);
    },
    *prepare(table, rows) {
      keeping = true;
      unready.length = 0;
      for (let start = 0; start < rows.length; start += STEP) {
        for (const row of rows.slice(start, start + STEP)) {
          if (!isRecord(row)) otherText(table, row);
          else if (!ofRecords.has(row.place)) textOfRecord(table, row);
        }
        yield;
      }
    },
  };
}
