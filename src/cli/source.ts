/** What the rows of a view are made from, as a command line names it. */
import type { Source } from '../tables/table.ts';
import { openDataset, PIPE } from './dataset-argument.ts';
import { UsageError } from './usage.ts';
import type { ViewOptions } from './view-flags.ts';
import { dayIn } from './view-options.ts';

/**
 * Opens the dataset that a command line names, and the earlier one where `--since` names one.
 * @param hasKeys whether a key may end it; else the keyboard is left alone
 * @throws UsageError, DatasetError, StoppedError
 */
export async function openSource(
  argument: string | undefined,
  options: Pick<ViewOptions, 'today' | 'since'>,
  hasKeys = false,
): Promise<Source> {
  const today = dayIn(options.today);
  const { since } = options;
  if (since === PIPE && argument === PIPE) throw new UsageError('only one of two datasets can come through a pipe');
  const dataset = await openDataset(argument, hasKeys);
  const source = { dataset, today, argument: argument ?? null };
  if (since === undefined) return source;
  return { ...source, since: { dataset: await openDataset(since, hasKeys), argument: since } };
}
