/** One sentence for a record, from the words that it rests on; the analyst edits it. */
import { formatFigure } from '../../domain/figure.ts';
import { formatAmount } from '../../domain/money.ts';
import { capital } from '../../domain/text.ts';
import type { About } from '../model.ts';
import { clip } from './clip.ts';
import type { Finding } from './finding.ts';
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

/** What says again that somebody asked. */
const ASKED = /^(?:then |also )*(?:asked|enquired|queried|w(?:anted|ished) to know)(?: about)? (?=\S)/i;

/** What a finding is of, before words that do not say it themselves: an amount, a figure, who asked. */
function headOf(finding: Finding, said: string): string | null {
  if (finding.kind === 'question') return `${finding.value.askedBy} asked`;
  if (finding.kind === 'funding') return said.includes('£') ? null : formatAmount(finding.value);
  if (finding.kind === 'figure') return /\d/.test(said) ? null : formatFigure(finding.value);
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
  const whole = withoutLeadIn(text).replace(LOOSE_END, '');
  const said = finding.kind === 'question' ? whole.replace(ASKED, '') : whole;
  const head = headOf(finding, said);
  const start = head ? `${capital(head)}: ` : '';
  const body = clip(said, LIMIT - start.length - tail.length - 1);
  return `${start}${start ? body : capital(body)}${tail}.`;
}
