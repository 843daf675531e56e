/** The figures, each with the bar that it should reach, as a table and as one object. */
import { markdownTable } from 'markdown-table';
import { statedRight } from './about.ts';
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
  /** From 0 to 1; null where there was nothing to measure. */
  value: number | null;
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
  const [title, day, force] = [
    statedRight(cases, 'title'),
    statedRight(cases, 'meetingDate'),
    statedRight(cases, 'force'),
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
      { name: 'titles', value: share(title), bar: null, from: ofAll(title) },
      { name: 'meetingDates', value: share(day), bar: null, from: ofAll(day) },
      { name: 'forceAreas', value: share(force), bar: null, from: ofAll(force) },
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
      { of: 'title', lines: title.misses },
      { of: 'meeting date', lines: day.misses },
      { of: 'force area', lines: force.misses },
    ],
  };
}

const rounded = (value: number | null): number | null => value && Math.round(value * 1000) / 1000;

/** Whether a figure reaches its bar; what could not be measured does not. */
const reaches = ({ value, bar }: Figure): boolean => bar === null || (value !== null && value >= bar);

/** Every miss on a line of its own. */
export function missesInWords({ misses }: Report): string {
  return misses.flatMap(({ of, lines }) => lines.map((line) => `${of}: ${line}`)).join('\n');
}

/** The figures as a Markdown table. */
export function tableOf({ figures }: Report): string {
  const rows = figures.map((figure) => [
    figure.name,
    rounded(figure.value)?.toFixed(3) ?? 'none',
    figure.bar?.toFixed(2) ?? '',
    figure.bar === null ? '' : reaches(figure) ? 'reached' : 'below',
    figure.from,
  ]);
  return markdownTable([['figure', 'value', 'bar', '', 'from'], ...rows], { align: ['l', 'r', 'r', 'l', 'l'] });
}

/** The figures as one object: each value by its name, their bars, and the names of those below. */
export function jsonOf({ figures, misses }: Report): string {
  const barred = figures.filter(({ bar }) => bar !== null);
  return JSON.stringify({
    figures: Object.fromEntries(figures.map(({ name, value }) => [name, rounded(value)])),
    bars: Object.fromEntries(barred.map(({ name, bar }) => [name, bar])),
    below: barred.filter((figure) => !reaches(figure)).map(({ name }) => name),
    misses: misses.reduce((sum, { lines }) => sum + lines.length, 0),
  });
}
