import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Move, moveBy, moveTo, pageBy, scroll, settle } from '../../src/app/window.ts';

const window = (row: number, top: number) => ({ row, top });

describe('moving in a list of 100 rows of which 10 show', () => {
  it.each<[string, Move, [number, number], [number, number]]>([
    ['one down stays in the window while there is room', moveBy(1), [3, 0], [4, 0]],
    ['one down at the lower edge takes the window along', moveBy(1), [9, 0], [10, 1]],
    ['one up at the upper edge takes the window along', moveBy(-1), [5, 5], [4, 4]],
    ['one up at the first row stays there', moveBy(-1), [0, 0], [0, 0]],
    ['one down at the last row stays there', moveBy(1), [99, 90], [99, 90]],
    ['to the last row shows the last page', moveTo(Infinity), [3, 0], [99, 90]],
    ['to the first row shows the first page', moveTo(0), [99, 90], [0, 0]],
    ['to a row out of sight brings it into sight', moveTo(41), [0, 0], [41, 32]],
    ['a page down goes to the lower edge first', pageBy(1), [0, 0], [9, 0]],
    ['a page down at the lower edge shows the next page', pageBy(1), [9, 0], [19, 10]],
    ['a page up goes to the upper edge first', pageBy(-1), [19, 10], [10, 10]],
    ['a page up at the upper edge shows the page before', pageBy(-1), [10, 10], [0, 0]],
    ['half a page down moves the cursor alone while there is room', pageBy(0.5), [0, 0], [5, 0]],
    ['half a page down goes to the edge where it would pass it', pageBy(0.5), [6, 0], [9, 0]],
    ['half a page down at the edge moves the window half a page', pageBy(0.5), [9, 0], [14, 5]],
    ['a page down near the end stops at the last row', pageBy(1), [95, 90], [99, 90]],
  ])('%s', (_, move, [row, top], [newRow, newTop]) => {
    expect(move(window(row, top), 100, 10)).toEqual(window(newRow, newTop));
  });

  it('half a page is half a row more where the page has an odd height', () => {
    expect(pageBy(0.5)(window(0, 0), 100, 9)).toEqual(window(5, 0));
  });
});

const moves = fc.oneof(
  fc.integer({ min: -30, max: 30 }).map(moveBy),
  fc.constantFrom(moveTo(0), moveTo(Infinity), moveTo(7), pageBy(0.5), pageBy(-0.5), pageBy(1), pageBy(-1)),
);
const steps = fc.array(
  fc.record({ move: moves, count: fc.integer({ min: 0, max: 60 }), height: fc.integer({ min: 1, max: 25 }) }),
);

describe('whatever is pressed', () => {
  it('the cursor is on a row that exists and that shows, also while rows and heights change', () => {
    fc.assert(
      fc.property(steps, (sequence) => {
        let current = window(0, 0);
        for (const { move, count, height } of sequence) {
          current = move(settle(current, count, height), count, height);
          const { row, top } = current;
          expect(row).toBeGreaterThanOrEqual(0);
          expect(row).toBeLessThan(Math.max(1, count));
          expect(row).toBeGreaterThanOrEqual(top);
          expect(row).toBeLessThan(top + height);
          expect(top).toBeLessThanOrEqual(Math.max(0, count - height));
        }
      }),
    );
  });

  it('pages down come to the last row, and pages up back to the first', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 25 }), (count, height) => {
        let current = window(0, 0);
        for (let press = 0; press <= 2 * count; press++) current = pageBy(0.5)(current, count, height);
        expect(current.row).toBe(count - 1);
        for (let press = 0; press <= 2 * count; press++) current = pageBy(-0.5)(current, count, height);
        expect(current).toEqual(window(0, 0));
      }),
    );
  });

  it('a text scrolls no further than its last line', () => {
    fc.assert(
      fc.property(moves, fc.nat(80), fc.nat(60), fc.integer({ min: 1, max: 25 }), (move, top, count, height) => {
        const first = scroll(top, count, height, move);
        expect(first).toBeGreaterThanOrEqual(0);
        expect(first).toBeLessThanOrEqual(Math.max(0, count - height));
      }),
    );
  });
});
