/**
 * Cuts a dataset file into pieces between two items of a list, so that a long file is parsed and checked while it is
 * being read, and is never in memory as one text.
 */

import { isUtf8 } from 'node:buffer';
import { randomUUID } from 'node:crypto';
import type { DatasetFile, FactRecord } from '../domain/schema.ts';
import type { RecordPatterns } from './finder.ts';
import { emptyFile } from './model.ts';
import type { FileContent, RecordInFile } from './packed.ts';
import { BETWEEN, Packer, type Passes } from './packer.ts';

/**
 * Longer files than this are read in pieces of about this size; in bytes. Node keeps texts of a megabyte and more outside
 * of its heap, where many of them make the garbage collector run all the time.
 */
export const PIECE_BYTES = 2 ** 19;

/** A file in which there is nowhere to cut for so many bytes is not made of lists of short items. */
const MOST_UNCUT = 16 * PIECE_BYTES;

const betweenHere = new RegExp(`^${BETWEEN}`);
const LONGEST_BETWEEN = 200;
const CLOSING_BRACE = 0x7d;

/** Where the last item but one ends in these bytes, and where the last one begins. */
interface Cut {
  end: number;
  next: number;
}

function lastCut(bytes: Buffer): Cut | null {
  for (let at = bytes.lastIndexOf(CLOSING_BRACE); at > 0; at = bytes.lastIndexOf(CLOSING_BRACE, at - 1)) {
    const between = betweenHere.exec(bytes.toString('latin1', at, at + LONGEST_BETWEEN));
    if (between) return { end: at + 1, next: at + between[0].length };
  }
  return null;
}

/** The name under which a piece goes on with the list that the piece before it left open; no file can foresee it. */
const GOES_ON = randomUUID();

/** What a cut left open is opened before the next piece, and closed after this one. */
const OPENING = Buffer.from(`{"${GOES_ON}":[`);
const CLOSING = Buffer.from(']}');

/** Part of a file, as JSON of its own; its bytes may only be used until the next piece is asked for. */
interface Piece {
  bytes: Buffer;
  /** Of a piece that begins and ends within a list, or in two lists: what it has between its brackets. */
  items: Buffer | null;
  isLast: boolean;
}

const roomFor = (bytes: number): Buffer => Buffer.concat([OPENING], OPENING.length + bytes + CLOSING.length);

/**
 * The bytes that were read and are in no piece yet, in buffers that stay: new ones for every piece would make the garbage
 * collector run all the time. So would texts that are put together, so what goes around a piece is there as bytes.
 */
class Held {
  #buffer = roomFor(2 * PIECE_BYTES);
  #other = roomFor(2 * PIECE_BYTES);
  #end = OPENING.length;
  /** Where the next piece begins: with the opening, as soon as a cut has left something open. */
  #start = OPENING.length;

  get bytes(): Buffer {
    return this.#buffer.subarray(OPENING.length, this.#end);
  }

  add(chunk: Buffer): void {
    const end = this.#end + chunk.length;
    if (end > this.#buffer.length) {
      const longer = roomFor(2 * end);
      longer.set(this.bytes, OPENING.length);
      this.#buffer = longer;
      this.#other = roomFor(2 * end);
    }
    this.#buffer.set(chunk, this.#end);
    this.#end = end;
  }

  /** Takes out all up to a cut. */
  takeTo({ end, next }: Cut): Piece {
    const rest = this.bytes.subarray(next);
    this.#other.set(rest, OPENING.length);
    this.#buffer.set(CLOSING, OPENING.length + end);
    const bytes = this.#buffer.subarray(this.#start, OPENING.length + end + CLOSING.length);
    const items = this.#start === 0 ? bytes.subarray(OPENING.length, -CLOSING.length) : null;
    [this.#buffer, this.#other] = [this.#other, this.#buffer];
    this.#start = 0;
    this.#end = OPENING.length + rest.length;
    return { bytes, items, isLast: false };
  }

  /** Takes out all that is left. */
  takeLast(): Piece {
    return { bytes: this.#buffer.subarray(this.#start, this.#end), items: null, isLast: true };
  }
}

/**
 * Cuts bytes that arrive in chunks of any size. Stops without a last piece where there is nothing to cut for too long.
 */
async function* cut(chunks: AsyncIterable<Buffer>): AsyncGenerator<Piece> {
  const held = new Held();
  for await (const chunk of chunks) {
    held.add(chunk);
    const last = lastCut(held.bytes);
    if (last) yield held.takeTo(last);
    if (held.bytes.length > MOST_UNCUT) return;
  }
  yield held.takeLast();
}

const LISTS = ['forces', 'plans', 'documents', 'records'] as const satisfies readonly (keyof DatasetFile)[];
type List = (typeof LISTS)[number];
const isList = (key: string | undefined): key is List => LISTS.includes(key as List);

function append<Item>(list: Item[], more: readonly Item[]): void {
  for (const item of more) list.push(item);
}

/** How what was read is checked. */
export interface Checks {
  passes: Passes;
  /** With which records are checked that need not be parsed. */
  patterns?: RecordPatterns | undefined;
}

/** Puts the pieces of a file together again, one after the other. */
class Assembly {
  readonly content: FileContent = emptyFile();
  readonly #checks: Checks;
  /** The lists that have begun, in order; the last one is open. */
  readonly #begun: List[] = [];
  /** Made when the first records have come. */
  #packer: Packer | undefined;
  #isVersioned = false;

  constructor(checks: Checks) {
    this.#checks = checks;
  }

  /** Adds the next piece; false where it is not as it should be. */
  add({ bytes, items }: Piece): boolean {
    if (!isUtf8(bytes)) return false;
    const packed = items && this.#pack(items);
    if (packed) {
      append(this.content.records, packed);
      return true;
    }
    const part = this.#parse(bytes.toString('utf8'));
    if (!part || !this.#checks.passes(part)) return false;
    for (const list of LISTS) append<unknown>(this.content[list], part[list]);
    return true;
  }

  /** Whether all that a file must have has come. */
  isComplete(): boolean {
    return this.#isVersioned && this.#begun.length === LISTS.length;
  }

  /** The records that these items are, where they go on with the list of records. */
  #pack(items: Buffer): RecordInFile[] | null {
    const { patterns, passes } = this.#checks;
    const { records } = this.content;
    if (!patterns || this.#begun.at(-1) !== 'records' || records.length === 0) return null;
    // Until there is a packer, nothing is packed.
    this.#packer ??= new Packer(patterns, records as FactRecord[], passes);
    return this.#packer.pack(items);
  }

  /** The content of a piece by the names of its lists; null where it is not JSON, or a name comes twice or is unknown. */
  #parse(text: string): DatasetFile | null {
    let parsed: unknown;
    try {
      parsed = JSON.parse(text);
    } catch {
      return null;
    }
    const part: Record<string, unknown> = emptyFile();
    for (const [key, value] of Object.entries(parsed ?? {})) {
      if (key === 'version' && !this.#isVersioned) {
        this.#isVersioned = true;
        part.version = value;
      } else if (key === GOES_ON && this.#begun.length > 0) {
        part[this.#begun.at(-1) as List] = value;
      } else if (isList(key) && !this.#begun.includes(key)) {
        this.#begun.push(key);
        part[key] = value;
      } else {
        return null;
      }
    }
    return part as DatasetFile;
  }
}

/**
 * Reads a dataset file while its bytes come, and checks each piece of it.
 * @param chunks the bytes, in chunks of any size
 * @returns the content; null where anything is wrong, or not plain enough to be cut: read the file whole then, which
 * tells what it is
 */
export async function readInPieces(chunks: AsyncIterable<Buffer>, checks: Checks): Promise<FileContent | null> {
  const assembly = new Assembly(checks);
  for await (const piece of cut(chunks)) {
    if (!assembly.add(piece)) return null;
    if (piece.isLast) return assembly.isComplete() ? assembly.content : null;
  }
  return null;
}
