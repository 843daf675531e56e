/** What was asked in a passage, and what was answered. */
import { clip } from './clip.ts';
import type { Context, FindingOf } from './finding.ts';
import { sentencesOf } from './language.ts';
import {
  ASKED_BEFORE,
  ASKERS,
  ASKING,
  COURTESY,
  FROM_THE_PUBLIC,
  IN_DISCUSSION,
  NOT_PUT,
  OF_THE_PANEL,
  OFFICER_SPEAKS,
  OUTCOMES,
  REBUTS,
  SAYS_YES_OR_NO,
  TAKES_NOTE,
  TAKES_UP,
  VOLUNTEERING,
} from './rules/questions.ts';
import { isAnswer, withoutLeadIn, withSpeaker } from './speakers.ts';

type Found = FindingOf<'question'>;

/** How much of an answer is kept. */
const ANSWER = 300;

function askedBy(text: string): string {
  return ASKERS.find(({ words }) => words.test(text.slice(0, 100)))?.askedBy ?? 'Panel';
}

/** Who asks; "he" is who asked in the passage above, and below a heading about the public who is not of the panel is of it. */
function askerOf(text: string, { heading, byMember }: Context, before: Context | null): string {
  const above = /^(?:however, )?(?:he|she)\b/i.test(text) ? before?.told.find(({ role }) => role === 'ask') : undefined;
  const asking = above?.text.trim() ?? text;
  if (FROM_THE_PUBLIC.test(heading) && !OF_THE_PANEL.test(asking)) return 'Member of the public';
  const by = askedBy(asking);
  return by === 'Panel' && byMember ? 'Panel member' : by;
}

/** Whether a passage does nothing but answer what the one before it asked. */
function onlyAnswers({ told }: Context): boolean {
  const first = told[0]?.text.trim() ?? '';
  return told.every(({ role }) => role !== 'ask') && isAnswer(first);
}

/** Whether the chair does not let a question be put, in its passage or in the one after it. */
function isNotPut({ text, next }: Context): boolean {
  return NOT_PUT.test(text) || (next?.n === null && NOT_PUT.test(next.text));
}

/** The words of an answer: of the sentences that answer after the question, else of the next passage, else any. */
function answerOf({ told, next }: Context): string | null {
  const asked = told.findIndex(({ role }) => role === 'ask');
  const answers = told.filter(({ role }) => role === 'answer');
  const after = answers.filter((answer) => told.indexOf(answer) > asked);
  const nextAnswers = next && next.section !== 'resolved' && onlyAnswers(next) ? next.told : [];
  const words = [after, nextAnswers, answers].find((some) => some.length > 0);
  const answer = words?.map(({ text }) => withoutLeadIn(text)).join(' ');
  return clip(answer?.trim().replace(/^\[|\]$/g, '') ?? '', ANSWER) || null;
}

/**
 * The question of a passage: asked in its words, or below a line that says that questions were answered. One passage
 * is one exchange.
 * @param before the passage above it, whose question this one may just answer
 * @param promised how far what was undertaken in it is; null where nothing was
 */
export function questionsIn(context: Context, before: Context | null, promised: 'open' | 'done' | null): Found[] {
  const { told, section, n } = context;
  const first = told[0];
  if (!first || section === 'resolved' || isNotPut(context)) return [];
  const beginning = first.text.trim();
  const asking = told.find(({ role }) => role === 'ask');
  const below =
    section === 'questions' &&
    n !== null &&
    (!IN_DISCUSSION.test(sentencesOf(context.leadIn).at(-1)?.text ?? '') ||
      (TAKES_UP.test(beginning) && !OFFICER_SPEAKS.test(beginning))) &&
    !VOLUNTEERING.test(beginning) &&
    !TAKES_NOTE.test(beginning) &&
    !COURTESY.test(beginning);
  const rebuts = !asking && !below && n !== null && REBUTS.test(beginning);
  // What was sent since it was asked for is told, and not asked.
  if (
    promised === 'done' &&
    (asking ? ASKED_BEFORE.test(asking.text.trim()) : told.length === 1 && !SAYS_YES_OR_NO.test(beginning))
  )
    return [];
  const repliesToAbove = !asking && onlyAnswers(context) && before?.n !== null && before?.told.at(-1)?.role === 'ask';
  if ((!asking && !below && !rebuts) || repliesToAbove) return [];
  const answer = answerOf(context);
  const said = OUTCOMES.find(({ words }) => words.test(context.text))?.outcome;
  const outcome = said ?? (promised === 'open' ? 'follow-up' : answer === null ? 'unknown' : 'answered');
  const opening = asking ?? first;
  const { text } = opening;
  // Of one who is only named as asking, what was asked comes next.
  const { start, end } = (/:\s*$/.test(text) && told[told.indexOf(opening) + 1]) || opening;
  const rule = asking
    ? (ASKING.find(({ words }) => words.test(text.trim()))?.id ?? 'panel-speaks')
    : rebuts
      ? 'rebutted'
      : 'below-questions';
  return [
    {
      kind: 'question',
      value: {
        askedBy: asking ? askerOf(withSpeaker(text.trim(), context.text.trim()), context, before) : 'Panel',
        answer,
        outcome,
      },
      start,
      end,
      rule,
      confidence: asking ? 0.85 : 0.7,
      statedBy: 'panel',
    },
  ];
}
