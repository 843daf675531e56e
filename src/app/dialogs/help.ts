/** The help page, made from the tables of commands, operators, fields and words. */
import { NONE_FOUND, NOT_COMPARABLE, NOT_READ, NOT_STATED } from '../../domain/nothing.ts';
import { OPERATORS } from '../../query/filter/operators.ts';
import { GROUPS, keysInWords } from '../commands/command.ts';
import type { Context } from '../context.ts';
import type { DetailLine } from '../detail.ts';
import { SIGNS } from '../signs.ts';
import { fitted, wrap } from '../text.ts';

const KEY_WIDTH = 18;

type Entry = readonly [key: string, about: string];

const WORDS: readonly Entry[] = [
  [NOT_STATED, 'the document is silent'],
  [NOT_READ, 'only the opening of the document was read, or nothing'],
  [NONE_FOUND, 'the document was read whole, and nothing is there'],
  [NOT_COMPARABLE, 'amounts of different sorts, or years too far apart'],
  ['derived', 'worked out by Beatbook; no document says it'],
];

const MOUSE: readonly Entry[] = [
  ['beatbook --mouse', 'asks for it; so does "mouse": true under "defaults" in the configuration'],
  ['click', 'the cursor to that row and column; on a tab: opens it; on a heading: sorts, up, down, not'],
  ['click twice', 'what Enter does there'],
  ['wheel', 'three rows further in what it is over, or in the dialog that is open'],
  ['Shift and drag', 'selects text, in most terminals'],
];

const NO_LEAGUE_TABLES =
  'Counts measure what was read, not what happened. Of one force area many documents were read whole, of another a few ' +
  'openings; a ranking by such counts would rank the reading. So nothing here ranks force areas, a comparison cannot be ' +
  'sorted, and each of its numbers says what it rests on.';

function paragraph(text: string, width: number): DetailLine[] {
  return wrap(text, width).map((line) => ({ text: line, role: 'plain' }));
}

function section(title: string, entries: readonly Entry[], width: number): DetailLine[] {
  const room = Math.max(20, width - KEY_WIDTH);
  const lines = entries.flatMap(([key, about]) =>
    wrap(about, room).map((text, index): DetailLine => {
      return { text: fitted(index === 0 ? key : '', KEY_WIDTH) + text, role: 'plain' };
    }),
  );
  return [{ text: title, role: 'strong' }, ...lines, { text: '', role: 'plain' }];
}

/** All of help in lines; what concerns the open table comes first. */
export function helpLines({ result, env }: Context, width: number): DetailLine[] {
  const { table } = result;
  const { fields, choices, flags } = env.runner.vocabulary(table.id);
  const fieldEntries = [...fields.values()].map((field): Entry => {
    const values = choices(field);
    const few = values.length > 0 && values.length <= 12 ? ` (${values.join(', ')})` : '';
    return [field.id, field.about + few];
  });
  return [
    ...paragraph(`${table.title}: ${table.about}.`, width),
    { text: '', role: 'plain' },
    ...GROUPS.flatMap((group) => {
      const entries = env.commands.filter((command) => command.group === group && command.keys.length > 0);
      return section(
        group,
        entries.map((command) => [keysInWords(command), command.label]),
        width,
      );
    }),
    ...section(
      'Filter: all terms must hold',
      [
        ['word "a phrase"', 'anywhere in the row'],
        ['-term', 'not this'],
        ...OPERATORS.map(({ sign, about, example }): Entry => [`field${sign}value`, `${about}; ${example}`]),
        ['has:field', 'the field is stated'],
        ...flags.map(({ id, about }): Entry => [`is:${id}`, about]),
      ],
      width,
    ),
    ...section(`Fields of this table (${table.title})`, fieldEntries, width),
    ...section(
      'Signs beside the rows',
      SIGNS.map(({ sign, about }) => [sign, about]),
      width,
    ),
    ...section('Mouse, where it is asked for', MOUSE, width),
    ...section('Words for nothing', WORDS, width),
    { text: 'Why no league tables', role: 'strong' },
    ...paragraph(NO_LEAGUE_TABLES, width),
  ];
}
