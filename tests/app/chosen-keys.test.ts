import { describe, expect, it } from 'vitest';
import type { ChosenKeys } from '../../src/app/commands/command.ts';
import { screenOf, session } from '../support/session.ts';
import { town } from '../support/town.ts';

const open = (keys: ChosenKeys, size = { columns: 100, rows: 40 }) => session('funding', { runner: town, keys, size });

describe('keys that the analyst chose', () => {
  it('run their command, and the usual one does so no more', () => {
    const own = open({ sort: ['x', 'Ctrl+X'] });
    expect(own.press('s').said()).toBe('! s does nothing here; ? lists the keys.');
    expect(own.state.views.settings.funding.sort).toEqual([{ column: 'date', descending: true }]);
    own.press('x');
    expect(own.state.views.settings.funding.sort).toEqual([{ column: 'force', descending: false }]);
    own.press('Ctrl+X');
    expect(own.state.views.settings.funding.sort).toEqual([{ column: 'force', descending: true }]);
  });

  it('stand in the hint line, in help, in the palette, in the tabs and above them', () => {
    const own = open({ filter: ['F'], facet: ['ö'], 'open-periods': ['v'], help: ['x'] });
    expect(own.said()).toContain('F filter');
    expect(own.screen()[0]).toMatch(/x help $/);
    expect(own.screen()[1]).toMatch(/^ v Per/);
    const palette = open({ filter: ['F'], facet: ['ö'] })
      .press(':')
      .type('filter as')
      .screen()
      .join('\n');
    expect(palette).toMatch(/▶ F +Filter as you type/);
    const help = open({ filter: ['F'], facet: ['ö'] }, { columns: 100, rows: 200 })
      .press('?')
      .screen()
      .join('\n');
    expect(help).toMatch(/^ +F +Filter as you type$/m);
    expect(help).not.toMatch(/^ +\/ +Filter as you type$/m);
  });

  it('stand in what the screen says', () => {
    const own = open({ 'all-forces': ['x'], peel: ['Backspace'], filter: [] });
    own.press(':').type('only gwent').press('Enter');
    expect(own.screen().join('\n')).toContain('x shows all force areas');
    own.press('x', ':').type('filter').press('Enter').type('nowhere').press('Enter');
    expect(own.screen().join('\n')).toContain('Backspace takes its last term off, :filter edits it.');
  });

  it('stand in what marks, notes and saved views tell', () => {
    const own = open({ mark: ['ö'], copy: ['ç'], 'open-notes': ['ñ'], undo: ['ü'], 'save-view': ['å'], views: ['ø'] });
    expect(own.press('v').said()).toBe('! No row is marked for the range to begin at; ö marks one.');
    expect(own.press('ö').said()).toBe('1 marked; ç copies them.');
    expect(own.press('m').type('ask').press('Enter').said()).toBe('Noted. ñ lists your notes, ü takes it back.');
    expect(own.press('ø').said()).toBe('! No view is saved; å saves this one.');
    expect(own.press('å').type('mine').press('Enter').said()).toMatch(/^Saved as mine\. ø lists the saved views;/);
    expect(own.press('ø', '-').said()).toBe('mine is taken away; ü brings it back.');
  });

  it('stand in the dialogs, and in what is told of a reload', () => {
    const own = open({ 'note-save': ['Ctrl+T'], 'filter-complete': ['Ctrl+R'], 'open-changes': ['%'] });
    expect(own.press('m').screen().join('\n')).toContain('Without any text, Ctrl+T bookmarks the row');
    expect(own.press('Esc', '/').type('force:ken').screen().join('\n')).toContain('; Ctrl+R: kent');
    expect(own.press('Esc').send({ type: 'reloaded', runner: town }).said()).toMatch(/; % shows them\.$/);
  });

  it('a command without one is in the palette still, and nowhere else', () => {
    const own = open({ filter: [] });
    expect(own.said()).not.toContain('filter');
    expect(own.press('/').said()).toBe('! / does nothing here; ? lists the keys.');
    own.press(':').type('filter as').press('Enter');
    expect(own.state.dialog?.kind).toBe('filter');
    const help = screenOf(open({ filter: [] }, { columns: 100, rows: 200 }).press('?').context).join('\n');
    expect(help).not.toContain('Filter as you type');
  });
});
