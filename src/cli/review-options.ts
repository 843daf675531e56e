/** What the review of documents is given: the documents, and the dataset that accepted records go into. */
import type { Settings } from '../config/settings.ts';
import type { FactRecord } from '../domain/schema.ts';
import type { Draft, Minutes } from '../minutes/model.ts';

/** A document that was read, and what was drafted of it. */
export interface Imported {
  minutes: Minutes;
  /** Their records have the ids that the dataset is to have. */
  drafts: readonly Draft[];
}

/** The dataset file that accepted records go into. */
export interface Target {
  /** Its path, as it is told. */
  path: string;
  /** Tells of each of some records of a document whether it holds it already; each record of its own stands for one of them. */
  thereOf(imported: Imported, records: readonly FactRecord[]): readonly boolean[];
  /**
   * Makes it hold these records, all or none: those that it has already stay as they are. From then on `thereOf` knows them.
   * @param records all that it is to hold of the document
   * @returns how many were added
   * @throws an error whose message says why none was
   */
  include(imported: Imported, records: readonly FactRecord[]): Promise<number>;
}

export interface ReviewOptions {
  documents: readonly Imported[];
  /** Null where no dataset was named: what is accepted is then only kept in the review. */
  target: Target | null;
  settings: Settings;
}
