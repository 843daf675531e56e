/** What the columns of a table hold, one line each. */

import { clean } from '../../domain/clean.ts';
import { formatNumber } from '../../domain/number.ts';
import { type Profile, profilesOf } from '../../tables/facet.ts';
import { matchingRows, type Result } from '../../tables/run.ts';
import type { Context } from '../context.ts';
import type { DetailLine } from '../detail.ts';
import { cut, fitted } from '../text.ts';

const LAYOUT = [16, 7, 8, 8, 8] as const;

function line(texts: readonly string[]): string {
  const cells = LAYOUT.map((width, index) => fitted(texts[index] ?? '', width, index > 1));
  return `${cells.join(' ')}  ${texts[LAYOUT.length] ?? ''}`;
}

const known = new WeakMap<Result, readonly Profile[]>();

/** Worked out once for the rows on the screen, not at each key that scrolls. */
export function profilesIn(result: Result): readonly Profile[] {
  const profiles = known.get(result) ?? profilesOf(matchingRows(result), result.table.columns);
  known.set(result, profiles);
  return profiles;
}

/** The description of every column, over the rows that match the filter. */
export function profileLines({ result }: Context, width: number): DetailLine[] {
  const lines = profilesIn(result).map(({ column, filled, unknown, distinct, words }): DetailLine => {
    const numbers = [filled, unknown, distinct].map((number) => (number === 0 ? 'none' : formatNumber(number)));
    return {
      text: cut(line([column.title, column.type, ...numbers, clean(filled === 0 ? 'no value' : words)]), width),
      role: filled === 0 ? 'faint' : 'plain',
    };
  });
  return [
    {
      text: cut(line(['Column', 'Type', 'Stated', 'Unknown', 'Differ', 'From … to, or most often']), width),
      role: 'strong',
    },
    ...lines,
  ];
}
