/** What a passage stands in, beyond its own words: the heading above it, the lead-in of its list, what it answers. */
import { markOf } from '../labels.ts';
import type { Minutes, Passage } from '../model.ts';
import type { Context, Setting } from './finding.ts';
import { NAMED_MEMBER } from './rules/questions.ts';
import { HEADING, ITEM_HEADING, LEADS_IN, NO_SUBJECT, OPENS_RESOLUTION } from './rules/sections.ts';

/** Who replies at the start of a passage goes on about what the passage before it asked. */
const REPLIES =
  /^(?:the |mr |mrs |ms |he |she |it was )?[^.;:]{0,60}?\b(?:responded|replied|answered|explained|stated|said|confirmed|advised|accepted)\b/i;

/** The number of an item before its heading, as printed. */
const ITEM_NUMBER = /^\(?(?:\d[\d./-]*|[a-z]|[ivx]{1,4})[.):]?\s+(?=\S)/i;

/** A point that says that others come after it: "safer roads;", "safer roads, and". */
const GOES_ON = /(?:[;,]|\band)$/;

/** The text that a passage answers: that of the passage before it, where this one begins with a reply; else empty. */
export function answeredBy(context: Context, before: Context | null): string {
  const first = context.told[0];
  return first && before && REPLIES.test(first.text.trim()) ? before.text : '';
}

/** The words of a heading, without the number of its item; null for a line that is none, or names no subject. */
function headingIn(line: string): string | null {
  const words = line.trim().replace(ITEM_NUMBER, '');
  const isHeading = HEADING.test(words) || ITEM_HEADING.test(line.trim());
  return isHeading && !NO_SUBJECT.some((rule) => rule.words.test(words)) ? words : null;
}

/** Whether a passage only says what the passages after it are. */
export function isLeadIn(text: string): boolean {
  const words = text.trim();
  // A stroke alone in a cell says that nothing is there.
  return /(?<!\|\s*)[:–-]$/.test(words) || LEADS_IN.test(words) || OPENS_RESOLUTION.test(words);
}

/** A lead-in, and the list below it as far as it is known. */
interface Led {
  words: string;
  /** The passage before, if that is one of the list. */
  last: Passage | null;
}

/** Whether a passage is one of the list: it has a label of the same kind, or the point before says that it goes on. */
function isListed(passage: Passage, { last }: Led): boolean {
  if (last === null) return true;
  const [mark, before] = [markOf(passage.label), markOf(last.label)];
  return mark || before ? mark?.shape === before?.shape : GOES_ON.test(last.text.trim());
}

/** The lines between each passage and the one before it. What stands before a passage on its own line is its label. */
export function linesAbove({ text, passages }: Minutes): string[][] {
  return passages.map(({ start }, index) => {
    const from = passages[index - 1]?.end ?? 0;
    return text.slice(from, Math.max(from, start)).split('\n').slice(0, -1);
  });
}

/** What stands above each passage: a line of its own between passages, or a passage that leads in those after it. */
export function settingsOf(minutes: Minutes): Setting[] {
  const above = linesAbove(minutes);
  let heading = '';
  let led: Led | null = null;
  let byMember = false;
  return minutes.passages.map((passage, index) => {
    for (const line of above[index] ?? []) {
      if (line.trim() === '') continue;
      const found = headingIn(line);
      if (found !== null) heading = found;
      byMember = HEADING.test(line.trim()) && NAMED_MEMBER.test(line.trim());
      led = isLeadIn(line) ? { words: line.trim(), last: null } : null;
    }
    if (isLeadIn(passage.text)) {
      led = { words: passage.text.trim(), last: null };
      return { heading, leadIn: '', byMember };
    }
    led = led && isListed(passage, led) ? { ...led, last: passage } : null;
    return { heading, leadIn: led?.words ?? '', byMember };
  });
}
