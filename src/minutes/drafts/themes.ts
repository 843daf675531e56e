/** What a text is about, by the vocabulary of the themes. */
import type { Kind } from '../../domain/schema.ts';
import type { Setting } from './finding.ts';
import { remembered } from './remembered.ts';
import { FIRE_PAPER } from './rules/money.ts';
import { BREADTH, LEANINGS, NAMES, NO_THEME, type Theme, VOCABULARY } from './rules/themes.ts';

/** How much the words of the whole passage count beside those of a clause of it, and those that it answers. */
const PASSAGE = 0.85;
const ASKED = 0.5;
/** And how much those of the sentence. */
const SENTENCE = 0.2;
/** What was counted says little of what its count is about: nine officers are of the fraud that they look into. */
const COUNTED = 0.3;
/** A title is about one theme where every other has less than this share of its score. */
const ALONE = 0.4;
/** A paper on the fire budget speaks of money in every line, and is of fire governance all the same. */
const FIRE = 8;
/** How much the item's heading counts, and the document's title where that names no subject. */
const HEADING = 0.8;
const TITLE = 0.6;
/** How much the words that lead in a list count for its points. */
const LEAD_IN = 0.3;
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

/** The words of each theme, the weightiest first. */
const FINDERS = Object.entries(VOCABULARY).map(([theme, vocabulary]) => ({
  theme: theme as Theme,
  finders: Object.entries(vocabulary)
    .map(([weight, words]) => ({ weight: Number(weight), words: finder(words.split(', ')) }))
    .sort((a, b) => b.weight - a.weight),
}));

/** How strongly a text speaks of each theme. A word that is said again adds nothing, nor do the words within a phrase. */
export const scoresOf = remembered((text: string): ReadonlyMap<Theme, number> => {
  const scores = new Map<Theme, number>();
  const subject = NAMES.reduce((words, name) => words.replace(name, '|'), text);
  for (const { theme, finders } of FINDERS) {
    let rest = subject;
    let score = 0;
    for (const { weight, words } of finders) {
      const said = new Set<string>();
      rest = rest.replace(words, (word) => {
        said.add(word.toLowerCase());
        return '|';
      });
      score += weight * said.size;
    }
    if (score > 0) scores.set(theme, score * (BREADTH[theme] ?? 1));
  }
  return scores;
});

/** The theme of an item by its title, and how much it counts; null where it names several, or only that it is of a panel. */
function subjectOf(title: string): [Theme, number] | null {
  if (FIRE_PAPER.test(title)) return ['fire-governance', FIRE];
  const [first, second] = [...scoresOf(title)].filter(([theme]) => theme !== NO_THEME).sort(([, a], [, b]) => b - a);
  if (!first || (second && second[1] >= ALONE * first[1])) return null;
  return [first[0], TITLE * first[1]];
}

/**
 * The themes of a record, the main one first, at most three.
 * @param words the words that it rests on
 * @param sentence the sentence around them
 * @param passage the passage around that
 * @param title of the document; every item is of a panel, so that its governance says nothing
 * @param setting what stands above the passage, and the text that it answers; each can be empty
 */
export function themesOf(
  kind: Kind,
  words: string,
  sentence: string,
  passage: string,
  title: string,
  { heading, leadIn, asked }: Setting & { asked: string },
): Theme[] {
  const scores = new Map<Theme, number>();
  const add = (theme: Theme, score: number): unknown => scores.set(theme, (scores.get(theme) ?? 0) + score);
  for (const [theme, score] of scoresOf(words)) add(theme, (kind === 'figure' ? COUNTED : 1) * score);
  for (const [theme, score] of scoresOf(sentence)) add(theme, SENTENCE * score);
  for (const [theme, score] of scoresOf(passage)) add(theme, PASSAGE * score);
  for (const [theme, score] of scoresOf(asked)) add(theme, ASKED * score);
  for (const [theme, score] of scoresOf(leadIn)) if (theme !== NO_THEME) add(theme, LEAD_IN * score);
  const headed = [...scoresOf(heading)].filter(([theme]) => theme !== NO_THEME);
  for (const [theme, score] of headed) add(theme, HEADING * score);
  const subject = headed.length === 0 || FIRE_PAPER.test(title) ? subjectOf(title) : null;
  if (subject) add(...subject);
  for (const leaning of LEANINGS) {
    if (leaning.kind === kind) add(leaning.theme, leaning.weight);
  }
  const ranked = [...scores].filter(([, score]) => score > 0).sort(([, a], [, b]) => b - a);
  const [main] = ranked;
  if (!main) return [NO_THEME];
  return ranked
    .filter(([, score]) => score >= BESIDE * main[1])
    .slice(0, 3)
    .map(([theme]) => theme);
}
