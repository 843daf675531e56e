/** Refuses a PDF that holds far more than it seems to, before anything unpacks it whole. */
import { Unzlib } from 'fflate';
import { MinutesError } from '../fault.ts';
import { LIMITS } from '../limits.ts';

const STREAM = /(?<!end)stream\r?\n/g;
/** How much is looked at before a stream, for what it is said to be. */
const DICTIONARY = 1024;
const PACKINGS = /\/(?:FlateDecode|LZWDecode|RunLengthDecode|Fl|LZW|RL)\b/g;
const WRAPPED = /\/(?:LZWDecode|RunLengthDecode|ASCII85Decode|ASCIIHexDecode)\b/;
/** What may be unpacked by other ways than deflating, in bytes of the file. */
const MOST_WRAPPED = 512 * 1024;
const PIECE = 16 * 1024;

function refuse(): never {
  throw new MinutesError(
    'is a PDF whose parts are far larger than minutes are; print it to a new PDF, or save it as text',
  );
}

const isZlib = (first = 0, second = 0): boolean => (first & 15) === 8 && (first * 256 + second) % 31 === 0;

const latin1 = new TextDecoder('windows-1252');
const SAVES = /(?<=^|[\s\0])[qQ](?=[\s\0]|$)/g;

/**
 * Counts how often a page keeps its state of drawing (`q`) without taking it back (`Q`): the reader takes the longer for
 * each the deeper it is.
 */
function depthCounter(): (piece: Uint8Array) => void {
  let depth = 0;
  return (piece) => {
    for (const [operator] of latin1.decode(piece).matchAll(SAVES)) {
      depth = operator === 'q' ? depth + 1 : Math.max(0, depth - 1);
      if (depth > LIMITS.saves) refuse();
    }
  };
}

/** How long a stream is when it is unpacked; ends where the limit is met. */
function unpackedLength(bytes: Uint8Array): number {
  let length = 0;
  const count = depthCounter();
  const packed = new Unzlib((piece) => {
    length += piece.length;
    if (length > LIMITS.stream) refuse();
    count(piece);
  });
  try {
    for (let at = 0; at < bytes.length; at += PIECE) packed.push(bytes.subarray(at, at + PIECE));
  } catch (error) {
    if (error instanceof MinutesError) throw error;
    // What is broken is mended by the reader, or has no text.
  }
  return length;
}

/** Looks at every stream of a PDF but pictures, which are never unpacked. @throws MinutesError */
export function refuseBombs(bytes: Uint8Array): void {
  const text = latin1.decode(bytes);
  let total = 0;
  for (const found of text.matchAll(STREAM)) {
    const before = text.slice(Math.max(0, found.index - DICTIONARY), found.index);
    const dictionary = before.slice(before.lastIndexOf(' obj') + 1);
    if (/\/Subtype\s*\/Image\b/.test(dictionary)) continue;
    const start = found.index + found[0].length;
    const end = text.indexOf('endstream', start);
    const stream = bytes.subarray(start, end < 0 ? bytes.length : end);
    if ((dictionary.match(PACKINGS)?.length ?? 0) > 1 && dictionary.includes('[')) refuseNested(dictionary);
    if (WRAPPED.test(dictionary) && stream.length > MOST_WRAPPED) refuse();
    if (isZlib(stream[0], stream[1])) total += unpackedLength(stream);
    else depthCounter()(stream);
    if (total > LIMITS.parts) refuse();
  }
}

/** Parts that are packed twice are how a small file is made to fill a memory. */
function refuseNested(dictionary: string): void {
  const filters = dictionary.match(/\/(?:Filter|F)\s*\[([^\]]*)\]/)?.[1] ?? '';
  if ((filters.match(PACKINGS)?.length ?? 0) > 1) refuse();
}
