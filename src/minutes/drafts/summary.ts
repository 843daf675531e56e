/** One sentence for a record, from the words that it rests on; the analyst edits it. */
import { formatFigure } from '../../domain/figure.ts';
import { formatAmount } from '../../domain/money.ts';
import type { RecordOf } from '../../domain/schema.ts';
import { capital, uncapital } from '../../domain/text.ts';
import type { About } from '../model.ts';
import { clip } from './clip.ts';
import type { Finding } from './finding.ts';
import { NUMBER } from './numbers.ts';
import { ASKED_IN_WORDS, ONLY_REPLIES } from './rules/asked.ts';
import { withoutLeadIn } from './speakers.ts';

/** What a summary can be at most, as the format says. */
const LIMIT = 240;
/** A clause of fewer words does not stand alone. */
const FEW = 5;

/** Where and when, for a sentence that stands alone: `Kent, 2016`; what is not known is left out. */
export function placeOf({ force, meetingDate }: Pick<About, 'force' | 'meetingDate'>): string {
  const area = force
    ?.split('-')
    .map((word) => (word === 'and' ? word : capital(word)))
    .join(' ');
  return [area, meetingDate?.slice(0, 4)].filter(Boolean).join(', ');
}

/** Words that lead on to others; at the end of a sentence there is nothing to lead on to. */
const LOOSE_END = /(?:[\s.;:,]|\b(?:and|but|or|which|that|with|of|to|the|a|an|in|for)$)+$/i;

/**
 * A sentence that asks, told of whoever asked; where it only says what was answered, they were told that.
 * @param whole the sentence with the words that lead in what it says: "It was suggested that"
 */
function askedIn(sentence: string, whole: string, { askedBy, answer }: RecordOf<'question'>['question']): string {
  for (const text of [sentence, whole]) {
    const asked = ASKED_IN_WORDS.find(({ words }) => words.test(text));
    if (asked) return `${askedBy} ${uncapital(text.replace(asked.words, asked.said))}`;
  }
  const isAnswer = answer !== null && (ONLY_REPLIES.test(sentence) || answer.startsWith(sentence));
  return isAnswer ? `${askedBy} was told: ${answer.replace(LOOSE_END, '')}` : `${askedBy} asked: ${sentence}`;
}

/** What somebody undertook, at the end of a sentence that may say more before it. */
const UNDERTAKES = /\b(?:undertook|agreed|offered|promised|pledged|volunteered) to .+$/is;

/** A sentence in which somebody promises something, told of whoever it was. */
function promisedIn(sentence: string, owner: string | null): string {
  const undertaken = UNDERTAKES.exec(sentence);
  return owner !== null && undertaken ? `${owner} ${undertaken[0]}` : sentence;
}

/** The words of a finding, told of whoever asked or promised. */
function saidBy(finding: Finding, words: string, whole: string): string {
  if (finding.kind === 'question') return askedIn(words, whole, finding.value);
  return finding.kind === 'action' ? promisedIn(words, finding.value.owner) : words;
}

/** What a finding is of, before words that do not say it themselves: an amount or a figure. */
function headOf(finding: Finding, said: string): string | null {
  if (finding.kind === 'funding') return said.includes('£') ? null : formatAmount(finding.value);
  if (finding.kind === 'figure') return said.search(NUMBER) >= 0 ? null : formatFigure(finding.value);
  return null;
}

/**
 * The summary of a finding, at most 240 characters.
 * @param words the words that it rests on
 * @param sentence the sentence around them, for words that are few
 */
export function summaryOf(
  finding: Finding,
  words: string,
  sentence: string,
  about: Pick<About, 'force' | 'meetingDate'>,
): string {
  const text = words.trim().split(/\s+/).length < FEW ? sentence : words;
  const place = placeOf(about);
  const tail = place ? ` (${place})` : '';
  const own = withoutLeadIn(text).replace(LOOSE_END, '');
  const said = saidBy(finding, own, text.trim().replace(LOOSE_END, ''));
  const head = headOf(finding, said);
  const start = head ? `${capital(head)}: ` : '';
  const body = clip(said, LIMIT - start.length - tail.length - 1);
  return `${start}${start ? body : capital(body)}${tail}.`;
}
