/** Joins the pages of a text that was printed. */
import { endsSentence } from './lines.ts';
import { oneLine } from './plain.ts';

/** The number of a page, as it stands at its foot: "- 2 -", "Page 2 of 9". */
const PAGE_NUMBER = /^\s*(?:[-–—]\s*\d{1,3}\s*[-–—]|page \d{1,3}(?: of \d{1,3})?:?)\s*$/i;
/** A number alone is one where the same line stands below several such. */
const ALONE = /^\s*\d{1,3}\s*$/;
/** The head of the next page, right below it. */
const PAGE_HEAD = /^(?=.*[A-Z]{3})[^a-z]{5,100}$/;
/** A line that goes on with the sentence at the foot of the page before. */
const GOES_ON = /^["'‘“(]*(?:\p{Ll}|£?\d)/u;

/** The place of the next line that is not empty; behind the last line where there is none. */
function nextText(lines: readonly string[], from: number): number {
  let at = from;
  while (at < lines.length && lines[at]?.trim() === '') at++;
  return at;
}

/**
 * The lines of a text without the foot of each page, and the head of the next one: in capitals, or the same on several
 * pages. A sentence that goes on over a page is one again.
 */
export function withoutPages(text: string): string {
  const lines = text.split('\n');
  const wordsAt = (at: number): string => oneLine(lines[at] ?? '');
  const printed = [...lines.keys()].filter((at) => PAGE_NUMBER.test(lines[at] ?? '') || ALONE.test(lines[at] ?? ''));
  const heads = Map.groupBy(printed, (foot) => wordsAt(nextText(lines, foot + 1)));
  const isRepeated = (at: number): boolean => (heads.get(wordsAt(at))?.length ?? 0) > 1 && !ALONE.test(wordsAt(at));
  const feet = printed.filter((at) => PAGE_NUMBER.test(lines[at] ?? '') || isRepeated(nextText(lines, at + 1)));
  // "Page 2:", and the number again below it.
  const numberIn = (foot: number): string => /\d+/.exec(lines[foot] ?? '')?.[0] ?? '';
  const isHead = (at: number, foot: number): boolean =>
    (at === foot + 1 && PAGE_HEAD.test(wordsAt(at))) || isRepeated(at) || wordsAt(at) === numberIn(foot);
  const kept: string[] = [];
  let from = 0;
  for (const foot of feet) {
    if (foot < from) continue;
    for (const line of lines.slice(from, foot)) kept.push(line);
    const first = nextText(lines, foot + 1);
    from = isHead(first, foot) ? first + 1 : foot + 1;
    const next = nextText(lines, from);
    const goesOn = GOES_ON.test(wordsAt(next)) && !PAGE_NUMBER.test(wordsAt(next));
    while (goesOn && kept.at(-1)?.trim() === '') kept.pop();
    if (goesOn && !endsSentence(kept.at(-1) ?? '.')) from = next;
    else if (goesOn) kept.push('');
  }
  return [...kept, ...lines.slice(from)].join('\n');
}
