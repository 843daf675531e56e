/**
 * Looks for texts in all that the rows of a dataset say. What the cells of each column say is kept once for each different
 * thing; what a document says of all its records, once for the document; and a record says the same in the table of its
 * kind and in the table of everything.
 */
import { factsOf } from '../dataset/facts.ts';
import type { Dataset, Linked } from '../dataset/model.ts';
import { partly, type Steps } from '../dataset/steps.ts';
import { KINDS } from '../domain/schema.ts';
import type { Row } from '../query/field.ts';
import { firstPlaces, placesWhere } from '../query/places.ts';
import { documentRows } from './documents.ts';
import { TABLES, tableOf } from './registry.ts';
import { lazy, remember, rememberSteps } from './remember.ts';
import { linesOf, readSaid, type Said } from './said.ts';
import type { Column, Table } from './table.ts';

export interface Search {
  /** A test whether rows of a table mention a text, which is in lower case. */
  finder(table: Table, wanted: string): (row: Row) => boolean;
  /** Looks for a text, which is in lower case, in all records, so that a finder need not. */
  steps(wanted: string): Steps<void>;
  /** Reads what all records say, for many searches to come. */
  prepare(): Steps<void>;
}

const isSearched = ({ searched }: Column): boolean => searched !== false;

const columnsOf = (table: Table, row: Row): readonly Column[] => [...table.columns, ...(table.more?.(row) ?? [])];

/** All that a row says, a line for each thing. */
const textOf = (columns: readonly Column[], row: Row): string =>
  columns.flatMap((column) => (isSearched(column) ? (linesOf(column, row) ?? []) : [])).join('\n');

type LinkedRow = Row & Pick<Linked, 'place' | 'documentPlace'>;

/** Rows that have the same columns. */
interface Shelf {
  columns: readonly Column[];
  rows: readonly LinkedRow[];
  /** Their places, and those of their documents, in the dataset. */
  places: Uint32Array;
  documents: Uint32Array;
  /** The text that was looked for last, and where on the shelf it was found. */
  last: { wanted: string; found: Uint32Array };
  /** What is read of the columns so far, in their order. */
  said: Said[];
}

function shelfOf(columns: readonly Column[], rows: readonly LinkedRow[]): Shelf {
  const places = Uint32Array.from(rows, ({ place }) => place);
  const documents = Uint32Array.from(rows, ({ documentPlace }) => documentPlace);
  const last = { wanted: '', found: firstPlaces(rows.length) };
  return { columns, rows, places, documents, said: [], last };
}

/** The records, by kind. */
function shelvesOf(dataset: Dataset): Shelf[] {
  return KINDS.flatMap((kind): Shelf[] => {
    const rows = factsOf(dataset, kind, []);
    const [first] = rows;
    if (!first) return [];
    const columns = columnsOf(tableOf('all'), first).filter((column) => isSearched(column) && !column.ofDocument);
    return [shelfOf(columns, rows)];
  });
}

function documentShelf(dataset: Dataset): Shelf {
  const columns = tableOf('all').columns.filter((column) => isSearched(column) && column.ofDocument);
  return shelfOf(columns, documentRows(dataset));
}

/** Reads what is not read yet; what was read stays, also where nobody goes on. */
function* read({ columns, rows, said }: Shelf): Steps<void> {
  while (said.length < columns.length) {
    const index = said.length;
    const steps = readSaid(columns[index] as Column, rows);
    const own = yield* partly(steps, index / columns.length, (index + 1) / columns.length);
    // Someone else may have read it between two steps.
    said[index] ??= own;
  }
}

/** Of some rows of a shelf, by their places on it, those that do not mention a text. */
function* without({ said }: Shelf, wanted: string, places: Uint32Array): Steps<Uint32Array> {
  let left = places;
  // Where the most different things are said, most is found, and of the rest less is left to ask.
  for (const own of said.toSorted((a, b) => b.count - a.count)) {
    const marks = left.length === 0 ? null : yield* partly(own.holding(wanted), 0, 0);
    if (marks) left = placesWhere(left, (place) => marks[own.codes[place] as number] !== 1);
  }
  return left;
}

/**
 * The places on a shelf of the rows that mention a text.
 * @param isIn of each document, by its place in the dataset, whether what it says of all its records mentions it: 1 or 0
 */
function* mentioning(shelf: Shelf, wanted: string, isIn?: Uint8Array): Steps<Uint32Array> {
  const { last, rows, documents } = shelf;
  // A text that goes on from the last one is looked for only where that was found.
  const among = wanted.includes(last.wanted) ? last.found : firstPlaces(rows.length);
  const asked = isIn ? placesWhere(among, (place) => isIn[documents[place] as number] !== 1) : among;
  const isMissing = new Uint8Array(rows.length);
  for (const place of yield* without(shelf, wanted, asked)) isMissing[place] = 1;
  const found = placesWhere(among, (place) => isMissing[place] === 0);
  shelf.last = { wanted, found };
  return found;
}

const isRecord = (row: Row): row is Row & Linked & { record: object } => 'record' in row && row.record !== null;

/** To read what is said takes most of the time of a first search. */
const READ = 0.8;

/** A search over one dataset. */
export function createSearch(dataset: Dataset): Search {
  const shelves = lazy(() => [documentShelf(dataset), ...shelvesOf(dataset)]);
  let isRead = false;
  function* prepare(): Steps<void> {
    for (const [index, shelf] of shelves().entries()) {
      yield* partly(read(shelf), index / shelves().length, (index + 1) / shelves().length);
    }
    isRead = true;
  }
  // A comparison looks for the words of one filter again and again.
  const found = rememberSteps<string, Uint8Array>(8, String, function* (wanted) {
    yield* partly(prepare(), 0, READ);
    const [ofDocuments, ...ofRecords] = shelves() as [Shelf, ...Shelf[]];
    const isIn = new Uint8Array(ofDocuments.rows.length);
    for (const place of yield* mentioning(ofDocuments, wanted)) isIn[place] = 1;
    const marks = new Uint8Array(dataset.facts.length);
    for (const shelf of ofRecords) {
      for (const place of yield* partly(mentioning(shelf, wanted, isIn), READ, 1)) {
        marks[shelf.places[place] as number] = 1;
      }
    }
    return marks;
  });
  /** What rows say that are no records; and records as long as not all are read, since a few can be asked sooner. */
  const texts = remember<Table, WeakMap<Row, string>>(
    TABLES.length,
    ({ id }) => id,
    () => new WeakMap(),
  );
  return {
    finder: (table, wanted) => {
      const isFound = lazy(() => found(wanted));
      const ofRows = texts(table);
      return (row) => {
        if (isRead && isRecord(row)) return isFound()[row.place] === 1;
        const text = ofRows.get(row) ?? textOf(columnsOf(table, row), row);
        ofRows.set(row, text);
        return text.includes(wanted);
      };
    },
    *steps(wanted) {
      yield* found.steps(wanted);
    },
    prepare,
  };
}
