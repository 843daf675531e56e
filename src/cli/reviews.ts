/** The reviews that are kept beside the workspace, in the platform's data folder, a file for each document and dataset, so that one can come back. */
import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { codeOf, reasonOf, SaveError, saveError } from '../files/errors.ts';
import { removeLeftovers } from '../files/leftovers.ts';
import { hold, LockedError } from '../files/lock.ts';
import { moveTo, saveText } from '../files/save.ts';
import { parseReview, reviewText } from '../minutes/kept.ts';
import type { Minutes } from '../minutes/model.ts';
import type { Review } from '../minutes/review.ts';
import { folderBeside } from './workspace-argument.ts';

const FOLDER = 'reviews';

/** Another Beatbook has the review. */
class BusyError extends SaveError {
  constructor(name: string) {
    super(`the review of ${name}`, 'another Beatbook has it open; go on there, or close it first');
  }
}

export interface KeptReviews {
  /**
   * The review of a document as it was left; null where there is none. What cannot be read is set aside. Until all is settled
   * no other program can have it.
   * @throws SaveError where the folder cannot be used, or another Beatbook has the review
   */
  read(minutes: Minutes): Promise<Review | null>;
  /** Keeps the last state of each; while one is being written, those between it and the last are passed over. */
  keep(minutes: Minutes, review: Review): void;
  /** Resolves when all is kept, or cannot be, and the reviews are given back. */
  settled(): Promise<void>;
}

/**
 * Where reviews are kept, beside the workspace; null where no workspace is wanted.
 * @param workspace as it was named
 * @throws an error where there is no data folder to be told
 */
export async function reviewsFolder(workspace: string | undefined): Promise<string | null> {
  return folderBeside(workspace, FOLDER);
}

/** The name of a review: another document, one that is cut into other passages, or another dataset, has another one. */
function nameOf({ text, passages }: Minutes, target: string | null): string {
  const places = passages.map(({ start, end }) => [start, end]);
  const about = JSON.stringify([text, places, target === null ? null : resolve(target)]);
  return `${createHash('sha256').update(about).digest('hex')}.json`;
}

async function textOf(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw saveError(path, error);
  }
}

/**
 * @param folder where they are kept; it is made where it is not there
 * @param target the dataset that accepted records go into
 * @param tell is told why reviews are not kept; null when they are again
 */
export function createKeptReviews(
  folder: string,
  target: string | null,
  tell: (unkept: string | null) => void,
): KeptReviews {
  const waiting = new Map<Minutes, Review>();
  let working: Promise<void> | null = null;
  const held: (() => Promise<void>)[] = [];
  const pathOf = (minutes: Minutes): string => join(folder, nameOf(minutes, target));
  const makeFolder = (): Promise<unknown> => mkdir(folder, { recursive: true, mode: 0o700 });

  /** Of two programs on one review, the last would win: there is only one. What cannot be written needs no such care. */
  const take = async (path: string, name: string): Promise<void> => {
    try {
      await makeFolder();
      held.push(await hold(path));
    } catch (error) {
      if (error instanceof LockedError) throw new BusyError(name);
    }
  };

  const save = async (minutes: Minutes, review: Review): Promise<void> => {
    await makeFolder();
    await saveText(pathOf(minutes), reviewText(minutes.name, review), { overwrite: true, isPrivate: true });
  };
  const work = async (): Promise<void> => {
    for (let [next] = waiting; next; [next] = waiting) {
      const [minutes, review] = next;
      waiting.delete(minutes);
      const unkept = await save(minutes, review).then(
        () => null,
        (error: unknown) => reasonOf(error),
      );
      tell(unkept);
    }
    working = null;
  };
  return {
    read: async (minutes) => {
      const path = pathOf(minutes);
      await take(path, minutes.name);
      await removeLeftovers(folder);
      const text = await textOf(path);
      const review = text === null ? null : parseReview(text);
      if (text !== null && review === null) await moveTo(path, `${path}.damaged-${Date.now()}`);
      return review;
    },
    keep: (minutes, review) => {
      waiting.set(minutes, review);
      working ??= work();
    },
    settled: async () => {
      await working;
      await Promise.all(held.splice(0).map((release) => release().catch(() => undefined)));
    },
  };
}
