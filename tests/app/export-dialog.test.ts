import { beforeEach, describe, expect, it } from 'vitest';
import { previewRows } from '../../src/app/screen/export.ts';
import { FORMATS } from '../../src/export/formats.ts';
import { type Session, session } from '../support/session.ts';
import { town } from '../support/town.ts';

let own: Session;
beforeEach(() => {
  own = session('funding', { runner: town });
});
const line = (index: number): string => (own.screen()[2 + index] ?? '').trim();
const path = (): string => line(5).replace(/^Path +/, '');

describe('the export dialog', () => {
  it('says what will be written, and proposes a name that says it too', () => {
    own.press(':').type('only kent').press('Enter', ']', 'e');
    expect(
      own
        .screen()
        .slice(2, 11)
        .map((text) => text.trim()),
    ).toEqual([
      'Export what the table shows',
      '',
      'Format  [json] dataset  jsonl  csv  tsv  markdown',
      'JSON: how the export was made, then typed rows, each with its source',
      '',
      'Path    kent-funding-2016-2021.json',
      '',
      expect.stringMatching(/^1 row, \d+ columns: funding commitments of Kent, plan period 2016–2021,$/),
      'sorted by date (latest first)',
    ]);
  });

  it('the name follows the format until it is edited', () => {
    own.press('e');
    const names = FORMATS.map(() => {
      const name = path();
      own.press('Tab');
      return name;
    });
    expect(names).toEqual([
      'funding.json',
      'funding-dataset.json',
      'funding.jsonl',
      'funding.csv',
      'funding.tsv',
      'funding.md',
    ]);
    expect(path()).toBe('funding.json');
    own.press('Shift+Tab');
    expect(path()).toBe('funding.md');
    own.press('Ctrl+U').type('mine.txt').press('Tab', 'Tab');
    expect(path()).toBe('mine.txt');
  });

  it('Enter asks for just the view that is shown', () => {
    own.press('/').type('-boats').press('Enter', 'l', 'l', 's', '-', 'e', 'Tab', 'Tab', 'Tab', 'Enter');
    const [effect] = own.effects;
    expect(own.effects).toHaveLength(1);
    expect(effect).toMatchObject({ type: 'export', format: 'csv', path: 'funding.csv', overwrite: false });
    expect(effect).toMatchObject({
      view: { table: 'funding', filter: '-boats', columns: expect.not.arrayContaining(['amount']) },
    });
  });

  it('says what was written, and closes', () => {
    own.press('e', 'Enter').send({ type: 'exported', path: 'funding.json', rows: 4 });
    expect([own.state.dialog, own.said()]).toEqual([null, 'Wrote 4 rows to funding.json']);
    own.press('e', 'Enter').send({ type: 'exported', path: 'x.json', rows: 1 });
    expect(own.said()).toBe('Wrote 1 row to x.json');
  });

  it('asks before it overwrites, and Enter once more does', () => {
    own.press('e', 'Enter').send({ type: 'export-exists', path: 'funding.json' });
    expect(line(6)).toBe('! It is there already; Enter once more overwrites funding.json');
    own.press('Enter');
    expect(own.effects.at(-1)).toMatchObject({ path: 'funding.json', overwrite: true });
  });

  it.each([
    ['another name', ['x']],
    ['another format', ['Tab']],
  ])('%s takes the question back', (_, keys) => {
    own.press('e', 'Enter').send({ type: 'export-exists', path: 'funding.json' });
    own.press(...keys);
    expect(line(6)).toBe('');
    own.press('Enter');
    expect(own.effects.at(-1)).toMatchObject({ overwrite: false });
  });

  it('stays open when the file cannot be written, and says why', () => {
    own.press('e').type('/x').press('Enter').send({ type: 'failed', message: 'Could not write it: permission denied' });
    expect(own.state.dialog?.kind).toBe('export');
    expect(own.said()).toBe('! Could not write it: permission denied');
  });

  it('wants a name', () => {
    own.press('e', 'Ctrl+U', 'Enter');
    expect([own.effects, own.said()]).toEqual([[], '! A file name is missing.']);
  });

  it('Esc writes nothing', () => {
    own.press('e', 'Esc');
    expect([own.state.dialog, own.effects]).toEqual([null, []]);
  });

  it('letters that are commands elsewhere are part of the name', () => {
    own.press('e', 'Ctrl+U').type('q?:/e');
    expect(path()).toBe('q?:/e');
  });

  it('shows the first rows, as many columns and rows as fit', () => {
    own.press('e');
    const rows = previewRows(own.context, 9);
    expect(rows).toHaveLength(3);
    expect(rows[0]).toEqual({ 'Force area': 'Surrey', Date: '2019-05-05', Amount: '£80,000', Purpose: 'boats' });
    expect([8, 5, 4, 0].map((height) => previewRows(own.context, height).length)).toEqual([2, 1, 0, 0]);
  });
});
