import { beforeEach, describe, expect, it } from 'vitest';
import { type Session, session } from '../support/session.ts';
import { town } from '../support/town.ts';

const header = (own: Session): string => (own.grid()[1] ?? '').trim();
let own: Session;
beforeEach(() => {
  own = session('funding', { runner: town, size: { columns: 98, rows: 24 } });
});

describe('sorting by the column under the cursor', () => {
  it('s sorts up, then down, then not at all', () => {
    own.press('l', 'l', 's');
    expect(header(own)).toMatch(/^Force area {2,}Date {2,}▸ +Amount ▲1/);
    expect(own.ids()).toEqual(['boats', 'radios', 'vans', 'horses']);
    own.press('s');
    expect(header(own)).toMatch(/Amount ▼1/);
    expect(own.ids()).toEqual(['vans', 'boats', 'radios', 'horses']);
    own.press('s');
    expect(header(own)).not.toMatch(/[▲▼]/);
  });

  it('S adds a further key, which can be turned and taken out again', () => {
    own.press('l', 'l', 's', 'h', 'S');
    expect(header(own)).toMatch(/Date ▲2.*Amount ▲1/);
    expect(own.ids()).toEqual(['radios', 'boats', 'vans', 'horses']);
    own.press('S');
    expect(header(own)).toMatch(/Date ▼2.*Amount ▲1/);
    expect(own.ids()).toEqual(['boats', 'radios', 'vans', 'horses']);
    own.press('S');
    expect(header(own)).toMatch(/Date {3,}.*Amount ▲1/);
  });

  it('s alone on a further key makes it the only one', () => {
    own.press('l', 'l', 'S', 'h', 's');
    expect(header(own)).toMatch(/Date ▲1/);
    expect(header(own)).not.toMatch(/Amount [▲▼]/);
  });

  it('what is not stated stands last in both directions', () => {
    own.press('l', 'l', 's');
    expect(own.ids().at(-1)).toBe('horses');
    own.press('s');
    expect(own.ids().at(-1)).toBe('horses');
  });

  it('R brings the first order back', () => {
    const first = own.ids();
    own.press('l', 'l', 's', 'R');
    expect(own.ids()).toEqual(first);
    expect(header(own)).toMatch(/Date ▼1/);
  });
});

describe('the cursor', () => {
  it('stays with its record when the order changes', () => {
    own.press('j', 'j', 'l', 'l');
    const record = own.current();
    for (const key of ['s', 's', 's']) expect(own.press(key).current()).toBe(record);
  });

  it('stays with its record while a filter hides it, and is on it again without the filter', () => {
    own.press('G');
    const record = own.current();
    expect(record).toBe('vans');
    own.press('/').type('radios').press('Enter');
    expect(own.current()).toBe('radios');
    own.press('Esc');
    expect(own.current()).toBe(record);
  });

  it('belongs to another record once it is moved', () => {
    own.press('G', '/').type('-vans').press('Enter', 'k', 'Esc');
    expect(own.current()).not.toBe('vans');
  });

  it('is always in sight, on a table of hundreds of rows', () => {
    const large = session('funding');
    for (const key of ['Ctrl+D', 'PgDn', 'j', 'G', 'Ctrl+U', 'l', 's', 's', 'PgUp', 'k', 'g']) {
      const marked = large
        .press(key)
        .grid()
        .filter((line) => line.startsWith('▶'));
      expect(marked).toHaveLength(1);
    }
  });
});
