/** The figures, each with the bar that it should reach, as a table and as one object. */
import { markdownTable } from 'markdown-table';
import { numbering } from './passages.ts';
import {
  amounts,
  amountWords,
  type Case,
  f1,
  kinds,
  precision,
  promises,
  recall,
  resolutions,
  share,
  themes,
} from './score.ts';

export interface Figure {
  name: string;
  /** From 0 to 1. */
  value: number;
  /** What it should reach; null where it is only told. */
  bar: number | null;
  /** What it is counted from, in words. */
  from: string;
}

export interface Report {
  figures: Figure[];
  /** What was not right, by what was measured. */
  misses: { of: string; lines: readonly string[] }[];
}

/** Measures documents. */
export function reportOf(cases: readonly Case[]): Report {
  const [passages, money, words, resolved, kind, theme, promised] = [
    numbering(cases),
    amounts(cases),
    amountWords(cases),
    resolutions(cases),
    kinds(cases),
    themes(cases),
    promises(cases),
  ];
  const ofAll = ({ right, of }: { right: number; of: number }): string => `${right} of ${of}`;
  const three = ({ found, missed, surplus }: { found: number; missed: number; surplus: number }): string =>
    `${found} found, ${missed} missed, ${surplus} surplus`;
  return {
    figures: [
      { name: 'passages', value: share(passages), bar: 1, from: ofAll(passages) },
      { name: 'amountsRecall', value: recall(money), bar: 0.95, from: three(money) },
      { name: 'amountsPrecision', value: precision(money), bar: 0.95, from: three(money) },
      { name: 'amountsTypeAndFrequency', value: share(words.both), bar: 0.8, from: ofAll(words.both) },
      { name: 'amountsType', value: share(words.type), bar: null, from: ofAll(words.type) },
      { name: 'amountsFrequency', value: share(words.frequency), bar: null, from: ofAll(words.frequency) },
      { name: 'resolutions', value: f1(resolved), bar: 1, from: three(resolved) },
      { name: 'kindsF1', value: f1(kind), bar: 0.9, from: three(kind) },
      { name: 'firstTheme', value: share(theme), bar: 0.8, from: ofAll(theme) },
      { name: 'promisesF1', value: f1(promised), bar: 0.8, from: three(promised) },
    ],
    misses: [
      { of: 'passages', lines: passages.misses },
      { of: 'amounts', lines: money.misses },
      { of: 'amount type', lines: words.type.misses },
      { of: 'amount frequency', lines: words.frequency.misses },
      { of: 'resolutions', lines: resolved.misses },
      { of: 'kinds', lines: kind.misses },
      { of: 'first theme', lines: theme.misses },
      { of: 'promises', lines: promised.misses },
    ],
  };
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

/** Every miss on a line of its own. */
export function missesInWords({ misses }: Report): string {
  return misses.flatMap(({ of, lines }) => lines.map((line) => `${of}: ${line}`)).join('\n');
}

/** The figures as a Markdown table. */
export function tableOf({ figures }: Report): string {
  const rows = figures.map(({ name, value, bar, from }) => [
    name,
    rounded(value).toFixed(3),
    bar === null ? '' : bar.toFixed(2),
    bar === null ? '' : value >= bar ? 'reached' : 'below',
    from,
  ]);
  return markdownTable([['figure', 'value', 'bar', '', 'from'], ...rows], { align: ['l', 'r', 'r', 'l', 'l'] });
}

/** The figures as one object: each value by its name, their bars, and the names of those below. */
export function jsonOf({ figures, misses }: Report): string {
  const barred = figures.filter((figure): figure is Figure & { bar: number } => figure.bar !== null);
  return JSON.stringify({
    figures: Object.fromEntries(figures.map(({ name, value }) => [name, rounded(value)])),
    bars: Object.fromEntries(barred.map(({ name, bar }) => [name, bar])),
    below: barred.filter(({ value, bar }) => value < bar).map(({ name }) => name),
    misses: misses.reduce((sum, { lines }) => sum + lines.length, 0),
  });
}
