/** Parts of a zip, unpacked piece by piece so that one which would fill the memory is seen in time. */
import { Unzip, UnzipInflate } from 'fflate';
import { MinutesError } from '../fault.ts';
import { LIMITS, refuseMore } from '../limits.ts';

/** Deflate makes at most about a thousand bytes of one. */
const PIECE = 64 * 1024;

/**
 * The parts of a zip that are wanted, by name.
 * @throws MinutesError where it is broken, locked, or its parts are too large
 */
export function unzip(bytes: Uint8Array, wanted: (name: string) => boolean): Map<string, Uint8Array> {
  const parts = new Map<string, Uint8Array[]>();
  let size = 0;
  const zip = new Unzip((file) => {
    if (!wanted(file.name)) return;
    const pieces: Uint8Array[] = [];
    parts.set(file.name, pieces);
    file.ondata = (error, piece) => {
      if (error) throw error;
      size += piece.length;
      refuseMore(size, LIMITS.part, 'text when it is unpacked');
      pieces.push(piece);
    };
    file.start();
  });
  zip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length; at += PIECE)
      zip.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
  } catch (error) {
    if (error instanceof MinutesError) throw error;
    throw new MinutesError('is a broken or locked Word file; open it in Word, and save it anew without a password');
  }
  return new Map([...parts].map(([name, pieces]) => [name, joined(pieces)]));
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
