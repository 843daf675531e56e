import { describe, expect, it } from 'vitest';
import { knownView } from '../../src/app/saved-view.ts';
import { defaultView, type TableView } from '../../src/tables/run.ts';
import { session } from '../support/session.ts';
import { town } from '../support/town.ts';

const known = (own: Partial<TableView>) => knownView({ ...savedFunding, ...own } as typeof savedFunding, town);
const savedFunding = structuredClone(defaultView('funding')) as Parameters<typeof knownView>[0];
const look = (kind: string, by: string[] = [], on: string[] = []) => ({ look: { kind, by, with: on } });

describe('a saved view', () => {
  it('opens without what is not in the dataset any more, which is told', () => {
    expect(known({ forces: ['kent', 'mercia'], period: '1999-2003', columns: ['amount', 'mood'] })).toEqual({
      view: { ...savedFunding, forces: ['kent'], period: 'all', columns: ['amount'] },
      missing: ['mercia', '1999-2003', 'mood'],
    });
  });

  it('shows the usual columns where it names none that there are', () => {
    expect(known({ columns: ['mood'] })).toMatchObject({ view: { columns: savedFunding.columns }, missing: ['mood'] });
  });

  it.each([
    ['no such look', look('pie'), 'there is no look pie'],
    ['a look of another table', look('compare'), 'the look compare is of the table all'],
    ['a column that is none', look('bars', ['mood']), 'the look bars of funding cannot be arranged by mood'],
    ['no column to arrange by', look('bars'), 'the look bars is arranged by 1 column, not by 0'],
    ['one column twice', look('breakdown', ['type', 'type']), 'is arranged by the same column twice'],
    ['an option that is none', look('bars', ['type'], ['loud']), 'the look bars has no option loud'],
    ['a table without themes', { table: 'documents', ...look('heatmap') }, 'there is no look heatmap of the table'],
  ] as const)('is refused with the reason: %s', (_, own, reason) => {
    expect(known(own as Partial<TableView>)).toContain(reason);
  });

  it('that cannot be opened leaves the screen as it is', () => {
    const value = { ...savedFunding, ...look('bars') };
    const at = '2026-11-22T10:00:00.000Z';
    const views = { mine: { value, at, by: 'me' } };
    const own = session('questions', { runner: town });
    own.send({ type: 'workspace', workspace: { ...own.state.workspace, views }, unsaved: null }).press('W', 'Enter');
    expect(own.said()).toContain('The view mine cannot be opened: the look bars is arranged by');
    expect(own.press('Esc').context.result.table.id).toBe('questions');
  });
});
