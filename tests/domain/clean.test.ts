import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean, hidesCharacters } from '../../src/domain/clean.ts';

describe('text on its way to a terminal', () => {
  it('stays as it is where it is harmless', () => {
    const harmless = 'Heddlu Dyfed-Powys: £5,000 “grant” – 警察 👮🏽 ❤️ naïve';
    expect(clean(harmless)).toBe(harmless);
  });

  it.each([
    ['an escape sequence', '\u001b[31mred', '␛[31mred'],
    ['a window title', '\u001b]0;title\u0007', '␛]0;title␇'],
    ['a null', 'a\u0000b', 'a␀b'],
    ['a bell', '\u0007', '␇'],
    ['a backspace', 'a\bb', 'a␈b'],
    ['a delete', 'a\u007fb', 'a␡b'],
    ['a one-byte control sequence', '\u009b31m', '\\u009b31m'],
    ['a right-to-left override', 'a\u202eb', 'a\\u202eb'],
    ['a bidi isolate', '\u2066x\u2069', '\\u2066x\\u2069'],
    ['a right-to-left mark', 'a\u200fb', 'a\\u200fb'],
    ['a zero-width space', 'a\u200bb', 'a\\u200bb'],
    ['a zero-width joiner', 'a\u200db', 'a\\u200db'],
    ['a byte order mark', '\ufeffa', '\\ufeffa'],
    ['a soft hyphen', 'a\u00adb', 'a\\u00adb'],
    ['a tag character', 'a\u{e0041}', 'a\\u{e0041}'],
    ['a line separator', 'a\u2028b', 'a\\u2028b'],
    ['a lone high surrogate', 'a\ud83db', 'a\\ud83db'],
    ['a lone low surrogate', '\udc6e', '\\udc6e'],
    ['a filler that draws nothing', 'a\u3164b', 'a\\u3164b'],
  ])('shows %s instead of obeying it', (_what, text, shown) => {
    expect(clean(text)).toBe(shown);
  });

  it('is one line in a cell', () => {
    expect(clean('a\nb\r\nc\rd')).toBe('a⏎b⏎c⏎d');
    expect(clean('a\tb')).toBe('a b');
  });

  it('keeps its line breaks in a pane that wraps', () => {
    expect(clean('a\nb\r\nc\rd', true)).toBe('a\nb\nc\nd');
  });

  it('has its accents composed', () => {
    expect(clean('Cafe\u0301')).toBe('Café');
  });

  const anyText = fc.string({
    unit: fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
      fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
      fc.constantFrom('\u001b', '\u200e', '\u00ad', '\u0301', '\u0307', '\n', '\r', '\t', '\u202e', 'a', 'e'),
    ),
  });

  it('is said to hide something just where that is shown', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(hidesCharacters(text)).toBe(clean(text) !== text.normalize('NFC'));
      }),
    );
  });

  it('never holds a control or format character, save the line breaks that were asked for', () => {
    fc.assert(
      fc.property(anyText, fc.boolean(), (text, lines) => {
        const shown = clean(text, lines);
        expect(lines ? shown.replaceAll('\n', '') : shown).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
      }),
    );
  });

  it('is not changed by being cleaned again', () => {
    fc.assert(
      fc.property(anyText, fc.boolean(), (text, lines) => {
        expect(clean(clean(text, lines), lines)).toBe(clean(text, lines));
      }),
    );
    // A mark behind what was made visible must not join its last letter later.
    expect(clean(clean('\u200e\u0301'))).toBe(clean('\u200e\u0301'));
  });
});
