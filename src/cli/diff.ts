/** `beatbook diff`: tells what was added, removed and changed from one dataset to another. */

import { type Change, countChanges } from '../dataset/diff.ts';
import { clean } from '../domain/clean.ts';
import { forceLabel } from '../domain/force.ts';
import { NOT_STATED } from '../domain/nothing.ts';
import { counted, formatNumber } from '../domain/number.ts';
import { capital } from '../domain/text.ts';
import { saveText } from '../files/save.ts';
import { createRunner } from '../looks/run.ts';
import { type ChangeRow, changesInWords, valueInWords, WHAT_HAPPENED } from '../tables/changes.ts';
import type { Source } from '../tables/table.ts';
import { EXIT } from './exit-codes.ts';
import { formatNamed, STDOUT, type WriteOptions, writeView } from './export.ts';
import { openSource } from './source.ts';
import { say, write } from './streams.ts';
import type { ViewOptions } from './view-flags.ts';
import { viewIn } from './view-options.ts';

export interface DiffOptions extends Pick<ViewOptions, 'forces' | 'where'>, WriteOptions {
  format: string;
}

const TEXT = 'text';
const SIGNS: Record<Change['change'], string> = { added: '+', removed: '-', changed: '~' };

function itemLines(rows: readonly ChangeRow[]): string[] {
  const [{ change, force, what }] = rows as [ChangeRow, ...ChangeRow[]];
  const fields = rows.flatMap(({ field }) => field ?? []);
  return [
    `  ${SIGNS[change.change]} ${change.kind} ${change.id}, ${forceLabel(force)}: ${what}`,
    ...fields.map(({ path, old, now }) => {
      const [before, after] = [old, now].map((value) => valueInWords(value) ?? NOT_STATED);
      return `      ${path}: ${before} → ${after}`;
    }),
  ];
}

/**
 * Changes as text: how many there are, then each item with its sentence, and the fields that changed with what they
 * were and are.
 */
export function diffText(rows: readonly ChangeRow[], from: string, to: string): string {
  const byItem = Map.groupBy(rows, ({ change }) => change);
  const sections = WHAT_HAPPENED.flatMap((happened) => {
    const items = [...byItem].filter(([{ change }]) => change === happened);
    if (items.length === 0) return [];
    const heading = `${capital(happened)}: ${formatNumber(items.length)}`;
    return ['', heading, ...items.flatMap(([, own]) => itemLines(own))];
  });
  const heading = `From ${from} to ${to}: ${changesInWords(countChanges([...byItem.keys()]))}`;
  return `${[heading, ...sections].map((line) => clean(line)).join('\n')}\n`;
}

async function writeText(source: Source, rows: readonly ChangeRow[], options: DiffOptions): Promise<void> {
  const { output = STDOUT, overwrite = false } = options;
  const { since, argument, dataset } = source;
  const text = diffText(rows, since?.argument ?? '', argument ?? dataset.name);
  if (output === STDOUT) return write(text);
  await saveText(output, text, { overwrite });
  say(`${counted(rows.length, 'row')} written to ${output}`);
}

/**
 * Runs the command.
 * @param before the earlier dataset, as it is named
 * @param after the later one
 * @returns 0 where nothing differs, 1 where something does
 * @throws UsageError, DatasetError, FileExistsError, SaveError
 */
export async function diff(before: string, after: string, options: DiffOptions): Promise<number> {
  const format = options.format.toLowerCase() === TEXT ? null : formatNamed(options.format);
  const source = await openSource(after, { since: before });
  const view = viewIn({ ...options, view: 'changes' }, source);
  const rows = createRunner(source).run(view).rows as readonly ChangeRow[];
  if (format === null) await writeText(source, rows, options);
  else await writeView(source, view, format, options);
  return rows.length === 0 ? EXIT.done : EXIT.different;
}
