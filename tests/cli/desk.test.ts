import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { COMMANDS } from '../../src/app/commands/commands.ts';
import { type Env, withNotes } from '../../src/app/context.ts';
import type { KeyName } from '../../src/app/keys.ts';
import { savedView } from '../../src/app/saved-view.ts';
import { createStore } from '../../src/app/store.ts';
import { startOn } from '../../src/app/update.ts';
import { createDesk, type Desk } from '../../src/cli/desk.ts';
import { saveText } from '../../src/files/save.ts';
import { openWorkspace, type StoreOptions } from '../../src/workspace/store.ts';
import { parseWorkspace } from '../../src/workspace/text.ts';
import { folderOf, makeDataset, money, runnerOf, viewOf } from '../support/dataset.ts';
import { soon } from '../support/soon.ts';

const PACE = { still: 5, poll: 20, again: 30 };
const runner = runnerOf(makeDataset({ records: [money('vans', 100), money('radios', 200)] }));

/** A Beatbook without a terminal, on a workspace that others have open too. */
async function opened(path: string, by: string, options: StoreOptions = {}) {
  const desk: Desk = createDesk(() => openWorkspace(path, options), { path: '', name: 'test' }, PACE);
  const stamp = () => ({ at: new Date().toISOString(), by });
  const env: Env = { runner, version: '1.2.3', commands: COMMANDS, stamp };
  const screen = createStore(startOn(viewOf('funding'), { columns: 80, rows: 24 }, env), env, (effect) => {
    if (effect.type === 'save') desk.save(effect.changes);
    if (effect.type === 'log') desk.log(effect.line);
  });
  await desk.open(screen);
  const close = (): Promise<string | null> => desk.close(savedView(viewOf('funding')));
  onTestFinished(async () => {
    await close();
  });
  return {
    press: (...keys: KeyName[]) => screen.send(keys.map((key) => ({ type: 'key', key }))),
    said: () => screen.get().notice?.text,
    dialog: () => screen.get().dialog,
    note: (id: string) => withNotes(screen.get(), env).runner.source.notes?.get(id),
    texts: () => [...(withNotes(screen.get(), env).runner.source.notes?.values() ?? [])].map(({ text }) => text),
    close,
  };
}

async function two() {
  const path = join(await folderOf(), 'workspace.json');
  return { path, one: await opened(path, 'one'), other: await opened(path, 'two') };
}

const noteKeys = (text: string): KeyName[] => ['m', ...text, 'Enter'];
const told =
  (text: string) =>
  ({ said }: { said(): string | undefined }) =>
    soon(() => expect(said()).toBe(text));
const ONE_NOTE = told('From another Beatbook: 1 note.');

/** Longer than any watch here takes to notice a change. */
const forLong = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 150));

describe('two Beatbooks on one workspace', () => {
  it('each show what the other saved, without a key, and say so', async () => {
    const { one, other } = await two();
    one.press(...noteKeys('ask'));
    await ONE_NOTE(other);
    expect(other.texts()).toEqual(['ask']);
    other.press('j', 'm', 'Enter');
    await told('From another Beatbook: 1 bookmark.')(one);
    expect(one.texts()).toEqual(['ask', null]);
  });

  it('come to rest: the file is written by the one that changed something, and by nobody after it', async () => {
    const { path, one, other } = await two();
    one.press(...noteKeys('ask'));
    await ONE_NOTE(other);
    const { ino, mtimeMs } = statSync(path);
    await forLong();
    expect(statSync(path)).toMatchObject({ ino, mtimeMs });
  });

  it('lose nothing that is being typed: what the other wrote waits until the dialog is closed', async () => {
    const { path, one, other } = await two();
    other.press('m', 'm', 'i');
    one.press(...noteKeys('theirs'));
    await soon(() => expect(readFileSync(path, 'utf8')).toContain('theirs'));
    await forLong();
    expect(other.texts()).toEqual([]);
    expect(other.dialog()).toMatchObject({ kind: 'note', texts: { note: 'mi' } });
    other.press('n', 'e', 'Enter');
    await told("Noted. ' lists your notes, u takes it back. From another Beatbook: 1 note.")(other);
    await soon(() => expect(one.texts()).toEqual(['mine']));
    const [entry] = Object.values(parseWorkspace(readFileSync(path)).entries);
    expect(entry?.note).toMatchObject({ value: 'mine', other: { value: 'theirs' } });
    expect(one.note('radios') ?? one.note('vans')).toMatchObject({ text: 'mine', others: ['theirs'] });
  });

  it('lose nothing that is typed while notes of before are still unsaved either', async () => {
    const path = join(await folderOf(), 'workspace.json');
    let isFull = true;
    const write: typeof saveText = async (...given) => {
      if (isFull) throw new Error('no space is left');
      await saveText(...given);
    };
    const [one, other] = [await opened(path, 'one'), await opened(path, 'two', { write })];
    other.press('j', ...noteKeys('unsaved'));
    await soon(() => expect(other.said()).toContain('Not saved'));
    other.press('k', 'm', 'm', 'i');
    one.press(...noteKeys('theirs'));
    await soon(() => expect(readFileSync(path, 'utf8')).toContain('theirs'));
    isFull = false;
    await forLong();
    other.press('n', 'e', 'Enter');
    await soon(() => expect(one.texts()).toEqual(['mine', 'unsaved']));
    const notes = Object.values(parseWorkspace(readFileSync(path)).entries).map(({ note }) => note);
    expect(notes).toContainEqual(expect.objectContaining({ other: expect.objectContaining({ value: 'theirs' }) }));
  });

  it('say nothing of the log and of what was opened', async () => {
    const { path, one, other } = await two();
    one.press('3', '4');
    await one.close();
    expect(parseWorkspace(readFileSync(path)).log).toHaveLength(2);
    await forLong();
    expect(other.said()).toBeUndefined();
  });

  it('put back what was taken off the disk by other means', async () => {
    const { path, one, other } = await two();
    one.press(...noteKeys('ask'));
    await ONE_NOTE(other);
    const empty = JSON.stringify({ version: 1, entries: {}, views: {}, datasets: {}, log: [] });
    rmSync(path);
    writeFileSync(path, empty);
    await soon(() => expect(readFileSync(path, 'utf8')).toContain('"ask"'));
    expect(other.texts()).toEqual(['ask']);
  });
});
