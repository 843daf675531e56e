/**
 * A program that writes notes into a workspace one after the other, to be killed: `writer.ts FILE NAME FROM TO`. Each note
 * that is acknowledged is told on standard output by its id.
 */
import { writeSync } from 'node:fs';
import { LockedError } from '../../src/files/lock.ts';
import { openWorkspace } from '../../src/workspace/store.ts';
import { withNote } from '../support/workspace.ts';

/** Where many are killed, one can wait for the lock longer than an analyst would want to; it is tried again. */
async function saved(attempt: Promise<unknown>): Promise<void> {
  try {
    await attempt;
  } catch (error) {
    if (!(error instanceof LockedError)) throw error;
    await saved(store.retry());
  }
}

const [path = '', name = '', from, to] = process.argv.slice(2);
const store = await openWorkspace(path);
writeSync(1, 'open\n');
for (let number = Number(from); number < Number(to); number++) {
  const id = `${name}-${number}`;
  await saved(store.save((workspace) => withNote(workspace, id, `the note ${id}`, name)));
  writeSync(1, `${id}\n`);
}
await store.close();
