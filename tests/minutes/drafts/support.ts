/** Minutes made from lines, as the cutter of passages gives them. */
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
