import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { FileExistsError, SaveError } from '../../src/files/errors.ts';
import { moveTo, saveText } from '../../src/files/save.ts';
import { scratchFolder } from '../cli/run-program.ts';

it('writes a new file and nothing else', async (test) => {
  const folder = scratchFolder(test);
  await saveText(join(folder, 'a.txt'), 'é\n', { overwrite: false });
  expect(readdirSync(folder)).toEqual(['a.txt']);
  expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('é\n');
  expect(statSync(join(folder, 'a.txt')).mode & 0o777).toBe(0o666 & ~process.umask());
});

it('leaves a file that is there as it is, unless asked to overwrite it', async (test) => {
  const folder = scratchFolder(test);
  const path = join(folder, 'a.txt');
  writeFileSync(path, 'old');
  chmodSync(path, 0o600);
  await expect(saveText(path, 'new', { overwrite: false })).rejects.toThrow(FileExistsError);
  expect(readFileSync(path, 'utf8')).toBe('old');
  await saveText(path, 'new', { overwrite: true });
  expect(readFileSync(path, 'utf8')).toBe('new');
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(readdirSync(folder)).toEqual(['a.txt']);
});

it('lets only one of two writers of a path win', async (test) => {
  const path = join(scratchFolder(test), 'a.txt');
  const writers = ['one', 'two', 'three'].map((text) => saveText(path, text, { overwrite: false }));
  const results = await Promise.allSettled(writers);
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

it('never writes through a symbolic link, and names where it leads', async (test) => {
  const folder = scratchFolder(test);
  const link = join(folder, 'link');
  symlinkSync(join(folder, 'gone'), link);
  await expect(saveText(link, 'x', { overwrite: false })).rejects.toThrow(FileExistsError);
  writeFileSync(join(folder, 'gone'), 'old');
  const why = `a symbolic link to ${join(folder, 'gone')}; name that file itself`;
  await expect(saveText(link, 'new', { overwrite: true })).rejects.toThrow(why);
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
  expect(readFileSync(join(folder, 'gone'), 'utf8')).toBe('old');
});

it('says plainly why it cannot, and leaves nothing behind', async (test) => {
  const folder = scratchFolder(test);
  mkdirSync(join(folder, 'sub'));
  const nowhere = join(folder, 'none/a.txt');
  await expect(saveText(nowhere, 'x', { overwrite: false })).rejects.toThrow(
    new SaveError(nowhere, 'there is no such folder'),
  );
  await expect(saveText(join(folder, 'sub'), 'x', { overwrite: true })).rejects.toThrow('not a regular file');
  await expect(saveText(join(folder, 'sub'), 'x', { overwrite: false })).rejects.toThrow('it is a folder');
  expect(readdirSync(folder)).toEqual(['sub']);
});

it('keeps a private file to its owner, whoever might read the one before, from its first byte on', async (test) => {
  const folder = scratchFolder(test);
  const path = join(folder, 'a.txt');
  writeFileSync(path, 'old', { mode: 0o644 });
  const modes: number[] = [];
  const check = (): void => {
    for (const name of readdirSync(folder)) if (name !== 'a.txt') modes.push(statSync(join(folder, name)).mode & 0o777);
  };
  await saveText(path, 'new', { overwrite: true, isPrivate: true, check });
  expect(modes).toEqual([0o600]);
  expect(statSync(path).mode & 0o777).toBe(0o600);
});

it('replaces a symbolic link under the name of a private file, and leaves what it points to alone', async (test) => {
  const folder = scratchFolder(test);
  writeFileSync(join(folder, 'theirs'), 'old');
  symlinkSync(join(folder, 'theirs'), join(folder, 'link'));
  await saveText(join(folder, 'link'), 'new', { overwrite: true, isPrivate: true });
  expect(readFileSync(join(folder, 'theirs'), 'utf8')).toBe('old');
  expect(lstatSync(join(folder, 'link')).isFile()).toBe(true);
});

it('keeps the old file where the last check says no', async (test) => {
  const folder = scratchFolder(test);
  const path = join(folder, 'a.txt');
  writeFileSync(path, 'old');
  const check = (): void => {
    throw new SaveError(path, 'the lock is lost');
  };
  await expect(saveText(path, 'new', { overwrite: true, check })).rejects.toThrow('the lock is lost');
  expect(readFileSync(path, 'utf8')).toBe('old');
  expect(readdirSync(folder)).toEqual(['a.txt']);
});

it('moves a file to another name, and never to one that is taken', async (test) => {
  const folder = scratchFolder(test);
  for (const name of ['a', 'b']) writeFileSync(join(folder, name), name);
  await expect(moveTo(join(folder, 'a'), join(folder, 'b'))).rejects.toThrow(FileExistsError);
  await moveTo(join(folder, 'a'), join(folder, 'c'));
  expect(readdirSync(folder)).toEqual(['b', 'c']);
});
