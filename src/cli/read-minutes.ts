/** Documents from the disk as minutes. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Force } from '../domain/schema.ts';
import type { Draft, Minutes } from '../minutes/model.ts';
import type { Answer, Asked } from './minutes-worker.ts';

/** A document that cannot be read; the message says why, as the end of a sentence that the file's name begins. */
export class SourceError extends Error {
  readonly kind: 'unreadable' | 'invalid';
  constructor(kind: 'unreadable' | 'invalid', message: string) {
    super(message);
    this.kind = kind;
  }
}

/** A document, what was drafted of it, and the web addresses that its file holds. */
export interface SourceRead {
  minutes: Minutes;
  drafts: readonly Draft[];
  addresses: readonly string[];
}

export interface MinutesReader {
  /**
   * @param wanted whether records are drafted, and of which force area it is taken to be
   * @throws SourceError
   */
  read(path: string, wanted?: Partial<Omit<Asked, 'number' | 'path'>>): Promise<SourceRead>;
  /** Ends the thread that reads. */
  close(): void;
}

/** What takes longer is made to, in milliseconds. */
const LONGEST = 30_000;
const MEMORY = { maxOldGenerationSizeMb: 1536 };

/** The program runs from `src/` and from a bundle in `dist/`. */
function threadFile(): string {
  const built = join(import.meta.dirname, 'minutes-worker.cjs');
  return existsSync(built) ? built : join(import.meta.dirname, 'minutes-worker.ts');
}

/**
 * Reads documents one after the other, in a thread of its own.
 * @param forces the force areas that they are looked for among
 */
export function createReader(forces: readonly Force[], longest = LONGEST): MinutesReader {
  let thread: Worker | null = null;
  let number = 0;
  let last: Promise<unknown> = Promise.resolve();
  const close = (): void => {
    void thread?.terminate();
    thread = null;
  };
  const readNow = (asked: Asked): Promise<SourceRead> => {
    thread ??= new Worker(threadFile(), { workerData: forces, resourceLimits: MEMORY });
    const worker = thread;
    const { promise, resolve, reject } = Promise.withResolvers<SourceRead>();
    const take = (answer: Answer): void => {
      if (answer.number !== asked.number) return;
      if ('minutes' in answer) resolve(answer);
      else reject(new SourceError(answer.kind, answer.message));
    };
    const fail = (message: string): void => {
      close();
      reject(new SourceError('invalid', message));
    };
    const fall = (error: Error): void => fail(`cannot be read: ${error.message}`);
    const late = `was not read in ${longest / 1000} seconds; give the part that holds the minutes`;
    const timer = setTimeout(() => fail(late), longest);
    worker.on('message', take).on('error', fall).ref();
    worker.postMessage(asked);
    return promise.finally(() => {
      clearTimeout(timer);
      worker.off('message', take).off('error', fall).unref();
    });
  };
  return {
    read: (path, { drafts = false, force = null, otherwise = null } = {}) => {
      number++;
      const asked: Asked = { number, path, drafts, force, otherwise };
      const next = last.then(() => readNow(asked));
      last = next.catch(() => undefined);
      return next;
    },
    close,
  };
}
