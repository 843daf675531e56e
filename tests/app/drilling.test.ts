import { beforeEach, describe, expect, it } from 'vitest';
import type { KeyName } from '../../src/app/keys.ts';
import { type Session, session } from '../support/session.ts';
import { town } from '../support/town.ts';

let own: Session;
const open = (...args: Parameters<typeof session>): Session => session(args[0], { runner: town, ...args[1] });
const table = (): string => own.state.views.table;
const filter = (): string => own.context.result.view.filter;

describe('Enter goes in, and Esc comes back out', () => {
  beforeEach(() => {
    own = open('periods');
  });

  it.each<KeyName>(['Esc', 'q'])('of a plan: its records, and with %s the plans again', (back) => {
    own.press('j');
    expect(own.current()).toBe('kent-early');
    own.press('Enter');
    expect(own.grid()[0]).toContain('All · plan period 2016–2021 · Kent');
    expect(own.ids().toSorted()).toEqual(['kent-2017', 'vans']);
    own.press(back);
    expect([table(), filter(), own.current()]).toEqual(['periods', '', 'kent-early']);
    expect(own.effects).toEqual([]);
  });

  it.each<KeyName>(['Esc', 'q'])('of a theme: its questions, and with %s the themes again', (back) => {
    own.press('3');
    const theme = own.current();
    own.press('Enter');
    expect([table(), filter(), own.ids()]).toEqual(['questions', `theme:${theme}`, ['why']]);
    own.press(back);
    expect([table(), own.current()]).toEqual(['themes', theme]);
  });

  it('of a document: what it says', () => {
    own.press('8', '/').type('kent-2018').press('Enter', 'Enter');
    expect(own.ids().toSorted()).toEqual(['horses', 'kent-2018', 'radios', 'report', 'why']);
    own.press('Esc');
    expect([table(), filter()]).toEqual(['documents', 'kent-2018']);
  });

  it('of a problem: where it is', () => {
    own = session('problems').press('j', 'j', 'Enter');
    expect(table()).not.toBe('problems');
    expect(own.ids().length).toBeGreaterThan(0);
    expect(own.press('Esc') && table()).toBe('problems');
  });

  it.each<KeyName>(['Esc', 'q', 'Enter'])('of a record: all of it, which %s closes', (back) => {
    own.press('2', 'G', 'Enter');
    expect(
      own
        .screen()
        .slice(3, 6)
        .map((line) => line.trim()),
    ).toEqual([
      'Summary of vans.',
      'Police and Crime Panel, “Title of kent-2017” (minutes), 2017-02-02,',
      expect.stringMatching(/^paragraph 1, read whole\./),
    ]);
    own.press(back);
    expect([table(), own.state.dialog, own.current()]).toEqual(['funding', null, 'vans']);
  });

  it('of a record: n and N read the next and the one before', () => {
    own.press('2', 'z');
    const read = (): string | undefined => own.screen()[3]?.trim();
    const seen = ['', 'n', 'n', 'N'].map((key) => (key ? own.press(key) : own) && read());
    expect(seen).toEqual(['boats', 'horses', 'radios', 'horses'].map((id) => `Summary of ${id}.`));
    expect(own.press('Esc').current()).toBe('horses');
  });

  it('of a force area of which nothing was read: says so', () => {
    own.press('/').type('gwent').press('Enter', 'Enter');
    expect(own.said()).toBe('! Nothing of this force area was read.');
    expect(table()).toBe('periods');
  });

  it('of nothing: says so', () => {
    own.press('/').type('zebra').press('Enter', 'Enter');
    expect(own.said()).toBe('! There is no row to open.');
  });

  it('from the first view q quits, and Esc does not', () => {
    own.press('Esc', 'Esc', 'Esc');
    expect([own.effects, own.said()]).toEqual([[], expect.stringMatching(/ left to take off; .*q quits\.$/)]);
    own.press('q');
    expect(own.effects).toEqual([{ type: 'quit', code: 0 }]);
  });
});

describe('Esc takes off one layer at a time', () => {
  it('the pane, then term after term, then the way in; then it says that nothing is left', () => {
    own = open('periods').press('j', 'Enter', '/').type('vans police').press('Enter', 'Tab');
    const layers = [own.state.focus, filter(), table()];
    const seen = [layers];
    for (let press = 0; press < 4; press++) {
      own.press('Esc');
      seen.push([own.state.focus, filter(), table()]);
    }
    expect(seen).toEqual([
      ['detail', 'vans police', 'all'],
      ['table', 'vans police', 'all'],
      ['table', 'vans', 'all'],
      ['table', '', 'all'],
      ['table', '', 'periods'],
    ]);
  });

  it('does not leave the program from any dialog', () => {
    for (const key of ['/', ':', 'e', '=', '?', 'z', 'T']) {
      own = open('funding').press(key);
      expect(own.state.dialog).not.toBeNull();
      own.press('Esc');
      expect([key, own.state.dialog, own.effects]).toEqual([key, null, []]);
    }
  });
});

describe('each table remembers', () => {
  it('its filter, sort, columns and cursor while others are open', () => {
    own = open('funding').press('l', 'l', 's', '-', '/').type('police').press('Enter', 'j');
    const [before, record] = [own.context.result.view, own.current()];
    own.press('5', '/').type('report').press('Enter', 's');
    own.press('8', '1', '2');
    expect(own.context.result.view).toEqual(before);
    expect(own.current()).toBe(record);
    expect(own.press('5') && filter()).toBe('report');
  });

  it('and its filter is not lost to a plan that was opened in it', () => {
    own = open('all').press('/').type('overtime').press('Enter', '1', 'j', 'Enter');
    expect(own.ids().toSorted()).toEqual(['kent-2017', 'vans']);
    own.press('Esc', 'a');
    expect(filter()).toBe('overtime');
  });

  it('` goes back and forth between two tables', () => {
    own = open('periods');
    expect(own.press('`').said()).toBe('! No other table was open yet.');
    own.press('2', '5', '`');
    expect(table()).toBe('funding');
    expect(own.press('`') && table()).toBe('actions');
  });

  it('` also goes back to what Enter opened', () => {
    own = open('periods').press('j', 'Enter', 'Esc', '`');
    expect(table()).toBe('all');
  });
});

describe('a table that was opened by its key from within', () => {
  it('leads back with q to where Enter came from, and only then quits', () => {
    const own = session('themes', { runner: town });
    own.press('Enter', '2', 'q');
    expect(own.context.result.table.id).toBe('themes');
    expect(own.effects).toEqual([]);
    expect(own.press('q').effects).toEqual([{ type: 'quit', code: 0 }]);
  });

  it('keeps its own filter on the way back, and the table that Enter led to gets its own again', () => {
    const own = session('themes', { runner: town });
    own.press('Enter', '2', '/').type('vans').press('Enter', 'q');
    expect(own.press('2').context.result.view.filter).toBe('vans');
  });
});
