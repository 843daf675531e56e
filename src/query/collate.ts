/**
 * Words as people order them, and ids by their signs. To compare texts is slow, with `Intl` above all, so the beginnings of
 * texts are written as numbers whose order is the same, and only texts that begin alike are compared.
 */
import type { Steps } from '../dataset/steps.ts';
import { compareValues } from '../domain/compare.ts';
import { lazy } from '../domain/once.ts';
import { type Compare, STEP } from './places.ts';

/** Characters that sort as one letter each: printable ASCII, and the signs of amounts, ranges and speech. */
const PLAIN = [...Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)), ...'£–—‘’“”'];
const [ZERO, NINE] = [48, 57];
/** A head is so many numbers of eight letters each, of 6 bits a letter. */
const NUMBERS = 3;
const LETTERS = 8;
const BASE = 64;

interface Collation {
  compare(a: string, b: string): number;
  /** The place of a character among letters and signs, by its code, from 1. Case counts for nothing; digits share one. */
  letters: Uint8Array;
}

/** Made when it is first needed, since starting `Intl` takes 10 ms. */
const collation = lazy((): Collation => {
  const { compare } = new Intl.Collator('en-GB', { numeric: true });
  const { compare: compareLetters } = new Intl.Collator('en-GB', { sensitivity: 'base' });
  const letters = new Uint8Array(Math.max(...PLAIN.map((character) => character.charCodeAt(0))) + 1);
  let place = 0;
  let before = '';
  for (const character of PLAIN.filter((character) => !/[1-9]/.test(character)).sort(compareLetters)) {
    if (compareLetters(before, character) !== 0) place++;
    letters[character.charCodeAt(0)] = place;
    before = character;
  }
  letters.fill(letters[ZERO] as number, ZERO, NINE + 1);
  return { compare, letters };
});

const isDigit = (code: number): boolean => code >= ZERO && code <= NINE;

/** The beginning of a text as letters: of a number that it is one, how many digits it has, and each of them. */
function lettersOf(text: string, letters: Uint8Array, head: Uint8Array): boolean {
  head.fill(0);
  let length = 0;
  for (let place = 0; place < text.length && length < head.length; ) {
    const letter = letters[text.charCodeAt(place)] ?? 0;
    if (letter === 0) return false;
    head[length++] = letter;
    if (!isDigit(text.charCodeAt(place))) {
      place++;
      continue;
    }
    while (text.charCodeAt(place) === ZERO) place++;
    let end = place;
    while (isDigit(text.charCodeAt(end))) end++;
    if (end - place >= BASE - 1) return false;
    head[length++] = end - place + 1;
    for (; place < end; place++) head[length++] = text.charCodeAt(place) - ZERO + 1;
  }
  return true;
}

/** Writes the beginning of a text as letters; false where it has others. */
type ReadHead = (text: string, letters: Uint8Array, head: Uint8Array) => boolean;

/** The heads of texts, one after the other; not a number for a text that begins with other letters. */
function* headsOf(texts: readonly string[], letters: Uint8Array, readHead: ReadHead): Steps<Float64Array> {
  const heads = new Float64Array(texts.length * NUMBERS).fill(Number.NaN);
  const head = new Uint8Array(NUMBERS * LETTERS);
  for (const [index, text] of texts.entries()) {
    if (index % STEP === 0) yield index / texts.length;
    if (!readHead(text, letters, head)) continue;
    for (let number = 0; number < NUMBERS; number++) {
      let value = 0;
      for (let place = 0; place < LETTERS; place++) value = value * BASE + (head[number * LETTERS + place] as number);
      heads[index * NUMBERS + number] = value;
    }
  }
  return heads;
}

/** A function that compares two texts by their heads, and where those are the same or unknown, by themselves. */
function headComparer(texts: readonly string[], heads: Float64Array, compare: Collation['compare']): Compare {
  return (a, b) => {
    for (let number = 0; number < NUMBERS; number++) {
      const difference = (heads[a * NUMBERS + number] as number) - (heads[b * NUMBERS + number] as number);
      if (difference < 0 || difference > 0) return difference;
    }
    return compare(texts[a] as string, texts[b] as string);
  };
}

/** A function that compares two of some texts, by their places, as people order words: numbers in them by their size. */
export function* wordComparer(texts: readonly string[]): Steps<Compare> {
  const { compare, letters } = collation();
  return headComparer(texts, yield* headsOf(texts, letters, lettersOf), compare);
}

const ID_ORDER = '-0123456789abcdefghijklmnopqrstuvwxyz';
/** The signs that ids are made of in their order, from 1. */
const ID_SIGNS = Uint8Array.from({ length: 128 }, (_, code) => 1 + ID_ORDER.indexOf(String.fromCharCode(code)));

function signsOf(id: string, signs: Uint8Array, head: Uint8Array): boolean {
  head.fill(0);
  const length = Math.min(id.length, head.length);
  for (let place = 0; place < length; place++) {
    const sign = signs[id.charCodeAt(place)] ?? 0;
    if (sign === 0) return false;
    head[place] = sign;
  }
  return true;
}

/** A function that compares two of some ids, by their places, sign by sign. */
export function* idComparer(ids: readonly string[]): Steps<Compare> {
  return headComparer(ids, yield* headsOf(ids, ID_SIGNS, signsOf), compareValues);
}
