/** What a passage tells of what was done, is being done or is planned. */
import type { Kind } from '../../domain/schema.ts';
import type { Span } from '../model.ts';
import type { Context, Finding, FindingOf, Told } from './finding.ts';
import { lastWordOf, type Pattern, pattern, type Words, wordsOf } from './language.ts';
import { meet } from './numbers.ts';
import { NO_DEED, NO_DEEDS } from './rules/no-deeds.ts';
import { ONLY_LEADS_IN, OPENING, PRESENTING, PROCEDURE, TO_BE_CONSIDERED } from './rules/sections.ts';
import {
  CLAUSE_ENDS,
  FINITE_VERBS,
  GOES_ON_ABOUT_MONEY,
  MADE_AT_A_COST,
  NEXT_REPORT,
  STATUSES,
  SUBORDINATE,
  TOPIC,
} from './rules/statuses.ts';
import { withoutLeadIn } from './speakers.ts';

type Found = FindingOf<'delivery'>;

const RULES = STATUSES.map((rule) => ({ ...rule, patterns: rule.matches.map(pattern) }));

/** What a whole sentence has, and a heading or a note has not. */
const SAYS_SOMETHING = FINITE_VERBS.map(pattern);

const isNoDeed = (sentence: string): boolean => NO_DEED.some(({ words }) => words.test(sentence.trim()));

/** Whether words hold a pattern whose verb is one of doing. */
function tellsOf(words: Words, wanted: Pattern): boolean {
  const verb = lastWordOf(words, wanted);
  return verb !== null && !NO_DEEDS.has(verb);
}

/** The first rule whose words stand in a text, and which counts beside records of some kinds. */
function ruleIn(text: string, besides: readonly Kind[]): (typeof RULES)[number] | undefined {
  const words = wordsOf(text);
  return RULES.find(
    ({ patterns, beside, unless }) =>
      besides.every((kind) => beside.includes(kind)) &&
      !unless?.test(text) &&
      patterns.some((wanted) => tellsOf(words, wanted)),
  );
}

/** The rule by which words tell of a deed that is a fact of its own. */
const ruleOf = (text: string): (typeof RULES)[number] | undefined => (isNoDeed(text) ? undefined : ruleIn(text, []));

/**
 * What of a sentence that gives money tells of a deed of its own: all of it where something is made at a cost, else its
 * clauses without a sum.
 */
function besideMoney(text: string): string[] {
  if (MADE_AT_A_COST.test(text)) return [text];
  return text.split(CLAUSE_ENDS).filter((clause) => !clause.includes('£') && !GOES_ON_ABOUT_MONEY.test(clause.trim()));
}

/** The rule by which a clause tells of a deed, beside money or a promise in another one; what is planned is the promise. */
function ruleApart(text: string, besides: readonly Kind[]): (typeof RULES)[number] | undefined {
  const promised = besides.includes('action');
  if (besides.length === 0 || !besides.every((kind) => kind === 'funding' || kind === 'action')) return undefined;
  return besideMoney(text)
    .flatMap((clause) => ruleOf(withoutLeadIn(clause)) ?? [])
    .find(({ status }) => !promised || status !== 'planned');
}

/** What a sentence reports, one by one, and where it stands: "He said that …, and that …". */
function reportsIn({ text, start }: Told): (Span & { text: string })[] {
  let at = start;
  return text.split(NEXT_REPORT).map((report) => {
    const found = start + text.indexOf(report, at - start);
    at = found + report.length;
    return { text: report, start: found, end: at };
  });
}

/** The rule by which a report of a sentence tells of a deed. */
function ruleToldBy(report: string, besides: readonly Kind[]): (typeof RULES)[number] | undefined {
  const text = withoutLeadIn(report).replace(TOPIC, '').replace(SUBORDINATE, '');
  if (isNoDeed(report) || isNoDeed(text)) return undefined;
  return ruleIn(text, besides) ?? ruleApart(text, besides);
}

function deliveryOf(sentence: Told, others: readonly Finding[]): Found[] {
  const besides = (report: Span): Kind[] => others.filter((other) => meet(other, report)).map(({ kind }) => kind);
  for (const report of reportsIn(sentence)) {
    const rule = ruleToldBy(report.text, besides(report));
    if (!rule) continue;
    const { id, status, confidence } = rule;
    const { statedBy } = sentence;
    const { start, end } = report;
    return [{ kind: 'delivery', value: { status }, start, end, rule: id, confidence, statedBy }];
  }
  return [];
}

/** Whether a sentence says that a paper was given, and is more than the lead-in of what was heard. */
const opens = (text: string): boolean => (OPENING.test(text) || PRESENTING.test(text)) && !ONLY_LEADS_IN.test(text);

/** That the panel was given the update is itself a delivery, which the document states. */
function openingOf({ n, told, section, isPoint }: Context): Found[] {
  if ((n !== null && (n > 1 || isPoint)) || section === 'questions' || section === 'resolved') return [];
  const first = told.slice(0, 2).find(({ text }) => opens(text.trim()));
  if (!first) return [];
  return [
    {
      kind: 'delivery',
      value: { status: 'delivered' },
      start: first.start,
      end: first.end,
      rule: 'update-given',
      confidence: 0.7,
      statedBy: 'document',
    },
  ];
}

/**
 * A point that was heard and tells of no deed, as a whole sentence that is neither the panel's nor about the meeting: a
 * delivery whose status is unknown.
 */
function pointOf({ n, told: [first], text, leadIn }: Context): Found[] {
  if (n === null || !first || TO_BE_CONSIDERED.test(leadIn.trim())) return [];
  if (isNoDeed(first.text)) return [];
  const words = wordsOf(first.text);
  if (!SAYS_SOMETHING.some((verb) => words.has(verb))) return [];
  if (PROCEDURE.some((rule) => rule.test(text.trim()))) return [];
  return [
    {
      kind: 'delivery',
      value: { status: 'unknown' },
      start: first.start,
      end: first.end,
      rule: 'point-heard',
      confidence: 0.35,
      statedBy: first.statedBy,
    },
  ];
}

/**
 * The deliveries of a passage: the sentences that neither ask nor hold another kind of record and tell of a deed, else
 * the point that it makes where it holds nothing else.
 * @param others what else was found in it
 */
export function deliveriesIn(context: Context, others: readonly Finding[]): Found[] {
  const { told, section } = context;
  if (section === 'resolved') return [];
  const opening = openingOf(context);
  if (opening.length > 0) return opening;
  const taken = others.filter(({ kind }) => kind !== 'question' && kind !== 'figure');
  const free = told.filter(({ role }) => role !== 'ask');
  const found = free.flatMap((sentence) => deliveryOf(sentence, taken));
  return found.length === 0 && others.length === 0 ? pointOf(context) : found;
}
