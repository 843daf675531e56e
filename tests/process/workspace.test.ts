import { chmod, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { notesOf } from '../../src/workspace/notes.ts';
import { beatbook } from '../cli/run-program.ts';
import { folderOf } from '../support/dataset.ts';
import { start, type Terminal } from '../support/terminal.ts';

const READY = 'Enter open';

/** A new data folder, as a person has one, and a Beatbook that keeps its workspace there. */
async function desk() {
  const folder = await folderOf();
  const path = join(folder, 'beatbook', 'workspace.json');
  const env = { XDG_DATA_HOME: folder, BEATBOOK_WORKSPACE: '' };
  const launch = (...args: string[]): Terminal =>
    start({ args: ['--view', 'funding', '--where', 'Bargate', ...args], env });
  const open = async (...args: string[]): Promise<Terminal> => {
    const terminal = launch(...args);
    await terminal.waitFor(READY);
    return terminal;
  };
  const notes = async () => [...notesOf(JSON.parse(await readFile(path, 'utf8')).entries).values()];
  return { folder, path, env, launch, open, notes };
}

async function quit(terminal: Terminal): Promise<void> {
  terminal.press('Q');
  expect(await terminal.exit()).toBe(0);
}

/**
 * A note that cannot be saved stays on the screen and is marked so; leaving asks first. Whoever quits all the same is told
 * so by the exit code too, since a script that opened the screen cannot see what stood on it.
 */
async function staysUnsaved(terminal: Terminal): Promise<void> {
  terminal.press('m', ...'only here', 'Enter');
  await terminal.waitFor('notes unsaved');
  await terminal.waitFor('Note: only here');
  await terminal.waitFor('Not saved: ');
  terminal.press('Q');
  await terminal.waitFor('Once more quits');
  terminal.press('Q');
  expect(await terminal.exit()).toBe(3);
  expect(terminal.screen().join('\n')).toContain('Your last notes are not saved: ');
}

describe('what the analyst adds', () => {
  it('is there on the next day, found by has:note, exported, and nobody else may read it', async () => {
    const { path, env, open, notes } = await desk();
    const first = await open();
    first.press('m', ...'Ask Hampshire', 'Enter');
    await first.waitFor('Noted.');
    first.press('w', ...'grants', 'Enter');
    await first.waitFor('Saved as grants.');
    await quit(first);
    expect(await notes()).toMatchObject([{ text: 'Ask Hampshire', about: { force: 'hampshire' } }]);
    expect((await stat(path)).mode & 0o777).toBe(0o600);

    const second = start({ args: ['--open', 'grants'], env });
    await second.waitFor(/▶\*Hampshire/);
    await second.waitFor('Note: Ask Hampshire');
    await quit(second);

    const { stdout } = await beatbook(
      ['export', '--view', 'funding', '--where', 'has:note', '--columns', 'note'],
      '',
      env,
    );
    expect(JSON.parse(stdout).rows).toMatchObject([{ note: 'Ask Hampshire' }]);
    const piped = await beatbook(['--open', 'grants'], '', env);
    expect(piped.stdout).toContain('Hampshire');
    expect(piped.stdout.trim().split('\n').length).toBeLessThan(12);
    expect(await beatbook(['--open', 'nosuch'], '', env)).toMatchObject({ code: 2, stdout: '' });

    const third = start({ args: ['--continue'], env });
    await third.waitFor('[Bargate]');
    await quit(third);
    const recent = await beatbook(['recent'], '', env);
    expect(recent.stdout).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d {2}beatbook --continue\n$/);

    const corrections = await beatbook(['corrections'], '', env);
    expect(JSON.parse(corrections.stdout).corrections).toEqual([]);
  });

  it('of two Beatbooks on one workspace is all there, and each sees soon what the other saved', async () => {
    const { open, notes } = await desk();
    const [one, two] = [
      await open(),
      await open('--forces', 'hampshire', '--view', 'documents', '--where', 'id:hampshire'),
    ];
    // Once it has saved something of its own, it has read what there was before, and tells what comes.
    two.press('m', 'Enter');
    await two.waitFor('notes saved');
    one.press('m', ...'from one', 'Enter');
    await one.waitFor('Noted.');
    await two.waitFor('From another Beatbook: 1 note.');
    two.press('m', ...'from two', 'Enter');
    await two.waitFor('Noted.');
    two.press("'");
    await two.waitFor('from one');
    await Promise.all([quit(one), quit(two)]);
    expect((await notes()).map(({ text }) => text).sort()).toEqual(['from one', 'from two']);
  });

  it('is recovered from the last good copy where the file is damaged, which is told with where it is kept', async () => {
    const { path, launch, open, notes } = await desk();
    const first = await open();
    first.press('m', ...'kept', 'Enter');
    await first.waitFor('Noted.');
    first.press('m', ...', and more', 'Enter');
    await first.waitFor('Noted.');
    await quit(first);
    await writeFile(path, '{"version": 1, "entr');
    // What is told stands in the place of the keys.
    const second = launch();
    await second.waitFor('All your notes are there');
    await second.waitFor('workspace.damaged-');
    await quit(second);
    expect((await notes()).map(({ text }) => text)).toEqual(['kept, and more']);
  });

  // Root may write everywhere.
  it.skipIf(process.getuid?.() === 0)(
    'stays on the screen, marked as unsaved, where the folder may not be written',
    async () => {
      const { folder, open } = await desk();
      await mkdir(join(folder, 'beatbook'), { mode: 0o500 });
      await staysUnsaved(await open());
      await chmod(join(folder, 'beatbook'), 0o700);
    },
  );

  it('stays on the screen, marked as unsaved, where its place is taken by a folder; Q asks once more', async () => {
    const { path, open } = await desk();
    await mkdir(path, { recursive: true });
    await staysUnsaved(await open());
  });
});

describe('copying', () => {
  it('goes through the terminal where that is asked for, and shows the text where nothing takes it', async () => {
    const through = start({ args: ['--view', 'funding', '--where', 'Bargate'], env: { BEATBOOK_CLIPBOARD: 'osc52' } });
    await through.waitFor(READY);
    through.press('y');
    await through.waitFor('Handed the cell to the terminal');
    expect(through.raw()).toContain(`\u001b]52;c;${Buffer.from('Hampshire').toString('base64')}\u0007`);
    const none = start({ args: ['--view', 'funding', '--where', 'Bargate'], env: { BEATBOOK_CLIPBOARD: 'none' } });
    await none.waitFor(READY);
    none.press('y');
    await none.waitFor('Nothing took the cell');
    none.press('Esc', 'Q');
    expect(await none.exit()).toBe(0);
  });
});
