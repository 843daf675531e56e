/** The measures of a comparison, in the order of its rows. Each one names the rows that it counts, so that they open. */
import type { ById, Fact, Linked } from '../../dataset/model.ts';
import { formatAge } from '../../domain/dates.ts';
import { NOT_READ, NOT_STATED } from '../../domain/nothing.ts';
import { periodLabel } from '../../domain/period.ts';
import { DELIVERY_STATUSES, QUESTION_OUTCOMES, RESOLUTION_OUTCOMES } from '../../domain/words.ts';
import type { Row } from '../../query/field.ts';
import { count, NONE, share } from './counts.ts';
import { type Measure, nothingOn } from './measure.ts';
import { largest, monies } from './money.ts';
import type { Side } from './side.ts';
import { themesApart, topThemes } from './themes.ts';

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
  say: (rows, side) => {
    const periods = rows.map((row) => periodLabel((row as Row & Linked).period));
    if (!side.forceRead && (rows as readonly (Row & Linked)[]).every(({ plan }) => plan === null))
      return { value: null, lead: NOT_READ, rest: '' };
    return { value: periods, lead: '', rest: periods.join(', ') };
  },
};

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
export function measuresOf(sides: readonly Side[], all: ById<Fact>): Measure[] {
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
    ...QUESTION_OUTCOMES.map((outcome) =>
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
    ...shares(sides, RESOLUTION_OUTCOMES, (outcome) =>
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
    ...shares(sides, DELIVERY_STATUSES, (status) =>
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
