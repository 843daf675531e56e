import { describe, expect, it } from 'vitest';
import { commandFor, type Mode, modeOf, whyNot } from '../../src/app/commands/command.ts';
import { COMMANDS } from '../../src/app/commands/commands.ts';
import { helpLines } from '../../src/app/dialogs/help.ts';
import type { KeyName } from '../../src/app/keys.ts';
import { widthOf } from '../../src/app/text.ts';
import { TABLES } from '../../src/tables/registry.ts';
import type { TableId } from '../../src/tables/table.ts';
import { type Session, session } from '../support/session.ts';
import { town } from '../support/town.ts';

/** How each mode is come by, from the table of funding. */
const WAYS: Record<Mode, KeyName[]> = {
  table: [],
  forces: ['f'],
  detail: ['Tab'],
  filter: ['/'],
  palette: [':'],
  export: ['e'],
  columns: ['='],
  help: ['?'],
  row: ['z'],
  totals: ['T'],
  facet: ['F'],
  group: ['b'],
  describe: ['I'],
  note: ['m'],
  name: ['w'],
  views: ['w', 'a', 'Enter', 'W'],
  log: ['s', '@'],
  page: ['o'],
  // No key opens it: it comes where nothing took what was to be copied.
  text: [],
  keys: [':', ...'keys:', 'Enter'],
};
const MODES = Object.keys(WAYS) as Mode[];

/** A mode over the table of funding, or with no rows in it. */
function inMode(mode: Mode, rows: 'rows' | 'no rows' = 'rows'): Session {
  const own = session('funding', { runner: town });
  if (rows === 'no rows') own.press(':').type('only gwent').press('Enter');
  own.press(...WAYS[mode]);
  if (mode === 'text') own.send({ type: 'not-copied', text: 'one\ntwo', what: 'the cell' });
  return own;
}

const uses = COMMANDS.flatMap((command) => command.modes.map((mode) => [command.id, mode, command] as const));

describe('commands', () => {
  it('have ids of their own, and say what they do', () => {
    expect(new Set(COMMANDS.map(({ id }) => id)).size).toBe(COMMANDS.length);
    for (const { id, label } of COMMANDS) expect([id, label]).toEqual([id, expect.stringMatching(/^\p{Lu}.*[^.]$/u)]);
  });

  it('have keys that no other command of the same mode has', () => {
    const clashes = uses.flatMap(([, mode, command]) =>
      command.keys
        .filter((key) => commandFor(COMMANDS, mode, key) !== command)
        .map((key) => `${mode} ${key} ${command.id}`),
    );
    expect(clashes).toEqual([]);
  });

  it('of which a letter means the same in every pane', () => {
    const panes: Mode[] = ['table', 'forces', 'detail'];
    const letters = new Map<KeyName, Set<string>>();
    for (const [id, mode, { keys }] of uses) {
      for (const key of keys.filter((name) => /^[a-z]$/i.test(name) && panes.includes(mode))) {
        letters.set(key, (letters.get(key) ?? new Set()).add(id));
      }
    }
    expect([...letters].filter(([, ids]) => ids.size > 1)).toEqual([]);
  });

  it('Esc, Ctrl+C, Ctrl+Z and Ctrl+L do something everywhere but where keys are shown', () => {
    for (const key of ['Esc', 'Ctrl+C', 'Ctrl+Z', 'Ctrl+L'])
      expect(MODES.filter((mode) => mode !== 'keys' && !commandFor(COMMANDS, mode, key))).toEqual([]);
  });

  it('every table with a key opens with it', () => {
    const own = session('questions', { runner: town });
    for (const { key, id } of TABLES) if (key) expect(own.press(key).state.views.table).toBe(id);
  });

  it('every mode has its hints, the most wanted first', () => {
    const hints = MODES.map((mode) => [mode, inMode(mode).said().split('  ')[0]]);
    expect(Object.fromEntries(hints)).toEqual({
      table: 'Enter open',
      forces: 'Enter only this',
      detail: 'Enter open',
      filter: 'Enter take it',
      palette: 'Enter run',
      export: 'Enter write',
      columns: 'Space show or hide',
      help: 'Esc close',
      row: 'n next row',
      totals: 'Esc close',
      facet: 'Enter keep',
      group: 'Enter break down',
      describe: 'Esc close',
      note: 'Enter save',
      name: 'Enter save',
      views: 'Enter open',
      log: 'Enter open',
      page: 'Enter open it',
      text: 'Esc close',
      keys: 'Esc twice: close',
    });
  });
});

describe.each<['rows' | 'no rows']>([['rows'], ['no rows']])('with %s', (rows) => {
  const modes = MODES.filter(
    (mode) => rows === 'rows' || !['totals', 'facet', 'describe', 'note', 'page'].includes(mode),
  );

  it.each(modes)('every command in %s runs, or says in few words why not', (mode) => {
    for (const command of COMMANDS.filter(({ modes: own }) => own.includes(mode))) {
      for (const key of command.keys) {
        const own = inMode(mode, rows);
        expect(modeOf(own.state)).toBe(mode);
        const why = whyNot(command, own.context);
        own.press(key);
        expect([key, own.screen().filter((line) => line.length > 80)]).toEqual([key, []]);
        if (why !== null) expect(own.said().toLowerCase()).toContain(why.toLowerCase());
      }
    }
  });

  it('every command of the palette runs, or says why not', () => {
    const all = session('funding', { runner: town, size: { columns: 120, rows: 150 } }).press(':');
    const count = all.screen().slice(4, -3).length;
    for (let index = 0; index < count; index++) {
      const own = inMode('palette', rows).press(...Array.from({ length: index }, () => 'Down'));
      own.press('Enter');
      expect(own.state.dialog?.kind !== 'palette' || own.said().startsWith('! ')).toBe(true);
    }
  });
});

describe('the look of the screen', () => {
  it('p hides the detail pane and shows it again', () => {
    const own = session('funding', { runner: town });
    const details = (): number => own.screen().filter((line) => line.includes('Detail ')).length;
    expect([details(), own.press('p') && details(), own.press('p') && details()]).toEqual([1, 0, 1]);
    own.press('Tab', 'p');
    expect(own.state.focus).toBe('table');
  });

  it('the detail pane scrolls while it has the keys, and begins anew with another row', () => {
    const own = session('funding').press('Tab', 'j', 'j');
    expect(own.state.detailTop).toBe(2);
    own.press('G');
    expect(own.screen().find((line) => line.includes('Detail '))).not.toContain('more lines');
    own.press('Esc', 'j');
    expect(own.state.detailTop).toBe(0);
  });

  it('help tells every key, the fields of the open table, and the words for nothing', () => {
    const own = session('funding', { runner: town, size: { columns: 120, rows: 300 } }).press('?');
    const text = own
      .screen()
      .join('\n')
      .replace(/\n {20}(?=\S)/g, ' ');
    expect(own.screen()[3]?.trim()).toBe('Funding: money given, won, budgeted, charged, saved or guaranteed.');
    for (const { label, keys } of COMMANDS) if (keys.length > 0) expect(text).toContain(label);
    for (const { id } of own.context.result.table.columns) expect(text).toMatch(new RegExp(`^ +${id} `, 'm'));
    for (const word of ['not stated', 'not read', 'none found', 'derived']) expect(text).toContain(`  ${word}`);
  });

  it.each([60, 80, 140])('help of every table has room in %i columns', (columns) => {
    for (const { id } of TABLES) {
      const { context } = session(id, { runner: town, size: { columns, rows: 24 } });
      for (const { text } of helpLines(context, columns - 4)) expect(widthOf(text)).toBeLessThanOrEqual(columns - 4);
    }
  });

  it('help scrolls to its end and no further', () => {
    const own = session('funding', { runner: town }).press('?', 'G');
    expect(own.screen()[2]).toMatch(/lines (\d+)–(\d+) of \2 $/);
    expect(own.press('PgDn').screen()[2]).toMatch(/lines (\d+)–(\d+) of \2 $/);
    expect(own.press('g').screen()[2]).toMatch(/lines 1–17 of \d+ $/);
  });

  it('the tab of a table that another one leads to is the tab of that one', () => {
    expect(session('questions', { runner: town }).screen()[1]).toContain('[3 Qs]');
  });

  it.each<TableId>(TABLES.map(({ id }) => id))(
    '%s fills the screen to its last column and row at any size',
    (table) => {
      for (const [columns, rows] of [
        [60, 16],
        [80, 24],
        [99, 30],
        [140, 50],
        [300, 100],
      ] as const) {
        const lines = session(table, { size: { columns, rows } }).screen();
        expect(lines).toHaveLength(rows);
        expect(lines.slice(2, -3).filter((line) => line.length !== columns)).toEqual([]);
      }
    },
  );
});
