/** What differs between two datasets, item by item and field by field. */
import { isObject } from '../domain/fields.ts';
import type { Json } from '../domain/json.ts';
import type { FactRecord, Force, Kind } from '../domain/schema.ts';
import type { Dataset, Fact, Owned } from './model.ts';

type Document = Fact['document'];
type Plan = NonNullable<Fact['plan']>;

/** What a dataset lists: a force area, a plan, a document, or a record of a kind. */
export type ItemKind = 'force' | 'plan' | 'document' | Kind;
export type Item = Force | Owned<Plan> | Owned<Document> | FactRecord;

/** One field that is not what it was. */
export interface FieldChange {
  /** Its JSON path within the item, as `funding.amountGbp`. */
  path: string;
  /** Null where nothing was stated, or the field was left out. */
  old: Json;
  /** The same of now. */
  now: Json;
}

/** An item that was added, removed or changed. */
export interface Change {
  change: 'added' | 'removed' | 'changed';
  kind: ItemKind;
  id: string;
  /** The item before; null where it was added. */
  before: Item | null;
  /** The item now; null where it was removed. */
  after: Item | null;
  /** What changed, in the order of the fields; none where it was added or removed. */
  fields: readonly FieldChange[];
}

/** A list is one value: which of its places changed says less than the whole of it. */
function sameList(a: readonly Json[], b: readonly Json[]): boolean {
  return a.length === b.length && JSON.stringify(a) === JSON.stringify(b);
}

function compareField(path: string, old: Json, now: Json, into: FieldChange[]): void {
  if (old === now) return;
  if (isObject(old) && isObject(now)) compareObjects(path, old, now, into);
  else if (!(Array.isArray(old) && Array.isArray(now) && sameList(old, now))) into.push({ path, old, now });
}

/** A field that may be left out says the same as one that is null. */
function compareObjects(path: string, old: Record<string, Json>, now: Record<string, Json>, into: FieldChange[]): void {
  const inside = path === '' ? '' : `${path}.`;
  for (const key in now) compareField(inside + key, old[key] ?? null, now[key] ?? null, into);
  for (const key in old) if (!(key in now)) compareField(inside + key, old[key] ?? null, null, into);
}

/** The fields that differ between two items, in the order of the newer one. */
function fieldChanges(before: Item, after: Item): FieldChange[] {
  const fields: FieldChange[] = [];
  if (before !== after) {
    compareObjects('', before as Item & Record<string, Json>, after as Item & Record<string, Json>, fields);
  }
  return fields;
}

type Items = ReadonlyMap<string, Item>;

/** One list of both datasets: what is there now in its order, then what is there no more in the order of before. */
function compareLists(before: Items, after: Items, kindOf: (item: Item) => ItemKind, into: Change[]): void {
  for (const [id, item] of after) {
    const old = before.get(id);
    const kind = kindOf(item);
    if (old === undefined) into.push({ change: 'added', kind, id, before: null, after: item, fields: [] });
    else {
      const fields = fieldChanges(old, item);
      if (fields.length > 0) into.push({ change: 'changed', kind, id, before: old, after: item, fields });
    }
  }
  for (const [id, item] of before) {
    if (after.has(id)) continue;
    into.push({ change: 'removed', kind: kindOf(item), id, before: item, after: null, fields: [] });
  }
}

const recordsOf = ({ facts }: Dataset): Items => new Map(facts.map(({ id, record }) => [id, record]));

/**
 * What was added, removed and changed from one dataset to another: force areas, plans, documents, then records, each
 * matched by its id. The order in which items stand, and how they are shared out among files, is no difference.
 */
export function diffDatasets(before: Dataset, after: Dataset): Change[] {
  const changes: Change[] = [];
  if (before === after) return changes;
  compareLists(before.forceById, after.forceById, () => 'force', changes);
  compareLists(before.planById, after.planById, () => 'plan', changes);
  compareLists(before.documentById, after.documentById, () => 'document', changes);
  compareLists(recordsOf(before), recordsOf(after), (item) => (item as FactRecord).kind, changes);
  return changes;
}

/** How many items were added, removed and changed. */
export type Counts = Readonly<Record<Change['change'], number>>;

/** Counts changes by what happened. */
export function countChanges(changes: readonly Change[]): Counts {
  const counts = { added: 0, removed: 0, changed: 0 };
  for (const { change } of changes) counts[change]++;
  return counts;
}
