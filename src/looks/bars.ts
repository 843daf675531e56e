/** Bars: how many rows, or how much money, each value of a column has, drawn as bars. */
import type { Steps } from '../dataset/steps.ts';
import { formatNumber } from '../domain/number.ts';
import type { Look } from '../query/view.ts';
import { fieldsOf, type Result, type Runner } from '../tables/run.ts';
import type { Column } from '../tables/table.ts';
import { amountsIn } from './amounts.ts';
import { percentage } from './breakdown.ts';
import { behind, groupSteps, hasOrder } from './groups.ts';
import type { LookKind } from './look.ts';
import type { Behind, Cell, SheetRow } from './sheet.ts';

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
  /** What their length stands for. */
  measure: 'rows' | 'amount';
  bars: readonly Bar[];
  /** Why there are no amounts; empty where nothing is to be said. */
  note: string;
}

/** What the bars of a look stand for. */
export function* barSteps(base: Result, look: Look, runner: Runner): Steps<Bars> {
  const { table, matching: rows } = base;
  const column = fieldsOf(table).get(look.by[0] ?? '') as Column;
  const amounts = look.with.includes(AMOUNT) ? amountsIn(rows, table, runner) : null;
  const bars = (yield* groupSteps(rows, column)).map((group): Bar => {
    const { label } = group;
    const { length } = group.rows;
    const own = { label, behind: behind(base, group.rows, [group.term]) };
    if (!amounts) return { ...own, value: length, text: formatNumber(length) };
    // Bars have one scale, so what is mixed in all rows together is not drawn for some of them either.
    if (amounts.sum.value === null) return { ...own, value: null, text: amounts.sum.text };
    const sum = amountsIn(group.rows, table, runner)?.sum;
    return { ...own, value: sum?.value ?? null, text: sum?.text ?? '' };
  });
  // Groups come by how many rows they have, which says nothing of their amounts.
  if (amounts && !hasOrder(column)) bars.sort((a, b) => (b.value ?? -1) - (a.value ?? -1));
  return { column, measure: amounts ? 'amount' : 'rows', bars, note: amounts?.note ?? '' };
}

const BAR_WIDTH = 30;
const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

/** A number as a bar, in eighths of a letter; what is more than nothing shows. */
export function barText(value: number, most: number, width: number): string {
  const eighths = most <= 0 ? 0 : Math.max(value > 0 ? 1 : 0, Math.round((value / most) * width * 8));
  return '█'.repeat(eighths >> 3) + (EIGHTHS[eighths & 7] ?? '');
}

function barCell(value: number | null, { most, whole }: Scale, counted: Behind): Cell {
  if (value === null) return { value: null, rest: '', behind: counted };
  const share = whole === 0 ? null : value / whole;
  const draw = (width: number): string => barText(value, most, width);
  return { value: share, rest: '', words: percentage(value, whole), draw, behind: counted };
}

/** The largest bar, and all of them together. */
interface Scale {
  most: number;
  whole: number;
}

/** What the bars can stand for: the column beside them, and the word for all of them. */
const MEASURES = {
  rows: { id: 'rows', title: 'Rows', type: 'count', width: 8, words: 'counts' },
  amount: { id: 'total', title: 'Amount', type: 'money', width: 16, words: 'amounts' },
} as const;

function rowOf(bar: Bar, { column, measure, note }: Bars, scale: Scale): SheetRow {
  const { label, value, text, behind: counted } = bar;
  const number: Cell =
    value === null ? { value, rest: text, behind: counted } : { value, lead: text, rest: '', behind: counted };
  const share = measure === 'rows' && value !== null ? ` rows, ${percentage(value, scale.whole)}` : '';
  return {
    id: counted.place.filter,
    headline: `${column.title} ${label}: ${text}${share}.${note && ` Of the amounts: ${note}.`}`,
    cells: new Map<string, Cell>([
      [column.id, { value: label, rest: label, behind: counted }],
      [MEASURES[measure].id, number],
      ['bar', barCell(value, scale, counted)],
    ]),
  };
}

export const bars: LookKind = {
  id: 'bars',
  key: '.',
  title: 'Bars',
  about: 'how many rows, or how much money of one sort, each value of a column has',
  by: [1, 1],
  options: [{ id: AMOUNT, about: 'amounts, not counts; only where all are of one sort' }],
  *sheet(base, look, runner) {
    const drawn = yield* barSteps(base, look, runner);
    const { column, measure, bars: all } = drawn;
    const by = column.title.toLowerCase();
    const { words, ...number } = MEASURES[measure];
    const values = all.map(({ value }) => value ?? 0);
    const scale = {
      most: values.reduce((most, value) => Math.max(most, value), 0),
      whole: values.reduce((sum, value) => sum + value, 0),
    };
    const bar = { id: 'bar', title: 'Bar', about: 'the number as a bar; exported as its share of all bars' };
    return {
      title: `${base.table.title} by ${by}, ${words}`,
      noun: `${words} by ${by} of ${base.table.noun}`,
      rows: all.map((own) => rowOf(own, drawn, scale)),
      columns: [
        { id: column.id, title: column.title, about: column.about, type: 'text', width: 24, echo: true },
        { ...number, about: 'what the bar stands for', echo: true },
        { ...bar, type: 'text', width: BAR_WIDTH, grow: true, echo: true },
      ],
    };
  },
};
