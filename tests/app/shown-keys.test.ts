import { describe, expect, it } from 'vitest';
import { type Session, session } from '../support/session.ts';
import { town } from '../support/town.ts';

const open = (keys = {}): Session => session('funding', { runner: town, keys }).press(':').type('keys:').press('Enter');
const sends = (own: Session, text: string, ...keys: string[]): Session => {
  return own.send({ type: 'sent', text }).press(...keys);
};
const lines = (own: Session): string[] =>
  own
    .screen()
    .slice(4, -3)
    .map((line) => line.trim());

describe('what the terminal sends', () => {
  it('is shown as bytes, with the name of the key and what it runs in the table', () => {
    const own = open({ undo: ['ü'] });
    sends(own, '\u001b[A', 'Up');
    sends(own, 'ü', 'ü');
    sends(own, '\u0018', 'Ctrl+X');
    expect(lines(own).slice(0, 4)).toEqual([
      expect.stringMatching(/^sent +key +runs$/),
      expect.stringMatching(/^1b 5b 41 +Up +up: Up$/),
      expect.stringMatching(/^c3 bc +ü +undo: Undo the last change: /),
      expect.stringMatching(/^18 +Ctrl\+X +nothing$/),
    ]);
  });

  it('may be several keys at once, or none', () => {
    const own = sends(sends(open(), '2j', '2', 'j'), '\u001b[I');
    expect(lines(own).slice(1, 4)).toEqual([
      expect.stringMatching(/^32 6a +2 +open-funding: /),
      expect.stringMatching(/^j +down: Down$/),
      expect.stringMatching(/^1b 5b 49 +no key$/),
    ]);
  });

  it('runs nothing meanwhile, and shows the last keys where they are many', () => {
    const own = open();
    const { views } = own.state;
    for (let count = 0; count < 50; count++) sends(own, 'Q', 'Q');
    sends(own, '\u001a', 'Ctrl+Z');
    expect(own.effects).toEqual([]);
    expect(own.state.views).toBe(views);
    expect(own.screen().at(-4)?.trim()).toMatch(/^1a +Ctrl\+Z +suspend: /);
  });

  it('Esc twice closes it, not once, and not with a key between; Ctrl+C closes it at once and does not quit', () => {
    expect(open().press('Esc').state.dialog?.kind).toBe('keys');
    expect(open().press('Esc', 'j', 'Esc').state.dialog?.kind).toBe('keys');
    expect(open().press('Esc', 'j', 'Esc', 'Esc').state.dialog).toBe(null);
    const own = open().press('Ctrl+C');
    expect([own.state.dialog, own.effects]).toEqual([null, []]);
  });

  it('is forgotten where nobody looks', () => {
    const own = session('funding', { runner: town });
    const { state } = own;
    expect(own.send({ type: 'sent', text: 'x' }).state.dialog).toBe(state.dialog);
  });
});
