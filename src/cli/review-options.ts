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
  /** Whether it holds a record of a document already. */
  isThere(imported: Imported, record: FactRecord): boolean;
  /**
   * Puts records into it, all or none; those that it holds already are not put there again. From then on `isThere` knows them.
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
