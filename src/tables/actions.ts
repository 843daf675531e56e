import type { Fact } from '../dataset/model.ts';
import { daysBetween } from '../domain/dates.ts';
import { NOT_STATED } from '../domain/nothing.ts';
import { ACTION_STATUSES } from '../domain/words.ts';
import { factTable } from './fact-table.ts';

/** A promise with its age. */
type Row = Fact<'action'> & { age: number | null };
const of = (row: Row) => row.record.action;

/** A promise is as old as its document; one that is done has no age any more. Days. */
function ageOf(fact: Fact<'action'>, today: string): number | null {
  if (fact.record.action.status === 'done' || fact.date === null) return null;
  return daysBetween(fact.date, today);
}

export const actions = factTable<'action', Row>(
  'action',
  {
    id: 'actions',
    key: '5',
    title: 'Actions',
    short: 'Act',
    noun: 'actions promised',
    about: 'what somebody undertook to do or to report back on; open until a later record says otherwise',
    shown: ['force', 'summary', 'age', 'status', 'owner', 'due', 'date', 'theme', 'paragraph'],
    sort: [{ column: 'age', descending: true }],
    columns: [
      {
        id: 'age',
        title: 'Age, derived',
        about: 'days from its document to today, while it is not done (derived)',
        type: 'days',
        width: 12,
        searched: false,
        value: (row) => row.age,
        missing: (row) => (of(row).status === 'done' ? 'done' : NOT_STATED),
      },
      {
        id: 'status',
        shows: ['action.status'],
        title: 'Status',
        about: 'open, done or unknown, as of its document',
        type: 'choice',
        width: 8,
        value: (row) => of(row).status,
        choices: () => ACTION_STATUSES,
      },
      {
        id: 'owner',
        shows: ['action.owner'],
        title: 'Owner',
        about: 'who undertook it',
        type: 'text',
        width: 18,
        value: (row) => of(row).owner,
      },
      {
        id: 'due',
        shows: ['action.due'],
        title: 'Due',
        about: 'when it is due, as the document says it',
        type: 'text',
        width: 16,
        value: (row) => of(row).due,
      },
    ],
    quantity: { column: 'age', alike: () => 'ages', adds: false },
    flags: [
      { id: 'open', about: 'its status is open', test: (row) => of(row).status === 'open' },
      { id: 'done', about: 'its status is done', test: (row) => of(row).status === 'done' },
    ],
  },
  (fact, today) => {
    // A spread would leave out what is read when it is asked for.
    const { documentPlace, document, plan, period, force, date, record } = fact;
    return { ...fact, documentPlace, document, plan, period, force, date, record, age: ageOf(fact, today) };
  },
);
