import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { KeyName } from '../../src/app/keys.ts';
import { cursorOf } from '../../src/app/state.ts';
import type { SheetRow } from '../../src/looks/sheet.ts';
import { viewOf } from '../support/dataset.ts';
import { lookView, sortedIds } from '../support/looks.ts';
import { type Session, session } from '../support/session.ts';
import { town } from '../support/town.ts';

let own: Session;
const table = (): string => own.state.views.table;
const kind = (): string | undefined => own.state.views.look?.kind;
const forces = (): readonly string[] => own.context.result.view.forces;
const columns = (): string[] => own.context.result.columns.map(({ id }) => id);
const cell = (): unknown[] => [own.current(), cursorOf(own.state).column];
const differs = (id: string): boolean | undefined =>
  (own.context.result.rows as readonly SheetRow[]).find((row) => row.id === id)?.differs;
/** The table of funding of the small town: boats of Surrey, then horses, radios and vans of Kent. */
const both = (...keys: KeyName[]): Session => session('funding', { runner: town }).press('c', 'j', 'c', 'C', ...keys);

describe('the comparison', () => {
  it.each<KeyName>(['C', '9'])('takes the force areas that c put in from rows, and %s opens it', (key) => {
    own = session('funding', { runner: town }).press('c');
    expect(own.said()).toMatch(/Surrey put in/);
    own.press('j', 'c');
    expect(own.said()).toMatch(/Kent put in; Surrey, Kent\. C opens it/);
    own.press(key);
    expect([kind(), forces(), columns()]).toEqual(['compare', ['surrey', 'kent'], ['measure', 'surrey', 'kent']]);
    expect(own.grid()[0]).toContain('Comparison · all plan periods · Surrey and Kent');
    expect(own.screen()[1]).toContain('[9 Cmp]');
  });

  it('takes a force area out with a second c', () => {
    own = session('funding', { runner: town }).press('c', 'j', 'c', 'j', 'c');
    expect(own.said()).toMatch(/Kent taken out; Surrey/);
    expect(own.state.views.compared).toEqual(['surrey']);
  });

  it('refuses the seventh, and says why', () => {
    own = session('periods').press('f', ...Array.from({ length: 6 }, (): KeyName[] => ['j', 'c']).flat());
    expect(own.state.views.compared).toHaveLength(6);
    own.press('j', 'c');
    expect(own.said()).toMatch(/^! 6 force areas are in the comparison, the most that it takes/);
    expect(own.state.views.compared).toHaveLength(6);
    expect(own.press('C') && forces()).toHaveLength(6);
  });

  it('says what is missing where nothing is in it, and takes the force areas of the scope', () => {
    own = session('funding', { runner: town }).press('C');
    expect(own.said()).toMatch(/^! Nothing is in the comparison yet; c puts/);
    own = session(viewOf('funding', { forces: ['kent', 'gwent'] }), { runner: town }).press('C');
    expect(forces()).toEqual(['kent', 'gwent']);
  });

  it('takes force areas in and out from the list of force areas, while it is open too', () => {
    own = session('funding', { runner: town }).press('f', 'j', 'c', 'j', 'c', 'C');
    expect(forces()).toEqual(['gwent', 'kent']);
    expect(own.press('f', 'j', 'Space') && columns()).toEqual(['measure', 'gwent', 'kent', 'surrey']);
    expect(own.press('c') && columns()).toEqual(['measure', 'gwent', 'kent']);
  });

  it('never has fewer than two force areas side by side, and says why c takes no further one out', () => {
    own = both('l', 'c');
    expect(own.said()).toMatch(/^! A comparison needs two force areas/);
    expect([forces(), own.state.views.compared]).toEqual([
      ['surrey', 'kent'],
      ['surrey', 'kent'],
    ]);
  });

  it('shows the plan periods of the force area under the cursor with C, and with C again comes back', () => {
    own = both('l', 'l', 'C');
    expect(own.grid()[0]).toContain('Comparison of plan periods');
    expect([forces(), columns()]).toEqual([['kent'], ['measure', 'kent-early', 'kent-late']]);
    own.press('C');
    expect(columns()).toEqual(['measure', 'surrey', 'kent']);
  });

  it('of one force area alone is that of its plan periods, which no plan period narrows', () => {
    own = session('funding', { runner: town }).press('j', 'c', 'C');
    expect(columns()).toEqual(['measure', 'kent-early', 'kent-late']);
    expect(own.press(']').said()).toMatch(/^! All plan periods of the force area stand side by side/);
    expect(own.press('C').said()).toBe('! The comparison has just one force area; c puts further ones in.');
  });

  it('follows the plan period, of those that its force areas have', () => {
    own = both();
    const seen = [0, 1, 2, 3].map(() => own.press(']').context.result.view.period);
    expect(seen).toEqual(['2016-2021', '2017-2021', 'none', 'all']);
    expect(own.press('[', '[').grid()[0]).toContain('plan period 2017–2021');
  });
});

describe('in the comparison', () => {
  beforeEach(() => {
    own = both();
  });

  it('d shows only what differs, and all again', () => {
    const all = own.ids();
    const differing = all.filter(differs);
    expect(differing.length).toBeLessThan(all.length);
    expect(own.press('d').ids()).toEqual(differing);
    expect(own.press('d').ids()).toEqual(all);
  });

  it('} and { go from difference to difference, and say where there is no further one', () => {
    const seen: (string | undefined)[] = [own.current()];
    while (!own.press('}').said().startsWith('!')) seen.push(own.current());
    expect(own.said()).toBe('! No difference further on.');
    expect(seen).toEqual(own.ids().filter(differs));
    own.press('{');
    expect(own.current()).toBe(seen.at(-2));
    expect(own.press('g', '{').said()).toBe('! No difference further back.');
  });

  it('t turns rows into columns and back, and keeps the cell; } then goes from column to column', () => {
    own.press('j', 'j', 'j', 'l', 'l');
    expect(cell()).toEqual(['documents', 'kent']);
    own.press('t');
    expect([cell(), own.ids()]).toEqual([
      ['kent', 'documents'],
      ['surrey', 'kent'],
    ]);
    own.press('}');
    expect(cell()).toEqual(['kent', 'whole']);
    own.press('{', 't');
    expect(cell()).toEqual(['documents', 'kent']);
  });

  it('% adds what each number is for 100,000 people, and takes it off again', () => {
    const all = own.ids();
    own.press('%');
    expect(own.ids()).toContain('questions-per-head');
    expect(own.ids().filter((id) => !id.endsWith('-per-head'))).toEqual(all);
    expect(own.press('%').ids()).toEqual(all);
  });

  it.each<KeyName>(['s', 'S'])('%s does not sort, and says why', (key) => {
    const all = own.ids();
    expect(own.press(key).said()).toMatch(/^! A comparison is not sorted: .* a ranking would mislead\.$/);
    expect(own.ids()).toEqual(all);
  });

  it('u takes each step back, U does it again', () => {
    const views = [own.state.views];
    for (const key of ['d', 't', '%', ']', '-'] as const) views.push(own.press(key).state.views);
    for (const view of views.toReversed().slice(1)) expect(own.press('u').state.views).toEqual(view);
    own.press('u');
    expect([kind(), table()]).toEqual([undefined, 'funding']);
    for (const view of views) expect(own.press('U').state.views).toEqual(view);
  });

  it.each<KeyName>(['Esc', 'q'])('%s leads back to the row and column from which it was opened', (key) => {
    own = session('funding', { runner: town }).press('c', 'j', 'c', 'G', 'l', 'l', 'C', 'j', 'l', key);
    expect([table(), kind(), ...cell()]).toEqual(['funding', undefined, 'vans', 'amount']);
    expect(own.effects).toEqual([]);
  });

  it('Enter on a cell without rows says why', () => {
    own.press('j', 'l');
    expect(own.current()).toBe('population');
    expect(own.press('Enter').said()).toBe('! No publication states it.');
    expect(kind()).toBe('compare');
  });
});

const moves = fc.array(fc.constantFrom<KeyName>('j', 'k', 'l', 'h', 'G', 'g', 'PgDn', 'PgUp', 'Ctrl+D', 'l', 'j'));
const about = fc.array(fc.constantFrom<KeyName>('j', 'l', 'G', 'g', 'PgDn', 's', 'p', '-', '>'));
const options = fc.subarray(['differing', 'transposed', 'per-head']);

describe('Enter on any cell of a comparison', () => {
  it('opens the rows that it counts in their own table, and Esc comes back to it, row and column', () => {
    fc.assert(
      fc.property(options, moves, about, (on, to, there) => {
        own = session(
          lookView('all', 'compare', { forces: ['kent', 'west-mercia', 'gwent'], with: on, filter: 'police' }),
        );
        own.press(...to);
        const [before, view] = [cell(), own.context.result.view];
        const row = own.context.result.rows[cursorOf(own.state).row] as SheetRow;
        const behind = row.cells.get(cursorOf(own.state).column)?.behind;
        own.press('Enter');
        if (!behind) {
          expect([own.said().startsWith('! '), kind()]).toEqual([true, 'compare']);
          return;
        }
        expect([kind(), table()]).toEqual([undefined, behind.table.id]);
        expect(sortedIds(own.context.result)).toEqual(sortedIds(behind));
        own.press(...there, 'Esc');
        expect([cell(), own.context.result.view]).toEqual([before, view]);
      }),
      { numRuns: 40 },
    );
  });
});
