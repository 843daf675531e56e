/** The data that the programs are given. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatNumber } from '../src/domain/number.ts';
import { runBeatbook } from './contenders.ts';
import { writeNational, writeRecords } from './data.ts';

/** The same data in the forms that each program can read. */
export interface Material {
  /** What it is called in the table. */
  name: string;
  records: number;
  /** As our program takes it: none is the bundled data. */
  argument: readonly string[];
  /** In the dataset format, in one file. */
  dataset: string;
  /** Its records alone, one on each line: programs for tables do not unfold the four lists of a dataset. */
  lines: string;
}

/** The bundled data, merged into one file. */
export function bundledMaterial(folder: string): Material {
  const dataset = join(folder, 'bundled.json');
  const lines = join(folder, 'bundled.jsonl');
  const text = runBeatbook('export', '--view', 'all', '--format', 'dataset');
  writeFileSync(dataset, text);
  const { records } = JSON.parse(readFileSync(dataset, 'utf8')) as { records: unknown[] };
  writeFileSync(lines, records.map((record) => `${JSON.stringify(record)}\n`).join(''));
  return { name: 'bundled data', records: records.length, argument: [], dataset, lines };
}

/** The made-up national history of so many records. */
export async function nationalMaterial(records: number, folder: string): Promise<Material> {
  const dataset = join(folder, `national-${records}.json`);
  const lines = join(folder, `national-${records}.jsonl`);
  await writeNational(records, dataset);
  await writeRecords(records, lines);
  return { name: `${formatNumber(records)} records`, records, argument: [dataset], dataset, lines };
}
