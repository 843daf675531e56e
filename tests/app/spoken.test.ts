import { describe, expect, it } from 'vitest';
import type { KeyName } from '../../src/app/keys.ts';
import type { Size } from '../../src/app/layout.ts';
import { spokenLines } from '../../src/app/screen/spoken.ts';
import type { TableId } from '../../src/tables/table.ts';
import { type Session, session } from '../support/session.ts';
import { town } from '../support/town.ts';

const spoken = (own: Session) => spokenLines(own.context);
const said = (own: Session): string[] => spoken(own).lines;
/** The line that the terminal's cursor stands on. */
const current = (own: Session): string => said(own)[spoken(own).cursor.y] ?? '';
const inTown = (table: TableId = 'funding', size?: Size): Session =>
  session(table, { runner: town, ...(size && { size }) });

describe('a table in words', () => {
  it('says what is open, the rows with the one under the cursor in full, what it is, the filter, totals and keys', () => {
    const own = inTown().press('j');
    expect(said(own)).toEqual([
      'Funding, all plan periods, all force areas, row 2 of 4.',
      'Surrey, 2019-05-05, £80,000, boats',
      'Force area: Kent. Date: 2018-02-08. Amount: not stated. Purpose: horses. Type:',
      'budget. Frequency: one-off. Recipient: not stated. Funder: not stated. Part of:',
      'no part. Para: 1.',
      'Kent, 2018-02-08, £80,000, radios',
      'Kent, 2017-02-02, £120,000, vans',
      'Summary of horses.',
      'Police and Crime Panel, “Title of kent-2018” (minutes), 2018-02-08, paragraph 1,',
      'read whole.',
      'No filter. Sorted by date (latest first).',
      'Totals: grant, one-off: £200k in 2; budget, one-off: no amount (1 not stated);',
      'grant, yearly: £80k in 1.',
      'Keys: Enter open, / filter, f forces, ] period, ? help, c compare, e export.',
    ]);
    expect(spoken(own).cursor).toEqual({ x: 0, y: 2 });
  });

  it('begins the row with the cell under the cursor', () => {
    const own = inTown().press('l', 'l');
    expect(current(own)).toMatch(/^Amount: £80,000\. Force area: Surrey\. Date: 2019-05-05\. /);
  });

  it('says where the cursor is, and how many rows there are unfiltered', () => {
    const own = inTown().press('/').type('force:kent').press('Enter', 'G');
    expect(said(own)[0]).toBe('Funding, all plan periods, all force areas, row 3 of 3, 4 unfiltered.');
    expect(said(own)).toContain('Filter: force area is kent. Sorted by date (latest first).');
  });

  it('says which rows match where all are shown', () => {
    const own = inTown().press('/').type('kent').press('Enter', '&', 'j');
    expect(said(own)[0]).toBe('Funding, all plan periods, all force areas, row 2 of 4, 3 match.');
    expect(current(own)).toMatch(/^Force area: Kent\. Matches the filter\. /);
    expect(said(own)).toContain('Match: Kent, 2017-02-02, £120,000, vans');
    expect(said(own)).toContain('Surrey, 2019-05-05, £80,000, boats');
    expect(said(own)).toContain('Marked: it mentions "kent". Sorted by date (latest first).');
  });

  it('says why there are no rows, and what would help', () => {
    const own = inTown().press('/').type('nothing').press('Enter');
    expect(said(own).slice(0, 3)).toEqual([
      'Funding, all plan periods, all force areas, no rows, 4 unfiltered.',
      'None of the 4 funding commitments matches the filter.',
      'Esc takes its last term off, / edits it.',
    ]);
  });

  it('says a notice right below the title', () => {
    expect(said(inTown().press('X'))[1]).toBe('Warning: X does nothing here; ? lists the keys.');
    expect(said(inTown().press('c'))[1]).toBe('Comparison: Surrey put in; Surrey.');
  });

  it('leaves out what the row is about where the detail pane is hidden', () => {
    expect(said(inTown())).toContain('Summary of boats.');
    expect(said(inTown().press('p'))).not.toContain('Summary of boats.');
  });

  it('says of a trend without a number which way it goes, without an arrow', () => {
    const own = session('figures').press('/').type('"down"').press('Enter');
    expect(said(own).join('\n')).toMatch(/\bdown\b/);
    expect(said(own).join('\n')).not.toContain('↓');
  });

  it('says what it needs in a terminal that is too small', () => {
    expect(said(inTown('funding', { columns: 59, rows: 24 }))).toEqual(['Beatbook needs 60 x 16; this is 59 x 24.']);
  });
});

describe('the other panes in words', () => {
  it('lists the force areas: how much each one has, which are chosen, which are compared', () => {
    const own = inTown().press('f', 'j', 'j', 'Space', 'c');
    expect(said(own).slice(2, 7)).toEqual([
      'Force areas, each with how many funding commitments it has.',
      '1 of 4: All force areas, 4, not chosen',
      '2 of 4: Gwent, not read, not chosen',
      '3 of 4: Kent, 3, chosen, in the comparison',
      '4 of 4: Surrey, 1, not chosen',
    ]);
    expect(current(own)).toBe('3 of 4: Kent, 3, chosen, in the comparison');
  });

  it('reads the detail pane line by line', () => {
    const own = inTown().press('Tab');
    expect(said(own)[1]).toMatch(/^Detail of this row, lines 1 to \d+ of \d+\.$/);
    expect(current(own)).toBe('Summary of boats.');
  });
});

describe('looks in words', () => {
  it('the comparison: what is measured, whether it differs, and what it says of each side', () => {
    const own = inTown().press('f', 'j', 'j', 'c', 'j', 'c', 'Esc', 'C').press('j', 'j', 'j');
    expect(said(own)[0]).toMatch(/^Comparison, all plan periods, Kent and Surrey, row 4 of \d+, from 9 rows\.$/);
    expect(current(own)).toBe('Measure: Documents read, differs. Kent: 2. Surrey: 1.');
    expect(said(own)).toContain('Records, differs; 5; 1');
    own.press('t');
    expect(current(own)).toMatch(/^Documents read, differs: 1\. Measure of: Surrey\. Plan and period, differs: no/);
  });

  it('the timeline: the year under the cursor; and the plans, overlaps, gaps and meetings of the force area', () => {
    const own = session('periods', { runner: town }).press('O', 'j', 'l', 'l');
    expect(current(own)).toBe('2017: 2016–2021 and 2017–2021, 1 meeting. Force area: Kent.');
    expect(said(own).join(' ')).toContain(
      'Kent: Safer Kent (2016–2021); Making Kent Safer (2017–2021). Several plans in 2017, 2018, 2019, 2020',
    );
    expect(said(own).join(' ')).toContain('2 meetings read, 2017-02-02 to 2018-02-08.');
  });

  it('the heat map: the counts, and where nothing was read or found', () => {
    const own = session('questions').press('M');
    const text = said(own).join(' ');
    expect(current(own)).toMatch(/^Theme: [a-z-]+\. All: \d+\. Avon and Somerset: 1\. /);
    expect(text).toMatch(/Kent: \d+\. /);
    expect(text).toMatch(/Not read: ([A-Z][A-Za-z -]+; )+[A-Z][A-Za-z -]+\./);
  });

  it('bars: the value and its rows, with the share instead of the bar', () => {
    const own = inTown().press('.');
    expect(current(own)).toBe('Force area: Kent. Rows: 3.');
    expect(said(own)).toContain('Surrey, 1, 25%');
    expect(said(own)).toContain('Force area Kent: 3 rows, 75%.');
  });

  it('the break-down: the groups with their numbers', () => {
    const own = inTown().press('b', 'Enter', 'j');
    expect(current(own)).toMatch(/^Force area: Surrey\. Rows: 1\. Share: 25%\. Stated: 1\. Sum: £80,000\. /);
    expect(said(own)).toContain('Kent, 3, 75%, 2');
  });
});

describe('dialogs in words', () => {
  it('the filter: what is typed, and what is wrong with it', () => {
    const own = inTown().press('/').type('forse:kent');
    expect(said(own).slice(1, 4)).toEqual([
      'Filter: forse:kent',
      'Not right yet, at forse: funding commitments have no field forse; did you mean',
      'force?',
    ]);
    expect(spoken(own).cursor).toEqual({ x: 'Filter: forse:kent'.length, y: 1 });
    expect(spoken(own.press('Home')).cursor).toEqual({ x: 'Filter: '.length, y: 1 });
  });

  it('the filter: what Tab completes, and the rows that it keeps', () => {
    const own = inTown().press('/').type('va');
    expect(said(own).slice(0, 3)).toEqual([
      'Funding, all plan periods, all force areas, row 1 of 1, 4 unfiltered.',
      'Filter: va',
      'Kent, 2017-02-02, £120,000, vans',
    ]);
    own.press('Ctrl+U').type('fo');
    expect(said(own)).toContain('Tab completes: force: (the police force area)');
  });

  it('a long text that is typed goes on in the next line, with the cursor behind it', () => {
    const own = inTown().press('/').type('x'.repeat(90));
    expect(said(own).slice(1, 3)).toEqual([`Filter: ${'x'.repeat(72)}`, 'x'.repeat(18)]);
    expect(spoken(own).cursor).toEqual({ x: 18, y: 2 });
  });

  it('the palette: what Enter runs, and the other commands', () => {
    const own = inTown().press(':').type('only');
    expect(said(own)[1]).toBe('Command: only');
    expect(said(own)[2]).toMatch(/^Enter runs 1 of \d+: Only /);
    own.press('Down');
    expect(said(own)[2]).toMatch(/^Enter runs 2 of \d+: Only /);
    expect(said(inTown().press(':').type('3'))[2]).toBe('Enter goes to row 3.');
    expect(said(inTown().press(':').type('zzz'))[2]).toBe('No command has this name. A number goes to that row.');
  });

  it('the export: the format, the path, what is going to be written, and what is in the way', () => {
    const own = inTown().press('e');
    expect(said(own)[1]).toMatch(/^Format 1 of \d+: json, /);
    const { lines, cursor } = spoken(own);
    expect(lines[cursor.y]).toBe('Path: funding.json');
    expect(cursor.x).toBe('Path: funding.json'.length);
    expect(lines.join(' ')).toContain('4 rows, 10 columns: funding commitments of all force areas, all plan periods');
    own.send({ type: 'export-exists', path: 'funding.json' });
    expect(said(own)).toContain('Warning: it is there already; Enter once more overwrites funding.json');
  });

  it.each<[string, KeyName[], string, string]>([
    ['the columns', ['='], 'Columns of Funding.', '1 of 30: Force area, shown: the police force area'],
    ['the values of a column', ['F'], 'Force area: 2 values in 4 rows.', '1 of 2: Kent, 3 rows, 75%, not chosen'],
    ['values put in', ['F', 'Space'], 'Force area: 2 values in 4 rows.', '1 of 2: Kent, 3 rows, 75%, chosen'],
    [
      'the columns of a break-down',
      ['b', 'Space'],
      'Break Funding down by one or two of these.',
      '1 of 28: Force area, chosen first: the police force area',
    ],
    ['help', ['?', 'j', 'j', 'j'], 'Help, lines 4 to 20 of ', 'j Down: Down'],
    ['a whole row', ['z'], 'The whole row of Funding, all plan periods, all force areas', 'Summary of boats.'],
    ['the totals', ['T'], 'Totals, one for each sort of money, lines 1 to 7 of 7.', 'Amounts of different sorts'],
    ['what the columns hold', ['I', 'j'], 'What the columns hold, lines 2 to ', 'Force area: 4 stated, none unknown'],
  ])('%s', (_, keys, title, line) => {
    const own = inTown().press(...keys);
    expect(said(own)[0]?.startsWith(title)).toBe(true);
    expect(current(own).startsWith(line)).toBe(true);
  });
});
