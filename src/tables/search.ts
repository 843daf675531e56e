/**
 * Looks for texts in all that the rows of a dataset say. What a record says is one text, read once; what a document says of
 * all its records is asked once for the document. A record says the same in the table of its kind and in that of everything.
 */
import { type Dataset, type Fact, isKind } from '../dataset/model.ts';
import { forEach, type Steps } from '../dataset/steps.ts';
import { lazy, oncePer } from '../domain/once.ts';
import type { Kind } from '../domain/schema.ts';
import { KINDS } from '../domain/words.ts';
import { type Chosen, chosenSteps } from '../query/chosen.ts';
import type { Row } from '../query/field.ts';
import { documentRows } from './documents.ts';
import { tableOf } from './registry.ts';
import { rememberSteps } from './remember.ts';
import { type Column, cellText, type Table } from './table.ts';

export interface Search {
  /** A test whether a row of a table mentions a text, which is in lower case. */
  finder(table: Table, wanted: string): (row: Row) => boolean;
  /** The same for very many rows, by their places among them; it looks into all records first, step by step. */
  finding(table: Table, rows: readonly Row[], wanted: string): Steps<(place: number) => boolean>;
  /** Reads what all records say, and does what else the first search in these rows would wait for. */
  prepare(table: Table, rows: readonly Row[]): Steps<void>;
}

const isSearched = ({ searched }: Column): boolean => searched !== false;

const columnsOf = (table: Table, row: Row): readonly Column[] =>
  [...table.columns, ...(table.more?.(row) ?? [])].filter(isSearched);

/** What a row says in some columns, in lower case, a line for each thing: as it is shown, and the value where that is another. */
function textOf(columns: readonly Column[], row: Row): string {
  let text = '';
  for (const column of columns) {
    const value = column.value(row);
    if (value === null) continue;
    const shown = cellText(column, row, value);
    text += `${shown}\n`;
    // What is shown can be more than the value (an amount in words), or another (the name of a force area).
    if (value !== shown && String(value) !== shown) text += `${value}\n`;
  }
  return text.toLowerCase();
}

/** What each of some rows says, read when it is first asked. */
function createTexts<R extends Row>(rows: readonly R[], columns: (row: R) => readonly Column[]) {
  const texts: (string | undefined)[] = new Array(rows.length).fill(undefined);
  const read = (place: number): string => {
    const row = rows[place] as R;
    const text = textOf(columns(row), row);
    texts[place] = text;
    return text;
  };
  const mentions = (place: number, wanted: string): boolean => (texts[place] ?? read(place)).includes(wanted);
  return {
    mentions,
    *prepare(): Steps<void> {
      yield* forEach(rows.length, (place) => {
        if (texts[place] === undefined) read(place);
      });
    },
  };
}

/** What records of a kind say by themselves. */
function columnsOfKind({ facts }: Dataset, kind: Kind): readonly Column[] {
  const fact = facts.find((each) => isKind(each, kind));
  return fact ? columnsOf(tableOf('all'), fact).filter(({ ofDocument }) => !ofDocument) : [];
}

/** What records say by themselves, by their places. */
function createRecordTexts(dataset: Dataset) {
  const ofKind = new Map(KINDS.map((kind) => [kind, columnsOfKind(dataset, kind)]));
  return createTexts(dataset.facts, ({ kind }) => ofKind.get(kind) ?? []);
}

/** What documents say of all their records, by their places. */
function createDocumentTexts(dataset: Dataset) {
  const columns = tableOf('all').columns.filter((column) => isSearched(column) && column.ofDocument);
  return createTexts(documentRows(dataset), () => columns);
}

const isRecord = (row: Row): row is Fact => 'record' in row && 'kind' in row && row.kind !== 'document';

const knownPlaces = new WeakMap<readonly Row[], Int32Array>();

/** The places of records in the dataset, by their places among some rows; -1 for a row that is no record. */
function* placesOfRecords(rows: readonly Row[]): Steps<Int32Array> {
  const known = knownPlaces.get(rows);
  if (known) return known;
  const places = new Int32Array(rows.length);
  yield* forEach(rows.length, (index) => {
    const row = rows[index] as Row;
    places[index] = isRecord(row) ? row.place : -1;
  });
  knownPlaces.set(rows, places);
  return places;
}

/** A search over one dataset. */
export function createSearch(dataset: Dataset): Search {
  const { facts } = dataset;
  const ofRecords = lazy(() => createRecordTexts(dataset));
  const ofDocuments = lazy(() => createDocumentTexts(dataset));
  const documentPlaces = lazy(() => Uint32Array.from(facts, ({ documentPlace }) => documentPlace));
  let last: { wanted: string; places: Chosen } | null = null;
  // A comparison looks for the words of one filter again and again.
  const found = rememberSteps<string, Chosen>(8, String, function* (wanted) {
    // A text that goes on from the last one is looked for only where that was found.
    const among = last && wanted.includes(last.wanted) ? last.places : undefined;
    const isIn = Uint8Array.from(dataset.documents, (_, place) => Number(ofDocuments().mentions(place, wanted)));
    const [documents, { mentions }] = [documentPlaces(), ofRecords()];
    const isFound = (place: number): boolean => isIn[documents[place] as number] === 1 || mentions(place, wanted);
    const places = yield* chosenSteps(facts.length, isFound, among);
    last = { wanted, places };
    return places;
  });
  /** What rows say that are no records. */
  const ofOthers = oncePer((table: Table) => oncePer((row: Row) => textOf(columnsOf(table, row), row)));
  const otherMentions = (table: Table, row: Row, wanted: string): boolean => ofOthers(table)(row).includes(wanted);
  const recordMentions = ({ place, documentPlace }: Fact, wanted: string): boolean =>
    ofDocuments().mentions(documentPlace, wanted) || ofRecords().mentions(place, wanted);
  function* finding(table: Table, rows: readonly Row[], wanted: string): Steps<(place: number) => boolean> {
    const records = yield* found.steps(wanted);
    const places = yield* placesOfRecords(rows);
    return (place) => {
      const ofRecord = places[place] as number;
      return ofRecord < 0 ? otherMentions(table, rows[place] as Row, wanted) : records.has(ofRecord);
    };
  }
  return {
    finder: (table, wanted) => (row) =>
      isRecord(row) ? recordMentions(row, wanted) : otherMentions(table, row, wanted),
    finding,
    *prepare(table, rows) {
      yield* ofDocuments().prepare();
      yield* ofRecords().prepare();
      // What is kept for every search in these rows is made by looking for nothing, which is in every text.
      yield* forEach(rows.length, yield* finding(table, rows, ''));
    },
  };
}
