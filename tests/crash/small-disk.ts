/**
 * Writes notes in a folder that is a small disk of its own: while it has room, while it is full, and while it is read-only:
 * `small-disk.ts FOLDER`. Tells as JSON what the store said each time, and what the file held.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkspace } from '../../src/workspace/store.ts';
import { parseWorkspace } from '../../src/workspace/text.ts';
import { withNote } from '../support/workspace.ts';

const [folder = ''] = process.argv.slice(2);
const path = join(folder, 'workspace.json');
const filler = join(folder, 'filler');
const store = await openWorkspace(path);

async function state(attempt: Promise<unknown>): Promise<object> {
  const message = await attempt.then(
    () => null,
    (error: Error) => error.message,
  );
  const { problem, unsaved } = store;
  return { message, problem, unsaved, file: Object.keys(parseWorkspace(readFileSync(path)).entries) };
}

const add = (id: string): Promise<object> =>
  state(store.save((workspace) => withNote(workspace, id, `the note ${id}`, 'me')));

function fill(): void {
  try {
    for (;;) writeFileSync(filler, 'x'.repeat(1024), { flag: 'a' });
  } catch {
    // The disk is full now.
  }
}

function remount(mode: 'ro' | 'rw'): void {
  const { status, stderr } = spawnSync('mount', ['-o', `remount,${mode}`, folder], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

const first = await add('first');
fill();
const full = await add('second');
rmSync(filler);
const room = await state(store.retry());
remount('ro');
const readOnly = await add('third');
remount('rw');
const writable = await state(store.retry());
process.stdout.write(JSON.stringify({ first, full, room, readOnly, writable }));
