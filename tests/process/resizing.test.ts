import { describe, expect, it } from 'vitest';
import { start } from '../support/terminal.ts';

const SIZES = [
  [140, 50],
  [60, 16],
  [50, 10],
  [80, 24],
] as const;

/** The screen of a session that had this size from the start. */
async function fresh(cols: number, rows: number, keys: readonly string[]): Promise<string[]> {
  const terminal = start({ cols, rows });
  await terminal.waitFor(cols < 60 ? 'Beatbook needs' : 'Enter open');
  let before: string | undefined;
  for (const key of keys) {
    before = terminal.screen().join('\n');
    terminal.press(key);
    if (cols >= 60) await terminal.waitFor(() => terminal.screen().join('\n') !== before);
  }
  const screen = terminal.screen();
  terminal.press('Ctrl+C');
  await terminal.exit();
  return screen;
}

describe('a terminal that changes its size', () => {
  it.each<[string, string[]]>([
    ['the table', ['2']],
    ['the export dialog with its small table', ['2', 'e']],
    ['the totals', ['2', 'T']],
  ])('shows %s as if it had always had that size', async (_, keys) => {
    const terminal = start();
    await terminal.waitFor('Enter open');
    terminal.press(...keys);
    for (const [cols, rows] of SIZES) {
      const expected = await fresh(cols, rows, keys);
      terminal.resize(cols, rows);
      await terminal.waitFor(() => terminal.screen().join('\n') === expected.join('\n')).catch(() => undefined);
      expect(terminal.screen()).toEqual(expected);
    }
    terminal.press('Ctrl+C');
    expect(await terminal.exit()).toBe(130);
  });

  it('too small, says what it needs, and takes keys all the same', async () => {
    const terminal = start({ cols: 50, rows: 10 });
    await terminal.waitFor('Beatbook needs 60 x 16; this is 50 x 10.');
    expect(terminal.screen().filter((line) => line !== '')).toHaveLength(1);
    terminal.press('Q');
    expect(await terminal.exit()).toBe(0);
  });
});
