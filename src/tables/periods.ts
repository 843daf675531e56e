import { type Dataset, type Fact, isKind, type Linked } from '../dataset/model.ts';
import { forceLabel } from '../domain/force.ts';
import { NOT_READ } from '../domain/nothing.ts';
import { formatNumber } from '../domain/number.ts';
import { lazy, oncePer } from '../domain/once.ts';
import { NO_PLAN, periodLabel, periodOf, YEARS_NOT_STATED } from '../domain/period.ts';
import type { Document, Force, ForceFigure, Kind } from '../domain/schema.ts';
import { ALL_PERIODS } from '../query/view.ts';
import * as shared from './columns.ts';
import { countColumn } from './counts.ts';
import { documentRows } from './documents.ts';
import { inScope } from './scope.ts';
import type { Column, Json, Table } from './table.ts';

/** A plan of a force area with what was read under it; `plan` is null for the documents that name none. */
type Row = Pick<Linked, 'id' | 'force' | 'plan' | 'period'> & {
  documents: readonly Document[];
  facts: readonly Fact[];
  /** Whether any document of the force area was read, under this plan or not. */
  forceRead: boolean;
};

/** One row for each plan, and one for each force area's documents that name no plan. */
const planRows = oncePer((dataset: Dataset): readonly Row[] => {
  const key = (force: string, plan: string | null): string => `${force} ${plan}`;
  const documents = Map.groupBy(documentRows(dataset), ({ document }) => key(document.force, document.plan));
  const read = new Set(dataset.documents.map((document) => document.force));
  const row = (id: string, force: Force, plan: Row['plan']): Row => {
    const own = documents.get(key(force.id, plan?.id ?? null)) ?? [];
    const facts = lazy(() => own.flatMap((document) => document.facts));
    return {
      id,
      force,
      plan,
      period: periodOf(plan),
      documents: own.map(({ document }) => document),
      // A comparison asks for the plans alone.
      get facts() {
        return facts();
      },
      forceRead: read.has(force.id),
    };
  };
  const plans = dataset.plans.map((plan) => row(plan.id, dataset.forceById.get(plan.force) as Force, plan));
  const planned = new Set(dataset.plans.map((plan) => plan.force));
  const others = dataset.forces
    .map((force) => row(`${force.id}-no-plan`, force, null))
    .filter(({ force, documents }) => documents.length > 0 || !planned.has(force.id));
  return [...plans, ...others];
});

const isOfKind = (kind: Kind) => (fact: Fact) => isKind(fact, kind);

/** A count of documents: of these nothing is unknown. */
function documentColumn(id: string, title: string, about: string, test: (document: Document) => boolean): Column<Row> {
  return {
    id,
    title,
    about,
    type: 'count',
    width: Math.max(8, title.length + 1),
    value: (row) => (row.documents.length === 0 ? null : row.documents.filter(test).length),
    text: (row) => (row.documents.length > 0 && !row.documents.some(test) ? 'none' : null),
    missing: () => NOT_READ,
  };
}

/** A figure of the force area as a whole, the same under each of its plans. */
function forceFigureColumn(id: 'population' | 'officers', title: string, about: string): Column<Row> {
  const of = (row: Row): ForceFigure | null => row.force[id] ?? null;
  return {
    id,
    title,
    about,
    type: 'count',
    width: 10,
    searched: false,
    value: (row) => of(row)?.value ?? null,
    text: (row) => {
      const figure = of(row);
      return figure?.note ? `${formatNumber(figure.value)} (${figure.note})` : null;
    },
    exports: {
      keys: [id, `${id}AsOf`, `${id}Source`, `${id}Note`],
      values: (row) => {
        const figure = of(row);
        return [figure?.value ?? null, figure?.asOf ?? null, figure?.source ?? null, figure?.note ?? null];
      },
    },
  };
}

const planTitle = (row: Row): string => {
  if (row.plan) return row.plan.title;
  return row.documents.length === 0 ? NOT_READ : 'documents that name no plan';
};

export const periods: Table<Row> = {
  id: 'periods',
  key: '1',
  title: 'Periods',
  short: 'Per',
  noun: 'plan periods',
  about: 'the plans of each force area by period; Enter opens a plan: its priorities, documents and records',
  rows: ({ dataset }, scope) => planRows(dataset).filter(inScope(scope)),
  columns: [
    shared.force,
    shared.period,
    {
      ...shared.plan,
      grow: true,
      text: (row) => planTitle(row as Row),
    },
    documentColumn('documents', 'Documents', 'documents that name the plan', () => true),
    documentColumn('whole', 'Whole', 'documents read whole', ({ read }) => read === 'whole'),
    documentColumn(
      'opening',
      'Opening',
      'documents of which only the opening was read',
      ({ read }) => read === 'opening',
    ),
    countColumn('records', 'Records', 'all records read under the plan', () => true),
    countColumn('priorities', 'Priorities', 'what the plan sets out to do', isOfKind('priority')),
    countColumn('funding', 'Funding', 'funding commitments', isOfKind('funding')),
    countColumn('questions', 'Questions', 'questions raised', isOfKind('question')),
    countColumn('resolutions', 'Resolutions', 'resolutions', isOfKind('resolution')),
    countColumn('actions', 'Actions', 'actions promised', isOfKind('action')),
    countColumn(
      'open',
      'Open',
      'actions that are open',
      (fact) => isKind(fact, 'action') && fact.record.action.status === 'open',
    ),
    countColumn('delivery', 'Delivery', 'delivery records', isOfKind('delivery')),
    countColumn('figures', 'Figures', 'figures', isOfKind('figure')),
    forceFigureColumn('population', 'People', 'people in the force area, mid-2018 in the bundled dataset'),
    forceFigureColumn(
      'officers',
      'Officers',
      'police officers, full-time equivalent, 31 March 2019 in the bundled dataset',
    ),
    shared.id,
  ],
  shown: ['force', 'period', 'plan', 'documents', 'whole', 'records', 'funding', 'questions', 'resolutions', 'open'],
  sort: [
    { column: 'force', descending: false },
    { column: 'period', descending: false },
  ],
  flags: [
    { id: 'unread', about: 'no document of the force area was read', test: (row) => !row.forceRead },
    { id: 'noplan', about: 'the documents name no plan', test: (row) => row.period === NO_PLAN },
  ],
  headline: (row) => `${forceLabel(row.force)}: ${planTitle(row)} (${periodLabel(row.period)})`,
  citation: () => null,
  open: (row) => {
    if (row.documents.length === 0) return 'nothing of this force area was read';
    const forces = [row.force.id];
    // Years that are not stated can be those of several plans, so they name none of them.
    if (row.plan && row.period === YEARS_NOT_STATED) {
      return { table: 'all', filter: `plan:${row.plan.id}`, scope: { forces, period: ALL_PERIODS } };
    }
    return { table: 'all', filter: '', scope: { forces, period: row.period } };
  },
  source: (row): Json => ({ plan: row.plan?.id ?? null, documents: row.documents.map(({ id }) => id) }),
  selection: (row) => ({
    forces: [row.force.id],
    plans: row.plan ? [row.plan.id] : [],
    documents: row.documents.map(({ id }) => id),
    records: row.facts.map(({ id }) => id),
  }),
};
