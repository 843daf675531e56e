import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import type { KeyName } from '../../src/app/keys.ts';
import { previewRows } from '../../src/app/screen/export.ts';
import { TABLES } from '../../src/tables/registry.ts';
import type { TableId } from '../../src/tables/table.ts';
import { makeDataset, runnerOf } from '../support/dataset.ts';
import { hostileFile, MARKER } from '../support/hostile.ts';
import { session } from '../support/session.ts';

const hostile = runnerOf(makeDataset(hostileFile()));
const SIZES = [
  [60, 16],
  [80, 24],
  [140, 50],
  [300, 100],
] as const;
/** Controls, marks that turn the direction, and what takes no room. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|\u034f/u;

function expectSafe(lines: readonly string[], columns: number): void {
  expect(lines.filter((line) => UNSAFE.test(line))).toEqual([]);
  expect(lines.filter((line) => stringWidth(line) > columns)).toEqual([]);
}

describe.each(TABLES.map(({ id }) => [id] as [TableId]))('data that tries to break out of the table %s', (table) => {
  it.each(SIZES)('stays in its lines at %i x %i', (columns, rows) => {
    const own = session(table, { runner: hostile, size: { columns, rows } });
    for (const keys of [[], ['G'], ['f', 'G', 'Space'], ['Esc', 'A'], ['l', 'l', 'l', 'l', 'l', 's']]) {
      own.press(...keys);
      expect(own.screen()).toHaveLength(rows);
      expectSafe(own.screen(), columns);
      const panes = own.screen().slice(2, -3);
      expect(panes.filter((line) => stringWidth(line) !== columns)).toEqual([]);
    }
  });

  it('lines up in columns', () => {
    const own = session(table, { runner: hostile, size: { columns: 140, rows: 50 } }).press('p', 'f');
    const edge = own
      .screen()
      .slice(2, -3)
      .map((line) => stringWidth(line.slice(0, line.indexOf('│'))));
    expect(new Set(edge)).toEqual(new Set([26]));
    const widths = own
      .grid()
      .slice(2)
      .filter((line) => /^[▶ ] /.test(line))
      .map((line) => stringWidth(line));
    if (own.ids().length > 0) expect(new Set(widths).size).toBe(1);
  });
});

describe('data that tries to break out of a dialog', () => {
  it.each<[string, KeyName[]]>([
    ['a whole row', ['z']],
    ['the filter prompt', [',', '/']],
    ['the chips', [',', 'l', 'l', 'l', ',']],
    ['the palette', [':']],
    ['the export dialog', [',', 'e']],
    ['help', ['?']],
    ['the columns', ['=']],
    ['the totals', ['T']],
  ])('stays in the lines of %s', (_, keys) => {
    for (const table of ['funding', 'documents', 'figures', 'all', 'actions'] as const) {
      for (const [columns, rows] of SIZES) {
        const own = session(table, { runner: hostile, size: { columns, rows } });
        for (let row = 0; row < 14; row += 3) {
          own.press(...keys);
          expectSafe(own.screen(), columns);
          for (const cells of previewRows(own.context, 30)) expectSafe(Object.values(cells), 14);
          own.press('Esc', 'Esc', 'R', 'j', 'j', 'j');
        }
      }
    }
  });

  it('is still all there to be read', () => {
    const own = session('funding', { runner: hostile, size: { columns: 140, rows: 60 } }).press('z');
    expect(own.screen().join('\n').split(MARKER).length).toBeGreaterThan(4);
  });

  it('typed and pasted, too', () => {
    const own = session('funding', { runner: hostile }).press('/');
    own.send({ type: 'paste', text: '\u001b[2J\u202e警察\u0007 '.repeat(30) });
    expectSafe(own.screen(), 80);
    own.press('Esc', 'e').send({ type: 'paste', text: '\u001b]0;x\u0007/警察' });
    expectSafe(own.screen(), 80);
    own.send({ type: 'failed', message: 'Could not write \u001b[31m' }, { type: 'export-exists', path: '\u001b[2J' });
    expectSafe(own.screen(), 80);
  });
});
