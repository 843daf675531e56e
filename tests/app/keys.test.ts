import { describe, expect, it } from 'vitest';
import { type KeyFlags, keysOf, typed } from '../../src/app/keys.ts';

describe('keys that a terminal delivers', () => {
  it.each<[string, string, KeyFlags, string[]]>([
    ['one letter', 'j', {}, ['j']],
    ['a capital letter is itself, whatever is said of Shift', 'G', { shift: true }, ['G']],
    ['two letters in one chunk', 'jj', {}, ['j', 'j']],
    ['a letter and Enter in one chunk', 'j\r', {}, ['j', 'Enter']],
    ['a whole filter in one chunk', '/abc\r', {}, ['/', 'a', 'b', 'c', 'Enter']],
    ['words with spaces', 'a b', {}, ['a', 'Space', 'b']],
    ['Enter', '\r', { return: true }, ['Enter']],
    ['a line feed is Enter too', '\n', {}, ['Enter']],
    ['CR LF is one Enter', 'j\r\nk', {}, ['j', 'Enter', 'k']],
    ['an emoji of several code points is one key', 'a👍🏽', {}, ['a', '👍🏽']],
    ['Esc', '', { escape: true }, ['Esc']],
    ['Esc and a letter that arrive together', 'j', { meta: true }, ['Esc', 'j']],
    ['Tab', '\t', { tab: true }, ['Tab']],
    ['Shift and Tab', '', { tab: true, shift: true }, ['Shift+Tab']],
    ['an arrow', '', { downArrow: true }, ['Down']],
    ['Page Down', '', { pageDown: true }, ['PgDn']],
    ['Home', '', { home: true }, ['Home']],
    ['Backspace', '', { backspace: true }, ['Backspace']],
    ['Delete', '', { delete: true }, ['Delete']],
    ['Ctrl and a letter', 'd', { ctrl: true }, ['Ctrl+D']],
    ['control characters within a burst', 'j\u0004k', {}, ['j', 'Ctrl+D', 'k']],
    ['a function key opens help', '', {}, ['F1']],
    ['letting a key go is no press', 'j', { eventType: 'release' }, []],
    ['holding a key repeats it', 'j', { eventType: 'repeat' }, ['j']],
  ])('%s', (_, input, flags, keys) => {
    expect(keysOf(input, flags)).toEqual(keys);
  });

  it('type their own text, and named keys type none', () => {
    expect(['a', 'Space', 'é', '👍🏽', ':'].map(typed)).toEqual(['a', ' ', 'é', '👍🏽', ':']);
    expect(['Enter', 'Ctrl+D', 'PgDn', 'Esc', 'F1'].map(typed)).toEqual([null, null, null, null, null]);
  });
});
