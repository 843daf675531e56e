/** Documents from the disk as minutes. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Force } from '../domain/schema.ts';
import type { Draft, Minutes } from '../minutes/model.ts';
import type { Answer, Asked, WhyNot } from './minutes-worker.ts';
import { withProgress } from './progress.ts';

/** A document that cannot be read, and why. */
export class SourceError extends Error {
  readonly kind: WhyNot;
  constructor(kind: WhyNot, message: string) {
    super(message);
    this.kind = kind;
  }

  /** What is wrong, as a sentence about the file of this name. */
  told(name: string): string {
    return this.kind === 'invalid' ? `${name} ${this.message}` : `${name}: ${this.message}`;
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
const LONGEST = 20_000;
const MEMORY = { maxOldGenerationSizeMb: 1536 };

/** The program runs from `src/` and from a bundle in `dist/`. */
function threadFile(): string {
  const built = join(import.meta.dirname, 'minutes-worker.cjs');
  return existsSync(built) ? built : join(import.meta.dirname, 'minutes-worker.ts');
}

function startThread(forces: readonly Force[]): Worker {
  const thread = new Worker(threadFile(), { workerData: forces, resourceLimits: MEMORY });
  // Whoever waits for a document is told; an error that comes later must not end the program.
  return thread.on('error', () => undefined);
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
    const worker = thread ?? startThread(forces);
    thread = worker;
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
    const stop = (): void => fail('was not read to its end');
    const late = `was not read in ${longest / 1000} seconds; give the part that holds the minutes`;
    const timer = setTimeout(() => fail(late), longest);
    worker.on('message', take).on('error', fall).on('exit', stop).ref();
    worker.postMessage(asked);
    return promise.finally(() => {
      clearTimeout(timer);
      worker.off('message', take).off('error', fall).off('exit', stop).unref();
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

/** How often it is shown which document is being read, in milliseconds. */
const SHOWN_EACH = 100;

/**
 * Reads a document; where that takes a moment, standard error shows which one it is, where that is a terminal.
 * @param share of the documents that are read already, from 0 to 1
 * @throws SourceError
 */
export function readShown(
  reader: MinutesReader,
  path: string,
  share: number,
  wanted?: Parameters<MinutesReader['read']>[1],
): Promise<SourceRead> {
  return withProgress(path, false, async ({ onProgress }) => {
    const timer = setInterval(() => onProgress?.(share), SHOWN_EACH);
    return reader.read(path, wanted).finally(() => clearInterval(timer));
  });
}
