import { beforeEach, describe, expect, it } from 'vitest';
import { type Session, session } from '../support/session.ts';
import { town } from '../support/town.ts';

let own: Session;
beforeEach(() => {
  own = session('funding', { runner: town, size: { columns: 190, rows: 24 } });
});
const title = (): string => (own.grid()[0] ?? '').slice(1).split(/ {2,}/)[0] ?? '';
const list = (): string[] =>
  own
    .screen()
    .slice(2, 7)
    .map((line) => line.slice(0, 26));

describe('] and [ flip the plan period by time', () => {
  it('from all of them through each one to the documents without a plan, and round', () => {
    const titles = ['', ']', ']', ']', ']'].map((key) => {
      if (key) own.press(key);
      return title();
    });
    expect(titles).toEqual([
      'Funding · all plan periods · all force areas',
      'Funding · plan period 2016–2021 · all force areas',
      'Funding · plan period 2017–2021 · all force areas',
      'Funding · no plan named · all force areas',
      'Funding · all plan periods · all force areas',
    ]);
    own.press('[');
    expect(title()).toBe('Funding · no plan named · all force areas');
    expect(own.press('[') && title()).toBe('Funding · plan period 2017–2021 · all force areas');
  });

  it('shows the records of that period only, and never merges two that overlap', () => {
    expect(own.press(']').ids()).toEqual(['vans']);
    expect(own.press(']').ids()).toEqual(['horses', 'radios']);
    expect(own.press(']').ids()).toEqual(['boats']);
  });

  it('says how many plans a period has, lest they be taken for one', () => {
    own = session('funding', { size: { columns: 190, rows: 24 } });
    own.press(']');
    while (!title().includes('2016–2021')) own.press(']');
    expect(title()).toMatch(/^Funding · plan period 2016–2021 \(\d+ plans\) · all force areas/);
    own.press(':').type('only hampshire').press('Enter');
    expect(title()).not.toMatch(/plans\)/);
  });

  it('holds for every table', () => {
    own.press(']', '5', '8');
    expect(title()).toBe('Documents · plan period 2016–2021 · all force areas');
  });

  it('stays in sight on the narrowest screen', () => {
    own.send({ type: 'resize', size: { columns: 60, rows: 16 } }).press(']');
    expect(title()).toMatch(/^Funding · plan period 2016–2021/);
  });

  it('offers only the periods of the chosen force areas', () => {
    own.press(':').type('only surrey').press('Enter', ']');
    expect(title()).toBe('Funding · no plan named · Surrey');
    expect(own.press(']') && title()).toBe('Funding · all plan periods · Surrey');
  });
});

describe('the list of force areas', () => {
  it('tells how much of the table each one has, and which were not read', () => {
    expect(list()).toEqual([
      ' Force areas              ',
      ' ● All force areas       4',
      ' ○ Gwent          not read',
      ' ○ Kent                  3',
      ' ○ Surrey                1',
    ]);
    own.press('5');
    expect(list().slice(2)).toEqual([
      ' ○ Gwent          not read',
      ' ○ Kent                  1',
      ' ○ Surrey       none found',
    ]);
  });

  it('f goes there, Space puts one in, and Space again out', () => {
    own.press('f', 'j', 'j', 'Space');
    expect(list()[3]).toBe('▶● Kent                  3');
    expect(own.ids()).toEqual(['horses', 'radios', 'vans']);
    own.press('j', 'Space');
    expect(title()).toBe('Funding · all plan periods · Kent and Surrey');
    own.press('k', 'Space');
    expect(own.ids()).toEqual(['boats']);
    own.press('j', 'Space');
    expect(own.ids()).toHaveLength(4);
  });

  it('names them in the order of the list, however they were chosen', () => {
    own.press('f', 'G', 'Space', 'k', 'Space');
    expect(title()).toBe('Funding · all plan periods · Kent and Surrey');
  });

  it('Enter keeps just one and goes to the table; A takes all again', () => {
    own.press('f', 'G', 'Enter');
    expect([own.state.focus, title()]).toEqual(['table', 'Funding · all plan periods · Surrey']);
    own.press('A');
    expect(title()).toBe('Funding · all plan periods · all force areas');
    expect(own.press('A').said()).toBe('! All force areas are shown.');
  });

  it('/ finds one by its name', () => {
    own.press('f', '/').type('sur').press('Enter');
    expect(title()).toBe('Funding · all plan periods · Surrey');
  });

  it('its first row stands for all of them', () => {
    own.press('f', 'G', 'Enter', 'f', 'g', 'Enter');
    expect(title()).toBe('Funding · all plan periods · all force areas');
  });

  it('Tab goes round the panes, Shift+Tab the other way', () => {
    const seen = ['Tab', 'Tab', 'Tab', 'Shift+Tab'].map((key) => own.press(key).state.focus);
    expect(seen).toEqual(['detail', 'forces', 'table', 'forces']);
  });

  it('on a narrow screen shows only while it has the keys', () => {
    own.send({ type: 'resize', size: { columns: 60, rows: 16 } });
    const shows = (): boolean => own.screen().some((line) => line.includes('Force areas  '));
    expect([shows(), own.press('f') && shows(), own.press('Esc') && shows()]).toEqual([false, true, false]);
  });
});

describe('more than three force areas', () => {
  it('are counted in the title instead of named', () => {
    own = session('funding', { size: { columns: 190, rows: 24 } });
    own.press('f', 'j', 'Space', 'j', 'Space', 'j', 'Space');
    expect(title()).toMatch(/Avon and Somerset, Bedfordshire/);
    own.press('j', 'Space');
    expect(title()).toBe('Funding · all plan periods · 4 force areas');
  });
});
