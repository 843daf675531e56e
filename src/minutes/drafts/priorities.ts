/** What a passage says that a plan sets out to do. */
import type { Context, FindingOf } from './finding.ts';
import { PRIORITIES, STATUSES } from './rules/priorities.ts';

type Found = FindingOf<'priority'>;

/** The priorities of a passage. A question's sentence sets out none. */
export function prioritiesIn({ told, section, title }: Context): Found[] {
  if (section === 'resolved') return [];
  return told.flatMap((sentence): Found[] => {
    const rule = sentence.role === 'ask' ? undefined : PRIORITIES.find(({ words }) => words.test(sentence.text));
    if (!rule) return [];
    const status =
      [sentence.text, title].flatMap((text) => STATUSES.find(({ words }) => words.test(text))?.status ?? [])[0] ??
      'unknown';
    return [
      {
        kind: 'priority',
        value: { status },
        start: sentence.start,
        end: sentence.end,
        rule: rule.id,
        confidence: rule.confidence,
        statedBy: sentence.statedBy,
      },
    ];
  });
}
