/** Bars: how many rows, or how much money, each value of a column has, drawn as bars. */
import { NOT_COMPARABLE } from '../domain/nothing.ts';
import { formatNumber } from '../domain/number.ts';
import type { Look } from '../query/view.ts';
import { fieldsOf, type Result, type Runner } from '../tables/run.ts';
import type { Column } from '../tables/table.ts';
import { amountsIn } from './amounts.ts';
import { percentage } from './breakdown.ts';
import { behind, groupsOf } from './groups.ts';
import type { LookKind } from './look.ts';
import type { Behind, Cell, SheetColumn, SheetRow } from './sheet.ts';

/** Bars of amounts, not of counts. */
export const AMOUNT = 'amount';

export interface Bar {
  label: string;
  /** What its length stands for; null where there is no number. */
  value: number | null;
  /** The number in words, or the word for none. */
  text: string;
  behind: Behind;
}

/** The bars as data, for the screen and for a picture alike. */
export interface Bars {
  /** The column that they stand for. */
  column: Column;
  /** What their length stands for: `rows`, or what the amounts are. */
  measure: string;
  bars: readonly Bar[];
  /** Why there are no amounts; empty where nothing is to be said. */
  note: string;
}

/** What the bars of a look stand for. */
export function barsOf(base: Result, look: Look, runner: Runner): Bars {
  const { table, matching: rows } = base;
  const column = fieldsOf(table).get(look.by[0] ?? '') as Column;
  const amounts = look.with.includes(AMOUNT) ? amountsIn(rows, table, runner) : null;
  const bars = groupsOf(rows, column).map((group): Bar => {
    const { label } = group;
    const { length } = group.rows;
    const own = { label, behind: behind(base, group.rows, [group.term]) };
    if (!amounts) return { ...own, value: length, text: formatNumber(length) };
    // Bars have one scale, so what is mixed in all rows together is not drawn for some of them either.
    if (amounts.sum.value === null) return { ...own, value: null, text: NOT_COMPARABLE };
    const sum = amountsIn(group.rows, table, runner)?.sum;
    return { ...own, value: sum?.value ?? null, text: sum?.text ?? '' };
  });
  return { column, measure: amounts ? 'amount' : 'rows', bars, note: amounts?.note ?? '' };
}

const BAR_WIDTH = 30;
const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

/** A number as a bar, in eighths of a letter; what is more than nothing shows. */
export function barText(value: number, most: number, width: number): string {
  const eighths = most <= 0 ? 0 : Math.max(value > 0 ? 1 : 0, Math.round((value / most) * width * 8));
  return '█'.repeat(eighths >> 3) + (EIGHTHS[eighths & 7] ?? '');
}

function barCell(value: number, most: number, whole: number, counted: Behind): Cell {
  const share = whole === 0 ? null : value / whole;
  return { value: share, rest: barText(value, most, BAR_WIDTH), words: percentage(value, whole), behind: counted };
}

const column = (id: string, title: string, about: string, width: number, type: SheetColumn['type']): SheetColumn => {
  return { id, title, about, width, type, echo: true };
};

export const bars: LookKind = {
  id: 'bars',
  key: '.',
  title: 'Bars',
  about: 'how many rows, or how much money of one sort, each value of a column has',
  by: [1, 1],
  options: [{ id: AMOUNT, about: 'amounts, not counts; only where all are of one sort' }],
  sheet: (base, look, runner) => {
    const { column: by, bars: all, measure, note } = barsOf(base, look, runner);
    const most = Math.max(0, ...all.map(({ value }) => value ?? 0));
    const whole = all.reduce((sum, { value }) => sum + (value ?? 0), 0);
    const title = by.title.toLowerCase();
    const rows = all.map(({ label, value, text, behind: counted }): SheetRow => {
      const share = value === null || measure === AMOUNT ? '' : percentage(value, base.matched);
      const words = [`${by.title} ${label}: ${text}${measure === AMOUNT ? '' : ' rows'}`, share]
        .filter(Boolean)
        .join(', ');
      return {
        id: counted.place.filter,
        headline: `${words}.${note === '' ? '' : ` Of the amounts: ${note}.`}`,
        cells: new Map<string, Cell>([
          [by.id, { value: label, rest: label, behind: counted }],
          [
            measure,
            value === null ? { value, rest: text, behind: counted } : { value, lead: text, rest: '', behind: counted },
          ],
          ['bar', barCell(value ?? 0, most, whole, counted)],
        ]),
      };
    });
    return {
      title: `${base.table.title} by ${title}, ${measure === AMOUNT ? 'amounts' : 'counts'}`,
      noun: `${measure === AMOUNT ? 'amounts' : 'counts'} by ${title} of ${base.table.noun}`,
      rows,
      columns: [
        column(by.id, by.title, by.about, 30, 'text'),
        column(
          measure,
          measure === AMOUNT ? 'Amount' : 'Rows',
          'what the bar stands for',
          16,
          measure === AMOUNT ? 'money' : 'count',
        ),
        {
          ...column('bar', 'Bar', 'the number as a bar; exported as its share of all bars', BAR_WIDTH, 'text'),
          grow: true,
        },
      ],
    };
  },
};
