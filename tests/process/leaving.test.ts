import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { datasetFile, record } from '../support/dataset.ts';
import { AS_BEFORE, PROGRAM, start } from '../support/terminal.ts';

const READY = 'Enter open';

describe('leaving', () => {
  it.each(['q', 'Q'])('%s gives the terminal back as it was, with exit code 0', async (key) => {
    const terminal = start();
    await terminal.waitFor(() => terminal.left().pasteMode);
    expect(terminal.left()).toEqual({ buffer: 'alternate', cursor: 'hidden', pasteMode: true, mouse: 'none' });
    terminal.press(key);
    expect(await terminal.exit()).toBe(0);
    expect(terminal.left()).toEqual(AS_BEFORE);
    expect(terminal.screen().join('').trim()).toBe('');
  });
});

describe('Ctrl+C ends at once with exit code 130', () => {
  it.each([
    ['from the table', '2', '[2 Fund]'],
    ['while a filter is typed', '/', 'Enter take it'],
    ['from the palette', ':', 'Commands'],
    ['from the export dialog', 'e', 'Export what'],
    ['from the column chooser', '=', 'Columns of'],
    ['from help', '?', ' Help '],
    ['from a whole row', 'z', 'The whole row'],
    ['from the totals', 'T', ' Totals'],
    ['from the list of force areas', 'f', 'Space in or out'],
  ])('%s', async (_, key, shown) => {
    const terminal = start({ args: ['--view', 'funding'] });
    await terminal.waitFor(READY);
    terminal.press(key);
    await terminal.waitFor(shown);
    terminal.press('Ctrl+C');
    expect(await terminal.exit()).toBe(130);
    expect(terminal.left()).toEqual(AS_BEFORE);
  });
});

describe('reading a long dataset', () => {
  let folder = '';
  let long = '';

  beforeAll(async () => {
    const records = Array.from({ length: 250_000 }, (_, index) => record('priority', `p-${index}`));
    folder = await mkdtemp(join(tmpdir(), 'beatbook-'));
    long = join(folder, 'long.json');
    await writeFile(long, JSON.stringify(datasetFile({ records })));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it.each(['Esc', 'q', 'Ctrl+C'])('shows how far it has got, and ends at %s', async (key) => {
    const terminal = start({ args: [long] });
    await terminal.waitFor(/Reading long.json {2}[█░]{24} +\d+ % {2}Esc stops/);
    terminal.press(key);
    expect(await terminal.exit()).toBe(130);
    expect(terminal.screen().join('\n').trim()).toBe('stopped reading long.json');
    expect(terminal.left()).toEqual(AS_BEFORE);
  });

  it('shows how far a table of all of it is arranged, and ends there too', async () => {
    const terminal = start({ args: ['--view', 'all', long] });
    await terminal.waitFor(/Arranging long.json {2}[█░]{24} +\d+ % {2}Esc stops/);
    terminal.press('Esc');
    expect(await terminal.exit()).toBe(130);
    expect(terminal.screen().join('\n').trim()).toBe('stopped arranging long.json');
    expect(terminal.left()).toEqual(AS_BEFORE);
  });

  it('keeps what is typed meanwhile for the screen, and answers keys at once from its first frame on', async () => {
    const terminal = start({ args: [long] });
    await terminal.waitFor('Reading long.json');
    terminal.press('8');
    await terminal.waitFor('[8 Doc]');
    terminal.press('Q');
    expect(await terminal.exit()).toBe(0);
    expect(terminal.left()).toEqual(AS_BEFORE);
  });
});

describe('a signal', () => {
  it.each([
    ['SIGTERM', 143],
    ['SIGHUP', 129],
    ['SIGINT', 130],
  ])('%s ends with its own exit code, and gives the terminal back as it was', async (signal, code) => {
    const terminal = start();
    await terminal.waitFor(READY);
    terminal.kill(signal);
    expect(await terminal.exit()).toBe(code);
    expect(terminal.left()).toEqual(AS_BEFORE);
  });
});

describe('Ctrl+Z', () => {
  it('gives the terminal to the shell, and fg comes back to the same screen', async () => {
    const terminal = start({
      command: ['bash', '--norc', '--noprofile', '-i'],
      env: { PS1: 'shell> ', HISTFILE: '' },
    });
    await terminal.waitFor('shell>');
    terminal.press(`'${process.execPath}' '${PROGRAM}' --view funding`, 'Enter');
    await terminal.waitFor(READY);
    const before = terminal.screen();
    terminal.press('Ctrl+Z');
    await terminal.waitFor(/Stopped.*shell>\s*$/s);
    expect(terminal.left()).toEqual({ ...AS_BEFORE, pasteMode: expect.any(Boolean) });
    terminal.press('echo still $((40 + 2))', 'Enter');
    await terminal.waitFor('still 42');
    terminal.press('fg', 'Enter');
    await terminal.waitFor(() => terminal.left().buffer === 'alternate' && terminal.screen().join() === before.join());
    terminal.press('5');
    await terminal.waitFor('[5 Act]');
    terminal.press('Q');
    await terminal.waitFor(/shell>\s*$/);
    terminal.press('exit $?', 'Enter');
    expect(await terminal.exit()).toBe(0);
  });
});
