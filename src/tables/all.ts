import { type Fact, isKind } from '../dataset/model.ts';
import { formatAmount, sortOfMoney } from '../domain/money.ts';
import type { FactRecord } from '../domain/schema.ts';
import * as shared from './columns.ts';
import { documentRows } from './documents.ts';
import { cite, FACT_FLAGS, sourceOf } from './fact-table.ts';
import { formatFigure } from './figures.ts';
import { inScope } from './scope.ts';
import type { Table } from './table.ts';

/** What became of a record, in a word or an amount. */
function state(record: FactRecord): string | null {
  switch (record.kind) {
    case 'funding': {
      const amount = formatAmount(record.funding);
      return amount === null ? null : `${amount} (${sortOfMoney({ ...record.funding, per: 'total' })})`;
    }
    case 'figure':
      return formatFigure(record.figure);
    case 'question':
      return record.question.outcome;
    case 'resolution':
      return record.resolution.outcome;
    case 'action':
      return record.action.status;
    case 'delivery':
      return record.delivery.status;
    case 'priority':
      return record.priority.status;
  }
}

const isFact = (row: shared.Entry): row is Fact => row.record !== null;

export const all: Table<shared.Entry> = {
  id: 'all',
  key: 'a',
  title: 'All',
  short: 'All',
  noun: 'records and documents',
  about: 'priorities, documents and records of every kind together',
  rows: ({ dataset }, scope) => [...documentRows(dataset), ...dataset.facts].filter(inScope(scope)),
  columns: [
    shared.force,
    shared.date,
    shared.kind,
    shared.summary,
    {
      id: 'state',
      title: 'State',
      about: 'its amount, value, outcome or status',
      type: 'text',
      width: 22,
      value: (row) => (row.record ? state(row.record) : `read: ${row.document.read}`),
      exports: {
        keys: ['state', 'amountGbp', 'amountMaxGbp', 'qualifier', 'value'],
        values: ({ record, document }) => {
          if (record === null) return [`read: ${document.read}`];
          const { amountGbp = null, amountMaxGbp = null } = record.kind === 'funding' ? record.funding : {};
          const stated = record.kind === 'funding' ? record.funding : record.kind === 'figure' ? record.figure : null;
          const value = record.kind === 'figure' ? record.figure.value : null;
          return [state(record), amountGbp, amountMaxGbp, stated?.qualifier ?? null, value];
        },
      },
    },
    shared.themes,
    shared.statedByColumn,
    shared.paragraph,
    ...shared.SOURCE_COLUMNS,
    shared.id,
  ],
  shown: ['force', 'date', 'kind', 'summary', 'state', 'paragraph', 'theme'],
  sort: [
    { column: 'kind', descending: false },
    { column: 'date', descending: true },
  ],
  flags: FACT_FLAGS,
  things: (row) => [[row.force.id, row.id]],
  headline: (row) => row.record?.summary ?? row.document.title,
  citation: (row) => cite(row, row.record?.paragraph ?? null),
  source: (row) => sourceOf(row, row.record?.paragraph ?? null),
  funding: (row) => (isFact(row) && isKind(row, 'funding') ? row : null),
  selection: (row) => ({ documents: [row.document.id], records: isFact(row) ? [row.id] : [] }),
};
