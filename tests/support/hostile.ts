/** A dataset whose every text tries to break out of the screen. Each text holds a marker that says where it was. */
import type { DatasetFile } from '../../src/domain/schema.ts';
import { document, force, plan, record } from './dataset.ts';

const ATTACKS: Record<string, (marker: string) => string> = {
  clear: (marker) => `\u001b[2J${marker}\u001b[H`,
  title: (marker) => `\u001b]0;${marker}\u0007`,
  clipboard: (marker) => `\u001b]52;c;${marker}\u001b\\`,
  link: (marker) => `\u001b]8;;https://example.org/${marker}\u0007x\u001b]8;;\u0007`,
  colour: (marker) => `\u001b[31;5m${marker}\u009b7m`,
  controls: (marker) => `${marker}\u0000\u0007\b\b\b\u000b\u000c\u000e\u007f\u0084\u0085\u0090`,
  lines: (marker) => `${marker}\r\nnext\rback\n\n\ttab\u2028\u2029`,
  order: (marker) => `\u202e${marker}\u202c\u2066\u200f\u061c`,
  hidden: (marker) => `${marker}\u200b\u200d\ufeff\u00ad\u2060\u034f\u180e\u{e0041}\u115f\u3164`,
  long: (marker) => `${marker} ${'very'.repeat(40)} ${'long '.repeat(40)}`,
  wide: (marker) => `${marker}警察と犯罪の委員会👮🏽‍♀️👨‍👩‍👧‍👦🇬🇧`.repeat(3),
  marks: (marker) => `${marker}Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘! ﷽`,
  formula: (marker) => `=cmd("${marker}")`,
  quotes: (marker) => `"${marker}",'a\`$(b)\\`,
};

/** What is in every hostile text. */
export const MARKER = 'PWN';

const NAMES = Object.keys(ATTACKS);

/** A dataset file with every attack in every text. */
export function hostileFile(): DatasetFile {
  let next = 0;
  const text = (most = 2000): string => {
    const name = NAMES[next++ % NAMES.length] as string;
    return (ATTACKS[name]?.(`${MARKER}${next}`) ?? '').slice(0, most);
  };
  const each = NAMES.map((name, index) => ({ name, id: `x-${name}`, index }));
  return {
    version: 1,
    forces: each.map(({ id }) => force(id, { name: text(), area: text(), panel: text(), commissioner: text() })),
    plans: each.map(({ id }) => plan(`${id}-plan`, { force: id, title: text() })),
    documents: each.map(({ id, index }) =>
      document(`${id}-doc`, { force: id, title: text(), bodyName: text(), plan: index % 2 ? `${id}-plan` : null }),
    ),
    records: each.flatMap(({ id }) => {
      const own = (): { document: string; summary: string } => ({ document: `${id}-doc`, summary: text(240) });
      return [
        record('priority', `${id}-1`, own()),
        record('funding', `${id}-2`, {
          ...own(),
          funding: { amountGbp: 5e11, qualifier: 'over', funder: text(), recipient: text(), purpose: text() },
        }),
        record('delivery', `${id}-3`, own()),
        record('question', `${id}-4`, { ...own(), question: { askedBy: text(), answer: text() } }),
        record('resolution', `${id}-5`, own()),
        record('action', `${id}-6`, { ...own(), action: { owner: text(), due: text() } }),
        record('figure', `${id}-7`, { ...own(), figure: { metric: text(), unit: text(), asOf: text() } }),
      ];
    }),
  };
}
