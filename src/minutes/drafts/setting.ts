/** What a passage stands in, beyond its own words: the heading above it, and the question that it answers. */
import type { Minutes } from '../model.ts';
import type { Context } from './finding.ts';
import { HEADING } from './rules/sections.ts';

/** Who replies at the start of a passage goes on about what the passage before it asked. */
const REPLIES =
  /^(?:the |mr |mrs |ms |he |she |it was )?[^.;:]{0,60}?\b(?:responded|replied|answered|explained|stated|said|confirmed|advised|accepted)\b/i;

/** The text that a passage answers: that of the passage before it, where this one begins with a reply; else empty. */
export function answeredBy(context: Context, before: Context | null): string {
  const first = context.told[0];
  return first && before && REPLIES.test(first.text.trim()) ? before.text : '';
}

/** The last heading above each passage, empty where there is none: a line of its own between passages, or a passage. */
export function headingsOf({ text, passages }: Minutes): string[] {
  let heading = '';
  let at = 0;
  return passages.map((passage) => {
    const lines = text.slice(at, Math.max(at, passage.start)).split('\n').slice(0, -1);
    at = passage.end;
    for (const line of lines) if (HEADING.test(line.trim())) heading = line.trim();
    return heading;
  });
}
