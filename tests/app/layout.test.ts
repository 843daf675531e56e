import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areasOf, gridHeight, placeColumns, type Size } from '../../src/app/layout.ts';
import { TABLES } from '../../src/tables/registry.ts';

const all = { forces: true, forcesFocused: false, detail: true };
const size = (columns: number, rows: number): Size => ({ columns, rows });

describe('the screen is divided', () => {
  it('at 60 x 16: the table above, a small detail pane below', () => {
    const { forces, table, detail } = areasOf(size(60, 16), all);
    expect({ forces, table, detail }).toEqual({
      forces: 0,
      table: size(60, 7),
      detail: { place: 'below', columns: 60, rows: 4 },
    });
    expect(gridHeight(table)).toBe(5);
  });

  it('at 80 x 24: the same with more room', () => {
    const { forces, table, detail } = areasOf(size(80, 24), all);
    expect(forces).toBe(0);
    expect(table).toEqual(size(80, 12));
    expect(detail).toEqual({ place: 'below', columns: 80, rows: 7 });
  });

  it('at 140 x 50: force areas beside the table, the detail pane below it', () => {
    const { forces, table, detail } = areasOf(size(140, 50), all);
    expect(forces).toBe(27);
    expect(table).toEqual(size(113, 33));
    expect(detail).toEqual({ place: 'below', columns: 113, rows: 12 });
  });

  it('at 160 x 50: force areas, table and detail pane beside each other', () => {
    const { forces, table, detail } = areasOf(size(160, 50), all);
    expect(forces).toBe(27);
    expect(table).toEqual(size(93, 45));
    expect(detail).toEqual({ place: 'right', columns: 40, rows: 45 });
  });

  it('at 300 x 100: the table takes what the other panes do not need', () => {
    const { forces, table, detail } = areasOf(size(300, 100), all);
    expect(forces).toBe(27);
    expect(table).toEqual(size(209, 95));
    expect(detail).toEqual({ place: 'right', columns: 64, rows: 95 });
  });

  it('without a detail pane, the table has its room', () => {
    expect(areasOf(size(80, 24), { ...all, detail: false }).table).toEqual(size(80, 19));
    expect(areasOf(size(140, 50), { ...all, detail: false }).table).toEqual(size(113, 45));
  });

  it('the list of force areas shows on a narrow screen while it has the keys', () => {
    const { forces, table } = areasOf(size(60, 16), { ...all, forcesFocused: true });
    expect([forces, table.columns]).toEqual([27, 33]);
  });

  it('without a gap or an overlap at any size', () => {
    const sizes = fc.record({ columns: fc.integer({ min: 60, max: 400 }), rows: fc.integer({ min: 16, max: 150 }) });
    const wanted = fc.record({ forces: fc.boolean(), forcesFocused: fc.boolean(), detail: fc.boolean() });
    fc.assert(
      fc.property(sizes, wanted, (screen, panes) => {
        const { forces, table, detail, height } = areasOf(screen, panes);
        expect(height).toBe(screen.rows - 5);
        const beside = detail.place === 'right' ? detail.columns : 0;
        expect(forces + table.columns + beside).toBe(screen.columns);
        expect(table.rows + (detail.place === 'below' ? detail.rows : 0)).toBe(height);
        expect(gridHeight(table)).toBeGreaterThanOrEqual(5);
      }),
    );
  });
});

const layouts = fc.constantFrom(...TABLES).chain((table) => {
  const ids = table.columns.map(({ id }) => id);
  return fc.record({
    columns: fc.shuffledSubarray([...table.columns], { minLength: 1 }),
    widths: fc.dictionary(fc.constantFrom(...ids), fc.integer({ min: 4, max: 200 }), { maxKeys: 4 }),
    width: fc.integer({ min: 31, max: 300 }),
    cursor: fc.nat(),
  });
});

describe('the columns of a table', () => {
  it('never take more than the width; the first one and the one under the cursor are always there', () => {
    fc.assert(
      fc.property(layouts, ({ columns, widths, width, cursor: any }) => {
        const cursor = any % columns.length;
        const { placed, left, right } = placeColumns(columns, widths, width, cursor);
        const used = placed.reduce((sum, { width: own }) => sum + own, 0) + 2 * (placed.length - 1);
        expect(used).toBeLessThanOrEqual(width);
        expect(placed[0]?.column).toBe(columns[0]);
        expect(placed.map(({ column }) => column)).toContain(columns[cursor]);
        expect(placed.every(({ width: own }) => own >= 1)).toBe(true);
        expect(left + placed.length + right).toBe(columns.length);
        const shown = placed.slice(1).map(({ column }) => columns.indexOf(column));
        expect(shown).toEqual(shown.map((_, index) => 1 + left + index));
      }),
      { numRuns: 300 },
    );
  });

  it('have the widths that were chosen, where these fit', () => {
    const [funding] = TABLES.filter(({ id }) => id === 'funding');
    const columns = (funding?.columns ?? []).filter(({ id }) => ['force', 'date', 'amount', 'purpose'].includes(id));
    const { placed } = placeColumns(columns, { force: 24, amount: 12 }, 120, 0);
    const widths = placed.map(({ column, width }) => [column.id, width]);
    expect(widths).toEqual(expect.arrayContaining([['force', 24]]));
    expect(widths).toEqual(expect.arrayContaining([['amount', 12]]));
  });
});
