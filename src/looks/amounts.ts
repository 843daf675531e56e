/** What the numbers of some rows come to: sum, median, least, most. Numbers of different sorts are never mixed. */
import type { ById, Fact } from '../dataset/model.ts';
import { formatAge } from '../domain/dates.ts';
import { formatPounds, sortOfMoney } from '../domain/money.ts';
import { NOT_COMPARABLE, NOT_STATED } from '../domain/nothing.ts';
import { formatNumber } from '../domain/number.ts';
import type { Row } from '../query/field.ts';
import { totalsOf } from '../query/totals.ts';
import { fieldsOf, type Runner } from '../tables/run.ts';
import type { Column, Table } from '../tables/table.ts';

/** A number and how it is said; null where there is none. */
export interface Amount {
  value: number | null;
  text: string;
}

export interface Amounts {
  /** Rows that state a number. */
  stated: number;
  sum: Amount;
  median: Amount;
  min: Amount;
  max: Amount;
  /** Why there is no sum, or what is left out of it; empty where there is nothing to say. */
  note: string;
}

const nothing = (text: string): Amount => ({ value: null, text });

const medianOf = (sorted: readonly number[]): number => {
  const middle = sorted.length >> 1;
  const high = sorted[middle] as number;
  return sorted.length % 2 === 1 ? high : ((sorted[middle - 1] as number) + high) / 2;
};

/** Whole pounds, so that digits line up; pence only of small amounts. */
const pounds = (value: number): string =>
  Math.abs(value) >= 100 ? formatPounds(Math.round(value)) : formatPounds(value, 2);

interface Numbers {
  values: readonly number[];
  sum: Amount;
  note: string;
  format(value: number): string;
}

function amountsOf({ values, sum, note, format }: Numbers): Amounts {
  if (values.length === 0) {
    const none = nothing(NOT_STATED);
    return { stated: 0, sum: none, median: none, min: none, max: none, note };
  }
  const sorted = [...values].sort((a, b) => a - b);
  const amount = (value: number): Amount => ({ value, text: format(value) });
  const [min, max] = [sorted[0] as number, sorted.at(-1) as number];
  return { stated: values.length, sum, median: amount(medianOf(sorted)), min: amount(min), max: amount(max), note };
}

function mixed(stated: number, sorts: readonly string[], what: string, remedy: string): Amounts {
  const none = nothing(NOT_COMPARABLE);
  const names = sorts.slice(0, 4).join('; ') + (sorts.length > 4 ? '; …' : '');
  const note = `${sorts.length} sorts of ${what}, which cannot be added up or compared (${names}); ${remedy}`;
  return { stated, sum: none, median: none, min: none, max: none, note };
}

function leftOut(parts: number, limits: number, notStated: number): string {
  return [
    parts > 0 ? `${formatNumber(parts)} parts left out of the sum, since their whole is counted` : '',
    limits > 0 ? `${formatNumber(limits)} only up to a limit` : '',
    notStated > 0 ? `${formatNumber(notStated)} not stated` : '',
  ]
    .filter(Boolean)
    .join(', ');
}

function money(facts: readonly Fact<'funding'>[], all: ById<Fact>): Amounts {
  const stated = facts.filter(({ record }) => record.funding.amountGbp !== null);
  const sorts = [...new Set(stated.map(({ record }) => sortOfMoney(record.funding)))];
  if (sorts.length > 1) return mixed(stated.length, sorts, 'money', 'break down by Sort, or filter to one');
  const values = stated.map(({ record }) => record.funding.amountGbp as number);
  const total = totalsOf(facts, all).find(({ sort }) => sort === sorts[0]);
  const sum =
    !total || total.rate
      ? nothing(NOT_COMPARABLE)
      : { value: total.sum, text: `${total.inexact > 0 ? 'about ' : ''}${pounds(total.sum)}` };
  const note = total?.rate ? 'amounts a household or a recipient are rates, which do not add up' : '';
  const left = total ? leftOut(total.parts, total.limits, total.notStated) : '';
  return amountsOf({ values, sum, note: [note, left].filter(Boolean).join('; '), format: pounds });
}

function formatOf({ type }: Column): (value: number) => string {
  return type === 'days'
    ? (value) => formatAge(Math.round(value))
    : (value) => formatNumber(Math.round(value * 10) / 10);
}

function quantities(rows: readonly Row[], table: Table): Amounts {
  const { column: id, alike, adds } = table.quantity as NonNullable<Table['quantity']>;
  const column = fieldsOf(table).get(id) as Column;
  const stated = rows.filter((row) => typeof column.value(row) === 'number');
  const sorts = [...new Set(stated.map(alike))];
  if (sorts.length > 1) return mixed(stated.length, sorts, 'figures', 'break down by Metric, or filter to one');
  const values = stated.map((row) => column.value(row) as number);
  const format = formatOf(column);
  const total = values.reduce((sum, value) => sum + value, 0);
  const sum = adds ? { value: total, text: format(total) } : nothing(NOT_COMPARABLE);
  const note = adds ? '' : `${column.title.toLowerCase().replace(', derived', '')}s do not add up`;
  return amountsOf({ values, sum, note, format });
}

/** What the amounts come to in some rows of a table; null where its rows have none. */
export function amountsIn(rows: readonly Row[], table: Table, { source }: Runner): Amounts | null {
  const { funding } = table;
  if (funding)
    return money(
      rows.flatMap((row) => funding(row) ?? []),
      source.dataset.factById,
    );
  return table.quantity ? quantities(rows, table) : null;
}
