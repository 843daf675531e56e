/** A view told in words, and as the command line that opens it again. */

import type { Dataset } from '../dataset/model.ts';
import { forceLabel } from '../domain/force.ts';
import { NO_PLAN, periodLabel } from '../domain/period.ts';
import { ALL_PERIODS, formatSort, type Scope } from '../query/view.ts';
import { tableOf } from './registry.ts';
import type { Result, TableView } from './run.ts';
import type { Column, Source } from './table.ts';

function list(words: readonly string[]): string {
  const [last, ...others] = words.toReversed();
  return others.length === 0 ? (last ?? '') : `${others.toReversed().join(', ')} and ${last}`;
}

/** The force areas of a scope: `Hampshire and Kent`, `all force areas`. */
export function forcesInWords(scope: Scope, dataset: Dataset): string {
  if (scope.forces.length === 0) return 'all force areas';
  return list(scope.forces.map((id) => labelOf(id, dataset)));
}

/** The plan period of a scope: `plan period 2016–2021`, `all plan periods`, `no plan named`. */
export function periodInWords(period: Scope['period']): string {
  if (period === ALL_PERIODS) return 'all plan periods';
  return period === NO_PLAN ? periodLabel(period) : `plan period ${periodLabel(period)}`;
}

function labelOf(id: string, dataset: Dataset): string {
  const force = dataset.forceById.get(id);
  return force ? forceLabel(force) : id;
}

function directionInWords(column: Column, descending: boolean): string {
  if (column.type === 'date' || column.type === 'period') return descending ? 'latest first' : 'earliest first';
  if (column.type === 'text' || column.type === 'choice' || column.type === 'list')
    return descending ? 'Z to A' : 'A to Z';
  return descending ? 'largest first' : 'smallest first';
}

/** The order of a view: `sorted by date (latest first)`; empty where it has none of its own. */
export function sortInWords({ table, view }: Pick<Result, 'table' | 'view'>): string {
  const keys = view.sort.flatMap(({ column: id, descending }) => {
    const column = table.columns.find((candidate) => candidate.id === id);
    return column ? [`${column.title.toLowerCase()} (${directionInWords(column, descending)})`] : [];
  });
  return keys.length === 0 ? '' : `sorted by ${keys.join(', then ')}`;
}

/** A view in one sentence: what is shown, of which force areas and plan period, where what holds, in which order. */
export function viewInWords(result: Result, dataset: Dataset): string {
  const { table, view, filter } = result;
  const words = [`${table.noun} of ${forcesInWords(view, dataset)}`, periodInWords(view.period)];
  if (filter.terms.length > 0) {
    const terms = filter.terms.map((term) => term.words).join(' and ');
    words.push(view.matching === 'hide' ? `where ${terms}` : `all rows shown, marked where ${terms}`);
  }
  const order = sortInWords(result);
  if (order !== '') words.push(order);
  return words.join(', ');
}

const same = (a: readonly unknown[], b: readonly unknown[]): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The flags of the command line that stand for a view, leaving out what is so anyway. */
export function viewFlags(view: TableView): string[] {
  const { look } = view;
  const { shown, sort } = look === null ? tableOf(view.table) : { shown: [], sort: [] };
  const flags = ['--view', view.table];
  if (view.forces.length > 0) flags.push('--forces', view.forces.join(','));
  if (view.period !== ALL_PERIODS) flags.push('--period', view.period);
  if (view.filter !== '') flags.push('--where', view.filter);
  if (view.matching === 'highlight') flags.push('--highlight');
  if (!same(view.sort, sort)) flags.push('--sort', formatSort(view.sort));
  if (!same(view.columns, shown)) flags.push('--columns', view.columns.join(','));
  if (look !== null) flags.push('--look', look.kind);
  if (look !== null && look.by.length > 0) flags.push('--by', look.by.join(','));
  if (look !== null && look.with.length > 0) flags.push('--with', look.with.join(','));
  return flags;
}

const quoted = (word: string): string => (/^[\w.,:/=@%+-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`);

/** Words of a command line as a shell takes them. */
export function wordsOf(words: readonly string[]): string {
  return words.map(quoted).join(' ');
}

/** The command line that opens a view of a dataset, as this was named. */
export function reopenCommand(view: TableView, { argument, since }: Pick<Source, 'argument' | 'since'>): string {
  // Only one table looks at it; and what was read before in a session has no name.
  const earlier = view.table === 'changes' ? (since?.argument ?? null) : null;
  const words = [...(argument === null ? [] : [argument]), ...viewFlags(view)];
  return wordsOf(['beatbook', ...words, ...(earlier === null ? [] : ['--since', earlier])]);
}
