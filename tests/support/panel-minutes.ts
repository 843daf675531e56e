/** Minutes of invented councils, and documents made of them. */
import type { About, Minutes, Passage } from '../../src/minutes/model.ts';

/** An item of a panel in Kent, as a text file has it. */
export const TOWN_MINUTES = `Kent and Medway Police and Crime Panel, 8 February 2018

Agenda item

Rural crime update

Minutes:

The Panel received an update from the Commissioner and heard that:

·         The office had granted £20,000 to the Mill Valley farm watch for two new vans.

·         Seven officers had joined the rural team since April 2017.

In response to questions Members heard:

·         The Commissioner would bring a report on barn thefts to the next meeting.

RESOLVED: That the update be noted.
`;

/** Minutes with these passages, each numbered by its place from 1 unless another number stands for it. */
export function minutes(texts: readonly string[], own: Partial<About> = {}, name = 'minutes.txt'): Minutes {
  const text = texts.join('\n');
  let start = 0;
  const passages = texts.map((each, place): Passage => {
    const passage = { n: place + 1, label: '·', text: each, start, end: start + each.length };
    start += each.length + 1;
    return passage;
  });
  const about: About = {
    force: 'kent',
    type: 'minutes',
    title: 'Rural crime update',
    body: 'panel',
    bodyName: 'Kent Panel',
    meetingDate: '2018-02-08',
    plan: null,
    ...own,
  };
  return { name, about, text, passages };
}
