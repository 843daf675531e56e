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

/** What a finding is of, before its words: an amount, a figure, who asked. */
function headOf(finding: Finding): string | null {
  if (finding.kind === 'funding') return formatAmount(finding.value);
  if (finding.kind === 'figure') return formatFigure(finding.value);
  return finding.kind === 'question' ? `${finding.value.askedBy} asked` : null;
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
  const head = headOf(finding);
  const place = placeOf(about);
  const tail = place ? ` (${place})` : '';
  const said = withoutLeadIn(text).replace(/[\s.;:,]+$/, '');
  const start = head ? `${capital(head)}: ` : '';
  const body = clip(said, LIMIT - start.length - tail.length - 1);
  return `${start}${start ? body : capital(body)}${tail}.`;
}
