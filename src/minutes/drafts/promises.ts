/** What somebody undertook in a passage. */
import { dueIn } from './dates.ts';
import type { Context, FindingOf, Told } from './finding.ts';
import { PROMISES } from './rules/promises.ts';
import { WAS_HEARD } from './rules/questions.ts';
import { roleIn, withoutLeadIn } from './speakers.ts';

type Found = FindingOf<'action'>;

const TEAM = /^(?:the |an? )?((?:[\w'’-]+ ){0,4}(?:team|unit|department|board|working group)) (?:would|will)\b/i;

/** Who undertook it: the role or the team that the promise's own words name. */
function ownerOf(text: string, promise: string): string | null {
  const labelled = /\bactions?[^:–-]{0,20}[:–-]\s*(?:the )?([^.,;:]{2,60}?) (?:to|will|would)\b/i.exec(text)?.[1];
  const hoped = /\b(?:hoped|urged|encouraged) (?:that )?(?:the )?([\w ]{2,40}?) (?:would|will|to|could)\b/i.exec(
    promise,
  )?.[1];
  const named = labelled ?? hoped ?? TEAM.exec(text.replace(WAS_HEARD, ''))?.[1];
  if (named) return roleIn(named)?.name ?? named.trim();
  // "He" is whom the sentence named last before.
  return (roleIn(promise) ?? roleIn(text.replace(WAS_HEARD, '')))?.name ?? null;
}

/** "It was agreed that an update would be provided" names nobody. */
const NOBODY = new Set(['paper-will-come', 'meeting-set', 'asked-for-paper', 'agreed-that']);

function promiseOf(sentence: Told): Found[] {
  const { text } = sentence;
  for (const { id, words, status, confidence } of PROMISES) {
    const found = words.exec(text);
    if (!found || (sentence.role === 'ask' && status === 'done')) continue;
    const promise = found[0];
    const owner = NOBODY.has(id)
      ? /^[^.]{0,60}\b(?:commissioner|pcc|constable|executive)\b/i.test(withoutLeadIn(text))
        ? ownerOf(text, promise)
        : null
      : ownerOf(text, promise);
    return [
      {
        kind: 'action',
        value: { owner, due: dueIn(text), status },
        start: sentence.start,
        end: sentence.end,
        rule: id,
        confidence,
        statedBy: sentence.statedBy,
      },
    ];
  }
  return [];
}

/** The promises of a passage. A resolution's own words are no promise. */
export function promisesIn({ told, section }: Context): Found[] {
  return section === 'resolved' ? [] : told.flatMap(promiseOf);
}
