/** What a text is about, by the vocabulary of the themes. */
import type { Kind } from '../../domain/schema.ts';
import type { Setting } from './finding.ts';
import { remembered } from './remembered.ts';
import { FIRE_PAPER } from './rules/money.ts';
import { BREADTH, LABEL, LEANINGS, NO_THEME, TELLS, type Theme, TOPIC } from './rules/themes.ts';
import { type Said, saidIn } from './vocabulary.ts';

/** How much the words of the whole passage count beside those of a clause of it, and those that it answers. */
const PASSAGE = 0.85;
const ASKED = 0.5;
/** What else was resolved in the same breath says little of a resolution. */
const RESOLVED = 0.4;
/** What was counted says little of what its count is about: nine officers are of the fraud that they look into. */
const COUNTED = 0.3;
/** A title is about one theme where every other has less than this share of its score. */
const ALONE = 0.4;
/** A paper on the fire budget speaks of money in every line, and is of fire governance all the same. */
const FIRE = 8;
/** How much what it says itself that it is about: in its label, and after "about", "regarding" and the like. */
const LABELLED = 0.6;
const ABOUT = 0.7;
/** A label has at most as many words; a longer one is a sentence. */
const LONGEST_LABEL = 5;
/** How much the item's heading counts, and the document's title where that names no subject. */
const HEADING = 0.8;
const TITLE = 0.6;
/** How much the words that lead in a list count for its points. */
const LEAD_IN = 0.3;
/** A theme beside the main one has at least this share of its score. */
const BESIDE = 0.5;

/** Leaves out what stands within a longer phrase, of whatever theme: the justice of "youth justice" is no court's. */
function outermost(said: readonly Said[]): Said[] {
  let last = { start: -1, end: -1 };
  return said.filter((one) => {
    const same = one.start === last.start && one.end === last.end;
    if (!same && one.end <= last.end) return false;
    last = one;
    return true;
  });
}

/** A partnership and partnerships are the same word. */
const PLURAL = /s$/;

/** How strongly a text speaks of each theme. A word that is said again adds nothing. */
export const scoresOf = remembered((text: string): ReadonlyMap<Theme, number> => {
  const scores = new Map<Theme, number>();
  const counted = new Set<string>();
  for (const { theme, weight, words } of outermost(saidIn(text))) {
    const key = `${theme}: ${words.replace(PLURAL, '')}`;
    if (counted.has(key)) continue;
    counted.add(key);
    scores.set(theme, (scores.get(theme) ?? 0) + weight * (BREADTH[theme] ?? 1));
  }
  return scores;
});

/** What a passage says of itself that it is about: the label that it begins with, and what a question is put "about". */
export function topicOf(text: string): { label: string; asked: string } {
  const label = LABEL.exec(text)?.[1] ?? '';
  return {
    label: label.split(/\s+/).length <= LONGEST_LABEL && !TELLS.test(label) ? label : '',
    asked: [...text.matchAll(TOPIC)].map(([, words]) => words).join('; '),
  };
}

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
 * @param passage the passage around them
 * @param title of the document; every item is of a panel, so that its governance says nothing
 * @param setting what stands above the passage, and the text that it answers; each can be empty
 */
export function themesOf(
  kind: Kind,
  words: string,
  passage: string,
  title: string,
  { heading, leadIn, asked }: Pick<Setting, 'heading' | 'leadIn'> & { asked: string },
): Theme[] {
  const scores = new Map<Theme, number>();
  const add = (theme: Theme, score: number): unknown => scores.set(theme, (scores.get(theme) ?? 0) + score);
  for (const [theme, score] of scoresOf(words)) add(theme, (kind === 'figure' ? COUNTED : 1) * score);
  for (const [theme, score] of scoresOf(passage)) add(theme, (kind === 'resolution' ? RESOLVED : PASSAGE) * score);
  const topic = topicOf(passage);
  for (const [theme, score] of scoresOf(topic.label)) add(theme, LABELLED * score);
  for (const [theme, score] of scoresOf(topic.asked)) add(theme, ABOUT * score);
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
