/** How it stands with a draft: its sign, and its words. */
import { DOUBTFUL, type Item, isDoubtful } from '../../minutes/review.ts';

interface Sign {
  sign: string;
  words: string;
  about: string;
  of(item: Item): boolean;
}

/** The first that fits counts. */
export const SIGNS: readonly Sign[] = [
  { sign: '=', words: 'in the dataset', about: 'the dataset has this record', of: ({ there }) => there },
  { sign: '+', words: 'accepted', about: 'accepted', of: ({ decision }) => decision === 'accepted' },
  { sign: 'x', words: 'rejected', about: 'rejected', of: ({ decision }) => decision === 'rejected' },
  { sign: '?', words: 'open, doubtful', about: `open, and doubtful: a confidence below ${DOUBTFUL}`, of: isDoubtful },
  { sign: '·', words: 'open', about: 'open', of: () => true },
];

/** The sign and the words of a draft. */
export function signOf(item: Item): Pick<Sign, 'sign' | 'words'> {
  const { sign, words } = SIGNS.find(({ of }) => of(item)) as Sign;
  return { sign, words: item.edited && !item.there ? `${words}, edited` : words };
}
