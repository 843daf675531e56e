import { beforeEach, describe, expect, it } from 'vitest';
import { type Session, session } from '../support/session.ts';
import { town } from '../support/town.ts';

let own: Session;
beforeEach(() => {
  own = session('funding', { runner: town, size: { columns: 98, rows: 24 } });
});
const columns = (): readonly string[] => own.context.result.view.columns;
const header = (): string => (own.grid()[1] ?? '').trim();

describe('columns', () => {
  it('- hides the one under the cursor, and the next takes its place under it', () => {
    own.press('l', '-');
    expect(header()).toMatch(/^Force area {2,}▸ +Amount/);
    own.press('-');
    expect(header()).toMatch(/^Force area {2,}▸Purpose/);
  });

  it('one column has to stay', () => {
    for (let press = 0; press < 20; press++) own.press('-');
    expect(columns()).toHaveLength(1);
    expect(own.said()).toBe('! One column has to stay.');
  });

  it('H and L move the one under the cursor, and say so at the edge', () => {
    own.press('l', 'L');
    expect(columns().slice(0, 3)).toEqual(['force', 'amount', 'date']);
    own.press('H', 'H');
    expect(columns().slice(0, 3)).toEqual(['date', 'force', 'amount']);
    own.press('H');
    expect(own.said()).toBe('! The column is at the edge already.');
  });

  it('> and < change its width, down to four and no further', () => {
    const width = (): number => header().indexOf('Date') - header().indexOf('Force');
    const before = width();
    expect(own.press('>') && width()).toBe(before + 4);
    expect(own.press('<', '<') && width()).toBe(before - 4);
    for (let press = 0; press < 20; press++) own.press('<');
    expect(header()).toMatch(/^▸For… {2}Date/);
  });

  it('the chooser shows and hides them with Space, the shown ones first', () => {
    own.press('=');
    expect(
      own
        .screen()
        .slice(2, 6)
        .map((line) => line.trim()),
    ).toEqual([
      expect.stringMatching(/^Columns of Funding {2,}1–\d+ of \d+$/),
      '▶ [x] Force area       the police force area',
      '[x] Date             the day of the meeting, or of publication',
      '[x] Amount           pounds; of a range its bottom, of an "up to" its limit',
    ]);
    own.press('j', 'Space');
    expect(columns()).not.toContain('date');
    expect(own.screen()[14]).toMatch(/^▶? +\[ \] Date|^ {2}\[/);
    own.press('Esc');
    expect(header()).toMatch(/Force area {2,}Amount/);
  });

  it('in the chooser none moves away from the cursor', () => {
    own.press('=', 'j', 'j');
    const before = own.screen()[5];
    expect(before).toContain('▶ [x] Amount');
    expect(own.press('Space').screen()[5]).toBe(before?.replace('[x]', '[ ]'));
    expect(own.press('Space').screen()[5]).toBe(before);
  });

  it('a column that was hidden comes back behind the others', () => {
    own.press('l', '-', '=', 'G');
    const [chosen = ''] = own.screen().filter((line) => line.startsWith('▶'));
    const title = chosen.slice(6).split(/ {2,}/)[0];
    own.press('Space', 'q');
    const last = columns().at(-1);
    expect(own.context.result.columns.at(-1)?.title).toBe(title);
    expect(columns().filter((id) => id === last)).toHaveLength(1);
  });

  it('those out of sight are counted, and the cursor brings them into sight', () => {
    const narrow = session('funding', { runner: town });
    expect(narrow.grid()[0]).toMatch(/ \d+› /);
    for (let press = 0; press < 12; press++) narrow.press('l');
    expect(narrow.grid()[0]).toMatch(/ ‹\d+ /);
    expect(narrow.grid()[1]).toMatch(/▸ *Para$/);
    expect(narrow.grid()[1]).toContain('Force area');
  });

  it('each table has its own', () => {
    own.press('l', '-', '5', '2');
    expect(columns()).not.toContain('date');
    expect(own.press('5').context.result.view.columns).toContain('date');
  });
});
