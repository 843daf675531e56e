/** Packs records while a file is read: they are checked as text, in a third of the time of parsing and checking them. */
import type { DatasetFile, FactRecord } from '../domain/schema.ts';
import { findersFor, type RecordFinder, type RecordPatterns } from './finder.ts';
import { emptyFile } from './model.ts';
import { type PackedRecord, type RecordInFile, recordIn } from './packed.ts';

/** Whether parsed content is as the format has it. */
export type Passes = (content: DatasetFile) => boolean;

/**
 * The end of one object of a list and the start of the next. In JSON these characters stand nowhere else: within a text
 * the quotation mark would end it, and no name can follow there.
 */
export const BETWEEN = '\\}\\s*,\\s*(?=\\{\\s*"\\w+"\\s*:)';

const between = new RegExp(BETWEEN, 'g');

/** Where the item of a list ends that begins at a place. */
function endOfItem(text: string, start: number): number {
  between.lastIndex = start;
  const found = between.exec(text);
  return found ? found.index + 1 : text.length;
}

/** Packs the records of a file, some after the others. */
export class Packer {
  readonly #finders: readonly RecordFinder[];
  readonly #passes: Passes;
  readonly #separator: RegExp;

  /**
   * @param samples the first records of the file, whose properties stand in the orders that are usual there
   * @param passes asked of records that the patterns do not find
   */
  constructor(patterns: RecordPatterns, samples: readonly FactRecord[], passes: Passes) {
    this.#finders = findersFor(patterns, samples);
    this.#passes = passes;
    this.#separator = new RegExp(`${patterns.blanks},${patterns.blanks}`, 'y');
  }

  /**
   * Packs the records of a list.
   * @param bytes the JSON from the first of them to the last, in UTF-8
   * @returns null where this is no list of records, or one of them is not right
   */
  pack(bytes: Buffer): RecordInFile[] | null {
    // A letter for each byte: what is looked for is ASCII, and other letters would make each of them take two.
    const text = bytes.toString('latin1');
    const records: RecordInFile[] = [];
    for (let start = 0; ; start = this.#separator.lastIndex) {
      const packed = this.#find(text, start);
      const end = packed?.end ?? endOfItem(text, start);
      const record = packed ?? this.#checked(text, start, end);
      if (!record) return null;
      records.push(record);
      if (end === text.length) return records;
      this.#separator.lastIndex = end;
      if (!this.#separator.test(text)) return null;
    }
  }

  #find(text: string, start: number): PackedRecord | null {
    for (const finder of this.#finders) {
      const packed = finder.find(text, start);
      if (packed) return packed;
    }
    return null;
  }

  /** A record that is parsed and checked by itself; null where it is not right. */
  #checked(text: string, start: number, end: number): FactRecord | null {
    try {
      const record = recordIn(text, start, end);
      return this.#passes({ ...emptyFile(), records: [record] }) ? record : null;
    } catch {
      return null;
    }
  }
}
