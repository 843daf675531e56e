import { type Change, type Counts, diffDatasets, type FieldChange, type ItemKind } from '../dataset/diff.ts';
import type { Dataset } from '../dataset/model.ts';
import { forceLabel } from '../domain/force.ts';
import { NOT_STATED } from '../domain/nothing.ts';
import { formatNumber } from '../domain/number.ts';
import { oncePer } from '../domain/once.ts';
import { NO_PLAN, type PeriodKey, periodLabel, periodOf } from '../domain/period.ts';
import type { FactRecord, Force, Plan } from '../domain/schema.ts';
import { KINDS } from '../domain/words.ts';
import type { Row as AnyRow } from '../query/field.ts';
import * as shared from './columns.ts';
import { type Listed, placeOf, selectionOf } from './item.ts';
import { inScope } from './scope.ts';
import type { Column, Json, Source, Table } from './table.ts';

/** One field of an item that changed, or an item that was added or removed. */
export interface ChangeRow extends AnyRow {
  change: Change;
  field: FieldChange | null;
  listed: Listed;
  force: Force;
  period: PeriodKey;
  /** The sentence of the item. */
  what: string;
}

/** What happened, in the order in which it is told. */
export const WHAT_HAPPENED: readonly Change['change'][] = ['added', 'removed', 'changed'];
const { choices: _, ...WITHOUT_CHOICES } = shared.force;

const ITEM_KINDS: readonly ItemKind[] = ['force', 'plan', 'document', ...KINDS];

/** What changed in a dataset since another one; nothing where there is no other one. */
export const changesOf = oncePer(({ since, dataset }: Source): readonly Change[] =>
  since ? diffDatasets(since.dataset, dataset) : [],
);

/** Whether changes are counted from a dataset that was named, not from what was read before. */
export function isNamed(since: Source['since']): since is NonNullable<Source['since']> {
  return since !== undefined && since.argument !== null;
}

/** What the changes are counted from, for a title: ` since last-year.json`; empty for what was read before. */
export function sinceInWords({ since }: Source): string {
  return isNamed(since) ? ` since ${since.dataset.name}` : '';
}

/** How many items were added, removed and changed: `3 added, 1 removed, 2 changed`; `nothing differs`. */
export function changesInWords(counts: Counts): string {
  const told = WHAT_HAPPENED.filter((happened) => counts[happened] > 0);
  if (told.length === 0) return 'nothing differs';
  return told.map((happened) => `${formatNumber(counts[happened])} ${happened}`).join(', ');
}

/** Where an item belongs in the dataset that holds it, and its sentence. */
function placed({ kind, id }: Change, dataset: Dataset): Pick<ChangeRow, 'listed' | 'force' | 'period' | 'what'> {
  const forceNamed = (name: string): Force => dataset.forceById.get(name) as Force;
  const planned = (name: string | null): PeriodKey =>
    periodOf(name === null ? null : (dataset.planById.get(name) ?? null));
  switch (kind) {
    case 'force': {
      const force = forceNamed(id);
      return { listed: kind, force, period: NO_PLAN, what: force.name };
    }
    case 'plan': {
      const plan = dataset.planById.get(id) as Plan & { force: string };
      const period = periodOf(plan);
      return { listed: kind, force: forceNamed(plan.force), period, what: `${plan.title} (${periodLabel(period)})` };
    }
    case 'document': {
      const document = dataset.documentById.get(id);
      if (!document) throw new Error(`a change names the document ${id}, which is not there`);
      const { force, plan, title } = document;
      return { listed: kind, force: forceNamed(force), period: planned(plan), what: title };
    }
    default: {
      const fact = dataset.factById.get(id);
      if (!fact) throw new Error(`a change names the record ${id}, which is not there`);
      return { listed: 'record', force: fact.force, period: fact.period, what: fact.record.summary };
    }
  }
}

function rowsOf(change: Change, { dataset, since }: Source): ChangeRow[] {
  const holder = change.after === null ? (since?.dataset ?? dataset) : dataset;
  const own = placed(change, holder);
  const name = `${own.listed} ${change.id}`;
  if (change.fields.length === 0) return [{ id: name, change, field: null, ...own }];
  return change.fields.map((field) => ({ id: `${name} ${field.path}`, change, field, ...own }));
}

/** A value of a dataset file in words: a list by its items, an object as JSON; null where nothing is stated. */
export function valueInWords(value: Json): string | null {
  if (Array.isArray(value)) return value.map(valueInWords).join(', ');
  return typeof value === 'object' ? value && JSON.stringify(value) : String(value);
}

type Described = Pick<Column<ChangeRow>, 'id' | 'title' | 'about' | 'width'>;

const oneOf = (own: Described, names: readonly string[], value: (change: Change) => string): Column<ChangeRow> => ({
  ...own,
  type: 'choice',
  value: ({ change }) => value(change),
  choices: () => names,
  order: names,
});

const ofField = (own: Described, value: (field: FieldChange) => Json): Column<ChangeRow> => ({
  ...own,
  type: 'text',
  value: ({ field }) => field && valueInWords(value(field)),
  ...(own.id === 'field' ? {} : { exports: { keys: [own.id], values: ({ field }) => [field && value(field)] } }),
  missing: ({ field }) => (field ? NOT_STATED : 'does not apply'),
});

export const changes: Table<ChangeRow> = {
  id: 'changes',
  key: 'D',
  ofReading: false,
  title: 'Changes',
  short: 'Chg',
  noun: 'changes',
  about: 'what was added, removed and changed since --since, or the reading before, field by field; Enter goes there',
  empty: ({ since }, keyOf) => [
    since
      ? 'Nothing was added, removed or changed.'
      : `The dataset was read once so far; ${keyOf('reload')} reads it again.`,
  ],
  rows: (source, scope) =>
    changesOf(source)
      .flatMap((change) => rowsOf(change, source))
      .filter(inScope(scope)),
  columns: [
    // Not a choice: what was removed can be of a force area that the dataset has no more.
    { ...WITHOUT_CHOICES, type: 'text' },
    shared.period,
    oneOf({ id: 'change', title: 'Change', about: 'what happened', width: 8 }, WHAT_HAPPENED, ({ change }) => change),
    oneOf(
      {
        id: 'kind',
        title: 'Kind',
        about: 'to what: a force area, a plan, a document, or a record of a kind',
        width: 10,
      },
      ITEM_KINDS,
      ({ kind }) => kind,
    ),
    {
      id: 'what',
      title: 'What',
      about: 'the fact in one sentence, or the title; of what was removed, as it was',
      type: 'text',
      width: 36,
      grow: true,
      value: (row) => row.what,
    },
    ofField({ id: 'field', title: 'Field', about: 'the field that changed', width: 18 }, ({ path }) => path),
    ofField({ id: 'old', title: 'Old', about: 'its value before', width: 16 }, ({ old }) => old),
    ofField({ id: 'new', title: 'New', about: 'its value now', width: 16 }, ({ now }) => now),
    {
      id: 'item',
      title: 'Where',
      about: 'the id of the force area, plan, document or record',
      type: 'text',
      width: 30,
      value: (row) => row.change.id,
    },
  ],
  shown: ['force', 'change', 'kind', 'what', 'field', 'old', 'new', 'item'],
  sort: [
    { column: 'change', descending: false },
    { column: 'force', descending: false },
    { column: 'kind', descending: false },
  ],
  flags: [],
  headline: ({ change, force, what, field }) => {
    const where = `${forceLabel(force)}: ${change.kind} ${change.id} was ${change.change}`;
    if (!field) return `${where}. ${what}`;
    const [old, now] = [field.old, field.now].map((value) => valueInWords(value) ?? NOT_STATED);
    return `${where}: ${field.path}, from ${old} to ${now}. ${what}`;
  },
  citation: () => null,
  open: ({ change, listed }) => {
    if (change.after === null) return 'this was removed: it is in the dataset no more';
    return placeOf(listed, change.id);
  },
  source: ({ change, listed }): Json => {
    const item = change.after ?? change.before;
    const { document, paragraph } = item as FactRecord;
    return { [listed]: change.id, ...(listed === 'record' ? { document, paragraph } : {}) };
  },
  selection: ({ change, listed }) => selectionOf(listed, change.id),
};
