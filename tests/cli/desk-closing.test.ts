import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/app/commands/commands.ts';
import { savedView } from '../../src/app/saved-view.ts';
import { createStore } from '../../src/app/store.ts';
import { startOn } from '../../src/app/update.ts';
import { createDesk, type Desk } from '../../src/cli/desk.ts';
import { SaveError } from '../../src/files/errors.ts';
import { saveText } from '../../src/files/save.ts';
import { openWorkspace } from '../../src/workspace/store.ts';
import { folderOf, makeDataset, money, runnerOf, viewOf } from '../support/dataset.ts';
import { STAMP, USUAL } from '../support/session.ts';

const runner = runnerOf(makeDataset({ records: [money('m-1', 100)] }));
const env = { runner, version: '1.2.3', commands: COMMANDS, stamp: () => STAMP };
const VIEW = savedView(viewOf('funding'));
const ABOUT = { dataset: 'test.json', force: null, summary: 'A grant.' };
const CHANGE = { edit: { type: 'note', id: 'm-1', about: ABOUT, value: 'Ask' }, stamp: STAMP } as const;

/** A desk over a disk that is full until `makeRoom` is called. */
async function desk(): Promise<{ own: Desk; makeRoom: () => void }> {
  let isFull = true;
  const path = join(await folderOf(), 'workspace.json');
  const write: typeof saveText = async (...args) => {
    if (isFull) throw new SaveError(path, 'no space is left on the disk');
    return saveText(...args);
  };
  const own = createDesk(() => openWorkspace(path, { write }), { path: '', name: 'test.json' });
  await own.open(createStore(startOn(viewOf('funding'), USUAL, env), env, () => {}));
  return { own, makeRoom: () => (isFull = false) };
}

describe('the desk, as it is closed', () => {
  it('says why a note is not saved', async () => {
    const { own } = await desk();
    own.save([CHANGE]);
    expect(await own.close(VIEW)).toMatch(/workspace\.json cannot be written: no space is left on the disk$/);
  });

  it('says nothing where the note could be saved in the end', async () => {
    const { own, makeRoom } = await desk();
    own.save([CHANGE]);
    makeRoom();
    expect(await own.close(VIEW)).toBeNull();
  });

  it('says nothing where only what it keeps of itself cannot be saved', async () => {
    const { own } = await desk();
    expect(await own.close(VIEW)).toBeNull();
  });
});
