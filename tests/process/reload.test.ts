import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { DatasetFile } from '../../src/domain/schema.ts';
import { datasetFile, folderOf, money } from '../support/dataset.ts';
import { start } from '../support/terminal.ts';

const OLD = datasetFile({ records: [money('vans', 100), money('radios', 80)] });
const NEW = datasetFile({ records: [money('vans', 250), money('radios', 80), money('boats', 60)] });

/** The program on the funding of a dataset of its own, and a way to write another one over it. */
async function opened(...args: string[]) {
  const path = join(await folderOf({ 'town.json': OLD }), 'town.json');
  const terminal = start({ args: [path, '--view', 'funding', ...args], cols: 120 });
  await terminal.waitFor('£100');
  const save = (text: string): void => writeFileSync(path, text);
  return { ...terminal, path, save, write: (file: DatasetFile): void => save(JSON.stringify(file)) };
}

describe('r in the running program', { timeout: 60_000 }, () => {
  it('reads the dataset again, tells what changed, and D lists it', async () => {
    const own = await opened('--no-watch');
    own.press('r');
    await own.waitFor('The dataset is as it was read.');
    own.write(NEW);
    own.press('r');
    await own.waitFor('Reloaded: 1 added, 1 changed; D shows them.');
    await own.waitFor('£250');
    own.press('D');
    await own.waitFor('funding.amountGbp');
    own.press('Q');
    expect(await own.exit()).toBe(0);
  });

  it('keeps what was read where the dataset is broken, and says what is wrong', async () => {
    const own = await opened('--no-watch');
    own.save(JSON.stringify({ ...NEW, records: [{ ...money('vans', -1), kind: 'fundng' }, { id: 'X' }] }, null, 2));
    own.press('r');
    await own.waitFor(
      /Not reloaded \(\d+ faults, beatbook validate tells all\): town\.json line 38, records\[0\]\.kind/,
    );
    await own.waitFor('£100');
    own.press('Q');
    expect(await own.exit()).toBe(0);
  });
});

describe('a dataset that changes while it is open', { timeout: 60_000 }, () => {
  it('is read again by itself, once it is written whole', async () => {
    const own = await opened();
    const text = JSON.stringify(NEW);
    own.save(text.slice(0, 300));
    setTimeout(() => own.save(text), 400);
    await own.waitFor('Reloaded: 1 added, 1 changed');
    expect(own.raw()).not.toContain('Not reloaded');
    own.press('Q');
    expect(await own.exit()).toBe(0);
  });

  it('is noticed where another file takes its name', async () => {
    const own = await opened();
    writeFileSync(`${own.path}.tmp`, JSON.stringify(NEW));
    renameSync(`${own.path}.tmp`, own.path);
    await own.waitFor('Reloaded: 1 added, 1 changed');
  });

  it('is told to be broken once it stays so, and mended once it is', async () => {
    const own = await opened();
    own.save('{"version": 1, "forces": [');
    await own.waitFor(/Not reloaded[\s\S]*breaks off/);
    own.write(NEW);
    await own.waitFor('Reloaded: 1 added, 1 changed');
  });
});

describe('a dataset from a pipe', { timeout: 60_000 }, () => {
  it('cannot be read again, and r says so', async () => {
    const path = join(await folderOf({ 'town.json': OLD }), 'town.json');
    const program = [process.execPath, join(import.meta.dirname, '../../dist/beatbook.js')];
    const command = ['sh', '-c', `cat '${path}' | '${program.join("' '")}' - --view funding`];
    const own = start({ command, cols: 120 });
    await own.waitFor('£100');
    own.press('r');
    await own.waitFor('What came through a pipe cannot be read again.');
    own.press('Q');
    expect(await own.exit()).toBe(0);
  });
});
