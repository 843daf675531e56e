/** Whether documents are told for what they are: title, day of the meeting, force area. */
import { alike } from '../src/domain/alike.ts';
import type { Case, Tally } from './score.ts';

/** What a document is, by hand or by the program. */
export interface Stated {
  title: string;
  meetingDate: string | null;
  /** The id of its force area; null where the document does not tell it. */
  force: string | null;
}

/** A title shares so much of its words with one that means the same. */
const SAME_TITLE = 0.6;

const isSame = (part: keyof Stated, read: Stated, stated: Stated): boolean =>
  part === 'title' ? alike(read.title, stated.title) >= SAME_TITLE : read[part] === stated[part];

/** Of how many documents a part of what they are was read right; those of which nothing is known do not count. */
export function statedRight(cases: readonly Case[], part: keyof Stated): Tally {
  const sum: Tally = { right: 0, of: 0, misses: [] };
  for (const { document, about } of cases) {
    if (!about) continue;
    const { read, stated } = about;
    sum.of += 1;
    if (isSame(part, read, stated)) sum.right += 1;
    else sum.misses.push(`${document} is ${stated[part] ?? 'not stated'}, read ${read[part] ?? 'as not stated'}`);
  }
  return sum;
}
