import type { Fact } from '../dataset/model.ts';
import { formatAmount, mainAmount, sortOfMoney } from '../domain/money.ts';
import type { Funding } from '../domain/schema.ts';
import { FUNDING_FREQUENCIES, FUNDING_PER, FUNDING_TYPES } from '../domain/words.ts';
import { qualifier } from './columns.ts';
import { factTable } from './fact-table.ts';
import type { Column } from './table.ts';

type Row = Fact<'funding'>;
const of = (row: Row): Funding => row.record.funding;

const words = (id: 'funder' | 'recipient' | 'purpose', title: string, about: string, width: number): Column<Row> => ({
  id,
  shows: [`funding.${id}`],
  title,
  about,
  type: 'text',
  width,
  grow: id === 'purpose',
  value: (row) => of(row)[id],
});

export const amount: Column<Row> = {
  id: 'amount',
  shows: ['funding.amountGbp'],
  title: 'Amount',
  about: 'pounds; of a range its bottom, of an "up to" its limit',
  type: 'money',
  width: 20,
  value: (row) => mainAmount(of(row)),
  text: (row) => formatAmount(of(row)),
  exports: {
    keys: ['amountGbp', 'amountMaxGbp', 'qualifier'],
    values: (row) => [of(row).amountGbp, of(row).amountMaxGbp, of(row).qualifier],
  },
};

export const funding = factTable('funding', {
  id: 'funding',
  key: '2',
  title: 'Funding',
  short: 'Fund',
  noun: 'funding commitments',
  about: 'money given, won, budgeted, charged, saved or guaranteed',
  shown: ['force', 'date', 'amount', 'purpose', 'type', 'frequency', 'recipient', 'funder', 'part', 'paragraph'],
  sort: [{ column: 'date', descending: true }],
  columns: [
    amount,
    qualifier<Row>('funding.qualifier', (row) => of(row).qualifier),
    {
      id: 'type',
      shows: ['funding.type'],
      title: 'Type',
      about: 'the type of money',
      type: 'choice',
      width: 9,
      value: (row) => of(row).type,
      choices: () => FUNDING_TYPES,
    },
    {
      id: 'frequency',
      shows: ['funding.frequency'],
      title: 'Frequency',
      about: 'how often it is given',
      type: 'choice',
      width: 13,
      value: (row) => of(row).frequency,
      choices: () => FUNDING_FREQUENCIES,
    },
    {
      id: 'per',
      shows: ['funding.per'],
      title: 'Per',
      about: 'what the amount is for: all of it, each household, each recipient',
      type: 'choice',
      width: 9,
      value: (row) => of(row).per,
      choices: () => FUNDING_PER,
    },
    {
      id: 'sort',
      title: 'Sort',
      about: 'the sort of money: only amounts of one sort can be added up',
      type: 'text',
      width: 26,
      value: (row) => sortOfMoney(of(row)),
    },
    words('recipient', 'Recipient', 'who receives it', 22),
    words('purpose', 'Purpose', 'what it is for', 36),
    words('funder', 'Funder', 'who gives it', 22),
    {
      id: 'part',
      shows: ['funding.partOf'],
      title: 'Part of',
      about: 'the record whose amount contains this one',
      type: 'text',
      width: 24,
      value: (row) => of(row).partOf,
      missing: () => 'no part',
    },
  ],
  flags: [
    { id: 'unstated', about: 'no amount is stated', test: (row) => mainAmount(of(row)) === null },
    { id: 'part', about: 'it is a part of another amount', test: (row) => of(row).partOf !== null },
  ],
  funding: (row) => row,
});
