/** What a passage says that a plan sets out to do. */
import type { Context, FindingOf, Told } from './finding.ts';
import { LEADS_IN_PRIORITIES, OF_A_PAPER, PRIORITIES, STATUSES } from './rules/priorities.ts';
import { OPENING } from './rules/sections.ts';

type Found = FindingOf<'priority'>;

/** A point of a list of priorities is one, whatever its words are. */
const LISTED = { id: 'priority-in-list', confidence: 0.75 };

/** The rule by which a sentence sets out a priority. One that says which paper the panel had before it sets out none. */
function ruleFor({ text, role }: Told): { id: string; confidence: number } | undefined {
  if (role === 'ask' || (OPENING.test(text.trim()) && OF_A_PAPER.test(text))) return undefined;
  return PRIORITIES.find(({ words }) => words.test(text));
}

/** The priorities of a passage. */
export function prioritiesIn({ told, section, title, leadIn }: Context): Found[] {
  if (section === 'resolved') return [];
  const isListed = section !== 'questions' && LEADS_IN_PRIORITIES.test(leadIn);
  return told.flatMap((sentence, place): Found[] => {
    const rule = isListed ? (place === 0 ? LISTED : undefined) : ruleFor(sentence);
    if (!rule) return [];
    const status =
      [sentence.text, leadIn, title].flatMap(
        (text) => STATUSES.find(({ words }) => words.test(text))?.status ?? [],
      )[0] ?? 'unknown';
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
