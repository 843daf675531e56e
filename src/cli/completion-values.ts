/** The values that a shell can complete, for the flag before the cursor. */
import { readdirSync } from 'node:fs';
import { forceLabel } from '../domain/force.ts';
import { periodLabel } from '../domain/period.ts';
import { FORMATS } from '../export/formats.ts';
import { LOOKS } from '../looks/registry.ts';
import { ALL_PERIODS } from '../query/view.ts';
import { isTableId, TABLES, tableOf } from '../tables/registry.ts';
import { openDataset } from './dataset-argument.ts';
import { periodsOf } from './view-options.ts';

export interface Candidate {
  value: string;
  about: string;
}

/** The value of a flag among the words of a command line. */
function valueAmong(words: readonly string[], flag: string): string | undefined {
  const joined = words.find((word) => word.startsWith(`${flag}=`));
  if (joined !== undefined) return joined.slice(flag.length + 1);
  const index = words.indexOf(flag);
  return index < 0 ? undefined : words[index + 1];
}

function columnsOf(words: readonly string[]): Candidate[] {
  const view = valueAmong(words, '--view') ?? 'periods';
  return isTableId(view) ? tableOf(view).columns.map(({ id, about }) => ({ value: id, about })) : [];
}

/** Candidates for the last name of a list joined by commas; the names before it stay. */
function further(list: string, candidates: readonly Candidate[]): Candidate[] {
  const before = list.slice(0, list.lastIndexOf(',') + 1);
  const taken = before.split(',');
  return candidates
    .filter(({ value }) => !taken.includes(value))
    .map(({ value, about }) => ({ value: before + value, about }));
}

/**
 * Files and folders that a path can go on to.
 * @param partial the path as far as it is typed
 * @param ending of the files wanted
 */
export function pathsFrom(partial: string, ending = ''): Candidate[] {
  const folder = partial.slice(0, partial.lastIndexOf('/') + 1);
  try {
    return readdirSync(folder || '.', { withFileTypes: true })
      .filter((entry) => entry.isDirectory() || entry.name.endsWith(ending))
      .map((entry) => ({ value: `${folder}${entry.name}${entry.isDirectory() ? '/' : ''}`, about: '' }));
  } catch {
    return [];
  }
}

/**
 * The values that an option can take. Force areas and periods are those of the bundled dataset.
 * @param option its long name, without dashes
 * @param words the words of the command line
 * @param partial the value as far as it is typed
 */
export async function valuesFor(option: string, words: readonly string[], partial: string): Promise<Candidate[]> {
  switch (option) {
    case 'view':
      return TABLES.map(({ id, about }) => ({ value: id, about }));
    case 'format':
      return FORMATS.map(({ id, about }) => ({ value: id, about }));
    case 'forces': {
      const { forces } = await openDataset(undefined);
      return further(
        partial,
        forces.map((force) => ({ value: force.id, about: forceLabel(force) })),
      );
    }
    case 'period': {
      const periods = periodsOf(await openDataset(undefined));
      const all = { value: ALL_PERIODS, about: 'every plan period' };
      return [all, ...periods.map((period) => ({ value: period, about: periodLabel(period) }))];
    }
    case 'columns':
    case 'sort':
      return further(partial, columnsOf(words));
    case 'look':
      return LOOKS.map(({ id, about }) => ({ value: id, about }));
    case 'by':
      return further(partial, columnsOf(words));
    case 'with':
      return further(
        partial,
        LOOKS.flatMap(({ options }) => options.map(({ id, about }) => ({ value: id, about }))),
      );
    case 'drafts':
      return [{ value: 'json', about: 'a line for each document' }];
    case 'force': {
      const { forces } = await openDataset(undefined);
      return forces.map((force) => ({ value: force.id, about: forceLabel(force) }));
    }
    case 'since':
    case 'config':
    case 'into':
      return pathsFrom(partial, '.json');
    case 'output':
    case 'sources':
      return pathsFrom(partial);
    default:
      return [];
  }
}
