import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/app/commands/commands.ts';
import { contextOf } from '../../src/app/context.ts';
import type { Effect } from '../../src/app/effects.ts';
import type { KeyName } from '../../src/app/keys.ts';
import { shownContext } from '../../src/app/pending.ts';
import { createStore } from '../../src/app/store.ts';
import { startOn } from '../../src/app/update.ts';
import type { TableView } from '../../src/tables/run.ts';
import { makeDataset, money, runnerOf, viewOf } from '../support/dataset.ts';
import { STAMP, screenOf, USUAL } from '../support/session.ts';

const PURPOSES = ['vans', 'vests', 'radios', 'horses'];
const dataset = makeDataset({
  records: Array.from({ length: 24_000 }, (_, index) => {
    return money(`m${index}`, (index * 7919) % 1000, { purpose: `${PURPOSES[index % 4]} ${index % 100}` });
  }),
});

const funding = (own: Partial<TableView> = {}): TableView => viewOf('funding', own);

/** The program over so many rows that work on them is done between keys; it goes no further than is allowed. */
function open() {
  const runner = runnerOf(dataset);
  const effects: Effect[] = [];
  const finished: string[] = [];
  let held = false;
  const env = {
    version: '1.2.3',
    commands: COMMANDS,
    stamp: () => STAMP,
    runner: {
      ...runner,
      *steps(view: TableView) {
        while (held) yield 0.4;
        yield* runner.steps(view);
        finished.push(view.filter);
      },
    },
  };
  const store = createStore(startOn(funding(), USUAL, env), env, (effect) => effects.push(effect));
  const own = {
    effects,
    finished,
    hold: () => {
      held = true;
    },
    press: (...keys: KeyName[]) => {
      for (const key of keys) store.send([{ type: 'key', key }]);
    },
    click: (column: number, row: number) => store.send([{ type: 'mouse', press: { kind: 'click', column, row } }]),
    screen: () => screenOf(shownContext(store.get(), env)),
    view: () => shownContext(store.get(), env).result.view,
    current: () => {
      const { result, state } = shownContext(store.get(), env);
      return result.rows[state.cursors.funding?.row ?? 0]?.id;
    },
    until: async (check: () => boolean) => {
      while (!check()) await setImmediate();
    },
    done: async () => {
      held = false;
      await own.until(() => store.get().shown === null);
    },
  };
  return own;
}

/** The screen on a view that is opened at once. */
function screenOn(view: TableView): string[] {
  const env = { version: '1.2.3', commands: COMMANDS, stamp: () => STAMP, runner: runnerOf(dataset) };
  return screenOf(contextOf(startOn(view, USUAL, env), env));
}

describe('over many rows', () => {
  it('a filter that is typed fast ends in its own rows', async () => {
    const app = open();
    app.press('/', 'v', 'a', 'n', 's', 'Space', '1', '2', 'Enter');
    await app.done();
    expect(app.screen()).toEqual(screenOn(funding({ filter: 'vans 12' })));
  });

  it('a sort key that is pressed again and again ends in the last order', async () => {
    const app = open();
    app.press('s', 's', 's', 's');
    await app.done();
    expect(app.screen()).toEqual(screenOn(funding({ sort: [{ column: 'force', descending: false }] })));
  });

  it('each letter is shown at once, and soon the first rows that it leaves, while the count tells of the rest', async () => {
    const app = open();
    const rows = app.screen().slice(3, 10);
    app.hold();
    app.press('/', 'v');
    expect(app.screen().join('\n')).toContain('/ v');
    app.press('e', 's');
    expect(app.screen().join('\n')).toContain('/ ves');
    expect(app.screen().slice(3, 10)).toEqual(rows);
    await app.until(() => app.screen().join('\n').includes('filtering… 40 %'));
    expect(app.screen().slice(3, 10)).toEqual(screenOn(funding({ filter: 'ves' })).slice(3, 10));
    await app.done();
    expect(app.screen().join('\n')).toContain('of 6,000 (24,000 unfiltered)');
  });

  it.each([
    ['where none of the first rows is left', ['/', 'x', 'x', 'x']],
    ['while another order is made', ['l', 's']],
  ] as const)('the last rows stay %s', async (_, keys) => {
    const app = open();
    const rows = app.screen().slice(4, 10);
    app.hold();
    app.press(...keys);
    await app.until(() => app.screen().join('\n').includes('ing… 40 %'));
    expect(app.screen().slice(4, 10)).toEqual(rows);
  });

  it('the last rows stay where the record under the cursor will stand further down', async () => {
    const app = open();
    app.hold();
    app.press('/', 'v', 'a', 'n', 's', 'Space', '9', '6', 'Enter');
    await app.done();
    app.press('End');
    const rows = app.screen().slice(3, 10);
    app.hold();
    app.press('/', 'Backspace', 'Backspace', 'Backspace');
    await app.until(() => app.screen().join('\n').includes('filtering… 40 %'));
    expect(app.screen().slice(3, 10)).toEqual(rows);
    const record = app.current();
    app.press('Enter');
    await app.done();
    expect(app.current()).toBe(record);
  });

  it('a look is arranged between keys too, and then stands in the place of the rows', async () => {
    const app = open();
    const rows = app.screen().slice(3, 10);
    app.hold();
    app.press('.');
    await app.until(() => app.screen().join('\n').includes('arranging… 40 %'));
    expect(app.screen().slice(3, 10)).toEqual(rows);
    await app.done();
    const bars = funding({ look: { kind: 'bars', by: ['force'], with: [] }, sort: [], columns: [] });
    expect(app.screen()).toEqual(screenOn(bars));
  });

  it('problems are looked for between keys too', async () => {
    const app = open();
    const rows = app.screen().slice(3, 10);
    app.hold();
    app.press('0');
    await app.until(() => app.screen().join('\n').includes('reading… 40 %'));
    expect(app.screen().slice(3, 10)).toEqual(rows);
    await app.done();
    expect(app.screen()).toEqual(screenOn(viewOf('problems')));
  });

  it('values are counted between keys, and what is pressed meanwhile acts on them', async () => {
    const app = open();
    app.press('l', 'l');
    const rows = app.screen().slice(3, 10);
    app.hold();
    app.press('F', 'j', 'Enter');
    await app.until(() => app.screen().join('\n').includes('counting… 4 %'));
    expect(app.screen().slice(3, 10)).toEqual(rows);
    await app.done();
    const { filter } = app.view();
    expect(runnerOf(dataset).run(funding({ filter })).matched).toBe(24);
  });

  it('columns are described between keys too', async () => {
    const app = open();
    app.hold();
    app.press('I');
    await app.until(() => app.screen().join('\n').includes('counting… 4 %'));
    await app.done();
    expect(app.screen().join('\n')).toMatch(/Amount +money +24,000 +none +1,000 +£0 … £999/);
  });

  it('Esc leaves values that are being counted', () => {
    const app = open();
    const before = app.screen();
    app.hold();
    app.press('F', 'Esc');
    expect(app.screen()).toEqual(before);
  });

  it('work on what is wanted no more is dropped', async () => {
    const app = open();
    app.hold();
    app.press('/', 'v', 'e', 's');
    await app.done();
    expect(app.finished).toEqual(['ves']);
  });

  it('Esc leaves a filter without waiting for it', async () => {
    const app = open();
    const before = app.screen();
    app.hold();
    app.press('/', 'v', 'Esc');
    expect(app.screen()).toEqual(before);
    expect(app.finished).toEqual([]);
  });

  it('a key that acts on rows waits for those that are wanted, and so do those behind it', async () => {
    const app = open();
    app.hold();
    app.press('/', 'v', 'e', 's', 't', 'Enter', 'j', 'e');
    expect(app.screen().join('\n')).not.toContain('Export what');
    await app.done();
    expect(app.screen().join('\n')).toContain('Export what');
    app.press('Esc');
    const [, second] = runnerOf(dataset).run(funding({ filter: 'vest' })).rows;
    expect(app.current()).toBe(second?.id);
  });

  it('a click does nothing, since the rows that it is on are about to be others', async () => {
    const app = open();
    app.hold();
    app.press('/', 'v', 'e', 's', 't', 'Enter');
    const before = app.screen();
    app.click(10, 8);
    expect(app.screen()).toEqual(before);
    await app.done();
    const [first] = runnerOf(dataset).run(funding({ filter: 'vest' })).rows;
    expect(app.current()).toBe(first?.id);
    app.click(10, 8);
    expect(app.current()).not.toBe(first?.id);
  });

  it('the cursor stays with its record', async () => {
    const app = open();
    app.press('j', 'j');
    const record = app.current();
    app.press('l', 'l', 's');
    await app.done();
    expect(app.current()).toBe(record);
  });

  it('Ctrl+C quits at once', () => {
    const app = open();
    app.hold();
    app.press('/', 'v', 'Enter', 'j', 'Ctrl+C');
    expect(app.effects.filter(({ type }) => type !== 'log')).toEqual([{ type: 'quit', code: 130 }]);
  });
});
