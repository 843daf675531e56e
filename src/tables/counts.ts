/** Columns that count records; a count says what it rests on. */
import { allReadWhole, type Fact } from '../dataset/model.ts';
import { NONE_FOUND, NOT_READ } from '../domain/nothing.ts';
import type { Document } from '../domain/schema.ts';
import type { Row } from '../query/field.ts';
import type { Column } from './table.ts';

/** A row that sums documents and their records up. */
export type Counted = Row & { documents: readonly Document[]; facts: readonly Fact[] };

/**
 * A column that counts some of a row's records. No such record is "none found" where all its documents were read
 * whole; where only an opening (or nothing) was read it is unknown: "not read".
 */
export function countColumn<R extends Counted>(
  id: string,
  title: string,
  about: string,
  test: (fact: Fact) => boolean,
): Column<R> {
  const count = (row: R): number => row.facts.filter(test).length;
  return {
    id,
    title,
    about,
    type: 'count',
    width: Math.max(10, title.length + 1),
    value: (row) => {
      const found = count(row);
      return found > 0 || allReadWhole(row.documents) ? found : null;
    },
    text: (row) => (count(row) === 0 && allReadWhole(row.documents) ? NONE_FOUND : null),
    missing: () => NOT_READ,
  };
}
