import { describe, expect, it } from 'vitest';
import type { Press } from '../../src/app/mouse.ts';
import { cursorOf, settings } from '../../src/app/state.ts';
import { type Session, session, USUAL } from '../support/session.ts';

const WIDE = { columns: 120, rows: 30 };

/** Presses the mouse on a text of the screen, at its first letter. */
function on(own: Session, text: string, kind: Press['kind'] = 'click', from = 0): Session {
  const screen = own.screen();
  const row = screen.findIndex((line, index) => index >= from && line.includes(text));
  if (row < 0) throw new Error(`no ${text} in:\n${screen.join('\n')}`);
  return at(own, (screen[row] as string).indexOf(text), row, kind);
}

const at = (own: Session, column: number, row: number, kind: Press['kind'] = 'click'): Session =>
  own.send({ type: 'mouse', press: { kind, column, row } });

describe('a click', () => {
  it('puts the cursor of the table on that row and column', () => {
    const own = session('funding');
    const [, , , , , , line = ''] = own.screen();
    const third = own.ids()[2];
    at(own, 40, 6);
    expect(own.current()).toBe(third);
    const { column } = cursorOf(own.state);
    const title = own.context.result.columns.find(({ id }) => id === column)?.title ?? '';
    const start = own.screen()[3]?.indexOf(title) ?? -1;
    expect(start).toBeGreaterThan(2);
    expect(Math.abs(start - 40)).toBeLessThan(30);
    expect(own.screen()[6]?.slice(2)).toBe(line.slice(2));
  });

  it('means the column that is seen there, whichever columns are out of sight', () => {
    const opened = () => session('funding').press(...Array.from({ length: 9 }, () => 'l'));
    const header = opened().screen()[3] as string;
    const seen = opened().context.result.columns.filter(({ title }) => header.includes(` ${title} `));
    expect(seen.length).toBeGreaterThan(1);
    for (const { id, title } of seen) {
      expect(cursorOf(at(opened(), header.indexOf(` ${title} `) + 1, 4).state).column).toBe(id);
    }
  });

  it('on a heading sorts by that column: up, down, not', () => {
    const own = session('funding');
    const sorts = [1, 2, 3].map(() => settings(on(own, 'Amount', 'click', 3).state).sort);
    expect(sorts).toEqual([[{ column: 'amount', descending: false }], [{ column: 'amount', descending: true }], []]);
  });

  it('on a tab opens what its key opens, or says why not', () => {
    const tabs = session('funding').screen()[1] as string;
    const keys = [...tabs.matchAll(/[ [](\w) /g)].map(([, key = '']) => key);
    expect(keys).toHaveLength(11);
    for (const key of keys) {
      const clicked = at(session('funding'), tabs.indexOf(`${key} `), 1);
      expect(clicked.screen()).toEqual(session('funding').press(key).screen());
    }
  });

  it('in the list of force areas puts its cursor there, and takes the keys', () => {
    const own = session('funding', { size: WIDE });
    on(own, 'Kent');
    expect(own.state.focus).toBe('forces');
    expect(own.screen().join('\n')).toMatch(/▶○ Kent/);
    on(own, 'Kent', 'double-click');
    expect(own.state.views.forces).toEqual(['kent']);
    at(own, 60, 4);
    expect(own.state.focus).toBe('table');
  });

  it('on the detail pane gives it the keys, below the table and beside it', () => {
    const below = session('funding');
    at(below, 40, USUAL.rows - 5);
    expect(below.state.focus).toBe('detail');
    const right = session('funding', { size: { columns: 170, rows: 30 } });
    at(right, 165, 8);
    expect(right.state.focus).toBe('detail');
  });

  it('twice is Enter on that row', () => {
    const own = session('periods');
    at(own, 4, 6, 'double-click');
    const keys = session('periods').press('j', 'j', 'Enter');
    expect(own.screen()).toEqual(keys.screen());
  });

  it.each([
    ['the name', 10, 0],
    ['the bottom lines', 10, 23],
    ['beyond the screen', 500, 500],
  ])('on %s does nothing', (_, column, row) => {
    const own = session('funding').press('j');
    const before = own.screen();
    expect(at(own, column, row, 'double-click').screen()).toEqual(before);
  });

  it('below the last row leaves the cursor where it is', () => {
    const own = session('funding').press('/').type('Bargate').press('Enter');
    const before = own.current();
    at(own, 10, 12, 'double-click');
    expect(own.current()).toBe(before);
    expect(own.state.dialog).toBeNull();
  });

  it('does nothing while a dialog is open, so that nothing typed is lost', () => {
    for (const keys of [['/', 'v'], ['m', 'v'], ['?'], ['e']]) {
      const own = session('funding').press(...keys);
      const before = own.state.dialog;
      at(own, 10, 6);
      at(own, 10, 1, 'double-click');
      expect(own.state.dialog).toEqual(before);
      expect(own.state.views.table).toBe('funding');
    }
  });

  it('does nothing in a terminal that is too small to show anything', () => {
    const own = session('funding', { size: { columns: 40, rows: 10 } });
    expect(at(own, 10, 1).state.views.table).toBe('funding');
  });
});

describe('the wheel', () => {
  it('scrolls the rows by three, and the cursor keeps its place on the screen', () => {
    const own = session('funding').press('j');
    const seen = own
      .grid()
      .slice(5, 9)
      .map((line) => line.slice(2));
    at(own, 40, 8, 'wheel-down');
    expect(cursorOf(own.state)).toMatchObject({ row: 4, top: 3 });
    expect(
      own
        .grid()
        .slice(2, 6)
        .map((line) => line.slice(2)),
    ).toEqual(seen);
    at(own, 40, 8, 'wheel-up');
    expect(cursorOf(own.state)).toMatchObject({ row: 1, top: 0 });
    at(own, 40, 8, 'wheel-up');
    expect(cursorOf(own.state)).toMatchObject({ row: 0, top: 0 });
  });

  it('scrolls what is open over the table, but nothing that is typed in', () => {
    const help = session('funding').press('?');
    at(help, 10, 10, 'wheel-down');
    expect(help.state.dialog).toMatchObject({ kind: 'help', top: 3 });
    const filter = session('funding').press('/');
    at(filter, 10, 10, 'wheel-down');
    expect(cursorOf(filter.state).row).toBe(0);
  });

  it('scrolls the pane that it is over', () => {
    const own = session('funding', { size: WIDE });
    at(own, 5, 10, 'wheel-down');
    expect(own.state.forces).toEqual({ row: 3, top: 3 });
    expect(cursorOf(own.state).row).toBe(0);
  });
});
