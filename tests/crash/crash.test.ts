import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SIDE_BY_SIDE, scratchFolder } from '../cli/run-program.ts';
import { crash, isSound } from './crash.ts';
import { crashScreen } from './screen.ts';

const MOUNT = ['--map-root-user', '--mount', 'sh', '-c'];
/** Whether this machine lets a user have a small disk of their own. */
const canMount = spawnSync('unshare', [...MOUNT, 'mount -t tmpfs none /mnt']).status === 0;

describe('a short crash test (npm run test:crash is the long one)', SIDE_BY_SIDE, () => {
  it('finds every acknowledged note of a program that is killed while it saves', async (test) => {
    // So many that a quick disk is not done before the first kill.
    const plan = { path: join(scratchFolder(test), 'workspace.json'), writers: 1, notes: 200, kills: 4 };
    const report = await crash(plan);
    expect(report.kills).toBeGreaterThan(0);
    expect(report).toMatchObject({ acknowledged: 200, lost: [], invalid: 0 });
  });

  it('finds all notes of two programs on one workspace', async (test) => {
    const plan = { path: join(scratchFolder(test), 'workspace.json'), writers: 2, notes: 25, kills: 0 };
    expect(await crash(plan)).toMatchObject({ acknowledged: 50, found: 50, lost: [], invalid: 0 });
  });

  it('finds every bookmark that the screen of a killed program told as saved', async (test) => {
    const report = await crashScreen({ folder: scratchFolder(test), notes: 12, kills: 2 });
    expect(report).toMatchObject({ acknowledged: 12, kills: 2, lost: [], invalid: 0 });
  });

  it('calls a lost note and a broken file what they are', () => {
    const plan = { path: '', writers: 1, notes: 2, kills: 0 };
    const sound = { acknowledged: 2, found: 2, lost: [], kills: 0, checks: 1, invalid: 0 };
    expect(isSound(plan, sound)).toBe(true);
    expect(isSound(plan, { ...sound, lost: ['writer0-1'] })).toBe(false);
    expect(isSound(plan, { ...sound, invalid: 1 })).toBe(false);
    expect(isSound(plan, { ...sound, acknowledged: 1 })).toBe(false);
  });

  it.skipIf(!canMount)('keeps all on a full and a read-only disk (skipped where none can be mounted)', (test) => {
    const folder = scratchFolder(test);
    const script = join(import.meta.dirname, 'small-disk.ts');
    // The mount is seen by this process alone, and goes away with it.
    const command = 'mount -t tmpfs -o size=64k none "$0" && exec "$1" "$2" "$0"';
    const { stdout, stderr } = spawnSync('unshare', [...MOUNT, command, folder, process.execPath, script], {
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    const saved = (...file: string[]) => ({ message: null, problem: null, unsaved: false, file });
    const kept = (reason: string, ...file: string[]) => {
      const message = expect.stringMatching(`cannot be written: ${reason}$`);
      return { message, problem: message, unsaved: true, file };
    };
    expect(JSON.parse(stdout)).toEqual({
      first: saved('first'),
      full: kept('no space is left on the disk', 'first'),
      room: saved('first', 'second'),
      readOnly: kept('the file system is read-only', 'first', 'second'),
      writable: saved('first', 'second', 'third'),
    });
  });
});
