import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf } from '../support/dataset.ts';
import { AS_BEFORE, start } from '../support/terminal.ts';

const READY = 'Enter open';

describe.each([
  [80, 24],
  [140, 50],
])('the first minute of the README at %i x %i', (cols, rows) => {
  it('what Hampshire funded under its 2020–2022 plan', async () => {
    const terminal = start({ cols, rows });
    await terminal.waitFor(READY);
    terminal.press('2', ':', 'only hampshire', 'Enter');
    await terminal.waitFor('Funding · all plan periods · Hampshire');
    for (let press = 0; press < 6 && !terminal.screen().join().includes('2020–2022'); press++) {
      const before = terminal.screen()[2];
      terminal.press(']');
      await terminal.waitFor(() => terminal.screen()[2] !== before);
    }
    expect(terminal.screen()[2]).toContain('Funding · plan period 2020–2022 · Hampshire');
    expect(terminal.screen().join('\n')).toMatch(/2020-10-02 +£550,000 +/);
    expect(terminal.screen()).toHaveLength(rows);
    terminal.press('q');
    expect(await terminal.exit()).toBe(0);
    expect(terminal.left()).toEqual(AS_BEFORE);
    expect(terminal.scrolled()).toBe(0);
  });

  it("what Kent's panel was told about overtime", async () => {
    const terminal = start({ cols, rows });
    await terminal.waitFor(READY);
    terminal.press('a', '/', 'force:kent overtime', 'Enter');
    await terminal.waitFor('filter: [force:kent] [overtime]');
    expect(terminal.screen().join('\n')).toMatch(/▶.* Kent /);
    terminal.press('Enter');
    await terminal.waitFor('The whole row');
    expect(terminal.screen().join('\n')).toMatch(/overtime/i);
    terminal.press('Esc');
    await terminal.waitFor('filter: [force:kent] [overtime]');
    terminal.press('Q');
    expect(await terminal.exit()).toBe(0);
    expect(terminal.scrolled()).toBe(0);
  });

  it('which promises are still open, oldest first, and that as JSON', async () => {
    const cwd = await folderOf();
    const terminal = start({ cols, rows, cwd });
    await terminal.waitFor(READY);
    terminal.press('5', '/', 'is:open', 'Enter');
    await terminal.waitFor('filter: [is:open]');
    const shown = Number(/ of (\d+) \(\d+ unfiltered\)/.exec(terminal.screen()[2] ?? '')?.[1]);
    terminal.press('e');
    await terminal.waitFor('Path    actions.json');
    terminal.press('Enter');
    await terminal.waitFor(`Wrote ${shown} rows to `);
    const written = JSON.parse(readFileSync(join(cwd, 'actions.json'), 'utf8'));
    expect(written.rows).toHaveLength(shown);
    expect(written.export.view).toMatchObject({ table: 'actions', filter: 'is:open' });
    const dates = written.rows.map((row: { date: string | null }) => row.date ?? '9999');
    expect(dates).toEqual(dates.toSorted());
    expect(new Set(written.rows.map((row: { status: string }) => row.status))).toEqual(new Set(['open']));

    terminal.press('e', 'Enter');
    await terminal.waitFor('It is there already; Enter once more overwrites actions.json');
    terminal.press('Enter');
    await terminal.waitFor(`Wrote ${shown} rows`);
    terminal.press('e', '/no/such/folder', 'Enter');
    await terminal.waitFor('cannot be written: there is no such folder');
    terminal.press('Esc', 'Q');
    expect(await terminal.exit()).toBe(0);
    expect(terminal.scrolled()).toBe(0);
  });
});
