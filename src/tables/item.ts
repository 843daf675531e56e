/** An item of a dataset, as a row of another table tells of it. */
import type { Selection } from '../dataset/write.ts';
import type { Place } from './table.ts';

/** The lists of a dataset, by what one of their items is called. */
export type Listed = 'force' | 'plan' | 'document' | 'record';

const PLACES: Record<Listed, (id: string) => Place> = {
  force: (id) => ({ table: 'periods', filter: `force:${id}` }),
  plan: (id) => ({ table: 'periods', filter: `id=${id}` }),
  document: (id) => ({ table: 'documents', filter: `id=${id}` }),
  record: (id) => ({ table: 'all', filter: `id=${id}` }),
};

export const LISTED = Object.keys(PLACES) as readonly Listed[];

/** Where Enter leads from a row that tells of an item. */
export function placeOf(listed: Listed, id: string): Place {
  return PLACES[listed](id);
}

/** What a dataset of such a row holds. */
export function selectionOf(listed: Listed, id: string): Selection {
  const lists = { force: 'forces', plan: 'plans', document: 'documents', record: 'records' } as const;
  return { [lists[listed]]: [id] };
}
