/** The numbers that a text states, in digits and in words, wherever they stand. */

/** A number and the characters that state it: from, and up to but without. */
export interface Stated {
  value: number;
  start: number;
  end: number;
}

/** What a number is multiplied by, by the word or the letters behind it. */
const SCALES: Readonly<Record<string, number>> = {
  p: 0.01,
  pence: 0.01,
  hundred: 100,
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
};

const UP_TO_NINETEEN = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
  'eighteen nineteen'
).split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Words that are numbers by themselves. */
const WORDS: ReadonlyMap<string, number> = new Map([
  ...UP_TO_NINETEEN.map((word, value) => [word, value] as const),
  ...TENS.map((word, place) => [word, 20 + 10 * place] as const),
]);

/** Words that state numbers without being one; a share is stated in hundredths, as a figure in per cent has it. */
const SAID: Readonly<Record<string, readonly number[]>> = {
  no: [0],
  none: [0],
  nil: [0],
  once: [1],
  single: [1],
  twice: [2],
  both: [2],
  pair: [2],
  couple: [2],
  double: [2, 100],
  doubled: [2, 100],
  doubling: [2, 100],
  trebled: [3, 200],
  tripled: [3, 200],
  dozen: [12],
  half: [50],
  halved: [50],
  third: [33, 33.3],
  thirds: [67, 66, 66.7],
  quarter: [25],
  quarters: [75],
  fifth: [20],
  tenth: [10],
};

const SCALE = 'hundred|thousand|million|billion|pence|bn|mn|k|m|p';
const DIGITS = new RegExp(
  `(?<![\\p{L}\\d.,])(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?(?:\\s?(${SCALE})(?![\\p{L}\\d]))?(?!\\d)`,
  'giu',
);
/** The lower end of a range can leave the word to the upper one: "£2-3 million". */
const RANGE = new RegExp(`^\\s?(?:-|–|—|to|and)\\s?£?[\\d,.]+\\s?(${SCALE})(?![\\p{L}\\d])`, 'iu');
const ANY_WORD = /\p{L}+/gu;

/** Without the last digits that only binary fractions have: 1.2 million is 1,200,000. */
const exact = (value: number): number => Math.round(value * 1e6) / 1e6;

function inDigits(text: string): Stated[] {
  return [...text.matchAll(DIGITS)].flatMap((match) => {
    const [whole, digits = '', fraction = '', scale] = match;
    const number = Number(digits.replaceAll(',', '') + fraction);
    const [start, end] = [match.index, match.index + whole.length];
    const at = (name: string | undefined): Stated => ({
      value: exact(number * (SCALES[name?.toLowerCase() ?? ''] ?? 1)),
      start,
      end,
    });
    const above = scale === undefined ? RANGE.exec(text.slice(end, end + 40))?.[1] : undefined;
    return above === undefined ? [at(scale)] : [at(undefined), at(above)];
  });
}

interface Word {
  text: string;
  start: number;
  end: number;
}

/** Puts number words together that stand in a row: "two hundred and five thousand". */
class Spoken {
  #sum = 0;
  #below = 0;
  start = -1;
  end = -1;

  get isOpen(): boolean {
    return this.start >= 0;
  }

  add({ text, start, end }: Word): void {
    if (!this.isOpen) this.start = start;
    this.end = end;
    const scale = SCALES[text];
    if (scale === undefined) this.#below += WORDS.get(text) ?? 0;
    else if (scale === 100) this.#below = (this.#below || 1) * scale;
    else {
      this.#sum += (this.#below || 1) * scale;
      this.#below = 0;
    }
  }

  get stated(): Stated {
    return { value: this.#sum + this.#below, start: this.start, end: this.end };
  }
}

const isScale = (text: string): boolean => ['hundred', 'thousand', 'million', 'billion'].includes(text);

function inWords(text: string): Stated[] {
  const words = [...text.matchAll(ANY_WORD)].map((match): Word => {
    const [word] = match;
    return { text: word.toLowerCase(), start: match.index, end: match.index + word.length };
  });
  const found: Stated[] = [];
  let spoken = new Spoken();
  const close = (): void => {
    if (spoken.isOpen) found.push(spoken.stated);
    spoken = new Spoken();
  };
  for (const [place, word] of words.entries()) {
    const before = words[place - 1];
    const next = words[place + 1];
    const follows = before !== undefined && /^[\s-]*$/.test(text.slice(before.end, word.start));
    // "five and six" are two numbers, "a hundred and six" is one.
    const isJoint = word.text === 'and' && before !== undefined && isScale(before.text) && WORDS.has(next?.text ?? '');
    if (isJoint && spoken.isOpen && follows) continue;
    if (!follows) close();
    // A scale behind digits was read with them.
    const isNumber = WORDS.has(word.text) || (isScale(word.text) && !/\d\s?$/.test(text.slice(0, word.start)));
    if (isNumber) spoken.add(word);
    else {
      close();
      for (const value of SAID[word.text] ?? []) found.push({ value, start: word.start, end: word.end });
    }
  }
  close();
  return found;
}

const HALF = /\bhalf an? (hundred|thousand|million|billion)\b|\b(\p{L}+) and a half (thousand|million|billion)\b/giu;

function inHalves(text: string): Stated[] {
  return [...text.matchAll(HALF)].map((match) => {
    const [whole, alone, word = '', behind = ''] = match;
    const value = alone
      ? (SCALES[alone.toLowerCase()] ?? 1) / 2
      : ((WORDS.get(word.toLowerCase()) ?? 1) + 0.5) * (SCALES[behind.toLowerCase()] ?? 1);
    return { value, start: match.index, end: match.index + whole.length };
  });
}

/** All numbers that a text states. The same characters can be read in more than one way: "half" as 50 per cent. */
export function numbersStated(text: string): Stated[] {
  return [...inDigits(text), ...inWords(text), ...inHalves(text)];
}
