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
import { firstPlaces, placesWhere, placesWhereSteps } from '../query/places.ts';
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
  /** Those that say the most first: most is found there, and of the rest less is left to ask. */
  columns: readonly Column[];
  rows: readonly LinkedRow[];
  /** Their places, and those of their documents, in the dataset. */
  places: Uint32Array;
  documents: Uint32Array;
  /** The text that was looked for last, and where on the shelf it was found. */
  last: { wanted: string; found: Uint32Array };
  /** What was read of the columns, by their places; each is read when it is first asked. */
  said: (Said | undefined)[];
}

/** So many rows show how much a column says. */
const SAMPLE = 50;

function shelfOf(all: readonly Column[], rows: readonly LinkedRow[]): Shelf {
  const sample = rows.slice(0, SAMPLE);
  const much = new Map(
    all.map((column) => {
      const lengths = sample.map((row) => linesOf(column, row)?.length ?? 0);
      return [column, lengths.reduce((sum, length) => sum + length, 0)];
    }),
  );
  const columns = all.toSorted((a, b) => (much.get(b) ?? 0) - (much.get(a) ?? 0));
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

/** What a column says, by its place. What was read stays, also where nobody goes on. */
function* read({ columns, rows, said }: Shelf, index: number): Steps<Said> {
  const known = said[index] ?? (yield* readSaid(columns[index] as Column, rows));
  // Someone else may have read it between two steps.
  const own = said[index] ?? known;
  said[index] = own;
  return own;
}

/** Where fewer than this share of the rows are to be asked, that is sooner done than to read a column of all. */
const FEW = 0.7;

/** Of some rows of a shelf, by their places on it, those of which a column does not mention a text. */
function* withoutIn(shelf: Shelf, index: number, wanted: string, places: Uint32Array): Steps<Uint32Array> {
  const { columns, rows, said } = shelf;
  if (!said[index] && places.length < FEW * rows.length) {
    const column = columns[index] as Column;
    return yield* placesWhereSteps(places, (place) => !linesOf(column, rows[place] as Row)?.includes(wanted));
  }
  const { codes, holding } = yield* read(shelf, index);
  const marks = yield* holding(wanted);
  return marks ? placesWhere(places, (place) => marks[codes[place] as number] !== 1) : places;
}

/** Those of which no column does. */
function* without(shelf: Shelf, wanted: string, places: Uint32Array): Steps<Uint32Array> {
  const { length } = shelf.columns;
  let left = places;
  for (let index = 0; index < length && left.length > 0; index++) {
    left = yield* partly(withoutIn(shelf, index, wanted, left), index / length, (index + 1) / length);
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

/** A search over one dataset. */
export function createSearch(dataset: Dataset): Search {
  const shelves = lazy(() => [documentShelf(dataset), ...shelvesOf(dataset)]);
  let isRead = false;
  function* prepare(): Steps<void> {
    for (const shelf of shelves()) for (const index of shelf.columns.keys()) yield* read(shelf, index);
    isRead = true;
  }
  // A comparison looks for the words of one filter again and again.
  const found = rememberSteps<string, Uint8Array>(8, String, function* (wanted) {
    const [ofDocuments, ...ofRecords] = shelves() as [Shelf, ...Shelf[]];
    const isIn = new Uint8Array(ofDocuments.rows.length);
    for (const place of yield* mentioning(ofDocuments, wanted)) isIn[place] = 1;
    const marks = new Uint8Array(dataset.facts.length);
    for (const [index, shelf] of ofRecords.entries()) {
      const part = [index / ofRecords.length, (index + 1) / ofRecords.length] as const;
      for (const place of yield* partly(mentioning(shelf, wanted, isIn), ...part)) {
        marks[shelf.places[place] as number] = 1;
      }
    }
    return marks;
  });
  /** What rows say that are no records; and records as long as not all are read. */
  const texts = remember<Table, WeakMap<Row, string>>(
    TABLES.length,
    ({ id }) => id,
    () => new WeakMap(),
  );
  return {
    finder: (table, wanted) => {
      // A few rows can be asked sooner than all that is said can be read.
      const marks = lazy(() => (isRead ? found(wanted) : found.known(wanted)));
      const ofRows = texts(table);
      return (row) => {
        const isFound = isRecord(row) ? marks()?.[row.place] : undefined;
        if (isFound !== undefined) return isFound === 1;
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
