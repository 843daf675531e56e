/** Whether two sentences say the same: the words that they share. */

/** Words that say nothing of what a sentence is about. */
const EMPTY = new Set(
  (
    'a an and are as at be been by for from had has have in is it its of on or so that the their there this to was ' +
    'were which who will with would'
  ).split(' '),
);

/** The words of a text that say what it is about: in small letters, without endings that only count or set the time. */
export function saidIn(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(
    words.filter((word) => !EMPTY.has(word)).map((word) => word.replace(/(?<=\p{L}{3})(?:ed|ing|e?s)$/u, '')),
  );
}

/** Which share of the words of the shorter text the other one has too: from 0 to 1; of a text without words, 0. */
export function alike(one: string, other: string): number {
  const [few, many] = [saidIn(one), saidIn(other)].sort((a, b) => a.size - b.size) as [Set<string>, Set<string>];
  return few.size === 0 ? 0 : few.intersection(many).size / few.size;
}
