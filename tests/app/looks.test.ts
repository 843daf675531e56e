import { beforeEach, describe, expect, it } from 'vitest';
import type { KeyName } from '../../src/app/keys.ts';
import { cursorOf } from '../../src/app/state.ts';
import { idsOf } from '../support/dataset.ts';
import { write } from '../support/export.ts';
import { type Session, session } from '../support/session.ts';
import { town } from '../support/town.ts';

let own: Session;
const look = () => own.state.views.look;
const title = (): string => (own.grid()[0] ?? '').slice(1).split(' · ')[0] ?? '';
const here = (): unknown[] => [own.state.views.table, look()?.kind, own.current(), cursorOf(own.state).column];
const on = (...args: Parameters<typeof session>): Session => session(args[0], { runner: town, ...args[1] });

describe('b breaks down', () => {
  beforeEach(() => {
    own = on('funding').press('l', 'l', 'l', 'l', 'b');
  });

  it('by the column under the cursor with Enter', () => {
    expect(own.state.dialog?.kind).toBe('group');
    expect(own.screen().find((line) => line.startsWith('▶'))).toContain('Type');
    own.press('Enter');
    expect([look()?.kind, look()?.by, title()]).toEqual(['breakdown', ['type'], 'Funding by type']);
    expect(own.ids()).toEqual(['type:grant', 'type:budget']);
  });

  it('by two columns that Space put in, in their order; a third takes the place of the second', () => {
    own.press('Space', 'g', 'Space', 'Enter');
    expect([look()?.by, title()]).toEqual([['type', 'force'], 'Funding by type and force area']);
    own.press('b', 'j', 'Space', 'Enter');
    expect(look()?.by).toHaveLength(2);
    expect(look()?.by[0]).toBe('type');
    expect(look()?.by[1]).not.toBe('force');
  });

  it.each<KeyName>(['Esc', 'q'])('or leaves all as it is with %s', (key) => {
    const { views } = own.state;
    own.press('Space', key);
    expect([own.state.dialog, own.state.views]).toEqual([null, views]);
  });

  it('and Enter on a group opens its rows, from which Esc comes back to it', () => {
    own.press('Enter', 'j', 'l', 'l');
    const before = here();
    own.press('Enter');
    expect([look(), own.context.result.view.filter, own.ids()]).toEqual([null, 'type:budget', ['horses']]);
    own.press('l', 'G', 'Esc');
    expect(here()).toEqual(before);
    expect(own.press('Esc') && here().slice(0, 2)).toEqual(['funding', undefined]);
  });

  it('and Esc out of it comes back to the row and column of the table, even after Enter on a group', () => {
    own.press('Enter', 'j', 'Enter', 'l', 'G', 'Esc', 'Esc');
    expect(here()).toEqual(['funding', undefined, 'boats', 'type']);
  });
});

describe('. draws bars', () => {
  it('of the column under the cursor, with . again of amounts, and with . again of rows', () => {
    own = on('funding').press('l', 'l', 'l', 'l', '/').type('frequency:one-off type:grant').press('Enter', '.');
    expect([look()?.kind, look()?.by, title()]).toEqual(['bars', ['type'], 'Funding by type, counts']);
    own.press('.');
    expect(title()).toBe('Funding by type, amounts');
    expect(own.grid()[2]).toMatch(/^▶ grant +£200,000 +█/);
    expect(own.press('.') && title()).toBe('Funding by type, counts');
  });

  it('says where there are no amounts', () => {
    own = on('questions').press('.', '.');
    expect(own.said()).toBe('! Questions have no amounts; the bars count rows.');
  });

  it('has no bar that is cut on a screen of 80 columns', () => {
    own = on('funding').press('.');
    expect(own.grid().filter((line) => line.includes('█…'))).toEqual([]);
  });

  it('shows a bar on the smallest screen', () => {
    own = on('funding', { size: { columns: 60, rows: 16 } }).press('.');
    expect(own.grid()[2]).toContain('█');
  });
});

describe('M draws the heat map', () => {
  it('of themes by force area, with M again by year, and with M again back; Esc leads to the rows', () => {
    own = on('funding').press('j', 'M');
    expect([title(), look()?.by]).toEqual(['Funding: themes by force area', ['force']]);
    expect(own.press('M') && title()).toBe('Funding: themes by year');
    expect(own.press('M') && title()).toBe('Funding: themes by force area');
    expect(own.press('Esc') && here().slice(0, 3)).toEqual(['funding', undefined, 'horses']);
  });

  it('of the questions, from the table of their themes; Esc leads back there', () => {
    own = on('themes').press('M');
    expect(title()).toBe('Questions: themes by force area');
    expect(own.ids()).toEqual(['workforce']);
    expect(own.press('Esc') && here().slice(0, 2)).toEqual(['themes', undefined]);
  });

  it.each(['periods', 'documents', 'problems'] as const)('but not of %s, which have no themes', (table) => {
    own = on(table).press('M');
    expect([own.said(), look()]).toEqual([expect.stringMatching(/^! There is no heat map of .*no themes\.$/), null]);
  });
});

describe('O draws the timeline', () => {
  it('from any table, and Enter on a year opens the plans that cover it', () => {
    own = on('funding').press('O');
    expect([title(), own.ids().toSorted()]).toEqual(['Timeline', ['gwent', 'kent', 'surrey']]);
    expect(own.press('O').said()).toBe('! The timeline is already open.');
    while (own.current() !== 'kent') own.press('j');
    own.press('l', 'l', 'Enter');
    expect([own.state.views.table, look(), own.ids()]).toEqual(['periods', null, ['kent-early', 'kent-late']]);
    expect(own.press('Esc') && here()).toEqual(['periods', 'timeline', 'kent', '2017']);
    expect(own.press('Esc') && own.state.views.table).toBe('funding');
  });

  it('has the force areas in the order of their names', () => {
    own = on('funding').press('O');
    expect(own.ids()).toEqual(['gwent', 'kent', 'surrey']);
  });

  it('says why Enter on a year without a plan opens nothing', () => {
    own = on('funding').press('O');
    while (own.current() !== 'surrey') own.press('j');
    own.press('l', 'Enter');
    expect(own.said()).toBe('! No plan is known for this year.');
  });
});

const OPENED: [string, KeyName[]][] = [
  ['the comparison', ['c', 'j', 'c', 'C']],
  ['the break-down', ['b', 'Enter']],
  ['bars', ['.']],
  ['the heat map', ['M']],
  ['the timeline', ['O']],
];

describe.each(OPENED)('in %s', (_, keys) => {
  beforeEach(() => {
    own = on('funding').press(...keys);
  });

  it.each<KeyName>([',', ';', 'F', '&', 'n', 'N'])('%s says why it does nothing', (key) => {
    const { views } = own.state;
    expect(own.press(key).said()).toMatch(/^! This is for single rows; Enter opens the rows behind a cell/);
    expect(own.state.views).toEqual(views);
  });

  it('what is for the comparison says so, elsewhere', () => {
    for (const key of ['d', 't', '%', '}', '{'] as const) {
      own.press(key);
      expect(own.said() === '! This is for the comparison.').toBe(look()?.kind !== 'compare');
    }
  });

  it('u closes it again, and U opens it', () => {
    const { views } = own.state;
    expect(own.press('u') && look()).toBeNull();
    expect(own.press('U').state.views).toEqual(views);
  });

  it('/ filters as you type and changes its numbers; Esc takes the filter off first, q leaves it to the table', () => {
    const before = own.context.result;
    own.press('/').type('kent');
    expect(own.context.result.matched).toBeLessThan(before.matched);
    own.press('Enter');
    expect(own.context.result.rows.map(({ id }) => id)).not.toEqual([]);
    expect(own.context.result.matched).toBeLessThan(before.matched);
    const { table } = own.state.views;
    own.press('Esc');
    expect([look() === null, own.context.result.matched]).toEqual([false, before.matched]);
    own.press('u', 'q');
    expect(look()).toBeNull();
    expect(own.state.views.settings[table].filter).toBe('kent');
  });

  it('e exports what it shows: the same rows and cells, with the command that opens it again', async () => {
    own.press('l', 'L', 'e', 'Enter');
    const [effect] = own.effects;
    if (effect?.type !== 'export') throw new Error('nothing was exported');
    expect(effect.view).toEqual(own.context.result.view);
    const { export: made, rows } = JSON.parse(await write('json', town, town.run(effect.view)));
    const shown = own.context.result;
    expect(idsOf({ rows })).toEqual(own.ids());
    expect(rows.map((row: Record<string, unknown>) => shown.columns.map(({ id }) => row[id]))).toEqual(
      shown.rows.map((row) => shown.columns.map((column) => column.value(row))),
    );
    expect(made.view).toEqual(effect.view);
    expect(made.reopen).toContain(`--look ${look()?.kind}`);
  });
});

describe('a look inside of what Enter opened', () => {
  it('leaves the way back as it was', () => {
    own = session('periods', { runner: town }).press('j', 'Enter', 'O', 'Esc');
    expect([own.state.views.table, look()]).toEqual(['all', null]);
    own.press('Esc');
    expect(own.state.views.table).toBe('periods');
  });

  it('can be the comparison from which Enter led there', () => {
    own = session('funding', { runner: town }).press(
      'c',
      'G',
      'c',
      'C',
      'G',
      'k',
      'k',
      'l',
      'Enter',
      'C',
      'Esc',
      'Esc',
    );
    expect(look()?.kind).toBe('compare');
  });
});

it('c on a theme of several force areas says that it is of several', () => {
  own = session('themes').press('c');
  expect(own.said()).toContain('or at several');
  expect(own.state.views.compared).toEqual([]);
});

it('the comparison of plan periods names its force area at 80 columns', () => {
  own = session('funding', { runner: town }).press('c', 'C');
  expect(own.screen()[2]).toMatch(/Comparison of plan periods · Surrey/);
});
