import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it, type TestContext } from 'vitest';
import { saveError } from '../../src/files/errors.ts';
import { saveText } from '../../src/files/save.ts';
import { workspacePlace } from '../../src/workspace/place.ts';
import { EMPTY_WORKSPACE, type Workspace } from '../../src/workspace/schema.ts';
import { type Change, openWorkspace } from '../../src/workspace/store.ts';
import { parseWorkspace, workspaceText } from '../../src/workspace/text.ts';
import { scratchFolder } from '../cli/run-program.ts';
import { withNote } from '../support/workspace.ts';

const noted =
  (id: string, text: string, by = 'me'): Change =>
  (workspace) =>
    withNote(workspace, id, text, by);
const notes = ({ entries }: Workspace) =>
  Object.fromEntries(Object.entries(entries).map(([id, { note }]) => [id, note?.value]));
const onDisk = (path: string): Workspace => parseWorkspace(readFileSync(path));
const modeOf = (path: string): number => statSync(path).mode & 0o777;
const placeOf = (test: TestContext): string => join(scratchFolder(test), 'workspace.json');

describe('a workspace', () => {
  it('is empty where there is none, and makes no file until something is added', async (test) => {
    const path = placeOf(test);
    const store = await openWorkspace(path);
    expect(store.workspace).toEqual(EMPTY_WORKSPACE);
    expect(store.problem).toBeNull();
    await store.retry();
    expect(existsSync(path)).toBe(false);
  });

  it('has what was added as soon as that is said, and after it is opened again', async (test) => {
    const path = placeOf(test);
    const store = await openWorkspace(path);
    await store.save(noted('r1', 'a note'));
    expect(notes(onDisk(path))).toEqual({ r1: 'a note' });
    expect(store.unsaved).toBe(false);
    expect(notes((await openWorkspace(path)).workspace)).toEqual({ r1: 'a note' });
  });

  it('is private, and leaves no more beside it than the last good copy', async (test) => {
    const path = join(scratchFolder(test), 'data', 'workspace.json');
    const store = await openWorkspace(path, { makeFolder: true });
    await store.save(noted('r1', 'a note'));
    expect(readdirSync(dirname(path)).sort()).toEqual(['workspace.json', 'workspace.json.bak']);
    expect([modeOf(dirname(path)), modeOf(path), modeOf(`${path}.bak`)]).toEqual([0o700, 0o600, 0o600]);
    expect(onDisk(`${path}.bak`)).toEqual(onDisk(path));
  });

  it('writes changes that wait in one go', async (test) => {
    const path = placeOf(test);
    let writes = 0;
    const write: typeof saveText = async (...given) => {
      if (given[0] === path) writes++;
      await saveText(...given);
    };
    const store = await openWorkspace(path, { write });
    await Promise.all(Array.from({ length: 50 }, (_, index) => store.save(noted(`r${index}`, 'a note'))));
    expect(Object.keys(onDisk(path).entries)).toHaveLength(50);
    expect(writes).toBeLessThan(4);
  });

  it('has a change in memory at once, and counts as unsaved until it is on the disk', async (test) => {
    const store = await openWorkspace(placeOf(test));
    const saved = store.save(noted('r1', 'a note'));
    expect(notes(store.workspace)).toEqual({ r1: 'a note' });
    expect(store.unsaved).toBe(true);
    await saved;
    expect(store.unsaved).toBe(false);
  });

  it('waits for a save in progress when it is closed', async (test) => {
    const path = placeOf(test);
    const store = await openWorkspace(path);
    const saved = store.save(noted('r1', 'a note'));
    await store.close();
    expect(notes(onDisk(path))).toEqual({ r1: 'a note' });
    await saved;
  });

  it('refuses a change that it could not read again, and goes on without it', async (test) => {
    const path = placeOf(test);
    const store = await openWorkspace(path);
    await expect(store.save(noted('r1', 'x'.repeat(10_001)))).rejects.toThrow('entries.r1.note.value');
    await store.save(noted('r2', 'a note'));
    expect(notes(onDisk(path))).toEqual({ r2: 'a note' });
  });

  it('follows no symbolic link: it names where that leads, and keeps the work in memory', async (test) => {
    const folder = scratchFolder(test);
    const [real, link] = [join(folder, 'real.json'), join(folder, 'link.json')];
    await saveText(real, workspaceText(EMPTY_WORKSPACE), { overwrite: false });
    symlinkSync(real, link);
    const store = await openWorkspace(link);
    await expect(store.save(noted('r1', 'a note'))).rejects.toThrow(
      `a symbolic link to ${real}; name that file itself`,
    );
    expect(notes(store.workspace)).toEqual({ r1: 'a note' });
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(notes(onDisk(real))).toEqual({});
  });

  it('is one workspace, whichever way leads to its folder', async (test) => {
    const folder = scratchFolder(test);
    mkdirSync(join(folder, 'real'));
    symlinkSync(join(folder, 'real'), join(folder, 'way'));
    const store = await openWorkspace(join(folder, 'way/workspace.json'));
    await store.save(noted('r1', 'a note'));
    expect(store.path).toBe(join(realpathSync(folder), 'real/workspace.json'));
  });

  it('writes through no link that stands where its copy belongs', async (test) => {
    const path = placeOf(test);
    const elsewhere = join(dirname(path), 'elsewhere');
    writeFileSync(elsewhere, 'not ours');
    symlinkSync(elsewhere, `${path}.bak`);
    writeFileSync(path, workspaceText(EMPTY_WORKSPACE));
    await (await openWorkspace(path)).save(noted('r1', 'a note'));
    expect(readFileSync(elsewhere, 'utf8')).toBe('not ours');
  });

  it('clears away what killed programs left, and nothing that is being written', async (test) => {
    const path = placeOf(test);
    const folder = dirname(path);
    const name = (digit: string): string => `.beatbook-${digit.repeat(8)}-0000-4000-8000-000000000000.tmp`;
    for (const digit of ['1', '2']) writeFileSync(join(folder, name(digit)), '{');
    utimesSync(join(folder, name('1')), 0, 0);
    await (await openWorkspace(path)).save(noted('r1', 'a note'));
    expect(readdirSync(folder)).toEqual([name('2'), 'workspace.json', 'workspace.json.bak']);
  });
});

describe('two programs', () => {
  it('each have what the other wrote with their next save', async (test) => {
    const path = placeOf(test);
    const [one, two] = [await openWorkspace(path), await openWorkspace(path)];
    await one.save(noted('r1', 'of one', 'one'));
    await two.save(noted('r2', 'of two', 'two'));
    expect(notes(two.workspace)).toEqual({ r1: 'of one', r2: 'of two' });
    expect(notes(await one.retry())).toEqual({ r1: 'of one', r2: 'of two' });
  });

  it('see both texts where they wrote on the same record', async (test) => {
    const path = placeOf(test);
    const [one, two] = [await openWorkspace(path), await openWorkspace(path)];
    await Promise.all([one.save(noted('r1', 'of one', 'one')), two.save(noted('r1', 'of two', 'two'))]);
    const note = (await one.retry()).entries.r1?.note;
    expect([note?.value, note?.other?.value].sort()).toEqual(['of one', 'of two']);
  });
});

describe('a damaged workspace', () => {
  const DAMAGES: [string, string][] = [
    ['empty', ''],
    ['cut off', '{"version":1,"entries":{"r1":'],
    ['not JSON', 'hello'],
    ['another shape', '{"version":1}'],
    ['with __proto__', '{"version":1,"__proto__":{}}'],
    ['with 10,000 levels', `${'['.repeat(10_000)}${']'.repeat(10_000)}`],
  ];

  it.for(DAMAGES)('is set aside, named and recovered: %s', async ([, text], test) => {
    const path = placeOf(test);
    const folder = dirname(path);
    await (await openWorkspace(path)).save(noted('r1', 'a note'));
    writeFileSync(path, text);
    const told: string[] = [];
    const store = await openWorkspace(path, { tell: (notice) => void told.push(notice) });
    expect(notes(store.workspace)).toEqual({ r1: 'a note' });
    const aside = readdirSync(folder).find((name) => /^workspace\.damaged-\d{4}-\d\d-\d\dT[\d-]+Z\.json$/.test(name));
    expect(readFileSync(join(folder, aside ?? ''), 'utf8')).toBe(text);
    expect(told).toEqual([expect.stringContaining(`what was there is kept as ${join(folder, aside ?? '')}`)]);
    expect(notes(onDisk(path))).toEqual({ r1: 'a note' });
  });

  it('begins empty where the copy is damaged too, and keeps both', async (test) => {
    const path = placeOf(test);
    for (const file of [path, `${path}.bak`]) writeFileSync(file, 'hello');
    const told: string[] = [];
    const store = await openWorkspace(path, { tell: (notice) => void told.push(notice) });
    expect(store.workspace).toEqual(EMPTY_WORKSPACE);
    expect(told[0]).toContain('There is no good copy, so it begins empty');
    expect(readdirSync(dirname(path)).filter((name) => name.includes('.damaged-'))).toHaveLength(2);
  });

  it('is recovered where the file is gone and its copy is not', async (test) => {
    const path = placeOf(test);
    await (await openWorkspace(path)).save(noted('r1', 'a note'));
    rmSync(path);
    expect(notes((await openWorkspace(path)).workspace)).toEqual({ r1: 'a note' });
    expect(notes(onDisk(path))).toEqual({ r1: 'a note' });
  });

  it('loses nothing that another program still holds, even where the copy is old', async (test) => {
    const path = placeOf(test);
    const store = await openWorkspace(path);
    await store.save(noted('r1', 'old'));
    const old = readFileSync(path);
    await store.save(noted('r1', 'new'));
    writeFileSync(`${path}.bak`, old);
    writeFileSync(path, 'hello');
    await store.save(noted('r2', 'more'));
    expect(notes(onDisk(path))).toEqual({ r1: 'new', r2: 'more' });
  });

  it('of a later version is left as it is, and so is all work in memory', async (test) => {
    const path = placeOf(test);
    writeFileSync(path, '{"version":2}');
    const store = await openWorkspace(path);
    expect(store.problem).toContain('was written by a later Beatbook');
    await expect(store.save(noted('r1', 'a note'))).rejects.toThrow('was written by a later Beatbook');
    expect(readdirSync(dirname(path))).toEqual(['workspace.json']);
    expect(readFileSync(path, 'utf8')).toBe('{"version":2}');
    expect([notes(store.workspace), store.unsaved]).toEqual([{ r1: 'a note' }, true]);
  });

  it('that is a folder is told as such', async (test) => {
    const path = placeOf(test);
    mkdirSync(path);
    expect((await openWorkspace(path)).problem).toBe(`The workspace ${path} is not a regular file`);
  });

  it('whose folder is a file is told as such, when it is read and when it is written', async (test) => {
    const folder = join(scratchFolder(test), 'file');
    writeFileSync(folder, '');
    const [path, deeper] = [join(folder, 'workspace.json'), join(folder, 'in', 'workspace.json')];
    const why = 'there is no such folder, since a file stands in its place';
    const store = await openWorkspace(path, { makeFolder: true });
    expect(store.problem).toBe(`The workspace ${path} cannot be read: ${why}`);
    await expect(store.save(noted('r1', 'a note'))).rejects.toThrow(`${path} cannot be written: ${why}`);
    const other = await openWorkspace(deeper, { makeFolder: true });
    await expect(other.save(noted('r1', 'a note'))).rejects.toThrow(`${deeper} cannot be written: ${why}`);
  });
});

describe('a disk that takes nothing', () => {
  it.for([
    ['ENOSPC', 'no space is left on the disk'],
    ['EROFS', 'the file system is read-only'],
    ['EACCES', 'permission denied'],
  ])('keeps the work in memory and says why (%s), until it can be written', async ([code, reason], test) => {
    const path = placeOf(test);
    let isFull = false;
    const write: typeof saveText = async (file, text, options) => {
      if (isFull) throw saveError(file, Object.assign(new Error(code), { code }));
      await saveText(file, text, options);
    };
    const store = await openWorkspace(path, { write });
    await store.save(noted('r1', 'before'));
    isFull = true;
    await expect(store.save(noted('r2', 'during'))).rejects.toThrow(reason);
    expect(store.problem).toContain(reason);
    expect([notes(store.workspace), store.unsaved]).toEqual([{ r1: 'before', r2: 'during' }, true]);
    expect(notes(onDisk(path))).toEqual({ r1: 'before' });
    isFull = false;
    await store.retry();
    expect([store.problem, store.unsaved]).toEqual([null, false]);
    expect(notes(onDisk(path))).toEqual({ r1: 'before', r2: 'during' });
  });

  it('is one whose folder vanished, until that is back', async (test) => {
    const folder = join(scratchFolder(test), 'stick');
    mkdirSync(folder);
    const path = join(folder, 'workspace.json');
    const store = await openWorkspace(path, { makeFolder: true });
    await store.save(noted('r1', 'before'));
    renameSync(folder, `${folder}-away`);
    await expect(store.save(noted('r2', 'during'))).rejects.toThrow('there is no such folder');
    expect(existsSync(folder)).toBe(false);
    renameSync(`${folder}-away`, folder);
    await store.save(noted('r3', 'after'));
    expect(notes(onDisk(path))).toEqual({ r1: 'before', r2: 'during', r3: 'after' });
  });

  it.skipIf(process.getuid?.() === 0)('is a folder that may not be written', async (test) => {
    const path = placeOf(test);
    const folder = dirname(path);
    chmodSync(folder, 0o500);
    test.onTestFinished(() => chmodSync(folder, 0o700));
    const store = await openWorkspace(path);
    await expect(store.save(noted('r1', 'a note'))).rejects.toThrow('permission denied');
    expect(notes(store.workspace)).toEqual({ r1: 'a note' });
  });
});

describe('the place of the workspace', () => {
  it('is the file that was named, in a folder that is there', async () => {
    expect(await workspacePlace('mine.json')).toEqual({ path: 'mine.json', makeFolder: false });
  });

  it.runIf(process.platform === 'linux')('is in the data folder of the user', async (test) => {
    const before = process.env.XDG_DATA_HOME;
    test.onTestFinished(() => {
      if (before === undefined) delete process.env.XDG_DATA_HOME;
      else process.env.XDG_DATA_HOME = before;
    });
    process.env.XDG_DATA_HOME = '/data';
    expect(await workspacePlace()).toEqual({ path: '/data/beatbook/workspace.json', makeFolder: true });
    process.env.XDG_DATA_HOME = 'data';
    await expect(workspacePlace()).rejects.toThrow('XDG_DATA_HOME must be an absolute path');
    delete process.env.XDG_DATA_HOME;
    expect((await workspacePlace()).path).toMatch(/\/\.local\/share\/beatbook\/workspace\.json$/);
  });
});
