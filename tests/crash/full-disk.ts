/**
 * Writes notes in a folder on a small disk until that is full, then makes room: `full-disk.ts FOLDER`. Tells as JSON what the
 * store said and what the file held.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkspace } from '../../src/workspace/store.ts';
import { parseWorkspace } from '../../src/workspace/text.ts';
import { withNote } from '../support/workspace.ts';

const [folder = ''] = process.argv.slice(2);
const path = join(folder, 'workspace.json');
const filler = join(folder, 'filler');
const onDisk = (): string[] => Object.keys(parseWorkspace(readFileSync(path)).entries);

const store = await openWorkspace(path);
const add = (id: string): Promise<unknown> => store.save((workspace) => withNote(workspace, id, `the note ${id}`));
await add('before');
try {
  for (let size = 1; ; size++) writeFileSync(filler, 'x'.repeat(1024), { flag: size === 1 ? 'wx' : 'a' });
} catch {
  // The disk is full now.
}
const refused = await add('during').then(
  () => null,
  (error: Error) => error.message,
);
const full = { message: refused, problem: store.problem, unsaved: store.unsaved, file: onDisk() };
rmSync(filler);
await store.retry();
const after = { problem: store.problem, unsaved: store.unsaved, file: onDisk() };
process.stdout.write(JSON.stringify({ full, after }));
