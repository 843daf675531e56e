/** From the passages of a document to drafts of records. */
import { recordSchema } from '../../domain/schema.ts';
import type { Draft, Minutes } from '../model.ts';
import { contextsOf } from './context.ts';
import { deliveriesIn } from './deliveries.ts';
import { figuresIn } from './figures.ts';
import type { Context, Finding } from './finding.ts';
import { fundingIn } from './funding.ts';
import { documentId, recordId } from './identity.ts';
import { sentencesOf } from './language.ts';
import { prioritiesIn } from './priorities.ts';
import { promisesIn } from './promises.ts';
import { questionsIn } from './questions.ts';
import { resolutionsIn } from './resolutions.ts';
import { PROCEDURE } from './rules/sections.ts';
import { answeredBy, isLeadIn } from './setting.ts';
import { summaryOf } from './summary.ts';
import { themesOf } from './themes.ts';

/** Whether a passage is about the meeting itself; one that goes on to who came and went is of what its first sentence says. */
function isProcedure({ section, told, text }: Context): boolean {
  const first = told[0]?.text.trim() ?? text.trim();
  return section !== 'resolved' && PROCEDURE.some((words) => words.test(text.trim()) && words.test(first));
}

/** A passage without its last sentence, which leads in the list below; null where that is all that it says. */
function beforeList(context: Context): Context | null {
  const end = sentencesOf(context.text).at(-1)?.start ?? 0;
  const told = context.told.filter(({ start }) => start < end);
  return told.length > 0 ? { ...context, told, text: context.text.slice(0, end) } : null;
}

/** What the rules find in a passage, in the order of its words. */
function findingsIn(context: Context, before: Context | null): Finding[] {
  if (isProcedure(context)) return [];
  if (isLeadIn(context.text)) {
    // What leads in a list is no clause of the resolution above it.
    const section = context.section === 'resolved' ? 'plain' : context.section;
    const opening = deliveriesIn({ ...context, section }, []).filter(({ rule }) => rule === 'update-given');
    const told = beforeList({ ...context, section });
    const others = told ? findingsIn(told, before) : [];
    return [...opening, ...others.filter(({ kind, start }) => kind !== 'delivery' || start !== opening[0]?.start)];
  }
  const promises = promisesIn(context, before);
  // A list of actions tells again what the minutes say of them.
  if (context.section === 'actions') return promises;
  const resolutions = resolutionsIn(context);
  const open = promises.some(({ value }) => value.status !== 'done');
  const promised = open ? 'open' : promises.length > 0 ? 'done' : null;
  // Below a line about questions, too, what was resolved is no answer.
  const onlyResolves = resolutions.length > 0 && context.told.every(({ role }) => role !== 'ask');
  const others: Finding[] = [
    ...resolutions,
    ...(onlyResolves ? [] : questionsIn(context, before, promised)),
    ...promises,
    ...fundingIn(context),
    ...figuresIn(context),
    ...prioritiesIn(context),
  ];
  return [...others, ...deliveriesIn(context, others)].sort((a, b) => a.start - b.start);
}

/** The sentence that a finding stands in, or begins in; of a cell apart, all of it. */
function sentenceAround({ told, text, cell }: Context, { start }: Finding): string {
  if (cell && start >= cell.start) return text.slice(cell.start, cell.end);
  return told.findLast((sentence) => sentence.start <= start)?.text ?? text;
}

/**
 * Drafts of the records that a document holds, in its order. The same document always gives the same drafts; every
 * draft's record meets the dataset's format.
 */
export function draftsOf(minutes: Minutes): Draft[] {
  const document = documentId(minutes);
  const contexts = contextsOf(minutes);
  const found = contexts.flatMap((context, index) =>
    findingsIn(context, contexts[index - 1] ?? null).map((finding) => ({ context, finding })),
  );
  const ids = new Map(found.map(({ finding }, index) => [finding, recordId(document, index + 1)]));
  return found.map(({ context, finding }): Draft => {
    const { kind, start, end, rule, confidence, statedBy, partOf } = finding;
    const passage = minutes.passages[context.index];
    const words = context.text.slice(start, end);
    const sentence = sentenceAround(context, finding);
    const value =
      finding.kind === 'funding' ? { ...finding.value, partOf: (partOf && ids.get(partOf)) ?? null } : finding.value;
    const record = recordSchema().parse({
      id: ids.get(finding),
      document,
      paragraph: context.n,
      kind,
      summary: summaryOf(finding, words, sentence, minutes.about),
      statedBy,
      themes: themesOf(kind, words, context.text, minutes.about.title, {
        heading: context.heading,
        leadIn: context.leadIn,
        asked: answeredBy(context, contexts[context.index - 1] ?? null),
      }),
      [kind]: value,
    });
    const offset = passage?.start ?? 0;
    return { passage: context.index, start: offset + start, end: offset + end, confidence, rule, record };
  });
}
