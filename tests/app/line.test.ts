import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KeyName } from '../../src/app/keys.ts';
import { editLine, halves, insert, type Line, lineOf } from '../../src/app/line.ts';
import { graphemesOf } from '../../src/domain/graphemes.ts';

/** A line as `before|behind`. */
const shown = (line: Line): string => halves(line).join('|');
const line = (text: string): Line => {
  const [before = '', behind = ''] = text.split('|');
  return { text: before + behind, cursor: graphemesOf(before).length };
};
const edited = (text: string, ...keys: KeyName[]): string =>
  shown(keys.reduce((current, key) => editLine(current, key) ?? current, line(text)));

describe('editing a line', () => {
  it.each<[string, string, KeyName[], string]>([
    ['letters are typed at the cursor', 'ab|d', ['c'], 'abc|d'],
    ['the space bar types a space', 'over|', ['Space', 't'], 'over t|'],
    ['Backspace takes the letter before', 'ab|c', ['Backspace'], 'a|c'],
    ['Backspace at the beginning does nothing', '|abc', ['Backspace'], '|abc'],
    ['Delete takes the letter behind', 'ab|c', ['Delete'], 'ab|'],
    ['the arrows move by letters and stop at the ends', 'a|b', ['Left', 'Left', 'Right', 'Right', 'Right'], 'ab|'],
    ['Home and End go to the ends', 'ab|c', ['Home', 'x', 'End', 'y'], 'xabcy|'],
    ['Ctrl+A and Ctrl+E do the same', 'ab|c', ['Ctrl+A', 'x', 'Ctrl+E', 'y'], 'xabcy|'],
    ['Ctrl+W takes the word before, with the spaces behind it', 'force:kent overtime  |x', ['Ctrl+W'], 'force:kent |x'],
    ['Ctrl+W at the beginning does nothing', '|kent', ['Ctrl+W'], '|kent'],
    ['Ctrl+U takes all that is before', 'force:kent |overtime', ['Ctrl+U'], '|overtime'],
    ['Ctrl+K takes all that is behind', 'force:kent| overtime', ['Ctrl+K'], 'force:kent|'],
    ['one press of Backspace takes a whole emoji', 'a👍🏽|', ['Backspace'], 'a|'],
    ['one press of Left passes a letter with its accents', 'e\u0301\u0302|', ['Left'], '|e\u0301\u0302'],
    ['a family is one character', '|👨‍👩‍👧x', ['Right', 'Backspace'], '|x'],
    ['Ctrl+W takes a word in any script', 'Heddlu 警察|', ['Ctrl+W'], 'Heddlu |'],
  ])('%s', (_, before, keys, after) => {
    expect(edited(before, ...keys)).toBe(after);
  });

  it('keys that type nothing are left to others', () => {
    for (const key of ['Enter', 'Esc', 'Tab', 'Up', 'PgDn', 'Ctrl+Q', 'F1'])
      expect(editLine(lineOf('a'), key)).toBeNull();
  });

  it('a pasted text loses its line breaks and tabs', () => {
    expect(shown(insert(line('a|z'), 'b\r\nc\td\n\ne'))).toBe('ab c d e|z');
  });
});

const keys = fc.oneof(
  fc.constantFrom('Left', 'Right', 'Home', 'End', 'Backspace', 'Delete', 'Ctrl+W', 'Ctrl+U', 'Ctrl+K', 'Space'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
);

describe('whatever is typed', () => {
  it('the cursor stays in the line, and the line has the letters that were typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(keys), (text, pressed) => {
        let current = lineOf(text);
        for (const key of pressed) {
          current = editLine(current, key) ?? current;
          expect(current.cursor).toBeGreaterThanOrEqual(0);
          expect(current.cursor).toBeLessThanOrEqual(graphemesOf(current.text).length);
          expect(halves(current).join('')).toBe(current.text);
        }
      }),
    );
  });
});
