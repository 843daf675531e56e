import { describe, expect, it } from 'vitest';
import { AS_BEFORE, PROGRAM, sequencesIn, start, type TerminalOptions } from '../support/terminal.ts';

const READY = 'Keys: Enter open';
const FLAG: TerminalOptions = { args: ['--screen-reader'] };

/** What is drawn, not said. */
const DRAWN = /[\u2190-\u21ff\u2500-\u25ff]/;

describe.each<[string, TerminalOptions]>([
  ['--screen-reader', FLAG],
  ['INK_SCREEN_READER=true', { env: { INK_SCREEN_READER: 'true' } }],
  ['INK_SCREEN_READER=1', { env: { INK_SCREEN_READER: '1' } }],
])('with %s', (_, options) => {
  it('the screen is plain lines without colours, on the screen that the shell has', async () => {
    const terminal = start(options);
    await terminal.waitFor(READY);
    terminal.press('2');
    await terminal.waitFor('Funding, all plan periods, all force areas, row 1 of');
    expect(terminal.left()).toMatchObject({ buffer: 'normal', cursor: 'shown' });
    expect(terminal.screen().filter((line) => DRAWN.test(line))).toEqual([]);
    terminal.press('Q');
    expect(await terminal.exit()).toBe(0);
    expect(terminal.left()).toEqual(AS_BEFORE);
    expect(sequencesIn(terminal.raw()).filter((sequence) => /\[[\d;]*m|\[\?1049/.test(sequence))).toEqual([]);
  });
});

describe('the cursor of the terminal', () => {
  it('is on the row under the cursor, and where something is typed', async () => {
    const terminal = start(FLAG);
    await terminal.waitFor(READY);
    expect(terminal.underCursor()).toMatch(/^Force area: Avon and Somerset\. /);
    terminal.press('j', 'l');
    await terminal.waitFor(() => terminal.underCursor().startsWith('Plan period: 2024–2029. Force area:'));
    expect(terminal.cursor().x).toBe(0);
    terminal.press('f', 'j');
    await terminal.waitFor(() => terminal.underCursor().startsWith('2 of 44: Avon and Somerset'));
    terminal.press('Esc', '/', 'pen');
    await terminal.waitFor('Filter: pen');
    expect(terminal.underCursor()).toBe('Filter: pen');
    expect(terminal.cursor().x).toBe('Filter: pen'.length);
    terminal.press('Esc', '?');
    await terminal.waitFor('Help, lines 1 to');
    expect(terminal.underCursor()).toMatch(/^Periods: /);
    terminal.press('Ctrl+C');
    expect(await terminal.exit()).toBe(130);
    expect(terminal.left()).toEqual(AS_BEFORE);
  });
});

describe('the screen', () => {
  it('is written where it changed, and stays where it is', async () => {
    const terminal = start({ args: ['--screen-reader', '--view', 'problems'] });
    await terminal.waitFor(READY);
    const first = terminal.screen();
    const { length } = terminal.raw();
    terminal.press('j');
    await terminal.waitFor('row 2 of');
    const changed = terminal.raw().slice(length);
    expect(changed).not.toContain('No filter');
    expect(changed.length).toBeLessThan(first.join('').length);
    terminal.press('k');
    await terminal.waitFor(() => terminal.screen().join('\n') === first.join('\n'));
    terminal.press('Q');
    expect(await terminal.exit()).toBe(0);
  });

  it.each([
    [60, 16],
    [140, 50],
  ])('has as many lines as %i x %i has room for', async (cols, rows) => {
    const terminal = start({ ...FLAG, cols, rows });
    await terminal.waitFor(READY);
    terminal.press('2', 'PgDn', 'G', 'M', 'l');
    await terminal.waitFor('Funding: themes by force area');
    expect(terminal.screen()[0]).toMatch(/^Funding: themes by force area/);
    expect(terminal.screen().at(-1)).toBe('');
    terminal.resize(80, 24);
    await terminal.waitFor(
      () => (terminal.screen()[0] ?? '').startsWith('Funding: themes') && terminal.cursor().x === 0,
    );
    terminal.press('Q');
    expect(await terminal.exit()).toBe(0);
  });

  it('is all there again after Ctrl+L', async () => {
    const terminal = start(FLAG);
    await terminal.waitFor(READY);
    const before = terminal.screen();
    terminal.press('Ctrl+L', 'j', 'k');
    await terminal.waitFor(() => terminal.screen().join('\n') === before.join('\n'));
    terminal.press('Q');
    expect(await terminal.exit()).toBe(0);
  });
});

describe('--screen-reader', () => {
  it('is told in the help', async () => {
    const terminal = start({ args: ['--help'], rows: 100 });
    expect(await terminal.exit()).toBe(0);
    expect(terminal.screen().join('\n')).toContain('--screen-reader');
  });

  it('counts for nothing before a command that has no screen', async () => {
    const words = ['--screen-reader', 'export', '--view', 'themes', '--format', 'csv'];
    const terminal = start({ command: [process.execPath, PROGRAM, ...words] });
    expect(await terminal.exit()).toBe(0);
  });
});
