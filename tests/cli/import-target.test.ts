import { chmodSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { refuseUnwritable } from '../../src/cli/import-target.ts';
import { scratchFolder } from './run-program.ts';

/** Whom nothing is forbidden. */
const isRoot = process.getuid?.() === 0;

describe('what --into names', () => {
  it('is refused before the review where it cannot be made, since a file stands in its place', async (test) => {
    const folder = scratchFolder(test);
    writeFileSync(join(folder, 'minutes.txt'), '');
    const path = join(folder, 'minutes.txt', 'own.json');
    await expect(refuseUnwritable(path)).rejects.toThrow(
      `${path} cannot be written: there is no such folder, since a file stands in its place`,
    );
  });

  it.skipIf(isRoot)('is refused where it may not be written', async (test) => {
    const folder = scratchFolder(test);
    chmodSync(folder, 0o555);
    await expect(refuseUnwritable(join(folder, 'own.json'))).rejects.toThrow('permission denied');
    chmodSync(folder, 0o755);
  });

  it('can be a file or folder that is there, or is to be made', async (test) => {
    const folder = scratchFolder(test);
    writeFileSync(join(folder, 'own.json'), '{}');
    for (const path of ['', 'own.json', 'new.json', 'a/b/new.json', 'a/b'].map((name) => join(folder, name))) {
      await expect(refuseUnwritable(path)).resolves.toBeUndefined();
    }
    expect(existsSync(join(folder, 'a'))).toBe(false);
  });
});
