/** Writes the made-up national history as a dataset file: `npm run bench:data -- --records 100000 --out national.json`. */
import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { parseArgs } from 'node:util';
import type { FactRecord } from '../src/domain/schema.ts';
import { national } from './national.ts';

/** So many records are written at once. */
const CHUNK = 2000;

const lines = (list: readonly unknown[], between: string): string =>
  list.map((item) => JSON.stringify(item)).join(between);

/** Writes records while they are made, so that a million need not be in memory. */
async function pour(records: Iterable<FactRecord>, file: WriteStream, between: string): Promise<void> {
  let chunk: FactRecord[] = [];
  let first = true;
  const flush = async (): Promise<void> => {
    const more = file.write((first ? '' : between) + lines(chunk, between));
    first = false;
    chunk = [];
    if (!more) await once(file, 'drain');
  };
  for (const record of records) {
    chunk.push(record);
    if (chunk.length === CHUNK) await flush();
  }
  if (chunk.length > 0) await flush();
}

async function close(file: WriteStream, end: string): Promise<void> {
  file.end(end);
  await once(file, 'close');
}

/** Writes a dataset of so many records, one on each line. */
export async function writeNational(count: number, path: string): Promise<void> {
  const { forces, plans, documents, records } = national(count);
  const file = createWriteStream(path);
  const list = (items: readonly unknown[]): string => `[\n${lines(items, ',\n')}]`;
  file.write(`{"version": 1,\n"forces": ${list(forces)},\n"plans": ${list(plans)},\n`);
  file.write(`"documents": ${list(documents)},\n"records": [\n`);
  await pour(records(), file, ',\n');
  await close(file, ']}\n');
}

/** Writes its records alone as JSON Lines. */
export async function writeRecords(count: number, path: string): Promise<void> {
  const file = createWriteStream(path);
  await pour(national(count).records(), file, '\n');
  await close(file, '\n');
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: { records: { type: 'string', default: '100000' }, out: { type: 'string', default: 'national.json' } },
  });
  const records = Number(values.records);
  if (!Number.isInteger(records) || records < 1) throw new Error(`--records takes a number, not ${values.records}`);
  await writeNational(records, values.out);
  console.log(`${records} records written to ${values.out}`);
}
