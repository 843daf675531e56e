/** All totals of the money shown, one row for each sort of money. */
import type { Total } from '../../query/totals.ts';
import { sumInWords } from '../status.ts';

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
