import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { beatbook } from '../cli/run-program.ts';
import { folderOf } from '../support/dataset.ts';
import { AS_BEFORE, start, type Terminal } from '../support/terminal.ts';

/** Minutes of no real meeting. */
const MINUTES = `KENT POLICE AND CRIME PANEL

Minutes of the meeting held on 6 February 2024

5. Police and Crime Plan update

1. The Commissioner reported that £40,000 had been won from the Home Office for street lamps.

2. Burglary had fallen by 4% in the year to January 2024.

3. A Member asked whether the lamps were lit all night. The Commissioner said that they were.

RESOLVED that the report be noted.
`;
const READY = 'Enter accept';

/** A folder with the minutes, where the review and what is accepted are kept. */
async function desk() {
  const folder = await folderOf({ 'minutes.txt': MINUTES });
  const into = join(folder, 'kent.json');
  const env = { XDG_DATA_HOME: join(folder, 'data'), BEATBOOK_WORKSPACE: '' };
  const words = ['import', join(folder, 'minutes.txt'), '--into', into];
  const open = async (own: NodeJS.ProcessEnv = {}): Promise<Terminal> => {
    const command = [process.execPath, 'dist/beatbook.js', ...words];
    const terminal = start({ command, cols: 110, rows: 30, env: { ...env, ...own } });
    await terminal.waitFor(READY);
    return terminal;
  };
  const records = async (): Promise<{ kind: string; summary: string }[]> =>
    JSON.parse(await readFile(into, 'utf8')).records;
  return { folder, into, open, records };
}

/** What the second line of the screen says: `2 open`. */
const counts = (terminal: Terminal): string => terminal.screen()[1] ?? '';

describe('the review of a document', () => {
  it('takes decisions, is left, come back to after a kill, and finished; the dataset has what was accepted, once', async () => {
    const { folder, into, open, records } = await desk();
    const first = await open();
    const total = Number(/draft \d+ of (\d+)/.exec(counts(first))?.[1]);
    expect(total).toBeGreaterThan(2);
    first.press('g', 'a');
    await first.waitFor('1 accepted');
    first.press('e', ' by hand', 'Enter');
    await first.waitFor('2 accepted');
    first.press('x');
    await first.waitFor('1 rejected');
    first.press('q');
    expect(await first.exit()).toBe(0);
    expect(first.left()).toEqual(AS_BEFORE);
    expect(first.screen().join(' ')).toMatch(/2 records written into .*kent\.json\. .*left open\. They are kept/);
    const [before, edited] = await records();
    expect(before?.summary).not.toContain('by hand');
    expect(edited?.summary).toContain(' by hand');
    expect(await records()).toHaveLength(2);
    const kept = join(folder, 'data', 'beatbook', 'reviews');
    const [name = ''] = await readdir(kept);
    expect((await stat(join(kept, name))).mode & 0o777).toBe(0o600);

    const second = await open();
    expect(counts(second)).toContain(`${total - 3} open · 0 accepted · 1 rejected · 2 in the dataset`);
    second.press('a');
    await second.waitFor('1 accepted');
    // Only what is on the disk is there after a kill.
    const saved = async (): Promise<number> =>
      JSON.parse(await readFile(join(kept, name), 'utf8')).items.filter(
        (item: { decision: string }) => item.decision === 'accepted',
      ).length;
    await expect.poll(saved, { timeout: 10_000, interval: 20 }).toBe(3);
    second.kill('SIGKILL');
    await second.exit();
    expect(await records()).toHaveLength(2);

    const third = await open();
    expect(counts(third)).toContain('1 accepted · 1 rejected · 2 in the dataset');
    third.press(...Array.from({ length: total - 4 }, () => 'a'));
    await third.waitFor(/ 0 open/);
    third.press('q');
    expect(await third.exit()).toBe(0);
    expect(await records()).toHaveLength(total - 1);
    expect(await beatbook(['validate', into])).toMatchObject({ code: 0 });

    // Somebody else, who has decided nothing, finds the records too.
    const other = await open({ XDG_DATA_HOME: join(folder, 'others') });
    expect(counts(other)).toContain(`1 open · 0 accepted · 0 rejected · ${total - 1} in the dataset`);
    other.press('q');
    expect(await other.exit()).toBe(0);
    expect(await records()).toHaveLength(total - 1);
  });

  it('leaves at once with Ctrl+C, says so, and writes nothing', async () => {
    const { into, open } = await desk();
    const terminal = await open();
    terminal.press('a');
    await terminal.waitFor('1 accepted');
    terminal.press('Ctrl+C');
    expect(await terminal.exit()).toBe(130);
    expect(terminal.left()).toEqual(AS_BEFORE);
    expect(terminal.screen().join(' ')).toContain('1 record accepted and not written into a dataset.');
    await expect(stat(into)).rejects.toThrow();
  });
});
