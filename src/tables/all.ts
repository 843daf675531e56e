import { type Fact, isKind } from '../dataset/model.ts';
import { formatAmount, sortOfMoney } from '../domain/money.ts';
import type { FactRecord } from '../domain/schema.ts';
import { actions } from './actions.ts';
import * as shared from './columns.ts';
import { delivery } from './delivery.ts';
import { documentRows } from './documents.ts';
import { cite, FACT_FLAGS, sourceOf } from './fact-table.ts';
import { figures, formatFigure } from './figures.ts';
import { funding } from './funding.ts';
import { questions } from './questions.ts';
import { resolutions } from './resolutions.ts';
import { inScope } from './scope.ts';
import { type Column, cellText, type Table } from './table.ts';

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

const COLUMNS: readonly Column<shared.Entry>[] = [
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
];
const COLUMN_IDS: ReadonlySet<string> = new Set(COLUMNS.map(({ id }) => id));

const KIND_TABLES = new Map<string, Table>([
  ['funding', funding],
  ['question', questions],
  ['resolution', resolutions],
  ['action', actions],
  ['delivery', delivery],
  ['figure', figures],
]);

/** What the table of a record's own kind knows of it, and this one does not show. */
function ofItsKind(row: shared.Entry): [string, string][] {
  const table = KIND_TABLES.get(row.record?.kind ?? '');
  const own = table?.columns.filter(({ id }) => !COLUMN_IDS.has(id) && id !== 'age') ?? [];
  return own.flatMap((column) => (column.value(row) === null ? [] : [[column.title, cellText(column, row)]]));
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
  columns: COLUMNS,
  shown: ['force', 'date', 'kind', 'summary', 'state', 'paragraph', 'theme'],
  sort: [
    { column: 'kind', descending: false },
    { column: 'date', descending: true },
  ],
  flags: FACT_FLAGS,
  things: (row) => [[row.force.id, row.id]],
  more: ofItsKind,
  headline: (row) => row.record?.summary ?? row.document.title,
  citation: (row) => cite(row, row.record?.paragraph ?? null),
  source: (row) => sourceOf(row, row.record?.paragraph ?? null),
  funding: (row) => (isFact(row) && isKind(row, 'funding') ? row : null),
  selection: (row) => ({ documents: [row.document.id], records: isFact(row) ? [row.id] : [] }),
};
