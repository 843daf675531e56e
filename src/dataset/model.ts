/** A dataset in memory: what its files say, linked together. */

import type { PeriodKey } from '../domain/period.ts';
import type { DatasetFile, Document, Force, Kind, Plan, RecordOf } from '../domain/schema.ts';

/** A plan or document of a known force area. */
export type Owned<T> = T & { force: string };

/** What every record and document is linked to. */
export interface Linked {
  /** The id of the record or document. */
  id: string;
  /** Its place among the records, or the documents, of the dataset; from 0. */
  place: number;
  /** The place of its document. */
  documentPlace: number;
  document: Owned<Document>;
  /** The plan that its document names. */
  plan: Owned<Plan> | null;
  period: PeriodKey;
  force: Force;
  /** ISO date of the meeting, else of publication, else null. */
  date: string | null;
}

/** A record with what it refers to. What it says is read when it is first asked for. */
export type Fact<K extends Kind = Kind> = Linked & { readonly kind: K; readonly record: RecordOf<K> };

/** Things that are found by their ids. */
export type ById<Item> = Pick<ReadonlyMap<string, Item>, 'get' | 'has' | 'keys' | 'size'>;

export interface Dataset {
  /** What the analyst calls it: a file or folder name. */
  name: string;
  /** SHA-256 over the files' bytes, in the order of their names; hexadecimal. */
  sha256: string;
  /** In the order of their labels. */
  forces: readonly Force[];
  plans: readonly Owned<Plan>[];
  documents: readonly Owned<Document>[];
  /** In file order. */
  facts: readonly Fact[];
  forceById: ReadonlyMap<string, Force>;
  planById: ReadonlyMap<string, Owned<Plan>>;
  documentById: ReadonlyMap<string, Owned<Document>>;
  factById: ById<Fact>;
}

/** The content of a dataset file that holds nothing yet. */
export function emptyFile(): DatasetFile {
  return { version: 1, forces: [], plans: [], documents: [], records: [] };
}

/** The day that a document belongs to: its meeting, else its publication; an ISO date, or null. */
export function dateOf(document: Document): string | null {
  return document.meetingDate ?? document.published;
}

/** Whether there are documents, and each was read whole. */
export function allReadWhole(documents: readonly Document[]): boolean {
  return documents.length > 0 && documents.every(({ read }) => read === 'whole');
}

/** Whether a fact is of one kind. */
export function isKind<K extends Kind>(fact: Fact, kind: K): fact is Fact<K> {
  return fact.kind === kind;
}

/** The facts of one kind. */
export function factsOfKind<K extends Kind>(facts: readonly Fact[], kind: K): Fact<K>[] {
  return facts.filter((fact) => isKind(fact, kind));
}
