import { describe, expect, it } from 'vitest';
import { sequencesIn, start } from '../support/terminal.ts';

/** The numbers of every SGR sequence: colours are 30–49 and 90–107. */
function colours(raw: string): number[] {
  const looks = sequencesIn(raw).filter((sequence) => sequence.endsWith('m'));
  const numbers = looks.flatMap((sequence) => sequence.slice(2, -1).split(';').map(Number));
  return numbers.filter((number) => (number >= 30 && number < 50) || number >= 90);
}

async function session(options: Parameters<typeof start>[0]): Promise<string> {
  const terminal = start({
    ...options,
    args: ['--view', 'funding', '--where', 'theme:workforce', ...(options?.args ?? [])],
  });
  await terminal.waitFor('Enter open');
  terminal.press('&', 'X');
  await terminal.waitFor('X does nothing here');
  terminal.press('Q');
  await terminal.exit();
  return terminal.raw();
}

describe('colours', () => {
  it('are there, from the sixteen of the terminal', async () => {
    const used = colours(await session({}));
    expect(used.length).toBeGreaterThan(0);
    expect(used).not.toContain(38);
    expect(used).not.toContain(48);
  });

  it.each([
    ['NO_COLOR', { env: { NO_COLOR: '1' } }],
    ['--no-color', { args: ['--no-color'] }],
  ])('are not, with %s', async (_, options) => {
    expect(colours(await session(options))).toEqual([]);
  });

  it('are there in a terminal of a CI runner too', async () => {
    const terminal = start({ env: { CI: 'true' } });
    await terminal.waitFor('Enter open');
    expect(terminal.left().buffer).toBe('alternate');
    terminal.press('Q');
    expect(await terminal.exit()).toBe(0);
  });

  it('a terminal that can do nothing gets the table as plain text', async () => {
    const terminal = start({ rows: 150, env: { TERM: 'dumb' }, args: ['--view', 'themes'] });
    expect(await terminal.exit()).toBe(0);
    expect(terminal.raw()).not.toContain('\u001b');
    expect(terminal.screen()[0]).toMatch(/^Question themes of all force areas, all plan periods/);
  });
});
