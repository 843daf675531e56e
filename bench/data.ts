/** Writes the made-up national history as a dataset file: `npm run bench:data -- --records 100000 --out national.json`. */
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { parseArgs } from 'node:util';
import { national } from './national.ts';

const CHUNK = 2000;

/** Writes a dataset of so many records to a file, one record a line. */
export async function writeNational(records: number, path: string): Promise<void> {
  const { forces, plans, documents, records: all } = national(records);
  const file = createWriteStream(path);
  const lines = (list: readonly unknown[]): string => list.map((item) => JSON.stringify(item)).join(',\n');
  file.write(`{"version": 1,\n"forces": [${lines(forces)}],\n"plans": [${lines(plans)}],\n`);
  file.write(`"documents": [${lines(documents)}],\n"records": [`);
  let chunk: unknown[] = [];
  let first = true;
  const flush = async (): Promise<void> => {
    if (chunk.length === 0) return;
    const more = file.write((first ? '\n' : ',\n') + lines(chunk));
    first = false;
    chunk = [];
    if (!more) await once(file, 'drain');
  };
  for (const record of all()) {
    chunk.push(record);
    if (chunk.length === CHUNK) await flush();
  }
  await flush();
  file.end(']}\n');
  await once(file, 'close');
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
