/** The clauses of what was resolved: each is a resolution of its own. */
import type { Span } from '../model.ts';
import { CLAUSE_ENDS, CLAUSES_BEGIN, OUTCOMES, type Outcome, PARTS, RESOLVED_WORD } from './rules/outcomes.ts';

export interface Clause extends Span {
  text: string;
}

/** Whether a list of clauses comes right after the word that says that they were resolved. */
export function opensClauses(text: string): boolean {
  return RESOLVED_WORD.test(text) && CLAUSES_BEGIN.test(text.replace(RESOLVED_WORD, ''));
}

/**
 * The clauses of a stretch of text that tells nothing but what was resolved, with where each stands in the text. A
 * sentence that joins decisions by "and" is one.
 */
export function clausesOf({ start, end }: Span, text: string): Clause[] {
  const words = text.slice(start, end);
  const clauses: Clause[] = [];
  let from = RESOLVED_WORD.exec(words)?.[0].length ?? 0;
  const ends = [...words.matchAll(CLAUSE_ENDS)].map(({ index, 0: mark }) => [index, index + mark.length] as const);
  for (const [at, next] of [...ends, [words.length, words.length] as const]) {
    const clause = words.slice(from, Math.max(from, at));
    const said = clause.trim();
    if (/\w{2}/.test(said)) {
      const begins = start + from + clause.indexOf(said);
      clauses.push({ start: begins, end: begins + said.length, text: said });
    }
    from = Math.max(from, next);
  }
  return clauses;
}

/** The decisions that a clause joins by "and that": each gives somebody something to do, or takes a view. */
export function partsOf({ start, text }: Clause): Clause[] {
  return [...text.matchAll(PARTS)].map(({ index, 0: part }) => {
    const words = part.trimEnd();
    return { start: start + index, end: start + index + words.length, text: words };
  });
}

/**
 * The outcome that the words of a resolution say: that of the one that comes first.
 * @param otherwise the outcome of words that say none
 */
export function outcomeOf(text: string, otherwise: Outcome): Outcome {
  const words = text.replace(RESOLVED_WORD, '');
  let first: { outcome: Outcome; at: number } | null = null;
  for (const { outcome, words: wanted } of OUTCOMES) {
    const at = words.search(wanted);
    if (at >= 0 && (first === null || at < first.at)) first = { outcome, at };
  }
  return first?.outcome ?? otherwise;
}
