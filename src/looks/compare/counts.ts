/** The plainest measures: how many rows there are, and what share of their table they are. */
import { formatNumber } from '../../domain/number.ts';
import type { TableId } from '../../tables/table.ts';
import { percentage } from '../breakdown.ts';
import type { Measure } from './measure.ts';

/** A count of rows: of `table`, those that a term keeps. */
export function count(id: string, title: string, about: string, table: TableId, term = ''): Measure {
  return {
    id,
    title,
    about,
    table,
    term: () => term,
    say: (rows) => ({ value: rows.length, lead: formatNumber(rows.length), rest: '' }),
    zero: true,
    amount: (rows) => rows.length,
  };
}

/** A count of rows, and what share of all of its table they are. */
export function share(id: string, title: string, about: string, table: TableId, term: string): Measure {
  const { amount: _, ...own } = count(id, title, about, table, term);
  return {
    ...own,
    zero: true,
    say: (rows, side) => {
      const all = side.behind(table, '').rows.length;
      return {
        value: rows.length,
        lead: formatNumber(rows.length),
        rest: `(${percentage(rows.length, all)} of ${formatNumber(all)})`,
      };
    },
  };
}

/** What a measure says of no rows, where that leaves nothing unknown. */
export const NONE = { value: 0, lead: 'none', rest: '' };
