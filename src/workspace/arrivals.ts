/** What another program changed of a workspace, as far as the analyst sees it. */
import { isDeepStrictEqual as alike } from 'node:util';
import { counted } from '../domain/number.ts';
import type { Entry, Stamped, Workspace } from './schema.ts';

type Values = Readonly<Record<string, Stamped<unknown>>>;

const NO_VALUES: Values = {};

/** What shows of a value: itself, and what lost to it; a bookmark taken off is as good as none. */
const shown = (stamped: Stamped<unknown> | undefined): unknown[] => [stamped?.value || null, stamped?.other?.value];

const differ = (one: Stamped<unknown> | undefined, two: Stamped<unknown> | undefined): boolean =>
  one !== two && !alike(shown(one), shown(two));

function countChanged(before: Values, after: Values): number {
  if (before === after) return 0;
  const own = (key: string) => (Object.hasOwn(before, key) ? before[key] : undefined);
  return Object.entries(after).filter(([key, value]) => differ(own(key), value)).length;
}

/**
 * What differs between two states of a workspace, counted: `2 notes, 1 saved view`; empty where nothing does that shows.
 * Nothing is ever taken away by not being there, so only what the later one has is looked at.
 */
export function changesInWords(before: Workspace, after: Workspace): string {
  const counts = { bookmark: 0, note: 0, correction: 0, 'saved view': countChanged(before.views, after.views) };
  for (const [id, entry] of Object.entries(after.entries)) {
    const old: Entry | undefined = Object.hasOwn(before.entries, id) ? before.entries[id] : undefined;
    if (entry === old) continue;
    if (differ(old?.bookmark, entry.bookmark)) counts.bookmark++;
    if (differ(old?.note, entry.note)) counts.note++;
    counts.correction += countChanged(old?.corrections ?? NO_VALUES, entry.corrections);
  }
  const told = Object.entries(counts).filter(([, count]) => count > 0);
  return told.map(([noun, count]) => counted(count, noun)).join(', ');
}
