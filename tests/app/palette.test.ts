import { beforeEach, describe, expect, it } from 'vitest';
import { promptCursor } from '../../src/app/screen/prompt.ts';
import { type Session, session } from '../support/session.ts';
import { town } from '../support/town.ts';

let own: Session;
beforeEach(() => {
  own = session('funding', { runner: town });
});
const listed = (): string[] =>
  own
    .screen()
    .slice(4, -3)
    .map((line) => line.trim());

describe('the palette', () => {
  it('finds commands by some of their letters, the best first', () => {
    own.press(':').type('export');
    expect(
      own
        .screen()
        .slice(2, 5)
        .map((line) => line.trim()),
    ).toEqual([
      expect.stringMatching(/^Commands +\d+ of them$/),
      ': export',
      '▶ e Ctrl+S       Export what the table shows',
    ]);
    own.press('Enter');
    expect(own.state.dialog?.kind).toBe('export');
  });

  it('finds a force area by its name', () => {
    own.press(':').type('kent');
    expect(listed()[0]).toBe('▶                Only Kent');
    own.press('Enter');
    expect(own.ids()).toEqual(['horses', 'radios', 'vans']);
  });

  it('goes to the row whose number is typed', () => {
    expect(own.press(':').type('3').press('Enter').current()).toBe(own.ids()[2]);
    expect(own.press(':').type('999').press('Enter').current()).toBe(own.ids().at(-1));
    expect(own.press(':').type('0').press('Enter').current()).toBe(own.ids()[0]);
  });

  it('says which commands can do nothing now, and why', () => {
    own.press(':').type('redo');
    expect(listed()[0]).toBe('▶ U              Redo what was undone (not now: nothing to redo)');
    own.press('Enter');
    expect([own.state.dialog?.kind, own.said()]).toEqual(['palette', '! Nothing to redo.']);
  });

  it('says so where no command has the name', () => {
    own.press(':').type('zzz');
    expect(own.screen()[4]?.trim()).toBe('No command has this name. A number goes to that row.');
    expect(own.press('Enter').said()).toBe('! No command has this name.');
  });

  it('has its cursor in sight in a line longer than the screen too', () => {
    own.press(':').type(`${'x'.repeat(100)}end`);
    expect(own.screen()[3]?.trimEnd()).toMatch(/^: x+end$/);
    expect(promptCursor(own.context)).toEqual({ x: 79, y: 3 });
  });

  it('moves with the arrows, and runs what they point at', () => {
    own.press(':').type('only').press('Down', 'Down', 'Up');
    const [pointed = ''] = listed().filter((line) => line.startsWith('▶'));
    own.press('Enter');
    expect(own.grid()[0]).toContain(pointed.replace(/^▶ +Only /, ''));
  });

  it('begins at the best match again when the text changes', () => {
    own.press(':', 'Down', 'Down').type('e');
    expect(listed()[0]).toMatch(/^▶/);
  });

  it('lists every command of the pane below, and none of a dialog', () => {
    own.send({ type: 'resize', size: { columns: 120, rows: 150 } }).press(':');
    const text = listed().join('\n');
    for (const label of [
      'Sort by this column: up, down, not',
      'Undo the last change: of the view, a note, a saved view',
      'Only Kent',
      'All plan periods',
    ])
      expect(text).toContain(label);
    expect(text).not.toContain('Take this filter');
    expect(text).not.toContain('Put this force area in or out'.replace('Put', 'put'));
  });

  it('Esc closes it without running anything', () => {
    const before = own.state.views;
    own.press(':').type('only kent').press('Esc');
    expect([own.state.dialog, own.state.views]).toEqual([null, before]);
  });
});

describe('a paste', () => {
  it('runs no commands', () => {
    const before = own.state;
    own.send({ type: 'paste', text: '5\nQ\nq' });
    expect([own.state.views, own.effects]).toEqual([before.views, []]);
  });

  it('into a prompt is text, on one line', () => {
    own.press('/').send({ type: 'paste', text: 'vans\nQ\n' });
    expect(own.screen().at(-3)?.trimEnd()).toBe('/ vans Q');
    expect(own.effects).toEqual([]);
  });

  it('into a dialog without a line does nothing', () => {
    own.press('?').send({ type: 'paste', text: 'q' });
    expect(own.state.dialog?.kind).toBe('help');
  });
});

describe('a key that does nothing', () => {
  it('says so, until the next key', () => {
    expect(own.press('X').said()).toBe('! X does nothing here; ? lists the keys.');
    expect(own.press('j').said()).toMatch(/^Enter open {2}\/ filter/);
  });
});
