/**
 * The words of many texts, each kept once, with the texts that it stands in: what is looked for is looked for in every
 * word that there is, and not in every text.
 */
import type { Steps } from '../dataset/steps.ts';
import { type RememberedSteps, rememberSteps } from './remember.ts';

export interface Lexicon {
  has(place: number): boolean;
  /** Takes in a text, under a place of its own, line by line. */
  add(place: number, lines: readonly string[]): void;
  /**
   * Looks for a text without line ends.
   * @returns by place, what the texts are to it
   */
  search: RememberedSteps<string, Uint8Array>;
}

/** What a text is to what was looked for; it was perhaps not yet taken in at that time. */
export const [NOT_TAKEN_IN, NOT_FOUND, FOUND] = [0, 1, 2] as const;

/** So many words are asked in one step. */
const STEP = 5000;

interface Word {
  text: string;
  /** The places of the texts that have it. */
  places: number[];
}

/** @param size the places are below it */
export function createLexicon(size: number): Lexicon {
  const words: Word[] = [];
  const byText = new Map<string, Word>();
  const taken = new Uint8Array(size).fill(NOT_TAKEN_IN);
  /** How many texts were taken in. */
  let texts = 0;
  let last: { wanted: string; found: readonly Word[]; of: number } | undefined;
  /** The words that hold a text; one that goes on from the last one is looked for only where that was found. */
  function* wordsWith(wanted: string): Steps<readonly Word[]> {
    const among = last?.of === texts && wanted.includes(last.wanted) ? last.found : words;
    const of = texts;
    const found: Word[] = [];
    for (const [index, word] of among.entries()) {
      if (index % STEP === 0) yield index / among.length;
      if (word.text.includes(wanted)) found.push(word);
    }
    last = { wanted, found, of };
    return found;
  }
  const link = (text: string, place: number): void => {
    const known = byText.get(text);
    if (!known) {
      const word = { text, places: [place] };
      words.push(word);
      byText.set(text, word);
    } else if (known.places[known.places.length - 1] !== place) known.places.push(place);
  };
  // A comparison looks for the words of one filter again and again.
  const search = rememberSteps<string, Uint8Array>(
    8,
    (wanted) => `${texts} ${wanted}`,
    function* (wanted) {
      const marks = taken.slice();
      const found = yield* wordsWith(wanted);
      for (const [index, { places }] of found.entries()) {
        if (index % STEP === 0) yield 1;
        for (const place of places) marks[place] = FOUND;
      }
      return marks;
    },
  );
  return {
    has: (place) => taken[place] !== NOT_TAKEN_IN,
    add: (place, lines) => {
      for (const line of lines) {
        // Cut off one by one: an array of them for each line would take half as long again.
        for (let start = 0, end = 0; end >= 0; start = end + 1) {
          end = line.indexOf(' ', start);
          link(line.slice(start, end < 0 ? undefined : end), place);
        }
      }
      taken[place] = NOT_FOUND;
      texts++;
    },
    search,
  };
}
