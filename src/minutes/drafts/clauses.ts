/** The clauses of what was resolved: each is a resolution of its own. */
import type { Span } from '../model.ts';
import {
  CLAUSE_ENDS,
  CLAUSES_BEGIN,
  LEAD_ENDS,
  LEADS_CLAUSES,
  ONLY_THAT,
  PARTS,
  RESOLVED_WORD,
} from './rules/clauses.ts';
import { OUTCOMES, type Outcome } from './rules/outcomes.ts';

export interface Clause extends Span {
  text: string;
  /** The words that lead in its list, which it ends: "the Commissioner be asked to"; empty where there are none. */
  lead: string;
}

/** A clause with the words that it ends. */
export const said = ({ lead, text }: Clause): string => (lead === '' ? text : `${lead} ${text}`);

/** What leads in a list of clauses, without the word that says that they were resolved; empty where that is no part of them. */
export function leadOf(words: string): string {
  const lead = words
    .replace(RESOLVED_WORD, '')
    .replace(/[\s:,–—-]+$/, '')
    .trim();
  return LEADS_CLAUSES.test(lead) ? lead : '';
}

/** Whether a list of clauses comes right after the word that says that they were resolved. */
export function opensClauses(text: string): boolean {
  if (!RESOLVED_WORD.test(text)) return false;
  const [lead = '', ...rest] = text.replace(RESOLVED_WORD, '').split(LEAD_ENDS);
  const leads = leadOf(lead) !== '' || ONLY_THAT.test(lead.trim());
  return CLAUSES_BEGIN.test(lead) || (leads && CLAUSES_BEGIN.test(rest[0] ?? ''));
}

/**
 * The clauses of a stretch of text that tells nothing but what was resolved, with where each stands in the text. A
 * sentence that joins decisions by "and" is one; what leads to the first label is read with each clause.
 * @param leadIn what leads in the list that all of the text is a point of
 */
export function clausesOf({ start, end }: Span, text: string, leadIn = ''): Clause[] {
  const words = text.slice(start, end);
  const clauses: Clause[] = [];
  let lead = leadOf(leadIn);
  let from = RESOLVED_WORD.exec(words)?.[0].length ?? 0;
  const ends = [...words.matchAll(CLAUSE_ENDS)].map(({ index, 0: mark }) => [index, index + mark.length] as const);
  for (const [at, next] of [...ends, [words.length, words.length] as const]) {
    const clause = words.slice(from, Math.max(from, at));
    const own = clause.trim();
    if (clauses.length === 0 && CLAUSES_BEGIN.test(words.slice(at)) && leadOf(own) !== '') lead = leadOf(own);
    else if (/\w{2}/.test(own) && !ONLY_THAT.test(own)) {
      const begins = start + from + clause.indexOf(own);
      clauses.push({ start: begins, end: begins + own.length, text: own, lead });
    }
    from = Math.max(from, next);
  }
  return clauses;
}

/** The decisions that a clause joins by "and that": each gives somebody something to do, or takes a view. */
export function partsOf({ start, text, lead }: Clause): Clause[] {
  return [...text.matchAll(PARTS)].map(({ index, 0: part }) => {
    const words = part.trimEnd();
    return { start: start + index, end: start + index + words.length, text: words, lead };
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
