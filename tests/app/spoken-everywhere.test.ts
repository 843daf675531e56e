import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import type { KeyName } from '../../src/app/keys.ts';
import { spokenLines } from '../../src/app/screen/spoken.ts';
import { TABLES } from '../../src/tables/registry.ts';
import type { TableId } from '../../src/tables/table.ts';
import { makeDataset, runnerOf } from '../support/dataset.ts';
import { hostileFile } from '../support/hostile.ts';
import { type Session, session } from '../support/session.ts';

const spoken = (own: Session) => spokenLines(own.context);

/** What is drawn, not said: arrows, lines, blocks, marks; and what moves a cursor or hides. */
const UNSPEAKABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u2190-\u21ff\u2500-\u25ff\u2700-\u27bf]|≠|°|•| {2}/u;
/** The smallest, and a large one. */
const SIZES = [
  [60, 16],
  [140, 50],
] as const;

const PANES: readonly KeyName[][] = [[], ['j', 'l'], ['G'], ['f', 'j', 'Space', 'j'], ['Tab', 'j'], ['p'], ['s', 'X']];
const DIALOGS: readonly KeyName[][] = [['?', 'G'], ['=', 'j'], ['z', 'j'], ['T'], ['F', 'G'], ['b', 'j'], ['I', 'G']];
const PROMPTS: readonly KeyName[][] = [
  ['/', 'f', 'o', 'x', ':'],
  [':', 'o', 'n'],
  ['e', 'Tab'],
];
const LOOKS: readonly KeyName[][] = [
  ['b', 'Enter'],
  ['b', 'Space', 'j', 'Space', 'Enter', 'j'],
  ['.', 'j'],
  ['M', 'l', 'l'],
  ['M', 'M', 'j'],
  ['O', 'l', 'j'],
  ['f', 'j', 'c', 'j', 'j', 'c', 'Esc', 'C', 'j', 'l'],
  ['f', 'j', 'c', 'j', 'j', 'c', 'Esc', 'C', 't', '%', 'l', 'l'],
];

function expectSpeakable(own: Session, typing: boolean): void {
  const { columns, rows } = own.state.size;
  const { lines, cursor } = spoken(own);
  expect(lines.filter((line) => UNSPEAKABLE.test(line))).toEqual([]);
  expect(lines.filter((line) => stringWidth(line) > columns)).toEqual([]);
  expect(lines.length).toBeLessThan(rows);
  expect(lines.at(-1)).toMatch(/^Keys: /);
  expect(cursor.y).toBeLessThan(lines.length - 1);
  if (typing) expect(lines[cursor.y]).toMatch(/^(Filter|Command|Path): /);
  else expect(cursor.x).toBe(0);
}

/** The line with the cursor begins with the cell under the cursor. */
function expectCursorOnRow(own: Session): void {
  const { result, state } = own.context;
  if (result.rows.length === 0 || state.focus !== 'table' || state.dialog !== null) return;
  const cursor = state.cursors[state.views.look?.kind ?? state.views.table];
  const column = result.columns.find(({ id }) => id === cursor?.column);
  const { lines, cursor: at } = spoken(own);
  expect(lines[at.y]).not.toContain('…');
  expect(lines[at.y]?.startsWith(`${column?.title.replace(/^≠ /, '').trim()}`)).toBe(true);
}

describe.each(TABLES.map(({ id }) => [id] as [TableId]))('whatever is open over the table %s', (table) => {
  it.each(SIZES)('is lines that can be spoken, as many and as long as fit in %i x %i', (columns, rows) => {
    const size = { columns, rows };
    for (const keys of [...PANES, ...DIALOGS, ...LOOKS]) {
      const own = session(table, { size }).press(...keys);
      expectSpeakable(own, false);
      expectCursorOnRow(own);
    }
    for (const look of [[], ...LOOKS]) {
      for (const keys of PROMPTS) expectSpeakable(session(table, { size }).press(...look, ...keys), true);
    }
  });
});

describe('data that tries to break out', () => {
  const runner = runnerOf(makeDataset(hostileFile()));

  it.each(SIZES)('stays in its lines at %i x %i', (columns, rows) => {
    for (const table of ['funding', 'documents', 'figures', 'all', 'actions', 'periods'] as const) {
      const own = session(table, { runner, size: { columns, rows } });
      for (const keys of [[], ['j', 'l'], ['l', 'l', 'j', 'j'], ['G'], ['z'], ['Esc', ',', '/'], ['Esc', ','], ['e']]) {
        const { lines, cursor } = spoken(own.press(...keys));
        expect(lines.filter((line) => /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(line))).toEqual([]);
        expect(lines.filter((line) => stringWidth(line) > columns)).toEqual([]);
        expect(lines.length).toBeLessThan(rows);
        expect(cursor.y).toBeLessThan(lines.length);
        expect(cursor.x).toBeLessThan(columns);
      }
    }
  });

  it('typed and pasted, too', () => {
    const own = session('funding', { runner }).press('/');
    own.send({ type: 'paste', text: '\u001b[2J\u202e警察\u0007 '.repeat(30) });
    const { lines, cursor } = spoken(own);
    expect(lines.filter((line) => stringWidth(line) > 80)).toEqual([]);
    expect(cursor.x).toBeLessThan(80);
    expect(cursor.y).toBeLessThan(lines.length);
  });
});
