/** What a document says of itself: whose it is, what it is about, when the meeting was. */
import type { Document, Force } from '../domain/schema.ts';
import { forceAreaOf } from './force-area.ts';
import { meetingDateOf } from './meeting-date.ts';
import type { About, Published } from './model.ts';
import { planNamed } from './plan-named.ts';
import { MINUTES_BEGIN } from './read/frame.ts';
import { titleOf, wordsOf } from './title.ts';

/** So many blocks at most come before what was said. */
const HEAD = 25;
/** So much of a document is read for what it is about, in UTF-16 units; a hostile one has no end. */
const TEXT_READ = 200_000;

const PANEL = /\bPolic(?:e|ing)(?:,? Fire)?,? (?:and|&) Crime (?:Panel|Committee)\b/i;
const PANEL_NAME =
  /(?:(?:\p{Lu}[\p{L}'’-]+|and|of|the|&)[ ,]+){0,8}Polic(?:e|ing)(?:,? Fire)?,? (?:and|&) Crime (?:Panel|Committee)(?: for (?:the )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)*)?/u;
const COMMISSIONER_NAME =
  /Office of the (?:\p{Lu}[\p{L}'’-]+ ){0,4}Police(?:,? Fire)?,? (?:and|&) Crime Commissioner(?: for (?:the )?\p{Lu}[\p{L}'’-]+(?: (?:and )?\p{Lu}[\p{L}'’-]+)*)?/u;
const COUNCIL_NAME = /(?:\p{Lu}[\p{L}'’-]+ (?:(?:and|of|upon|&) )?){1,6}Council\b/u;

/** Whose meeting or page a document is, by its head; the first that fits counts. */
const BODIES: readonly { body: Document['body']; pattern: RegExp; name: RegExp | null; none: string }[] = [
  { body: 'panel', pattern: PANEL, name: PANEL_NAME, none: 'Police and Crime Panel' },
  {
    body: 'assembly',
    pattern: /\b(?:London Assembly|Mayor['’]s Question Time)\b/i,
    name: /London Assembly/,
    none: 'London Assembly',
  },
  {
    body: 'commissioner',
    pattern:
      /\b(?:decision (?:notice|record|report)|record of decision|Office of the Police|OPF?CC decision|accountability (?:board|meeting))\b/i,
    name: COMMISSIONER_NAME,
    none: 'Office of the Police and Crime Commissioner',
  },
  {
    body: 'panel',
    pattern: /\b[Tt]he Panel\b|\bPanel [Mm]embers\b|\bMembers (?:received|heard|noted|were)\b/,
    name: PANEL_NAME,
    none: 'Police and Crime Panel',
  },
  { body: 'council', pattern: COUNCIL_NAME, name: COUNCIL_NAME, none: 'Council' },
  {
    body: 'force',
    pattern: /\b(?:Constabulary|Police Service|Force (?:Management|Executive))\b/,
    name: null,
    none: 'Police force',
  },
  {
    body: 'commissioner',
    pattern: /\bCommissioner\b/,
    name: COMMISSIONER_NAME,
    none: 'Office of the Police and Crime Commissioner',
  },
];
const NO_BODY = { body: 'other', bodyName: 'Not stated' } as const;

/** What sort of document it is, by its head; the first that fits counts. */
const TYPES: readonly { type: Document['type']; pattern: RegExp }[] = [
  {
    type: 'panel-report',
    pattern: /^(?:report (?:by|of|from):? (?:the )?.*\bPanel\b|panel decision|.*\bPanel['’]s (?:report|response)\b)/im,
  },
  { type: 'agenda-item', pattern: /^(?:.*[-–:] )?agenda item(?: details)?(?: [-–:] .*)?$/im },
  {
    type: 'minutes',
    pattern:
      /^(?:.* )?(?:minutes|record of proceedings|notes of (?:the|a) meeting)\b(?!\W*\d+\W*(?:minutes|seconds))/im,
  },
  { type: 'minutes', pattern: /^(?:(?:members )?present|in attendance|apologies(?: for absence)?)\b/im },
];

/** A line that says no more than whose meeting it was and when, wherever it stands: above the minutes, or first in them. */
const MEETING_LINE =
  /^(?:[\p{L}'’&,]+ ){0,12}(?:Panel|Committee)\b[\s,:–—-]*(?:(?:meeting|minutes|held|of|on)\b[\s,:–—-]*)*(?:\p{L}+day,? )?\d{1,2}(?:st|nd|rd|th)? \p{L}+,? \d{4}\b.{0,20}$/iu;

/** Whose document it is. A panel is called as the known force area calls it. */
function bodyOf(head: string, force: Force | null): Pick<About, 'body' | 'bodyName'> {
  const found = BODIES.find(({ pattern }) => pattern.test(head));
  if (!found) return NO_BODY;
  const { body, name, none } = found;
  const known = body === 'panel' ? force?.panel : body === 'force' ? force?.name : null;
  const printed = name
    ?.exec(head)?.[0]
    .replace(/^(?:(?:draft|minutes|meeting|report|agenda|response|letter|a|the|and|of|by|from|&)[ ,]+)+/i, '');
  return { body, bodyName: known ?? printed ?? none };
}

/**
 * What a document says of itself.
 * @param text all of it, a line for each block
 * @param forces the force areas that are known
 */
export function aboutOf(published: Published, text: string, forces: readonly Force[]): About {
  const read = text.slice(0, TEXT_READ);
  const { blocks, format } = published;
  const begins = blocks.findIndex((block) => MINUTES_BEGIN.test(wordsOf(block)));
  const head = blocks.slice(0, begins > 0 ? begins : HEAD);
  const lines = [published.title, ...head.map(wordsOf)].filter((line) => line !== null);
  // The opening says whose meeting it is, where the head does not.
  const opening = blocks.slice(0, HEAD + Math.max(0, begins)).map(wordsOf);
  const force = forceAreaOf(`${published.title ?? ''}\n${read}`, forces);
  const type =
    TYPES.find(({ pattern }) => pattern.test(lines.join('\n')))?.type ?? (format === 'html' ? 'web-page' : 'minutes');
  const title = titleOf(published, head);
  // The title of an item can hold the date of another meeting, whose minutes it is about.
  const dated = type === 'agenda-item' ? lines.filter((line) => !line.includes(title)) : lines;
  return {
    force: force?.id ?? null,
    type,
    title,
    ...bodyOf(`${[...lines, ...opening].join('\n')}`, force),
    meetingDate: meetingDateOf([...dated, ...opening.filter((line) => MEETING_LINE.test(line))]),
    plan: planNamed([title, lines.join(' '), read.replaceAll('\n', ' ')]),
  };
}
