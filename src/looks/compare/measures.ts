/** The measures of a comparison, in the order of its rows. Each one names the rows that it counts, so that they open. */
import type { Fact, Linked } from '../../dataset/model.ts';
import { formatAge } from '../../domain/dates.ts';
import { formatAmount, formatShortPounds, sortOfMoney } from '../../domain/money.ts';
import { NOT_READ, NOT_STATED } from '../../domain/nothing.ts';
import { formatNumber } from '../../domain/number.ts';
import { periodLabel } from '../../domain/period.ts';
import { deliverySchema, type Funding, questionSchema, resolutionSchema } from '../../domain/schema.ts';
import type { Row } from '../../query/field.ts';
import { sumInWords, totalsOf } from '../../query/totals.ts';
import type { TableId } from '../../tables/table.ts';
import { percentage } from '../breakdown.ts';
import { type Measure, nothingOn } from './measure.ts';
import type { Side } from './side.ts';

type Facts = ReadonlyMap<string, Fact>;

/** A count of rows: of `table`, those that a term keeps. */
function count(id: string, title: string, about: string, table: TableId, term = ''): Measure {
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
function share(id: string, title: string, about: string, table: TableId, term: string): Measure {
  const { amount: _, ...own } = count(id, title, about, table, term);
  return {
    ...own,
    zero: true,
    say: (rows, side) => {
      const all = side.behind(table, '').rows.length;
      return {
        value: rows.length,
        lead: formatNumber(rows.length),
        rest: `${percentage(rows.length, all)} of ${formatNumber(all)}`,
      };
    },
  };
}

const NONE = { value: 0, lead: 'none', rest: '' };

const documents = (id: string, title: string, about: string, term: string): Measure => ({
  ...count(id, title, about, 'documents', term),
  filtered: false,
  // Of these nothing is unknown, once anything was read.
  none: (side) => (side.documents > 0 ? NONE : { value: null, lead: nothingOn(side), rest: '' }),
});

const plans: Measure = {
  id: 'plans',
  title: 'Plan and period',
  about: 'the plans, by the periods that they cover',
  table: 'periods',
  filtered: false,
  term: () => '',
  none: (side) => ({ value: null, lead: side.forceRead ? 'no such plan' : NOT_READ, rest: '' }),
  say: (rows) => {
    const periods = rows.map((row) => periodLabel((row as Row & Linked).period));
    return { value: periods, lead: '', rest: periods.join(', ') };
  },
};

const asFunding = (rows: readonly Row[]): Fact<'funding'>[] => rows as unknown as Fact<'funding'>[];
const fundingOf = (row: Fact<'funding'>): Funding => row.record.funding;

/** The commitment with the largest stated amount; amounts a household or a recipient are not asked. */
function largestOf(side: Side): Fact<'funding'> | undefined {
  const stated = asFunding(side.behind('funding', 'per:total').rows).filter((row) => fundingOf(row).amountGbp !== null);
  const pounds = (row: Fact<'funding'>): number => fundingOf(row).amountGbp ?? 0;
  return stated.sort((a, b) => pounds(b) - pounds(a) || (a.id < b.id ? -1 : 1))[0];
}

const largest: Measure = {
  id: 'largest',
  title: 'Largest commitment',
  about: 'the largest stated amount, of whatever sort of money',
  table: 'funding',
  term: (side) => {
    const found = largestOf(side);
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
    return { value: amount, lead: `${exact}${formatShortPounds(amount)}`, rest: what };
  },
};

/** What the amounts of one sort of money come to, and what is left out. */
function money({ type, frequency, per }: Funding, all: Facts): Measure {
  const sort = sortOfMoney({ type, frequency, per });
  const totalOf = (rows: readonly Row[]) => totalsOf(asFunding(rows), all)[0];
  return {
    id: `money-${type}-${frequency}-${per}`,
    title: sort.charAt(0).toUpperCase() + sort.slice(1),
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
function monies(sides: readonly Side[], all: Facts): Measure[] {
  const facts = sides.flatMap((side) => asFunding(side.behind('funding', '').rows));
  const sorts = Map.groupBy(facts, (fact) => sortOfMoney(fundingOf(fact)));
  return [...sorts.values()]
    .sort((a, b) => b.length - a.length)
    .flatMap(([fact]) => (fact ? [money(fundingOf(fact), all)] : []));
}

/** The themes of some rows with how often each is there, the most frequent first. */
function themesIn(rows: readonly Row[]): [theme: string, count: number][] {
  const counts = new Map<string, number>();
  for (const row of rows as readonly (Row & { record: Fact['record'] | null })[]) {
    for (const theme of row.record?.themes ?? []) counts.set(theme, (counts.get(theme) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

const themeAt = (side: Side, place: number): string | undefined =>
  themesIn(side.behind('questions', '').rows)[place]?.[0];

const TOP = ['Top question theme', 'Second question theme', 'Third question theme'];

const topThemes = TOP.map(
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
function themesApart(sides: readonly Side[]): Measure[] {
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
      none: () => NONE,
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
        return { value: names, lead: nothingOn(side), rest: names.join(', ') };
      },
    },
  ];
}

type Action = Row & Linked & { age: number | null };

const oldestDate = (side: Side): string | undefined =>
  (side.behind('actions', 'is:open').rows as readonly Action[]).flatMap(({ date }) => date ?? []).sort()[0];

const oldest: Measure = {
  id: 'oldest',
  title: 'Oldest open promise',
  about: 'the age of the oldest action that is open, counted from its document (derived)',
  table: 'actions',
  term: (side) => {
    const date = oldestDate(side);
    return date === undefined ? 'is:open' : `is:open date:${date}`;
  },
  say: (rows) => {
    const [row] = rows as readonly Action[];
    if (!row || row.age === null) return { value: null, lead: NOT_STATED, rest: '' };
    return { value: row.age, lead: formatAge(row.age), rest: `from ${row.date}` };
  },
};

/** One share for each outcome or status that any side has. */
function shares(sides: readonly Side[], values: readonly string[], measure: (value: string) => Measure): Measure[] {
  return values.map(measure).filter(({ table, term }) =>
    sides.some((side) => {
      const own = term(side);
      return own !== null && side.behind(table, own).rows.length > 0;
    }),
  );
}

const OUTCOMES: Record<string, string> = {
  answered: 'Questions answered',
  'follow-up': 'Questions to follow up',
  deferred: 'Questions deferred',
  unknown: 'Questions, outcome unknown',
  'not-read': 'Questions, answer not read',
};

/** All measures of a comparison of these sides; what no side has is left out. */
export function measuresOf(sides: readonly Side[], all: Facts): Measure[] {
  const outcomes = questionSchema.shape.outcome.options;
  return [
    plans,
    documents('documents', 'Documents read', 'all documents, whatever the filter', ''),
    documents('whole', 'Documents read whole', 'those read from beginning to end', 'read:whole'),
    documents('opening', 'Only the opening read', 'those of which only the opening was read', 'read:opening'),
    count('records', 'Records', 'all records, of every kind', 'all', '-kind:document'),
    count('priorities', 'Priorities', 'what the plan sets out to do', 'all', 'kind:priority'),
    count('funding', 'Funding commitments', 'all of them, with or without an amount', 'funding'),
    ...monies(sides, all),
    largest,
    count('questions', 'Questions', 'questions and concerns raised', 'questions'),
    ...outcomes.map((outcome) =>
      share(
        `questions-${outcome}`,
        OUTCOMES[outcome] ?? outcome,
        `questions with outcome ${outcome}`,
        'questions',
        `outcome:${outcome}`,
      ),
    ),
    ...topThemes,
    count('resolutions', 'Resolutions', 'what was resolved', 'resolutions'),
    ...shares(sides, resolutionSchema.shape.outcome.options, (outcome) =>
      share(
        `resolutions-${outcome}`,
        `Resolutions: ${outcome}`,
        `resolutions with outcome ${outcome}`,
        'resolutions',
        `outcome:${outcome}`,
      ),
    ),
    count('actions', 'Promises', 'actions that somebody undertook', 'actions'),
    share('open', 'Promises open', 'actions that are open, as of their documents', 'actions', 'is:open'),
    oldest,
    count('delivery', 'Delivery records', 'what was done, is under way or is planned', 'delivery'),
    ...shares(sides, deliverySchema.shape.status.options, (status) =>
      share(
        `delivery-${status}`,
        `Delivery: ${status}`,
        `delivery records with status ${status}`,
        'delivery',
        `status:${status}`,
      ),
    ),
    count('figures', 'Figures', 'performance and resource figures', 'figures'),
    ...themesApart(sides),
  ];
}
