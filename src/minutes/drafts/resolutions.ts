/** What a passage says that the panel resolved. */
import type { Context, FindingOf } from './finding.ts';
import { NOT_RESOLVED, OUTCOMES, RESOLVED, RESOLVING, ROUTINE } from './rules/outcomes.ts';

type Found = FindingOf<'resolution'>;
type Outcome = Found['value']['outcome'];

/** The outcome that a resolution's words say; `other` where they say none. */
export function outcomeOf(text: string): Outcome {
  return OUTCOMES.find(({ words }) => words.test(text))?.outcome ?? 'other';
}

/** The resolutions of a passage: all of it below a resolution's heading, else the sentences that tell of one. */
export function resolutionsIn({ section, text, told, n }: Context): Found[] {
  const first = told[0];
  if (section === 'resolved' && first) {
    if (ROUTINE.test(text)) return [];
    const { start } = first;
    return [
      {
        kind: 'resolution',
        value: { outcome: outcomeOf(text) },
        start,
        end: text.trimEnd().length,
        rule: 'below-resolved',
        confidence: 0.95,
        statedBy: 'panel',
      },
    ];
  }
  return told.flatMap((sentence): Found[] => {
    const words = sentence.text.trim();
    if (sentence.role === 'ask' || ROUTINE.test(words)) return [];
    const rule = RESOLVING.find(
      (candidate) => candidate.words.test(words) && (candidate.id !== 'that-clause' || n === null),
    );
    if (!rule || (NOT_RESOLVED.test(words) && !RESOLVED.has(rule.id))) return [];
    const { id, confidence } = rule;
    const outcome = rule.outcome ?? outcomeOf(words);
    return [
      {
        kind: 'resolution',
        value: { outcome },
        start: sentence.start,
        end: sentence.end,
        rule: id,
        confidence,
        statedBy: 'panel',
      },
    ];
  });
}
