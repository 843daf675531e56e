/** What the columns of a table hold, one line each. */

import { clean } from '../../domain/clean.ts';
import { formatNumber } from '../../domain/number.ts';
import type { Profile } from '../../tables/facet.ts';
import type { Context } from '../context.ts';
import type { DetailLine } from '../detail.ts';
import { cut, fitted } from '../text.ts';

const LAYOUT = [16, 7, 8, 8, 8] as const;

function line(texts: readonly string[]): string {
  const cells = LAYOUT.map((width, index) => fitted(texts[index] ?? '', width, index > 1));
  return `${cells.join(' ')}  ${texts[LAYOUT.length] ?? ''}`;
}

/** What every column holds in the rows that match the filter. */
export function profilesIn({ env, result }: Pick<Context, 'env' | 'result'>): readonly Profile[] {
  return env.runner.counts.profiles(result.view);
}

/** The description of every column. */
export function profileLines(context: Context, width: number): DetailLine[] {
  const lines = profilesIn(context).map(({ column, filled, unknown, distinct, words }): DetailLine => {
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
