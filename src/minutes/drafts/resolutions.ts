/** What a passage says that the panel resolved. */
import type { Span } from '../model.ts';
import { type Clause, clausesOf, opensClauses, outcomeOf, partsOf, said } from './clauses.ts';
import type { Context, FindingOf, Told } from './finding.ts';
import { sentencesOf } from './language.ts';
import { DECIDED_BEFORE, RESOLVED_WORD } from './rules/clauses.ts';
import {
  ASKS_OWN_OFFICERS,
  CARRIED,
  MOVED,
  NOT_RESOLVED,
  type Outcome,
  RECOMMENDS,
  RESOLVED,
  RESOLVING,
} from './rules/outcomes.ts';
import { NOTES_ITS_CALENDAR, OF_ITS_CALENDAR, ROUTINE } from './rules/routine.ts';
import { OPENS_RESOLUTION } from './rules/sections.ts';
import { taskIn } from './tasks.ts';

type Found = FindingOf<'resolution'>;

const isRoutine = (text: string): boolean => ROUTINE.some((words) => words.test(text.replace(/^and /i, '')));

/** Of the outcomes that a clause joins, the first, and what was decided beside noting or commending a paper, or recommended. */
const toldApart = ([first, ...rest]: readonly Outcome[]): Outcome[] => {
  if (first === undefined) return [];
  const isPassing = first === 'noted' || first === 'other';
  const decided = rest.find((outcome) => outcome !== first && (isPassing || outcome === 'recommended'));
  return decided ? [first, decided] : [first];
};

/**
 * A resolution of each clause that is more than routine, also where it gives somebody something to do; in a cell of a
 * table, and where a clause joins it to another decision, that is all that it is. What a panel resolves without naming a
 * view of it, it agrees.
 */
function ofClauses(clauses: readonly Clause[], { section, cell, leadIn, heading }: Context): Found[] {
  const rule = section === 'resolved' ? 'below-resolved' : 'resolved-inline';
  const recommends = RECOMMENDS.test(leadIn === '' ? heading : leadIn);
  // To ask somebody else to do something is more than a task of the panel's own.
  const recommendsIt = (view: string): boolean =>
    outcomeOf(view, 'agreed') === 'recommended' && !ASKS_OWN_OFFICERS.test(view);
  const isTaskOnly = (view: string): boolean => cell !== null && taskIn(view, cell.by) !== null;
  return clauses.flatMap((clause) => {
    const views = partsOf(clause)
      .filter(({ text }) => !isRoutine(text))
      .map(said)
      .filter((view, place) => !isTaskOnly(view) && (place === 0 || taskIn(view) === null || recommendsIt(view)));
    return toldApart(views.map((view) => outcomeOf(view, 'agreed'))).map((outcome) =>
      resolution(clause, outcome === 'agreed' && recommends ? 'recommended' : outcome, rule, 0.95),
    );
  });
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

/** Whether one of the next passages says by its word what was resolved. */
function resolvedSoon({ next }: Context, reach = 3): boolean {
  if (!next || reach === 0) return false;
  const says = next.section === 'resolved' || OPENS_RESOLUTION.test(next.text) || RESOLVED_WORD.test(next.text);
  return says || resolvedSoon(next, reach - 1);
}

/** What was moved in a passage that says that the motion was carried, unless a resolution after it says it again. */
function carriedIn(context: Context): Clause[] {
  const { text, told } = context;
  if (resolvedSoon(context)) return [];
  return told.flatMap((motion, place) => {
    const found = MOVED.exec(motion.text);
    if (!found) return [];
    const start = motion.start + found.index + found[0].length;
    const next = told.slice(place + 1).find((sentence) => MOVED.test(sentence.text));
    return CARRIED.test(text.slice(start, next?.start)) ? clausesOf({ start, end: motion.end }, text) : [];
  });
}

/** The clauses of a cell of decisions: each of its sentences may be one. */
function inCell({ start, end }: Span, text: string): Clause[] {
  const words = text.slice(start, end);
  if (opensClauses(words)) return clausesOf({ start, end }, text);
  return sentencesOf(words).flatMap((each) => clausesOf({ start: start + each.start, end: start + each.end }, text));
}

/** The clauses of a passage that a word says were resolved: all of it below a resolution's heading, or its cell. */
export function resolvedIn(context: Context): Clause[] {
  const { section, cell, text, told, n, leadIn } = context;
  if (section === 'resolved') return clausesOf({ start: 0, end: text.length }, text, leadIn);
  if (cell?.column === 'resolved') return inCell(cell, text);
  if (opensClauses(text.trim())) return clausesOf({ start: 0, end: text.length }, text);
  const clauses = carriedIn(context);
  for (const sentence of told) {
    const rule = ruleOf(sentence, n);
    if (!rule || !RESOLVED.has(rule.id) || (clauses.at(-1)?.end ?? 0) > sentence.start) continue;
    const said = rule.words.exec(sentence.text)?.index ?? 0;
    const start = sentence.start + (DECIDED_BEFORE.exec(sentence.text.slice(0, said))?.index ?? said);
    const end = opensClauses(text.slice(start)) ? text.length : sentence.end;
    clauses.push(...clausesOf({ start, end }, text));
  }
  return clauses;
}

/** The clauses of a passage that were resolved, and the sentences that tell of a resolution in other words. */
function allResolutionsIn(context: Context): Found[] {
  const clauses = resolvedIn(context);
  const found = ofClauses(clauses, context);
  if (context.section === 'resolved') return found;
  const others = context.told.flatMap((sentence): Found[] => {
    const { text, start, end } = sentence;
    const by = ruleOf(sentence, context.n);
    // What was voted for is told again by the resolution after it.
    if (by?.id === 'vote' && (clauses.length > 0 || resolvedSoon(context))) return [];
    if (!by || RESOLVED.has(by.id) || clauses.some((clause) => start < clause.end && clause.start < end)) return [];
    const otherwise = by.id === 'panel-decides' || by.id === 'paper-was-noted' ? 'agreed' : 'other';
    const parts = partsOf({ start, end, text: text.trim(), lead: '' });
    const outcomes = by.outcome ? [by.outcome] : toldApart(parts.map((part) => outcomeOf(part.text, otherwise)));
    return outcomes.map((outcome) => resolution({ start, end }, outcome, by.id, by.confidence));
  });
  return [...found, ...others];
}

/** The resolutions of a passage; to note its own calendar is a matter of course. */
export function resolutionsIn(context: Context): Found[] {
  const isCourse = ({ value, start, end }: Found): boolean =>
    value.outcome === 'noted' &&
    (OF_ITS_CALENDAR.test(context.heading) || NOTES_ITS_CALENDAR.test(context.text.slice(start, end)));
  return allResolutionsIn(context).filter((found) => !isCourse(found));
}
