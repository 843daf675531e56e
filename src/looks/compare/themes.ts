/** The measures of themes: what is asked about most, and what one side has and another has not. */
import type { Fact } from '../../dataset/model.ts';
import { compareValues } from '../../domain/compare.ts';
import { formatNumber } from '../../domain/number.ts';
import { oncePer } from '../../domain/once.ts';
import type { Row } from '../../query/field.ts';
import { count, NONE } from './counts.ts';
import { type Measure, nothingOn } from './measure.ts';
import type { Side } from './side.ts';

/** The themes of some rows with how often each is there, the most frequent first. */
const themesIn = oncePer((rows: readonly Row[]): readonly [theme: string, count: number][] => {
  const counts = new Map<string, number>();
  for (const row of rows as readonly (Row & { record: Fact['record'] | null })[]) {
    for (const theme of row.record?.themes ?? []) counts.set(theme, (counts.get(theme) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || compareValues(a[0], b[0]));
});

const themeAt = (side: Side, place: number): string | undefined =>
  themesIn(side.behind('questions', '').rows)[place]?.[0];

const TOP = ['Top question theme', 'Second question theme', 'Third question theme'];

/** What questions are most often about, one measure for each place. */
export const topThemes = TOP.map(
  (title, place): Measure => ({
    ...count(
      `theme-${place + 1}`,
      title,
      'what questions are most often about; of equals, the first by name',
      'questions',
    ),
    term: (side) => {
      const theme = themeAt(side, place);
      return theme === undefined ? null : `theme:${theme}`;
    },
    say: (rows, side) => ({ value: rows.length, lead: formatNumber(rows.length), rest: themeAt(side, place) ?? '' }),
  }),
);

/** Themes present on one side and absent from the others. */
export function themesApart(sides: readonly Side[]): Measure[] {
  const themes = new Map(
    sides.map((side) => [side, new Set(themesIn(side.behind('all', '').rows).map(([theme]) => theme))]),
  );
  const present = (side: Side): Set<string> => themes.get(side) ?? new Set();
  const others = (side: Side): Set<string> =>
    new Set(sides.flatMap((other) => (other === side ? [] : [...present(other)])));
  const only = (side: Side): string[] => [...present(side).difference(others(side))].sort();
  const absent = (side: Side): string[] => [...others(side).difference(present(side))].sort();
  return [
    {
      ...count(
        'themes-only',
        'Themes only here',
        'themes that no other side has, with the records that have them',
        'all',
      ),
      term: (side) => (only(side).length === 0 ? null : `theme:${only(side).join(',')}`),
      say: (rows, side) => ({
        value: rows.length,
        lead: formatNumber(rows.length),
        rest: `in ${only(side).join(', ')}`,
      }),
      none: (side) => (side.documents > 0 ? NONE : { value: null, lead: nothingOn(side), rest: '' }),
    },
    {
      id: 'themes-absent',
      title: 'Themes absent here',
      about: 'themes that another side has and this one has not, as far as it was read',
      table: 'all',
      term: () => null,
      say: () => NONE,
      none: (side) => {
        const names = absent(side);
        if (names.length === 0) return { ...NONE, value: [] };
        return { value: names, lead: nothingOn(side), rest: `(${names.join(', ')})` };
      },
    },
  ];
}
