/** What is wrong with a look that was written down: on a command line, or in a file that anyone may have changed. */
import { counted } from '../domain/number.ts';
import type { Look } from '../query/view.ts';
import type { Table } from '../tables/table.ts';
import type { LookKind } from './look.ts';
import { isLookId, lookOf } from './registry.ts';

/** The names that a look of a table can be arranged by. */
export function choicesOf({ choices }: LookKind, { columns }: Pick<Table, 'columns'>): readonly string[] {
  return choices ?? columns.map(({ id }) => id);
}

/**
 * Why a table cannot be looked at like this; null where it can.
 * @returns words that follow on "it cannot be opened:"
 */
export function lookFault({ kind, by, with: options }: Look, table: Table): string | null {
  if (!isLookId(kind)) return `there is no look ${kind}`;
  const look = lookOf(kind);
  if (look.table !== undefined && look.table !== table.id) return `the look ${kind} is of the table ${look.table}`;
  const why = look.whyNot?.(table) ?? null;
  if (why !== null) return `there is no look ${kind} of the table ${table.id}: ${why}`;
  const choices = choicesOf(look, table);
  const stray = by.find((name) => !choices.includes(name));
  if (stray !== undefined) return `the look ${kind} of ${table.id} cannot be arranged by ${stray}`;
  const [least, most] = look.by;
  const range = least === most ? counted(least, 'column') : `${least} to ${counted(most, 'column')}`;
  if (by.length < least || by.length > most) return `the look ${kind} is arranged by ${range}, not by ${by.length}`;
  if (new Set(by).size < by.length) return `the look ${kind} is arranged by the same column twice`;
  const unknown = options.find((name) => !look.options.some(({ id }) => id === name));
  return unknown === undefined ? null : `the look ${kind} has no option ${unknown}`;
}
