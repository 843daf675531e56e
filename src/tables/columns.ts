/** The columns that several tables share: what a record or document is linked to, and what every record has. */
import type { Linked } from '../dataset/model.ts';
import { formatFigure } from '../domain/figure.ts';
import { forceLabel } from '../domain/force.ts';
import { formatAmount, sortOfMoney } from '../domain/money.ts';
import type { FactRecord, Kind } from '../domain/schema.ts';
import { THEMES } from '../domain/themes.ts';
import { DOCUMENT_BODIES, DOCUMENT_READ, DOCUMENT_TYPES, KINDS, QUALIFIERS, STATED_BY } from '../domain/words.ts';
import type { Row } from '../query/field.ts';
import type { Column } from './table.ts';

export const force: Column<Row & Pick<Linked, 'force'>> = {
  ofDocument: true,
  id: 'force',
  title: 'Force area',
  about: 'the police force area',
  type: 'choice',
  width: 18,
  value: (row) => row.force.id,
  text: (row) => forceLabel(row.force),
  choices: (dataset) => dataset.forces.map(({ id }) => id),
};

export const period: Column<Row & Pick<Linked, 'period'>> = {
  ofDocument: true,
  id: 'period',
  title: 'Plan period',
  about: 'the period of the plan that the document names, as 2016-2021, or none',
  type: 'period',
  width: 16,
  value: (row) => row.period,
};

export const plan: Column<Row & Pick<Linked, 'plan'>> = {
  ofDocument: true,
  id: 'plan',
  title: 'Plan',
  about: 'the plan that the document names',
  type: 'choice',
  width: 30,
  value: (row) => row.plan?.id ?? null,
  text: (row) => row.plan?.title ?? null,
  missing: () => 'no plan named',
  choices: (dataset) => dataset.plans.map(({ id }) => id),
};

export const date: Column<Row & Pick<Linked, 'date'>> = {
  ofDocument: true,
  id: 'date',
  title: 'Date',
  about: 'the day of the meeting, or of publication',
  type: 'date',
  width: 10,
  value: (row) => row.date,
};

type FromDocument = Row & Pick<Linked, 'document'>;

const document: Column<FromDocument> = {
  ofDocument: true,
  id: 'document',
  title: 'Document',
  about: 'the document that it was read in, by its id',
  type: 'text',
  width: 30,
  value: (row) => row.document.id,
};

export const documentTitle: Column<FromDocument> = {
  ofDocument: true,
  id: 'title',
  title: 'Title',
  about: "the document's title",
  type: 'text',
  width: 40,
  grow: true,
  value: (row) => row.document.title,
};

export const documentType: Column<FromDocument> = {
  ofDocument: true,
  id: 'doctype',
  title: 'Doc type',
  about: 'the type of the document',
  type: 'choice',
  width: 12,
  value: (row) => row.document.type,
  choices: () => DOCUMENT_TYPES,
};

export const body: Column<FromDocument> = {
  ofDocument: true,
  id: 'body',
  title: 'Body',
  about: 'whose meeting or page it is',
  type: 'choice',
  width: 12,
  value: (row) => row.document.body,
  choices: () => DOCUMENT_BODIES,
};

export const bodyName: Column<FromDocument> = {
  ofDocument: true,
  id: 'bodyname',
  title: 'Body name',
  about: 'the name of that body',
  type: 'text',
  width: 40,
  value: (row) => row.document.bodyName,
};

export const read: Column<FromDocument> = {
  ofDocument: true,
  id: 'read',
  title: 'Read',
  about: 'how much of the document was read',
  type: 'choice',
  width: 7,
  value: (row) => row.document.read,
  choices: () => DOCUMENT_READ,
};

export const address: Column<FromDocument> = {
  ofDocument: true,
  id: 'address',
  title: 'Address',
  about: "the document's web address",
  type: 'text',
  width: 50,
  value: (row) => row.document.url,
};

/** Where a record or document comes from. */
export const SOURCE_COLUMNS: readonly Column<Linked>[] = [
  period,
  plan,
  document,
  documentTitle,
  documentType,
  body,
  bodyName,
  read,
  address,
];

export const id: Column = {
  id: 'id',
  title: 'Id',
  about: 'the id in the dataset',
  type: 'text',
  width: 30,
  value: (row) => row.id,
};

/** A row that may be a record, or only a document. Its kind is told apart; to ask for the record may mean to parse it. */
export type Entry = Linked & { kind: Kind | 'document'; record: FactRecord | null };

/** What a plan sets out to do, the documents that name it, then what was read in them. */
const ENTRY_KINDS: readonly string[] = ['priority', 'document', ...KINDS.filter((kind) => kind !== 'priority')];

export const kind: Column<Entry> = {
  id: 'kind',
  title: 'Kind',
  about: 'what sort of record it is',
  type: 'choice',
  width: 10,
  value: (row) => row.kind,
  choices: () => ENTRY_KINDS,
  order: ENTRY_KINDS,
};

/** What became of a record, in a word or an amount. */
function stateOf(record: FactRecord): string | null {
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

export const state: Column<Entry> = {
  id: 'state',
  shows: [
    'funding.amountGbp',
    'figure.value',
    'question.outcome',
    'resolution.outcome',
    'action.status',
    'delivery.status',
    'priority.status',
  ],
  title: 'State',
  about: 'its amount, value, outcome or status',
  type: 'text',
  width: 22,
  value: (row) => (row.record ? stateOf(row.record) : `read: ${row.document.read}`),
  exports: {
    keys: ['state', 'amountGbp', 'amountMaxGbp', 'qualifier', 'value'],
    values: ({ record, document }) => {
      if (record === null) return [`read: ${document.read}`];
      const { amountGbp = null, amountMaxGbp = null } = record.kind === 'funding' ? record.funding : {};
      const stated = record.kind === 'funding' ? record.funding : record.kind === 'figure' ? record.figure : null;
      const value = record.kind === 'figure' ? record.figure.value : null;
      return [stateOf(record), amountGbp, amountMaxGbp, stated?.qualifier ?? null, value];
    },
  },
};

export const summary: Column<Entry> = {
  id: 'summary',
  shows: ['summary'],
  title: 'What',
  about: 'the fact in one sentence',
  type: 'text',
  width: 50,
  grow: true,
  value: (row) => row.record?.summary ?? row.document.title,
};

export const themes: Column<Entry> = {
  id: 'theme',
  shows: ['themes'],
  title: 'Themes',
  about: 'its one to three themes, the main one first',
  type: 'list',
  width: 24,
  value: (row) => row.record?.themes ?? [],
  missing: () => 'does not apply',
  choices: () => THEMES,
};

export const statedByColumn: Column<Entry> = {
  id: 'by',
  shows: ['statedBy'],
  title: 'Stated by',
  about: 'to whom the document attributes it',
  type: 'choice',
  width: 12,
  value: (row) => row.record?.statedBy ?? null,
  missing: () => 'does not apply',
  choices: () => STATED_BY,
};

export const paragraph: Column<Entry> = {
  id: 'paragraph',
  shows: ['paragraph'],
  title: 'Para',
  about: 'the bullet or numbered paragraph, from 1',
  type: 'count',
  width: 10,
  value: (row) => row.record?.paragraph ?? null,
};

/**
 * How a number is meant, for the tables that have numbers.
 * @param path of the field that says it
 */
export function qualifier<R extends Row>(path: string, value: (row: R) => string | null): Column<R> {
  return {
    id: 'qualifier',
    shows: [path],
    title: 'Qualifier',
    about: 'exact, about, over, under or up to',
    type: 'choice',
    width: 10,
    value,
    choices: () => QUALIFIERS,
  };
}
