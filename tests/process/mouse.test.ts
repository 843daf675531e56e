import { describe, expect, it } from 'vitest';
import { AS_BEFORE, PROGRAM, start, type Terminal } from '../support/terminal.ts';

const READY = 'Enter open';
const ESC = '\u001b';

/** Clicks on a text of the screen. */
function click(terminal: Terminal, text: string): void {
  const screen = terminal.screen();
  const row = screen.findIndex((line) => line.includes(text));
  const place = `${(screen[row] as string).indexOf(text) + 1};${row + 1}`;
  terminal.press(`${ESC}[<0;${place}M`, `${ESC}[<0;${place}m`);
}

const tracking = (terminal: Terminal): string => terminal.left().mouse;

describe('--mouse', () => {
  it('clicks and scrolls, and the shell has its own mouse back while the program is stopped and when it ends', async () => {
    const terminal = start({ command: ['bash', '--norc', '--noprofile', '-i'], env: { PS1: 'shell> ', HISTFILE: '' } });
    await terminal.waitFor('shell>');
    terminal.press(`'${process.execPath}' '${PROGRAM}' --mouse`, 'Enter');
    await terminal.waitFor(READY);
    await terminal.waitFor(() => tracking(terminal) === 'vt200');
    click(terminal, '2 Fund');
    await terminal.waitFor('[2 Fund]');
    click(terminal, 'Amount');
    await terminal.waitFor('Amount ▲1');
    terminal.press(`${ESC}[<65;20;8M`);
    await terminal.waitFor('4–');
    terminal.press('Ctrl+Z');
    await terminal.waitFor(/Stopped.*shell>\s*$/s);
    expect(tracking(terminal)).toBe('none');
    terminal.press('fg', 'Enter');
    await terminal.waitFor(() => tracking(terminal) === 'vt200');
    await terminal.waitFor('[2 Fund]');
    terminal.press('Q');
    await terminal.waitFor(/shell>\s*$/);
    expect(tracking(terminal)).toBe('none');
  });

  it('leaves the terminal as it was when a signal ends the program', async () => {
    const terminal = start({ args: ['--mouse'] });
    await terminal.waitFor(() => tracking(terminal) === 'vt200');
    terminal.kill('SIGTERM');
    expect(await terminal.exit()).toBe(143);
    expect(terminal.left()).toEqual(AS_BEFORE);
  });
});
