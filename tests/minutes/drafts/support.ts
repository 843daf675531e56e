/** Minutes made from lines, as the cutter of passages gives them, and what is drafted of them. */
import { draftsOf } from '../../../src/minutes/drafts/drafts.ts';
import type { About, Minutes, Passage } from '../../../src/minutes/model.ts';

const ABOUT: About = {
  type: 'minutes',
  title: 'Police and Crime Plan update',
  body: 'panel',
  bodyName: 'Wessdale Police and Crime Panel',
  meetingDate: '2021-03-04',
  force: 'wessdale',
  plan: null,
};

/** Lines that begin with "* " are numbered passages, those with "> " are passages without a number; the rest are none. */
export function minutesOf(lines: readonly string[], about: Partial<About> = {}): Minutes {
  const passages: Passage[] = [];
  let text = '';
  for (const line of lines) {
    const own = line.replace(/^[*>] /, '');
    const numbered = line.startsWith('* ');
    const n = numbered ? passages.filter((passage) => passage.n !== null).length + 1 : null;
    if (own !== line) {
      passages.push({ n, label: numbered ? '·' : null, text: own, start: text.length, end: text.length + own.length });
    }
    text += `${own}\n`;
  }
  return { name: 'minutes.txt', about: { ...ABOUT, ...about }, text, passages };
}

export const recordsOf = (minutes: Minutes): Record<string, unknown>[] =>
  draftsOf(minutes).map(({ record }) => record as unknown as Record<string, unknown>);

/** The objects of the records of a kind that are drafted of lines. */
export const objectsOf = (kind: string, ...lines: string[]): unknown[] =>
  recordsOf(minutesOf(lines))
    .filter((record) => record.kind === kind)
    .map((record) => record[kind]);
