/** The break-down: the rows grouped by one or two columns, with how many there are and what their amounts come to. */
import { partly, type Steps } from '../dataset/steps.ts';
import { formatNumber } from '../domain/number.ts';
import type { Row } from '../query/field.ts';
import { fieldsOf, type Result, type Runner } from '../tables/run.ts';
import type { Column } from '../tables/table.ts';
import { type Amount, type Amounts, amountsIn } from './amounts.ts';
import { behind, type Group, groupSteps } from './groups.ts';
import type { LookKind } from './look.ts';
import type { Behind, Cell, SheetColumn, SheetRow } from './sheet.ts';

const AMOUNTS: readonly (readonly [id: 'sum' | 'median' | 'min' | 'max', title: string, about: string])[] = [
  ['sum', 'Sum', 'what they add up to; sorts that cannot be added up are not'],
  ['median', 'Median', 'the one in the middle'],
  ['min', 'Least', 'the least'],
  ['max', 'Most', 'the most'],
];

/** The rows of one group, by each column that they are grouped by. */
interface Part {
  path: readonly Group[];
  rows: readonly Row[];
}

/** The groups by the first column, each of them by the second. */
function* partSteps(rows: readonly Row[], columns: readonly Column[], path: readonly Group[] = []): Steps<Part[]> {
  const [column, ...others] = columns;
  if (!column) return [{ path, rows }];
  const parts: Part[] = [];
  for (const group of yield* groupSteps(rows, column)) {
    parts.push(...(yield* partSteps(group.rows, others, [...path, group])));
  }
  return parts;
}

/** A part of a whole in per cent: `48%`, `3.1%`. */
export function percentage(part: number, whole: number): string {
  const share = whole === 0 ? 0 : (100 * part) / whole;
  return `${share.toFixed(share < 10 ? 1 : 0)}%`;
}

const number = (counted: Behind, value: number | null, text: string): Cell =>
  value === null ? { value, rest: text, behind: counted } : { value, lead: text, rest: '', behind: counted };

function amountCells(amounts: Amounts | null, counted: Behind): (readonly [string, Cell])[] {
  if (!amounts) return [];
  const cell = ({ value, text }: Amount): Cell => number(counted, value, text);
  const stated = number(counted, amounts.stated, amounts.stated === 0 ? 'none' : formatNumber(amounts.stated));
  return [['stated', stated], ...AMOUNTS.map(([id]) => [id, cell(amounts[id])] as const)];
}

function rowOf(part: Part, base: Result, columns: readonly Column[], runner: Runner): SheetRow {
  const { path, rows } = part;
  const counted = behind(
    base,
    rows,
    path.map(({ term }) => term),
  );
  const amounts = amountsIn(rows, base.table, runner);
  const share = percentage(rows.length, base.matched);
  const keys = path.map((group, index): [string, Cell] => [
    (columns[index] as Column).id,
    { value: group.value, rest: group.label, behind: counted },
  ]);
  const what = path.map(({ label }, index) => `${columns[index]?.title} ${label}`).join(', ');
  return {
    id: path.map(({ term }) => term).join(' '),
    cells: new Map([
      ...keys,
      ['rows', number(counted, rows.length, formatNumber(rows.length))],
      ['share', number(counted, rows.length / Math.max(1, base.matched), share)],
      ...amountCells(amounts, counted),
    ]),
    headline: `${what}.${amounts?.note ? ` Of the amounts: ${amounts.note}.` : ''}`,
  };
}

const numeric = (id: string, title: string, about: string, width: number, type: SheetColumn['type'] = 'count') => ({
  id,
  title,
  about,
  width,
  type,
});

/** Which share of the work is done when the rows are grouped. */
const GROUPED = 0.5;

export const breakdown: LookKind = {
  id: 'breakdown',
  key: 'b',
  title: 'Break-down',
  about: 'the rows grouped by one or two columns, with how many there are and what their amounts come to',
  by: [1, 2],
  options: [],
  *sheet(base, look, runner) {
    const fields = fieldsOf(base.table);
    const columns = look.by.flatMap((id) => fields.get(id) ?? []);
    const parts = yield* partly(partSteps(base.matching, columns), 0, GROUPED);
    const rows: SheetRow[] = [];
    for (const [index, part] of parts.entries()) {
      yield GROUPED + (index / parts.length) * (1 - GROUPED);
      rows.push(rowOf(part, base, columns, runner));
    }
    const hasAmounts = base.table.funding !== undefined || base.table.quantity !== undefined;
    const by = columns.map(({ title }) => title.toLowerCase()).join(' and ');
    return {
      title: `${base.table.title} by ${by}`,
      noun: `break-down by ${by} of ${base.table.noun}`,
      rows,
      columns: [
        ...columns.map(({ id, title, about, type, width }) => ({
          ...numeric(
            id,
            title,
            about,
            Math.min(width, 30),
            type === 'list' ? 'choice' : type === 'date' ? 'text' : type,
          ),
          grow: true,
          echo: true as const,
        })),
        numeric('rows', 'Rows', `how many ${base.table.noun} there are`, 7),
        numeric('share', 'Share', 'of all rows; a row with several values stands in several groups', 7, 'number'),
        ...(hasAmounts ? [numeric('stated', 'Stated', 'how many state an amount', 8)] : []),
        ...(hasAmounts ? AMOUNTS.map(([id, title, about]) => numeric(id, title, about, 15, 'number')) : []),
      ],
    };
  },
};
