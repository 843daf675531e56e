/**
 * Which of many texts hold two characters side by side. To look for a text in a hundred thousand others takes tens of
 * milliseconds; to ask first which of them hold its pairs leaves few to look into.
 */
import { forEach, type Steps } from '../dataset/steps.ts';

/** Only plain characters are kept: their codes are below this one. */
const PLAIN = 128;
/** Stands for whatever else can be behind a character: the end of the text, or one that is not kept. */
const OTHER = 0;
const BITS = 32;

/** Of each pair of characters, the texts that hold it: a bit for each of them, by their places. */
type Sets = readonly (Uint32Array | undefined)[];

const isKept = (code: number): boolean => code > OTHER && code < PLAIN;

/** The texts that may hold another text; where they are sure to, none of them need be asked. */
export interface Candidates {
  places: Uint32Array;
  areSure: boolean;
}

export interface Pairs {
  /** The texts that may hold a text; null where any may. */
  candidates(wanted: string): Candidates | null;
}

function placesIn(set: Uint32Array): Uint32Array {
  const places = new Uint32Array(set.length * BITS);
  let count = 0;
  for (let word = 0; word < set.length; word++) {
    for (let bits = set[word] as number; bits !== 0; bits &= bits - 1) {
      places[count++] = word * BITS + BITS - 1 - Math.clz32(bits & -bits);
    }
  }
  return places.subarray(0, count);
}

function createPairs(sets: Sets, length: number): Pairs {
  /** The texts that hold a character, whatever stands behind it. */
  function withOne(code: number): Uint32Array {
    const union = new Uint32Array(length);
    for (const set of sets.slice(code * PLAIN, (code + 1) * PLAIN)) {
      for (let word = 0; set && word < length; word++) union[word] = (union[word] as number) | (set[word] as number);
    }
    return union;
  }
  function withAll(pairs: readonly number[]): Uint32Array {
    const common = new Uint32Array(length).fill(~0);
    for (const pair of pairs) {
      const set = sets[pair];
      for (let word = 0; word < length; word++) common[word] = (common[word] as number) & (set?.[word] ?? 0);
    }
    return common;
  }
  return {
    candidates: (wanted) => {
      const codes = Array.from({ length: wanted.length }, (_, at) => wanted.charCodeAt(at));
      if (wanted === '' || !codes.every(isKept)) return null;
      const [first = OTHER, ...others] = codes;
      const pairs = others.map((code, at) => (codes[at] as number) * PLAIN + code);
      const set = pairs.length === 0 ? withOne(first) : withAll(pairs);
      return { places: placesIn(set), areSure: codes.length <= 2 };
    },
  };
}

/** Reads the pairs of some texts. */
export function* readPairs(texts: readonly string[]): Steps<Pairs> {
  const length = Math.ceil(texts.length / BITS);
  const sets: (Uint32Array | undefined)[] = new Array(PLAIN * PLAIN).fill(undefined);
  yield* forEach(texts.length, (place) => {
    const text = texts[place] as string;
    const [word, bit] = [Math.floor(place / BITS), 1 << (place % BITS)];
    let first = OTHER;
    for (let at = 0; at <= text.length; at++) {
      const code = at < text.length ? text.charCodeAt(at) : OTHER;
      const second = isKept(code) ? code : OTHER;
      if (first !== OTHER) {
        const pair = first * PLAIN + second;
        let set = sets[pair];
        if (!set) {
          set = new Uint32Array(length);
          sets[pair] = set;
        }
        set[word] = (set[word] as number) | bit;
      }
      first = second;
    }
  });
  return createPairs(sets, length);
}
