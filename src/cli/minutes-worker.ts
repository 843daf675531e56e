/** Reads documents in a thread of its own, so that a key is answered meanwhile and a document that never ends can be left. */
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { parentPort, workerData } from 'node:worker_threads';
import type { Force } from '../domain/schema.ts';
import { codeOf, reasonOf } from '../files/errors.ts';
import { minutesOf } from '../minutes/minutes.ts';
import type { Draft, Minutes } from '../minutes/model.ts';
import { MinutesError } from '../minutes/read/fault.ts';
import { LIMITS, refuseMore } from '../minutes/read/limits.ts';
import { read } from '../minutes/read/read.ts';
import { refuseNoMinutes } from './no-minutes.ts';

// V8 would compile each of the rules twice, first for a quick start and soon after for speed, and there are many. Only in
// the thread: the code that the build keeps is refused where it was kept under other flags.
if (parentPort) setFlagsFromString('--no-regexp-tier-up');

/** What is asked of the thread. */
export interface Asked {
  /** Tells the answer from others. */
  number: number;
  path: string;
  /** The id of the force area that it is about, whatever it says; null where it is to say so itself. */
  force: string | null;
  /** The id of that which it is about where it does not say so; null where that is not known. */
  otherwise: string | null;
  /** Whether records are drafted too. */
  drafts: boolean;
}

/** A file cannot be read, is no document, or Beatbook fails at it. */
export type WhyNot = 'unreadable' | 'invalid' | 'fault';

/** What a document was read as, or why it could not be. */
export type Answer = { number: number } & (
  | { minutes: Minutes; drafts: readonly Draft[]; addresses: readonly string[] }
  | { kind: WhyNot; message: string }
);

const ADDRESS = /https?:\/\/[^\s"'<>]+/g;
/** A page names itself near its top or in its frame; further down it names others. */
const ADDRESSES_IN = 200_000;

/** The web addresses that a document holds, its own among them where it says it. */
function addressesIn(bytes: Uint8Array): string[] {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, ADDRESSES_IN)).toString('latin1');
  return [...new Set(text.replaceAll('&amp;', '&').match(ADDRESS) ?? [])];
}

async function bytesOf(path: string): Promise<Uint8Array> {
  const found = await stat(path);
  // Reading a device or a pipe might never end.
  if (!found.isFile()) throw new MinutesError('is no file; name the documents in it');
  refuseMore(found.size, LIMITS.file, 'file');
  return readFile(path);
}

/** So much text is drafted from, in UTF-16 units: that of a long meeting several times over. More would take too long. */
const DRAFTED = LIMITS.text / 10;

async function draftsOf(minutes: Minutes): Promise<Draft[]> {
  refuseMore(minutes.text.length, DRAFTED, 'text');
  refuseNoMinutes(minutes);
  const drafting = await import('../minutes/drafts/drafts.ts');
  return drafting.draftsOf(minutes);
}

async function answer({ number, path, force, otherwise, drafts }: Asked, forces: readonly Force[]): Promise<Answer> {
  try {
    const bytes = await bytesOf(path);
    const told = minutesOf(await read(bytes, basename(path)), forces);
    const minutes = { ...told, about: { ...told.about, force: force ?? told.about.force ?? otherwise } };
    return { number, minutes, drafts: drafts ? await draftsOf(minutes) : [], addresses: addressesIn(bytes) };
  } catch (error) {
    if (error instanceof MinutesError) return { number, kind: 'invalid', message: error.message };
    if (codeOf(error) === '')
      return { number, kind: 'fault', message: `a fault in Beatbook itself: ${reasonOf(error)}` };
    return {
      number,
      kind: 'unreadable',
      message: codeOf(error) === 'ENOENT' ? 'there is no such file' : reasonOf(error),
    };
  }
}

parentPort?.on('message', async (asked: Asked) => {
  parentPort?.postMessage(await answer(asked, workerData as readonly Force[]));
});
