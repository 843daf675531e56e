import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { datasetFile, folderOf, money } from '../support/dataset.ts';
import { hostileFile, MARKER } from '../support/hostile.ts';
import { AS_BEFORE, PROGRAM, sequencesIn, start } from '../support/terminal.ts';

describe('data from a pipe', () => {
  it('is shown, while keys come from the terminal', async () => {
    const folder = await folderOf({ 'town.json': datasetFile({ records: [money('vans', 120_000)] }) });
    const terminal = start({
      command: ['sh', '-c', `cat town.json | '${process.execPath}' '${PROGRAM}' -`],
      cwd: folder,
    });
    await terminal.waitFor('standard input: 1 force area, 1 record');
    terminal.press('2');
    await terminal.waitFor('£120,000');
    terminal.press('e', 'Enter');
    await terminal.waitFor(/Wrote 1 row to .*funding.json/);
    terminal.press('Q');
    expect(await terminal.exit()).toBe(0);
    expect(terminal.left()).toEqual(AS_BEFORE);
  });
});

describe('pasted text', () => {
  it('runs no commands, and is text in a prompt', async () => {
    const terminal = start();
    await terminal.waitFor(() => terminal.left().pasteMode);
    terminal.press('\u001b[200~2\nQ\n\u001b[201~', 'j');
    await terminal.waitFor(/▶ Avon and Somerset +2024–2029/);
    expect(terminal.screen()[1]).toContain('[1 Per]');
    terminal.press('/', '\u001b[200~kent\nsafer\u001b[201~');
    await terminal.waitFor('/ kent safer');
    terminal.press('Ctrl+C');
    expect(await terminal.exit()).toBe(130);
  });
});

describe('keys that come fast', () => {
  it('all count, in their order, also where they open a prompt half-way', async () => {
    const terminal = start();
    await terminal.waitFor('Enter open');
    terminal.press('2jj/theme:workforce\rjGs5');
    await terminal.waitFor('[5 Act]');
    terminal.press('`');
    await terminal.waitFor('filter: [theme:workforce]');
    expect(terminal.screen()[3]).toContain('▸Force area ▲1');
    terminal.press('Q');
    expect(await terminal.exit()).toBe(0);
  });

  it('count also where they were typed before the screen was up', async () => {
    const terminal = start();
    terminal.press('5');
    await terminal.waitFor('[5 Act]');
    expect(terminal.screen()[0]).toMatch(/^ Beatbook /);
    terminal.press('Q');
    expect(await terminal.exit()).toBe(0);
  });
});

describe('a dataset that tries to break out of the screen', () => {
  it('sends no control sequence of its own to the terminal', async () => {
    const folder = await folderOf({ 'hostile.json': hostileFile() });
    const terminal = start({ args: [join(folder, 'hostile.json')], cwd: folder, cols: 140, rows: 50 });
    await terminal.waitFor('Enter open');
    for (const key of ['2', '3', '4', '5', '6', '7', '8', '0', 'a']) {
      terminal.press(key);
      await terminal.waitFor(`[${key} `);
      terminal.press('j', 'z');
      await terminal.waitFor('The whole row');
      terminal.press('Esc', 'e');
      await terminal.waitFor('Export what');
      terminal.press('Esc');
      await terminal.waitFor('no filter');
    }
    terminal.press('f', 'G', 'Enter', ',', 'T', 'Esc', ':', MARKER);
    await terminal.waitFor(`: ${MARKER}`);
    terminal.press('Ctrl+C');
    expect(await terminal.exit()).toBe(130);
    expect(terminal.left()).toEqual(AS_BEFORE);
    expect(terminal.scrolled()).toBe(0);
    const raw = terminal.raw();
    expect(raw).toContain(MARKER);
    // Colours and looks, moves of the cursor, erasing to the end, modes: nothing else, and no blinking.
    const own = /^\[(?:\?\d+[hl]|(?:[12347]|2[2347]|3[1-69])?m|\d*[A-E]|\d*[GK]|1;1H|J)$/;
    expect([...new Set(sequencesIn(raw))].filter((sequence) => !own.test(sequence.slice(1)))).toEqual([]);
    const text = sequencesIn(raw).reduce((left, sequence) => left.replace(sequence, ''), raw);
    expect(text.match(/[^\P{Cc}\r\n]/gu)).toBeNull();
    expect(text.match(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/)).toBeNull();
  });
});
