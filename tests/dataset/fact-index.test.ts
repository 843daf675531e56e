import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FactIndex } from '../../src/dataset/fact-index.ts';
import type { Fact } from '../../src/dataset/model.ts';

const fact = (id: string): Fact => ({ id }) as Fact;

function indexOf(ids: readonly string[]): FactIndex {
  const index = new FactIndex();
  for (const id of ids) if (!index.has(id)) index.set(id, fact(id));
  return index;
}

// Few letters, so that ids come twice, and some begin like others.
const ID = fc.string({ unit: fc.constantFrom('a', 'b', '-', '1'), minLength: 1, maxLength: 4 });
const inOrder = (ids: readonly string[]): string[] => ids.toSorted((a, b) => (a < b ? -1 : 1));

describe('facts by id', () => {
  it.each([
    ['in whatever order', fc.array(ID)],
    ['in order', fc.array(ID).map(inOrder)],
    ['in order, and others after them', fc.tuple(fc.array(ID), fc.array(ID)).map(([a, b]) => [...inOrder(a), ...b])],
  ])('finds what was put in and nothing else: ids %s', (_, lists) => {
    fc.assert(
      fc.property(lists, fc.array(ID), (ids, asked) => {
        const index = indexOf(ids);
        const known = new Set(ids);
        expect(index.size).toBe(known.size);
        expect(new Set(index.keys())).toEqual(known);
        for (const id of [...ids, ...asked]) {
          expect(index.has(id)).toBe(known.has(id));
          expect(index.get(id)?.id).toBe(known.has(id) ? id : undefined);
        }
      }),
    );
  });
});
