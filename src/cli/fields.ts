/** `beatbook fields`: the views, and what they can show, be filtered and sorted by. */
import type { Dataset } from '../dataset/model.ts';
import { clean } from '../domain/clean.ts';
import { OPERATORS } from '../query/filter/operators.ts';
import { TABLES, tableOf } from '../tables/registry.ts';
import type { Json, Table } from '../tables/table.ts';
import { openDataset } from './dataset-argument.ts';
import { EXIT } from './exit-codes.ts';
import { alignedLines } from './plain.ts';
import { write } from './streams.ts';
import { tableNamed } from './view-options.ts';

export interface FieldsOptions {
  view?: string;
  json?: boolean;
}

function tableAsJson(table: Table, dataset: Dataset): Json {
  const columns = table.columns.map(({ id, title, type, about, choices }) => {
    const values = choices?.(dataset);
    return { id, title, type, about, ...(values ? { values } : {}) };
  });
  const flags = table.flags.map(({ id, about }) => ({ id, about }));
  return { id: table.id, title: table.title, about: table.about, shown: table.shown, columns, flags };
}

function asJson(tables: readonly Table[], dataset: Dataset): string {
  const operators = OPERATORS.map(({ sign, types, example, about }) => ({ sign, types, example, about }));
  const views = tables.map((table) => tableAsJson(table, dataset));
  return `${JSON.stringify({ views, operators }, null, 2)}\n`;
}

const indented = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);

function tableAsText(table: Table): string[] {
  const columns = table.columns.map(({ id, title, type, about }) => [id, type, title, about]);
  const flags = table.flags.map(({ id, about }) => [`is:${id}`, 'flag', '', about]);
  return [`${table.id}: ${table.about}`, ...indented(alignedLines([...columns, ...flags])), ''];
}

function valuesAsText(table: Table, dataset: Dataset): string[] {
  const lists = table.columns.flatMap(({ id, choices }) => (choices ? [{ id, values: choices(dataset) }] : []));
  return lists.flatMap(({ id, values }) => [`Values of ${id}:`, `  ${values.join(', ')}`, '']);
}

function operatorsAsText(): string[] {
  const lines = OPERATORS.map(({ sign, about, example }) => [sign, about, example]);
  const others = [
    ['is:', 'one of the flags above', 'is:open'],
    ['has:', 'the field is stated', 'has:amount'],
    ['-', 'before a term: not', '-theme:covid-19'],
  ];
  return [
    'In a filter, all terms must hold; a word alone stands anywhere in the row.',
    ...indented(alignedLines([...lines, ...others])),
    '',
  ];
}

/**
 * Runs the command. The values that a field can have take much room, so they are told for one view, or as JSON.
 * @throws UsageError, DatasetError
 */
export async function fields(datasetArgument: string | undefined, options: FieldsOptions): Promise<number> {
  const named = options.view === undefined ? null : tableOf(tableNamed(options.view));
  const tables = named ? [named] : TABLES;
  // A dataset that is named has to be there, even where no values are told; a pipe can be read only once.
  const asked = datasetArgument !== undefined || options.json || named !== null;
  const dataset = asked ? await openDataset(datasetArgument) : null;
  if (options.json && dataset) write(asJson(tables, dataset));
  else {
    const values = named && dataset ? valuesAsText(named, dataset) : [];
    const lines = [...tables.flatMap(tableAsText), ...values, ...operatorsAsText()];
    write(lines.map((line) => clean(line)).join('\n'));
  }
  return EXIT.done;
}
