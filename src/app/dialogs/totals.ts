/** All totals of the money shown, one row for each sort of money. */
import { sumInWords, type Total, totalInWords } from '../../query/totals.ts';
import type { Context } from '../context.ts';
import type { DetailLine } from '../detail.ts';
import { widthOf, wrap } from '../text.ts';

/** What stands above the totals. */
export const TOTALS_NOTES = [
  'Amounts of different sorts do not add up. A part is left out where its whole is counted;',
  'amounts a household or a recipient run from the least to the most.',
];

/** One sort of money, in the columns of the small table. */
export type TotalsRow = Record<
  'Sort of money' | 'Comes to' | 'Amounts' | 'Parts left out' | 'Up to a limit' | 'Not stated',
  string
>;

const count = (number: number): string => (number === 0 ? 'none' : String(number));

/** The totals as rows; rates run from the least to the most. */
export function totalsRows(totals: readonly Total[]): TotalsRow[] {
  return totals.map((total) => ({
    'Sort of money': total.sort,
    'Comes to': sumInWords(total),
    Amounts: count(total.counted),
    'Parts left out': count(total.parts),
    'Up to a limit': count(total.limits),
    'Not stated': count(total.notStated),
  }));
}

/** The totals in lines, for a screen on which the small table has no room. */
export function totalsLines({ result }: Context, width: number): DetailLine[] {
  const notes = wrap(TOTALS_NOTES.join(' '), width).map((text): DetailLine => ({ text, role: 'faint' }));
  const lines = result.totals.flatMap((total) => wrap(totalInWords(total), width));
  return [...notes, { text: '', role: 'plain' }, ...lines.map((text): DetailLine => ({ text, role: 'plain' }))];
}

/** Whether the small table of the totals fits under its title and notes: a rule round each row, a margin beside it. */
export function totalsFit({ result, state, areas }: Context): boolean {
  const rows = totalsRows(result.totals);
  const titles = Object.keys(rows[0] ?? {}) as (keyof TotalsRow)[];
  const widths = titles.map((title) => Math.max(widthOf(title), ...rows.map((row) => widthOf(row[title]))));
  const width = widths.reduce((sum, own) => sum + own + 3, 1);
  return width <= state.size.columns - 4 && 2 * rows.length + 3 <= areas.height - 1 - TOTALS_NOTES.length;
}
