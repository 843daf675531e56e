import { describe, expect, it } from 'vitest';
import { rendered } from '../support/rendered.tsx';
import { town } from '../support/town.ts';

const SIZE = { columns: 100, rows: 24 };
const open = (table: Parameters<typeof rendered>[1] = 'funding', size = SIZE) => rendered(town, table, size);

describe('the screen', () => {
  it('is as high and as wide as the terminal, with the name above and the keys below', async () => {
    const app = open('periods');
    await app.waitFor('Enter open');
    const frame = app.frame();
    expect(frame).toHaveLength(24);
    expect(frame.filter((line) => line.length > 100)).toEqual([]);
    expect(frame[0]).toMatch(/^ Beatbook {2}test\.json: 3 force areas, 6 records {2,}\? help$/);
    expect(frame[1]).toMatch(/^\[1 Per/);
    expect(frame.at(-1)).toMatch(/^ Enter open {2}\/ filter {2}f forces/);
  });

  it('shows a table under its title and headings, one line a row', async () => {
    const app = open();
    await app.waitFor('Enter open');
    const lines = app
      .frame()
      .slice(2, 8)
      .map((line) => line.slice(27));
    expect(lines[0]).toMatch(/Funding · all plan periods · all force areas .*1–4 of 4$/);
    expect(lines.slice(1)).toEqual([
      expect.stringMatching(/^ ▸Force area {2,}Date ▼1 {2,}Amount {2}Purpose/),
      expect.stringMatching(/^▶ Surrey {2,}2019-05-05 {2,}£80,000 {2}boats/),
      expect.stringMatching(/^ {2}Kent {2,}2018-02-08 {2,}not stated {2}horses/),
      expect.stringMatching(/^ {2}Kent {2,}2018-02-08 {2,}£80,000 {2}radios/),
      expect.stringMatching(/^ {2}Kent {2,}2017-02-02 {2,}£120,000 {2}vans/),
    ]);
  });

  it('follows the keys, also several in one chunk', async () => {
    const app = open('periods');
    await app.waitFor('Enter open');
    app.press('2jj');
    await app.waitFor(/▶ Kent +2018-02-08 +£80,000 {2}radios/);
    app.press('\u001b[A');
    await app.waitFor(/▶ Kent +2018-02-08 +not stated {2}horses/);
  });

  it('filters as it is typed', async () => {
    const app = open();
    await app.waitFor('Enter open');
    app.press('/', 'va');
    await app.waitFor('/ va');
    expect(app.frame().join('\n')).toMatch(/1–1 of 1 \(4 unfiltered\)/);
    app.press('\r');
    await app.waitFor(' filter: [va]');
    app.press('\u001b');
    await app.waitFor(' no filter');
  });

  it('helps, and closes help again', async () => {
    const app = open();
    await app.waitFor('Enter open');
    app.press('?');
    await app.waitFor('  Funding: money given, won, budgeted, charged, saved or guaranteed.');
    expect(app.frame()).toContain('  j Down            Down');
    app.press('q');
    await app.waitFor('Enter open');
    expect(app.effects).toEqual([]);
  });

  it('shows an export before it is written, with its first rows in a small table', async () => {
    const app = open();
    await app.waitFor('Enter open');
    app.press('e');
    await app.waitFor('Export what the table shows');
    const [from] = app.frame().flatMap((line, index) => (line.includes('┌') ? [index] : []));
    expect(app.frame().slice(from, (from ?? 0) + 5)).toEqual([
      '  ┌────────────┬────────────┬────────────┬─────────┬────────┐',
      '  │ Force area │ Date       │ Amount     │ Purpose │ Type   │',
      '  ├────────────┼────────────┼────────────┼─────────┼────────┤',
      '  │ Surrey     │ 2019-05-05 │ £80,000    │ boats   │ grant  │',
      '  ├────────────┼────────────┼────────────┼─────────┼────────┤',
    ]);
    app.press('\r');
    expect(app.effects).toEqual([expect.objectContaining({ type: 'export', format: 'json', path: 'funding.json' })]);
  });

  it('lists all totals in a small table where it has room, and in lines where not', async () => {
    const app = open();
    await app.waitFor('Enter open');
    app.press('T');
    await app.waitFor('┌');
    expect(app.frame().slice(5, 9)).toEqual([
      '  ┌─────────────────┬────────────┬─────────┬────────────────┬───────────────┬────────────┐',
      '  │ Sort of money   │ Comes to   │ Amounts │ Parts left out │ Up to a limit │ Not stated │',
      '  ├─────────────────┼────────────┼─────────┼────────────────┼───────────────┼────────────┤',
      '  │ grant, one-off  │ £200k      │ 2       │ none           │ none          │ none       │',
    ]);
    app.resize({ columns: 60, rows: 16 });
    await app.waitFor('  grant, one-off: £200k in 2');
    expect(app.frame()).toHaveLength(16);
    expect(app.frame().join('')).not.toContain('┌');
  });

  it('says what it needs in a terminal that is too small, and is back when there is room', async () => {
    const app = open();
    await app.waitFor('Enter open');
    app.resize({ columns: 59, rows: 24 });
    await app.waitFor('Beatbook needs 60 x 16; this is 59 x 24.');
    app.resize({ columns: 60, rows: 16 });
    await app.waitFor('Enter open');
    expect(app.frame()).toHaveLength(16);
  });
});

describe('the mouse', () => {
  const ESC = '\u001b';
  /** A click on the tab of the funding. */
  const TAB = `${ESC}[<0;12;2M${ESC}[<0;12;2m`;

  it('clicks and scrolls where it was asked for, in its order among the keys', async () => {
    const app = rendered(town, 'periods', SIZE, true);
    await app.waitFor('Enter open');
    app.press(`${TAB}j${ESC}[<65;40;8M`);
    await app.waitFor(/▶ Kent +2017-02-02/);
    expect(app.store.get().views.table).toBe('funding');
  });

  it('does nothing where it was not: no part of a report is a key, however it is cut', async () => {
    const app = open('periods');
    await app.waitFor('Enter open');
    app.press(TAB);
    for (const part of [`${ESC}[`, '<0;1', '2;2', 'M']) {
      app.press(part);
      // So long Ink waits for the rest before it takes a part for keys.
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    app.press('j');
    await app.waitFor(/^.{27}▶ /);
    expect(app.store.get()).toMatchObject({ notice: null, dialog: null, views: { table: 'periods' } });
  });

  it('leaves function keys to be told apart', async () => {
    const app = open();
    await app.waitFor('Enter open');
    app.press(`${ESC}[24~`);
    await app.waitFor('F12 does nothing here');
    app.press(`${ESC}OP`);
    await app.waitFor(' Help ');
  });
});
