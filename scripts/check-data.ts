/**
 * Checks the bundled dataset while the program is built, and writes down which bytes were right: `dist/checked.json`
 * holds the SHA-256 of each file, so that the program need not check the same bytes again at every start. A file that
 * was changed since then is checked like any other.
 */
import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadDataset } from '../src/dataset/load.ts';

const ROOT = join(import.meta.dirname, '..');

await loadDataset(join(ROOT, 'data'));
const hashes = globSync('data/*.json', { cwd: ROOT }).map((file) =>
  createHash('sha256')
    .update(readFileSync(join(ROOT, file)))
    .digest('hex'),
);
writeFileSync(join(ROOT, 'dist/checked.json'), `${JSON.stringify(hashes, null, 2)}\n`);
