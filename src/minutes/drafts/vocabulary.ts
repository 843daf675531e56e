/** Where the phrases of the themes' vocabulary stand in a text. */
import type { Span } from '../model.ts';
import { NAMES, type Theme, VOCABULARY } from './rules/themes.ts';

/** A phrase of a theme as it stands in a text. */
export interface Said extends Span {
  theme: Theme;
  weight: number;
  /** In lower case. */
  words: string;
}

/** The phrases of a theme that weigh the same. Of those that begin together in a text, the one that comes first is said. */
interface Group {
  theme: Theme;
  weight: number;
  phrases: readonly string[];
}

/** The groups of each theme, the weightiest first: of two that are the same words, "drivers" and `driver*`, that one counts. */
const GROUPS: readonly Group[] = Object.entries(VOCABULARY).flatMap(([theme, vocabulary]) =>
  Object.entries(vocabulary)
    .map(([weight, phrases]) => ({
      theme: theme as Theme,
      weight: Number(weight),
      // Long ones come first, since they say more.
      phrases: phrases.split(', ').sort((a, b) => b.length - a.length),
    }))
    .sort((a, b) => b.weight - a.weight),
);

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A phrase as a regular expression: `speed*` finds speeding, `101` not 1012. */
function expression(phrase: string): RegExp {
  const words = phrase
    .split(' ')
    .map((word) => (word.endsWith('*') ? `${escaped(word.slice(0, -1))}[\\w’']*` : escaped(word)));
  return new RegExp(`${words.join("[\\s’'-]+")}(?!\\w)`, 'iy');
}

/** A phrase that a word may begin, with the places of its group and of itself there. */
interface Candidate {
  group: number;
  place: number;
  words: RegExp;
}

/** Phrases by the word that they begin with, and those that begin with some letters of a word by these letters. */
const BY_WORD = new Map<string, Candidate[]>();
const BY_LETTERS = new Map<string, Candidate[]>();
for (const [group, { phrases }] of GROUPS.entries()) {
  for (const [place, phrase] of phrases.entries()) {
    const [first = ''] = phrase.split(' ');
    const [letters = ''] = /^\w*/.exec(first) ?? [];
    const index = letters === first ? BY_WORD : BY_LETTERS;
    const known = index.get(letters) ?? [];
    known.push({ group, place, words: expression(phrase) });
    index.set(letters, known);
  }
}

/** So many letters at most say which phrases a word may begin, however long it is. */
const MOST_LETTERS = Math.max(...[...BY_LETTERS.keys()].map(({ length }) => length));

/** The phrases that a word may begin, by group, and in a group the longest first. */
function candidatesAt(word: string): Candidate[] {
  const found = [...(BY_WORD.get(word) ?? [])];
  const most = Math.min(word.length, MOST_LETTERS);
  for (let length = 1; length <= most; length++) found.push(...(BY_LETTERS.get(word.slice(0, length)) ?? []));
  return found.sort((a, b) => a.group - b.group || a.place - b.place);
}

/** Names, whose words speak of no theme, are blotted out at their length. */
const withoutNames = (text: string): string =>
  NAMES.reduce((words, name) => words.replace(name, (found) => '|'.repeat(found.length)), text);

/** The phrases that a text holds, in its order; of those that begin together the longest comes first. */
export function saidIn(text: string): Said[] {
  const subject = withoutNames(text);
  const said: Said[] = [];
  const ends = GROUPS.map(() => 0);
  for (const { 0: word, index: start } of subject.matchAll(/(?<![\w£])\w+/g)) {
    for (const { group, words } of candidatesAt(word.toLowerCase())) {
      // Phrases of a group do not overlap.
      if ((ends[group] ?? 0) > start) continue;
      words.lastIndex = start;
      const [found] = words.exec(subject) ?? [];
      if (found === undefined) continue;
      const end = start + found.length;
      ends[group] = end;
      const { theme, weight } = GROUPS[group] as Group;
      said.push({ theme, weight, words: found.toLowerCase(), start, end });
    }
  }
  return said.sort((a, b) => a.start - b.start || b.end - a.end);
}
