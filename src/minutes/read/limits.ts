/** How much of a document is read. Minutes need far less; what goes beyond is made to break programs, or is no minutes. */
import { MinutesError } from './fault.ts';

const MEGABYTE = 1024 * 1024;

export const LIMITS = {
  /** Bytes of the file. */
  file: 20 * MEGABYTE,
  /** UTF-16 units of text out of it. */
  text: 5 * MEGABYTE,
  /** Bytes of the parts of a Word file, when it is unpacked. */
  part: 30 * MEGABYTE,
  /** Bytes of one part of a PDF, which a page of minutes needs a hundredth of. */
  stream: 10 * MEGABYTE,
  /** Bytes of all parts of a PDF together, when they are unpacked. */
  parts: 100 * MEGABYTE,
  /** States of drawing that a page of a PDF keeps within each other; Word and browsers keep some ten. */
  saves: 500,
  /** Elements within each other; browsers end at 512. */
  depth: 1000,
  /** Elements in all. */
  elements: 200_000,
  /** Pages of a PDF. */
  pages: 1500,
  /** Milliseconds for a PDF. */
  time: 20_000,
};

/** @throws MinutesError that a document is too large, with its size and how much is read */
export function refuseMore(found: number, most: number, what: string): void {
  if (found <= most) return;
  const megabytes = most / MEGABYTE;
  throw new MinutesError(`is too large: more than ${megabytes} MB of ${what}; give the part that holds the minutes`);
}
