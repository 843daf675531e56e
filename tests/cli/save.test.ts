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
import { FileExistsError, SaveError, saveText } from '../../src/export/save.ts';
import { scratchFolder } from './run-program.ts';

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

it('writes through a symbolic link when it overwrites, and never when it does not', async (test) => {
  const folder = scratchFolder(test);
  const link = join(folder, 'link');
  symlinkSync(join(folder, 'gone'), link);
  await expect(saveText(link, 'x', { overwrite: false })).rejects.toThrow(FileExistsError);
  writeFileSync(join(folder, 'gone'), 'old');
  await saveText(link, 'new', { overwrite: true });
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
  expect(readFileSync(join(folder, 'gone'), 'utf8')).toBe('new');
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
