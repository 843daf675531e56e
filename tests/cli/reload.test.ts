import { unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/app/commands/commands.ts';
import { contextOf } from '../../src/app/context.ts';
import type { KeyName } from '../../src/app/keys.ts';
import { nameLine } from '../../src/app/screen/bars.ts';
import { titleOf } from '../../src/app/status.ts';
import { createStore, type Store } from '../../src/app/store.ts';
import { startOn } from '../../src/app/update.ts';
import { createReload } from '../../src/cli/reload.ts';
import { watchPath } from '../../src/cli/watch.ts';
import { fingerprint, loadDataset } from '../../src/dataset/load.ts';
import { createRunner } from '../../src/looks/run.ts';
import type { Source } from '../../src/tables/table.ts';
import { BUNDLED_FOLDER, bundledDataset, datasetFile, folderOf, money, TODAY, viewOf } from '../support/dataset.ts';
import { STAMP } from '../support/session.ts';

const OLD = JSON.stringify(datasetFile({ records: [money('vans', 100)] }));
const NEW = JSON.stringify(datasetFile({ records: [money('vans', 250)] }));

/** A screen on a file, without a terminal; `subscribed` resolves when somebody waits for the screen. */
async function screenOn(text: string, since?: Source['since']) {
  const path = join(await folderOf({ 'town.json': text }), 'town.json');
  const runner = createRunner({
    dataset: await loadDataset(path),
    today: TODAY,
    argument: path,
    ...(since && { since }),
  });
  const env = { runner, version: '1.2.3', commands: COMMANDS, stamp: () => STAMP };
  const store = createStore(startOn(viewOf('funding'), { columns: 80, rows: 24 }, env), env, () => undefined);
  const subscribed = Promise.withResolvers<void>();
  const watched: Store = {
    ...store,
    subscribe: (listener) => {
      subscribed.resolve();
      return store.subscribe(listener);
    },
  };
  const press = (...keys: KeyName[]): void => store.send(keys.map((key) => ({ type: 'key', key })));
  return { path, store: watched, press, subscribed: subscribed.promise, reload: createReload(path, () => undefined) };
}

describe('a new reading', () => {
  it('waits until the dialog that is open is closed, so that nothing typed is lost', async () => {
    const { path, store, press, subscribed, reload } = await screenOn(OLD);
    press('/', 'v');
    writeFileSync(path, NEW);
    const asked = reload.ask(store);
    await subscribed;
    press('a');
    expect(store.get().dialog).toMatchObject({ kind: 'filter', good: 'va' });
    press('Enter');
    await asked;
    expect(store.get().views.settings.funding.filter).toBe('va');
    expect(store.get().notice?.text).toBe('Reloaded: 1 changed; D shows them.');
    expect(store.env().runner.source.dataset.factById.get('vans')?.record).toMatchObject({
      funding: { amountGbp: 250 },
    });
  });

  it('leaves what was read before where the file is gone, and reads it once it is back', async () => {
    const { path, store, reload } = await screenOn(OLD);
    const before = store.env();
    unlinkSync(path);
    await reload.ask(store);
    expect(store.env()).toBe(before);
    expect(store.get().notice).toMatchObject({ warning: true });
    expect(store.get().notice?.text).toMatch(/^Not reloaded: town\.json: /);
    writeFileSync(path, NEW);
    await reload.ask(store);
    expect(store.get().notice?.text).toMatch(/^Reloaded/);
  });

  it('leaves the dataset that changes are counted from where --since named one, and says which', async () => {
    const earlier = {
      dataset: await loadDataset(join(await folderOf({ 'old.json': OLD }), 'old.json')),
      argument: 'old',
    };
    const { path, store, press, reload } = await screenOn(NEW, earlier);
    writeFileSync(path, JSON.stringify(datasetFile({ records: [money('vans', 250), money('boats', 60)] })));
    await reload.ask(store);
    expect(store.get().notice?.text).toBe('Reloaded: 1 added, 1 changed since old.json; D shows them.');
    press('D');
    const context = contextOf(store.get(), store.env());
    expect(titleOf(context)).toBe('Changes since old.json · all plan periods · all force areas');
    expect(context.result.rows.map(({ id }) => id).sort()).toEqual(['record boats', 'record vans funding.amountGbp']);
    // Its command line can be run again.
    expect(store.get().workspace.log.at(-1)?.command).toMatch(/ --view changes --since old$/);
    writeFileSync(path, OLD);
    await reload.ask(store);
    expect(store.get().notice?.text).toBe('Reloaded: nothing differs since old.json.');
  });

  it('that cannot be made is marked beside the name until one can, also where the file is as it was', async () => {
    const { path, store, press, reload } = await screenOn(OLD);
    const name = (): string =>
      nameLine(contextOf(store.get(), store.env()))
        .map(({ text }) => text)
        .join('');
    for (const text of [NEW, NEW]) {
      writeFileSync(path, '{"version": 1, "forces": [');
      await reload.ask(store);
      press('j');
      expect([store.get().notice, name()]).toEqual([null, expect.stringContaining('! dataset not reloaded')]);
      writeFileSync(path, text);
      await reload.ask(store);
      expect(name()).not.toContain('!');
    }
  });

  it('of the same bytes is none: the notice says so, and the rows are the very same', async () => {
    const { path, store, reload } = await screenOn(OLD);
    const before = store.env();
    writeFileSync(path, OLD);
    await reload.ask(store);
    expect(store.env()).toBe(before);
    expect(store.get().notice?.text).toBe('The dataset is as it was read.');
  });

  it('goes one after the other where it is asked for twice', async () => {
    const { path, store, reload } = await screenOn(OLD);
    writeFileSync(path, NEW);
    await Promise.all([reload.ask(store), reload.ask(store)]);
    expect(store.get().notice?.text).toBe('The dataset is as it was read.');
  });
});

describe('the fingerprint of a dataset', () => {
  it('is the hash that it has once it is loaded, of one file and of a folder', async () => {
    const folder = await folderOf({ 'town.json': OLD });
    expect(await fingerprint(folder)).toBe((await loadDataset(folder)).sha256);
    expect(await fingerprint(BUNDLED_FOLDER)).toBe((await bundledDataset()).sha256);
  });
});

describe('a watch', () => {
  const PACE = { still: 5, poll: 20 };

  /** Watches a folder, and gathers what each reading finds; it fails while the file says so. */
  async function watching(files: Record<string, string>, folder: string) {
    const seen: { text: string; isLastTry: boolean }[] = [];
    let told = Promise.withResolvers<void>();
    const { readFile } = await import('node:fs/promises');
    const stop = watchPath(
      folder,
      async (isLastTry) => {
        const text = await readFile(join(folder, Object.keys(files)[0] ?? ''), 'utf8');
        seen.push({ text, isLastTry });
        told.resolve();
        told = Promise.withResolvers();
        return text !== 'broken';
      },
      PACE,
    );
    return { seen, stop, next: () => told.promise };
  }

  it('reads what changed once, and what seems broken a few times, of which it knows the last', async () => {
    const folder = await folderOf({ 'a.json': 'one' });
    const { seen, stop, next } = await watching({ 'a.json': '' }, folder);
    await next();
    expect(seen).toEqual([{ text: 'one', isLastTry: false }]);
    const changed = next();
    writeFileSync(join(folder, 'a.json'), 'broken');
    await changed;
    while (!seen.at(-1)?.isLastTry) await next();
    const tries = seen.length - 1;
    expect(tries).toBeGreaterThan(2);
    const mended = next();
    writeFileSync(join(folder, 'a.json'), 'three');
    await mended;
    stop();
    expect(seen).toHaveLength(tries + 2);
    expect(seen.at(-1)).toEqual({ text: 'three', isLastTry: false });
  });
});
