import { mkdirSync, readdirSync, rmdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { SaveError } from '../../src/files/errors.ts';
import { LockedError, withLock } from '../../src/files/lock.ts';
import { scratchFolder } from '../cli/run-program.ts';

it('lets one work at a time, and leaves no lock behind', async (test) => {
  const folder = scratchFolder(test);
  const path = join(folder, 'a.json');
  let inside = 0;
  let most = 0;
  const work = async (): Promise<void> => {
    most = Math.max(most, ++inside);
    await turn();
    inside--;
  };
  await Promise.all(Array.from({ length: 8 }, () => withLock(path, work)));
  expect(most).toBe(1);
  expect(readdirSync(folder)).toEqual([]);
});

it('gives back what the work gives, and the lock too where the work fails', async (test) => {
  const path = join(scratchFolder(test), 'a.json');
  await expect(withLock(path, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await withLock(path, async () => 7)).toBe(7);
});

it('takes over the lock of a program that was killed', async (test) => {
  const path = join(scratchFolder(test), 'a.json');
  mkdirSync(`${path}.lock`);
  const longAgo = Date.now() / 1000 - 60;
  utimesSync(`${path}.lock`, longAgo, longAgo);
  expect(await withLock(path, async () => 'done')).toBe('done');
});

it('says which folder stands in the way where the lock cannot be had', async (test) => {
  const path = join(scratchFolder(test), 'a.json');
  mkdirSync(`${path}.lock`);
  const attempt = withLock(path, async () => 'done', 0);
  await expect(attempt).rejects.toThrow(LockedError);
  await expect(attempt).rejects.toThrow(`remove the folder ${path}.lock`);
});

it('does not wait for a lock that can never be made', async (test) => {
  const path = join(scratchFolder(test), 'none', 'a.json');
  await expect(withLock(path, async () => 'done')).rejects.toThrow(new SaveError(path, 'there is no such folder'));
});

it('does the work again where the lock was lost in the middle of it', async (test) => {
  const path = join(scratchFolder(test), 'a.json');
  let times = 0;
  const done = await withLock(path, async (guard) => {
    times++;
    if (times === 1) rmdirSync(`${path}.lock`); // as another does that takes it over
    guard();
    return times;
  });
  expect(done).toBe(2);
});

it('leaves the lock of another that took it over', async (test) => {
  const folder = scratchFolder(test);
  const path = join(folder, 'a.json');
  const attempt = withLock(
    path,
    async (guard) => {
      rmdirSync(`${path}.lock`);
      writeFileSync(join(folder, 'between'), ''); // so that the new folder is not the same file to the system
      mkdirSync(`${path}.lock`);
      guard();
    },
    0,
  );
  await expect(attempt).rejects.toThrow(LockedError);
  expect(readdirSync(folder)).toContain('a.json.lock');
});
