import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Segmenter } from '../../src/domain/graphemes.ts';

const own = new Segmenter();
const full = new Intl.Segmenter();

/** Letters that stand alone, and some that join with what is before or behind them. */
const letter = fc.oneof(
  fc.integer({ min: 0, max: 0x28ff }).map((code) => String.fromCharCode(code)),
  fc.constantFrom('\r', '\n', '\u0301', '\u200d', '\ufe0f', '👩', '🚒', '🇬', '🇧', '각', 'ก', 'ำ', '£', '…'),
);
const text = fc.string({ unit: letter, maxLength: 12 });

describe('Segmenter', () => {
  it('cuts any text where Intl.Segmenter does', () => {
    fc.assert(
      fc.property(text, (text) => {
        expect([...own.segment(text)]).toEqual([...full.segment(text)]);
      }),
    );
  });

  it('finds the grapheme at a place, as Intl.Segmenter does', () => {
    fc.assert(
      fc.property(text, fc.nat(12), (text, at) => {
        expect(own.segment(text).containing(at)).toEqual(full.segment(text).containing(at));
      }),
    );
  });
});
