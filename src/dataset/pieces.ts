/**
 * Cuts a dataset file into pieces between two items of a list, so that a long file is parsed and checked while it is
 * being read, and is never in memory as one text.
 */

import { isUtf8 } from 'node:buffer';
import { randomUUID } from 'node:crypto';
import type { DatasetFile } from '../domain/schema.ts';
import { emptyFile } from './model.ts';

/**
 * Longer files than this are read in pieces of about this size; in bytes. Node keeps texts of a megabyte and more outside
 * of its heap, where many of them make the garbage collector run all the time.
 */
export const PIECE_BYTES = 2 ** 19;

/** A file in which there is nowhere to cut for so many bytes is not made of lists of short items. */
const MOST_UNCUT = 16 * PIECE_BYTES;

/**
 * The end of one object of a list and the start of the next. In JSON these characters stand nowhere else: within a text
 * the quotation mark would end it, and no name can follow there.
 */
const BETWEEN = /^\}\s*,\s*(?=\{\s*"\w+"\s*:)/;
const LONGEST_BETWEEN = 200;
const CLOSING_BRACE = 0x7d;

/** Where the last item but one ends in these bytes, and where the last one begins. */
interface Cut {
  end: number;
  next: number;
}

function lastCut(bytes: Buffer): Cut | null {
  for (let at = bytes.lastIndexOf(CLOSING_BRACE); at > 0; at = bytes.lastIndexOf(CLOSING_BRACE, at - 1)) {
    const between = BETWEEN.exec(bytes.toString('latin1', at, at + LONGEST_BETWEEN));
    if (between) return { end: at + 1, next: at + between[0].length };
  }
  return null;
}

/** The name under which a piece goes on with the list that the piece before it left open; no file can foresee it. */
const GOES_ON = randomUUID();

/** What a cut left open is opened before the next piece, and closed after this one. */
const OPENING = Buffer.from(`{"${GOES_ON}":[`);
const CLOSING = Buffer.from(']}');

/** Part of a file, as JSON of its own; null where it is not UTF-8. */
interface Piece {
  text: string | null;
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
    const text = this.#textTo(OPENING.length + end + CLOSING.length);
    [this.#buffer, this.#other] = [this.#other, this.#buffer];
    this.#start = 0;
    this.#end = OPENING.length + rest.length;
    return { text, isLast: false };
  }

  /** Takes out all that is left. */
  takeLast(): Piece {
    return { text: this.#textTo(this.#end), isLast: true };
  }

  #textTo(end: number): string | null {
    const bytes = this.#buffer.subarray(this.#start, end);
    return isUtf8(bytes) ? bytes.toString('utf8') : null;
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

/** Whether parsed content is as the format has it. */
export type Passes = (content: DatasetFile) => boolean;

/** Puts the pieces of a file together again, one after the other. */
class Assembly {
  readonly content = emptyFile();
  /** The lists that have begun, in order; the last one is open. */
  readonly #begun: List[] = [];
  #isVersioned = false;

  /** Adds the next piece; false where it is not as it should be. */
  add({ text }: Piece, passes: Passes): boolean {
    if (text === null) return false;
    let parsed: unknown;
    try {
      parsed = JSON.parse(text);
    } catch {
      return false;
    }
    const part = this.#partOf(parsed);
    if (!part || !passes(part)) return false;
    for (const list of LISTS) append<unknown>(this.content[list], part[list]);
    return true;
  }

  /** Whether all that a file must have has come. */
  isComplete(): boolean {
    return this.#isVersioned && this.#begun.length === LISTS.length;
  }

  /** The content of a piece by the names of its lists; null where a name comes twice or is unknown. */
  #partOf(parsed: unknown): DatasetFile | null {
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
 * Parses a dataset file while its bytes come, and asks of each piece whether it passes.
 * @param chunks the bytes, in chunks of any size
 * @returns the content; null where anything is wrong, or not plain enough to be cut: read the file whole then, which
 * tells what it is
 */
export async function readInPieces(chunks: AsyncIterable<Buffer>, passes: Passes): Promise<DatasetFile | null> {
  const assembly = new Assembly();
  for await (const piece of cut(chunks)) {
    if (!assembly.add(piece, passes)) return null;
    if (piece.isLast) return assembly.isComplete() ? assembly.content : null;
  }
  return null;
}
