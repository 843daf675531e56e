/** What a passage says that the panel resolved. */
import type { Span } from '../model.ts';
import { type Clause, clausesOf, opensClauses } from './clauses.ts';
import type { Context, FindingOf, Told } from './finding.ts';
import { NOT_RESOLVED, OUTCOMES, RESOLVED, RESOLVED_WORD, RESOLVING, ROUTINE } from './rules/outcomes.ts';
import { OPENS_RESOLUTION } from './rules/sections.ts';

type Found = FindingOf<'resolution'>;
type Outcome = Found['value']['outcome'];

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

const isRoutine = (text: string): boolean => ROUTINE.some((words) => words.test(text));

/** A resolution of each clause that is more than routine. What a panel resolves without naming a view of it, it agrees. */
function ofClauses(clauses: readonly Clause[], rule: string, confidence: number): Found[] {
  return clauses
    .filter(({ text }) => !isRoutine(text))
    .map(({ start, end, text }) => resolution({ start, end }, outcomeOf(text, 'agreed'), rule, confidence));
}

function resolution({ start, end }: Span, outcome: Outcome, rule: string, confidence: number): Found {
  return { kind: 'resolution', value: { outcome }, start, end, rule, confidence, statedBy: 'panel' };
}

/** The rule by which a sentence tells of a resolution. */
function ruleOf({ text, role }: Told, n: number | null): (typeof RESOLVING)[number] | null {
  const words = text.trim();
  if (role === 'ask' || isRoutine(words)) return null;
  const rule = RESOLVING.find(
    (candidate) => candidate.words.test(words) && (candidate.id !== 'that-clause' || n === null),
  );
  return rule && (RESOLVED.has(rule.id) || !NOT_RESOLVED.test(words)) ? rule : null;
}

/** The clauses of a passage that a word says were resolved: all of it below a resolution's heading, or its cell. */
export function resolvedIn({ section, cell, text, told, n }: Context): Clause[] {
  if (section === 'resolved') return clausesOf({ start: 0, end: text.length }, text);
  if (cell?.column === 'resolved') return clausesOf(cell, text);
  const clauses: Clause[] = [];
  for (const sentence of told) {
    const rule = ruleOf(sentence, n);
    if (!rule || !RESOLVED.has(rule.id) || (clauses.at(-1)?.end ?? 0) > sentence.start) continue;
    const start = sentence.start + (rule.words.exec(sentence.text)?.index ?? 0);
    const end = opensClauses(text.slice(start)) ? text.length : sentence.end;
    clauses.push(...clausesOf({ start, end }, text));
  }
  return clauses;
}

/** Whether one of the next passages says by its word what was resolved. */
function resolvedSoon({ next }: Context, reach = 3): boolean {
  if (!next || reach === 0) return false;
  const says = next.section === 'resolved' || OPENS_RESOLUTION.test(next.text) || RESOLVED_WORD.test(next.text);
  return says || resolvedSoon(next, reach - 1);
}

/** The resolutions of a passage: its clauses that were resolved, and the sentences that tell of one in other words. */
export function resolutionsIn(context: Context): Found[] {
  const clauses = resolvedIn(context);
  const rule = context.section === 'resolved' ? 'below-resolved' : 'resolved-inline';
  const found = ofClauses(clauses, rule, 0.95);
  if (context.section === 'resolved') return found;
  const others = context.told.flatMap((sentence): Found[] => {
    const { text, start, end } = sentence;
    const by = ruleOf(sentence, context.n);
    // What was voted for is told again by the resolution after it.
    if (by?.id === 'vote' && (clauses.length > 0 || resolvedSoon(context))) return [];
    if (!by || RESOLVED.has(by.id) || clauses.some((clause) => start < clause.end && clause.start < end)) return [];
    return [resolution({ start, end }, by.outcome ?? outcomeOf(text.trim(), 'other'), by.id, by.confidence)];
  });
  return [...found, ...others];
}
