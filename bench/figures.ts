/** What is made of many measurements, and how it is printed. */
import { markdownTable } from 'markdown-table';

export type Unit = 'ms' | 'MiB';

/** What must be reached: so much, or so much of what the other one takes. */
export interface Bar {
  most?: number;
  ratio?: number;
}

export interface Row {
  what: string;
  unit: Unit;
  ours: number;
  /** Another program's figure of the same run; null where it is not installed. */
  other?: { name: string; figure: number | null };
  bar?: Bar;
}

/** A share of the measurements is at most this: the smallest such measurement. */
export function percentile(measurements: readonly number[], share: number): number {
  const sorted = measurements.toSorted((a, b) => a - b);
  const figure = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (figure === undefined) throw new Error('nothing was measured');
  return figure;
}

export const median = (measurements: readonly number[]): number => percentile(measurements, 0.5);

/** Our figure as a share of the other one's; null where there is none. */
export function ratioOf({ ours, other }: Row): number | null {
  return other?.figure ? ours / other.figure : null;
}

/** Whether a row reaches its bar; null where it has none, or where it needs a program that is not installed. */
export function reached(row: Row): boolean | null {
  const { ours, bar } = row;
  if (!bar) return null;
  if (bar.most !== undefined && ours > bar.most) return false;
  if (bar.ratio === undefined) return true;
  const ratio = ratioOf(row);
  return ratio === null ? null : ratio <= bar.ratio;
}

/** A figure as it is printed. */
export function printed(figure: number, unit: Unit): string {
  const digits = figure < 100 ? 1 : 0;
  const number = figure.toLocaleString('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return `${number} ${unit}`;
}

function barInWords({ bar, unit, other }: Row): string {
  const parts = [
    ...(bar?.most === undefined ? [] : [`${bar.most} ${unit}`]),
    ...(bar?.ratio === undefined ? [] : [`${bar.ratio} of ${other?.name}`]),
  ];
  return parts.join(' and ');
}

function cells(row: Row): string[] {
  const { what, unit, ours, other, bar } = row;
  const ratio = ratioOf(row);
  const verdict = reached(row);
  const figure = other && (other.figure === null ? 'not installed' : printed(other.figure, unit));
  return [
    what,
    printed(ours, unit),
    figure ? `${other?.name}: ${figure}` : '',
    ratio === null ? '' : ratio.toFixed(2),
    barInWords(row),
    !bar ? '' : verdict === null ? 'not known' : verdict ? 'yes' : 'no',
  ];
}

/** The rows as a Markdown table, which can be read as it is. */
export function table(rows: readonly Row[]): string {
  const head = ['what', 'Beatbook', 'the other', 'ratio', 'at most', 'reached'];
  return markdownTable([head, ...rows.map(cells)], { align: ['l', 'r', 'r', 'r', 'l', 'l'] });
}
