/** The measures of money: what each sort of it comes to, and the largest commitment. */

import type { ById, Fact } from '../../dataset/model.ts';
import { compareValues } from '../../domain/compare.ts';
import { formatAmount, formatShortPounds, sortOfMoney } from '../../domain/money.ts';
import { NOT_STATED } from '../../domain/nothing.ts';
import { formatNumber } from '../../domain/number.ts';
import { oncePer } from '../../domain/once.ts';
import type { Funding } from '../../domain/schema.ts';
import { capital } from '../../domain/text.ts';
import type { Row } from '../../query/field.ts';
import { sumInWords, totalsOf } from '../../query/totals.ts';
import type { Measure } from './measure.ts';
import type { Side } from './side.ts';

const asFunding = (rows: readonly Row[]): Fact<'funding'>[] => rows as unknown as Fact<'funding'>[];
const fundingOf = (row: Fact<'funding'>): Funding => row.record.funding;

/** The commitment with the largest stated amount. */
const largestIn = oncePer((rows: readonly Row[]): Fact<'funding'> | undefined => {
  const pounds = (row: Fact<'funding'>): number => fundingOf(row).amountGbp ?? 0;
  return asFunding(rows)
    .filter((row) => fundingOf(row).amountGbp !== null)
    .sort((a, b) => pounds(b) - pounds(a) || compareValues(a.id, b.id))[0];
});

/** What amounts of one sort of money come to. */
const totalWith = oncePer((all: ById<Fact>) => oncePer((rows: readonly Row[]) => totalsOf(asFunding(rows), all)[0]));

/** The sorts of money of some rows, each with one row of it and with how many there are. */
const sortsIn = oncePer((rows: readonly Row[]) => {
  const sorts = Map.groupBy(asFunding(rows), (fact) => sortOfMoney(fundingOf(fact)));
  return [...sorts].map(([sort, [first, ...others]]) => ({
    sort,
    count: 1 + others.length,
    first: first as Fact<'funding'>,
  }));
});

/** The largest stated amount of a side, with what it is for. */
export const largest: Measure = {
  id: 'largest',
  title: 'Largest commitment',
  about: 'the largest stated amount, of whatever sort of money',
  table: 'funding',
  term: (side) => {
    // Amounts a household or a recipient are not asked.
    const found = largestIn(side.behind('funding', 'per:total').rows);
    return found ? `id=${found.id}` : 'per:total';
  },
  say: (rows) => {
    const [row] = asFunding(rows);
    const amount = row && fundingOf(row).amountGbp;
    if (!row || amount === null || amount === undefined) return { value: null, lead: NOT_STATED, rest: '' };
    const { purpose, recipient } = fundingOf(row);
    const words = formatAmount(fundingOf(row));
    const exact = words?.startsWith('£') ? '' : 'about ';
    const what = [sortOfMoney(fundingOf(row)), purpose ?? recipient ?? ''].filter(Boolean).join(': ');
    return { value: amount, lead: `${exact}${formatShortPounds(amount)}`, rest: `(${what})` };
  },
};

/** What the amounts of one sort of money come to, and what is left out. */
function money({ type, frequency, per }: Funding, all: ById<Fact>): Measure {
  const sort = sortOfMoney({ type, frequency, per });
  const totalOf = totalWith(all);
  return {
    id: `money-${type}-${frequency}-${per}`,
    title: capital(sort),
    about: `what the amounts of this sort of money come to: ${sort}`,
    table: 'funding',
    term: () => `type:${type} frequency:${frequency} per:${per}`,
    say: (rows) => {
      const total = totalOf(rows);
      if (!total) return { value: null, lead: NOT_STATED, rest: '' };
      const left = [
        total.parts > 0 ? `${formatNumber(total.parts)} part${total.parts === 1 ? '' : 's'} left out` : '',
        total.limits > 0 ? `${formatNumber(total.limits)} only up to a limit` : '',
      ].filter(Boolean);
      const unstated = formatNumber(total.notStated);
      if (total.counted === 0) {
        return total.notStated === 0
          ? { value: null, lead: '', rest: left.join(', ') }
          : { value: null, lead: NOT_STATED, rest: [`in ${unstated}`, ...left].join(', ') };
      }
      if (total.notStated > 0) left.unshift(`${unstated} ${NOT_STATED}`);
      const basis = [`in ${formatNumber(total.counted)}`, total.inexact > 0 ? 'some inexact' : '', ...left];
      const rest = basis.filter(Boolean).join(', ');
      // From the least to the most is no number to line up.
      if (total.rate) return { value: null, lead: '', rest: `${sumInWords(total)} ${rest}` };
      return { value: total.sum, lead: formatShortPounds(total.sum), rest };
    },
    ...(per === 'total' ? { amount: (rows: readonly Row[]) => totalOf(rows)?.sum ?? null } : {}),
  };
}

/** One measure for each sort of money that any side has, the most frequent first. */
export function monies(sides: readonly Side[], all: ById<Fact>): Measure[] {
  const sorts = Map.groupBy(
    sides.flatMap((side) => sortsIn(side.behind('funding', '').rows)),
    ({ sort }) => sort,
  );
  const countOf = (own: readonly { count: number }[]): number => own.reduce((sum, { count }) => sum + count, 0);
  return [...sorts.values()]
    .sort((a, b) => countOf(b) - countOf(a))
    .flatMap(([own]) => (own ? [money(fundingOf(own.first), all)] : []));
}
