import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KeyName } from '../../src/app/keys.ts';
import { session } from '../support/session.ts';
import { town } from '../support/town.ts';

describe('u takes back, and U does again', () => {
  it.each<[string, KeyName[]]>([
    ['another table', ['5']],
    ['the plan period', [']']],
    ['the force areas', ['f', 'j', 'Space']],
    ['a filter', ['/', 'v', 'a', 'Enter']],
    ['a filter by a cell', [',']],
    ['marking instead of hiding', [',', '&']],
    ['a sort', ['l', 's']],
    ['a hidden column', ['-']],
    ['a moved column', ['L']],
    ['a width', ['>']],
    ['a force area of the palette', [':', 'k', 'e', 'n', 't', 'Enter']],
    ['a reset', ['s', 'R']],
    ['going in', ['8', 'Enter']],
  ])('%s', (_, keys) => {
    const own = session('funding', { runner: town });
    const before = own.press(...keys.slice(0, -1)).state.views;
    const after = own.press(...keys.slice(-1)).state.views;
    expect(after).not.toEqual(before);
    own.press('u');
    expect(own.state.views).toEqual(before);
    own.press('U');
    expect(own.state.views).toEqual(after);
  });

  it('a chosen column of the chooser', () => {
    const own = session('funding', { runner: town });
    const before = own.state.views;
    own.press('=', 'G', 'Space', 'Esc', 'u');
    expect(own.state.views).toEqual(before);
  });

  it('say so where there is nothing to take back or to do again', () => {
    const own = session('funding', { runner: town });
    expect(own.press('u').said()).toBe('! Nothing to undo.');
    expect(own.press('U').said()).toBe('! Nothing to redo.');
  });

  it('say what they changed, and how much is left', () => {
    const own = session('funding', { runner: town }).press('l', 's', ']');
    expect(own.press('u').said()).toBe('Undone: the plan period (1 step left to undo).');
    expect(own.press('u').said()).toBe('Undone: the sort order of Funding (0 steps left to undo).');
    expect(own.press('U').said()).toBe('Done again: the sort order of Funding (1 step left to undo).');
  });

  it('moving about is no change of the view', () => {
    const own = session('funding', { runner: town }).press('j', 'l', 'G', 'Tab', 'p', '?', 'Esc', 'z', 'Esc');
    expect(own.press('u').said()).toBe('! Nothing to undo.');
  });

  it('within a plan that Enter opened, Esc still comes back out afterwards', () => {
    const own = session('periods', { runner: town }).press('j', 'Enter', 'l', 's', 'u');
    expect(own.state.views.table).toBe('all');
    own.press('q');
    expect([own.state.views.table, own.effects]).toEqual(['periods', []]);
  });

  it('a new change after u forgets what was undone', () => {
    const own = session('funding', { runner: town }).press('s', 'u', 'l', 's');
    expect(own.press('U').said()).toBe('! Nothing to redo.');
  });
});

const KEYS: KeyName[] = [
  ...['1', '2', '3', '5', '8', 'a', '0', '`', 'Enter', 'Esc', ']', '[', 'f', 'A', 'Space', ',', ';', '&', 's', 'S'],
  ...[
    'j',
    'k',
    'h',
    'l',
    'G',
    'H',
    'L',
    '<',
    '>',
    '-',
    '=',
    'R',
    'Tab',
    'p',
    'n',
    '/',
    'v',
    'Backspace',
    ':',
    'T',
    'z',
  ],
];
const sequences = fc.array(fc.constantFrom(...KEYS), { maxLength: 40 });

describe('after any sequence of keys', () => {
  it('undoing all gives the first view, and redoing all the last', () => {
    fc.assert(
      fc.property(sequences, (keys) => {
        const own = session('funding', { runner: town });
        const first = own.state.views;
        own.press(...keys, 'Esc');
        const last = own.state.views;
        const steps = own.state.history.past.length;
        for (let step = 0; step < steps; step++) own.press('u');
        expect(own.state.views).toEqual(first);
        for (let step = 0; step < steps; step++) own.press('U');
        expect(own.state.views).toEqual(last);
      }),
      { numRuns: 150 },
    );
  });

  it('each u changes what is seen', () => {
    fc.assert(
      fc.property(sequences, (keys) => {
        const own = session('funding', { runner: town }).press(...keys, 'Esc');
        while (own.state.history.past.length > 0) {
          const before = own.state.views;
          own.press('u');
          expect(own.state.views).not.toEqual(before);
        }
      }),
      { numRuns: 50 },
    );
  });
});
