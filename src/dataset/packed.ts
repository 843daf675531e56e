/** Records that stay the JSON that they came as until somebody asks what they say. */
import type { DatasetFile, FactRecord, Kind } from '../domain/schema.ts';

/** A record as its JSON: part of a text that has a letter for each byte of a file. */
export class PackedRecord {
  readonly id: string;
  readonly document: string;
  readonly kind: Kind;
  readonly #text: string;
  readonly #start: number;
  /** Where it ends in the text. */
  readonly end: number;

  constructor(id: string, document: string, kind: Kind, text: string, start: number, end: number) {
    this.id = id;
    this.document = document;
    this.kind = kind;
    this.#text = text;
    this.#start = start;
    this.end = end;
  }

  unpack(): FactRecord {
    return recordIn(this.#text, this.#start, this.end);
  }
}

/**
 * The record whose JSON stands at a place of a text that has a letter for each byte.
 * @throws SyntaxError where no JSON stands there
 */
export function recordIn(text: string, start: number, end: number): FactRecord {
  return JSON.parse(Buffer.from(text.slice(start, end), 'latin1').toString('utf8')) as FactRecord;
}

/** A record of a file, packed or not: its id, its document and its kind are at hand either way. */
export type RecordInFile = FactRecord | PackedRecord;

/** What a file says; its records packed or not. */
export type FileContent = Omit<DatasetFile, 'records'> & { records: RecordInFile[] };
