/**
 * A program that writes notes into a workspace one after the other, to be killed: `writer.ts FILE NAME FROM TO`. Each note
 * that is acknowledged is told on standard output by its id.
 */
import { writeSync } from 'node:fs';
import { openWorkspace } from '../../src/workspace/store.ts';
import { withNote } from '../support/workspace.ts';

const [path = '', name = '', from, to] = process.argv.slice(2);
const store = await openWorkspace(path);
writeSync(1, 'open\n');
for (let number = Number(from); number < Number(to); number++) {
  const id = `${name}-${number}`;
  await store.save((workspace) => withNote(workspace, id, `the note ${id}`, name));
  writeSync(1, `${id}\n`);
}
await store.close();
