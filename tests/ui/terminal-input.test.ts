import { describe, expect, it } from 'vitest';
import type { Press } from '../../src/app/mouse.ts';
import { createClicks } from '../../src/ui/mouse.ts';
import { createSplitter, type Piece } from '../../src/ui/terminal-input.ts';

const ESC = '\u001b';

/** What comes of reads: texts that follow each other are one. */
function piecesOf(...reads: string[]): Piece[] {
  const split = createSplitter();
  const pieces: Piece[] = [];
  for (const piece of reads.flatMap(split)) {
    const last = pieces.at(-1);
    if (last && 'text' in last && 'text' in piece) pieces.splice(-1, 1, { text: last.text + piece.text });
    else pieces.push(piece);
  }
  return pieces;
}

const click = (column: number, row: number): Piece => ({ press: { kind: 'click', column, row } });

describe('what a terminal sends', () => {
  it('is read as presses of the mouse, in their order among the keys', () => {
    expect(piecesOf(`j${ESC}[<0;5;7Mk${ESC}[<64;1;1M${ESC}[<65;200;99M`)).toEqual([
      { text: 'j' },
      click(4, 6),
      { text: 'k' },
      { press: { kind: 'wheel-up', column: 0, row: 0 } },
      { press: { kind: 'wheel-down', column: 199, row: 98 } },
    ]);
  });

  it.each([
    ['a button that is let go', `${ESC}[<0;5;7m`],
    ['another button', `${ESC}[<2;5;7M`],
    ['a click with Ctrl', `${ESC}[<16;5;7M`],
    ['a report of the old form', `${ESC}[M !!`],
  ])('has %s as nothing', (_, report) => {
    expect(piecesOf(`j${report}k`)).toEqual([{ text: 'j' }, { ignored: report }, { text: 'k' }]);
  });

  it.each([`${ESC}[<0;15;7M`, `${ESC}[M !!`, `${ESC}[24~`])(
    'never has a part of %j as text, wherever a read ends',
    (sent) => {
      // A single Esc at the end of a read is taken for the key.
      for (let end = 2; end < sent.length; end++) {
        const pieces = piecesOf(`j${sent.slice(0, end)}`, `${sent.slice(end)}k`);
        expect(
          pieces.map((piece) => ('text' in piece ? piece.text : null)),
          `${end}`,
        ).toEqual(['j', null, 'k']);
      }
      expect(
        piecesOf(
          ...`${sent}k`
            .slice(2)
            .split('')
            .map((letter, index) => (index === 0 ? sent.slice(0, 2) : '') + letter),
        ),
      ).toHaveLength(2);
    },
  );

  it('has other keys as they came, also in two reads', () => {
    for (const sent of [`${ESC}[A`, `${ESC}[1;5C`, `${ESC}[6~`, ESC, `${ESC}${ESC}`, `${ESC}j`, '[<0;1;1', 'é👮🏽‍♀️']) {
      expect(piecesOf(`${sent}.`)).toEqual([{ text: `${sent}.` }]);
      for (let end = 1; end < sent.length; end++) {
        expect(piecesOf(sent.slice(0, end), `${sent.slice(end)}.`)).toEqual([{ text: `${sent}.` }]);
      }
    }
  });

  it('is left alone in a paste, whatever that holds', () => {
    const paste = `${ESC}[200~a${ESC}[<0;5;7Mb${ESC}OQ${ESC}[201~`;
    expect(piecesOf(`${paste}${ESC}[<0;1;1M`)).toEqual([{ text: paste }, click(0, 0)]);
    for (let end = 2; end < paste.length; end++) {
      expect(piecesOf(paste.slice(0, end), `${paste.slice(end)}${ESC}[<0;1;1M`)).toEqual([
        { text: paste },
        click(0, 0),
      ]);
    }
  });

  it('tells the function keys apart', () => {
    const sent = ['OP', 'OQ', 'OR', 'OS', '[15~', '[17~', '[18~', '[19~', '[20~', '[21~', '[23~', '[24~'];
    const names = sent.flatMap((code) => piecesOf(ESC + code));
    expect(names).toEqual(Array.from({ length: 12 }, (_, index) => ({ key: `F${index + 1}` })));
    expect(piecesOf(`${ESC}[12~${ESC}[[E`)).toEqual([{ key: 'F2' }, { key: 'F5' }]);
  });
});

describe('two clicks', () => {
  const press: Press = { kind: 'click', column: 1, row: 1 };
  const kinds = (presses: Press[], times: number[]): string[] => {
    const count = createClicks(() => times.shift() as number);
    return presses.map((each) => count(each).kind);
  };

  it('are a double click where they follow each other fast on one place; a third one is a click', () => {
    expect(kinds([press, press, press], [0, 300, 500])).toEqual(['click', 'double-click', 'click']);
    expect(kinds([press, press], [0, 500])).toEqual(['click', 'click']);
    expect(kinds([press, { ...press, column: 2 }], [0, 100])).toEqual(['click', 'click']);
  });
});
