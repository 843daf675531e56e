/** What a text is about, by the vocabulary of the themes. */
import type { Kind } from '../../domain/schema.ts';
import { BREADTH, LEANINGS, NO_THEME, type Theme, VOCABULARY } from './rules/themes.ts';

/** How much the words of the whole passage count beside those of the sentence. */
const PASSAGE = 0.7;
/** A theme beside the main one has at least this share of its score. */
const BESIDE = 0.5;

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A phrase as a regular expression: `speed*` finds speeding, `101` not 1012. */
function phrase(words: string): string {
  return words
    .split(' ')
    .map((word) => (word.endsWith('*') ? `${escaped(word.slice(0, -1))}[\\w’']*` : escaped(word)))
    .join("[\\s’'-]+");
}

/** Long phrases come first, so that a text that holds one does not count its words again. */
function finder(words: readonly string[]): RegExp {
  const phrases = [...words].sort((a, b) => b.length - a.length).map(phrase);
  return new RegExp(`(?<![\\w£])(?:${phrases.join('|')})(?!\\w)`, 'gi');
}

const FINDERS = Object.entries(VOCABULARY).map(([theme, vocabulary]) => {
  const weights = new Map(
    Object.entries(vocabulary).flatMap(([weight, words]) =>
      words.split(', ').map((word) => [word, Number(weight)] as const),
    ),
  );
  const tests = [...weights].map(([word, weight]) => ({ weight, test: finder([word]) }));
  return { theme: theme as Theme, all: finder([...weights.keys()]), tests };
});

/** How strongly a text speaks of each theme. A word that is said again adds a third of its weight. */
export function scoresOf(text: string): Map<Theme, number> {
  const scores = new Map<Theme, number>();
  for (const { theme, all, tests } of FINDERS) {
    const said = new Map<string, number>();
    for (const [found] of text.matchAll(all)) {
      const word = found.toLowerCase();
      const weight = said.has(word)
        ? 0
        : Math.max(
            ...tests.filter(({ test }) => new RegExp(`^${test.source}$`, 'i').test(found)).map(({ weight }) => weight),
          );
      said.set(word, Math.max(weight, said.get(word) ?? 0));
    }
    const score = [...said.values()].reduce((sum, weight) => sum + weight, 0);
    if (score > 0) scores.set(theme, score * (BREADTH[theme] ?? 1));
  }
  return scores;
}

/**
 * The themes of a record, the main one first, at most three.
 * @param words the words that it rests on
 * @param passage the passage around them
 */
export function themesOf(kind: Kind, words: string, passage: string): Theme[] {
  const scores = scoresOf(words);
  for (const [theme, score] of scoresOf(passage)) scores.set(theme, (scores.get(theme) ?? 0) + PASSAGE * score);
  for (const leaning of LEANINGS) {
    if (leaning.kind === kind) scores.set(leaning.theme, (scores.get(leaning.theme) ?? 0) + leaning.weight);
  }
  const ranked = [...scores].filter(([, score]) => score > 0).sort(([, a], [, b]) => b - a);
  const [main] = ranked;
  if (!main) return [NO_THEME];
  return ranked
    .filter(([, score]) => score >= BESIDE * main[1])
    .slice(0, 3)
    .map(([theme]) => theme);
}
