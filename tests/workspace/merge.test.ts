import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeWorkspaces } from '../../src/workspace/merge.ts';
import { EMPTY_WORKSPACE, type LogLine, MOST_LOG_LINES, type Workspace } from '../../src/workspace/schema.ts';
import { parseWorkspace, workspaceText } from '../../src/workspace/text.ts';
import { threeWorkspaces, withNote } from '../support/workspace.ts';

const at = (second: number): Date => new Date(Date.UTC(2026, 10, 22, 10, 0, second));
const note = ({ entries }: Workspace, id: string) => entries[id]?.note;
const BASE = withNote(EMPTY_WORKSPACE, 'r1', 'old', 'before', at(0));

/** Every place of a workspace where one value stands, by its path. */
function places({ entries, views, datasets, log }: Workspace): Map<string, unknown> {
  const found = new Map<string, unknown>();
  for (const [id, { bookmark, note: text, corrections }] of Object.entries(entries)) {
    if (bookmark) found.set(`bookmark ${id}`, bookmark);
    if (text) found.set(`note ${id}`, text);
    for (const [field, correction] of Object.entries(corrections)) found.set(`correction ${id} ${field}`, correction);
  }
  for (const [name, view] of Object.entries(views)) found.set(`view ${name}`, view);
  for (const [path, dataset] of Object.entries(datasets)) found.set(`dataset ${path}`, dataset);
  for (const line of log) found.set(`log ${line.id}`, line);
  return found;
}
const json = (value: unknown): string => JSON.stringify(value);

describe('two programs on one workspace', () => {
  it('have both notes where they wrote on different records', () => {
    const merged = mergeWorkspaces(BASE, withNote(BASE, 'r2', 'mine'), withNote(BASE, 'r3', 'theirs'));
    expect(Object.values(merged.entries).map((entry) => entry.note?.value)).toEqual(['old', 'mine', 'theirs']);
  });

  it('have the later of two notes on one record, with the other beside it', () => {
    const early = withNote(BASE, 'r1', 'early', 'a', at(1));
    const late = withNote(BASE, 'r1', 'late', 'b', at(2));
    expect(note(mergeWorkspaces(BASE, early, late), 'r1')).toEqual({
      value: 'late',
      at: at(2).toISOString(),
      by: 'b',
      other: { value: 'early', at: at(1).toISOString(), by: 'a' },
    });
  });

  it('have no clash where both wrote the same', () => {
    const merged = mergeWorkspaces(
      BASE,
      withNote(BASE, 'r1', 'same', 'a', at(1)),
      withNote(BASE, 'r1', 'same', 'b', at(2)),
    );
    expect(note(merged, 'r1')).not.toHaveProperty('other');
  });

  it('have no clash any more once the analyst has written again', () => {
    const clash = mergeWorkspaces(
      BASE,
      withNote(BASE, 'r1', 'early', 'a', at(1)),
      withNote(BASE, 'r1', 'late', 'b', at(2)),
    );
    const settled = withNote(clash, 'r1', 'settled', 'a', at(3));
    expect(note(mergeWorkspaces(clash, settled, clash), 'r1')).toEqual({
      value: 'settled',
      at: at(3).toISOString(),
      by: 'a',
    });
  });

  it('have the only change, even where the clock of who wrote it is behind', () => {
    const changed = { ...BASE.entries.r1, note: { value: 'new', at: '2001-01-01T00:00:00.000Z', by: 'a' } };
    const mine = { ...BASE, entries: { r1: changed } } as Workspace;
    expect(note(mergeWorkspaces(BASE, mine, BASE), 'r1')?.value).toBe('new');
  });

  it('do not have a view again that one of them took away', () => {
    const view = { value: null, at: at(1).toISOString(), by: 'a' };
    const merged = mergeWorkspaces({ ...BASE, views: {} }, { ...BASE, views: { mine: view } }, BASE);
    expect(merged.views.mine?.value).toBeNull();
  });

  it('keep the last lines of the log, in the order in which they were written', () => {
    const line = (second: number, id: string): LogLine => ({
      id,
      at: at(second).toISOString(),
      dataset: '',
      command: id,
      view: null,
    });
    const mine = Array.from({ length: 700 }, (_, index) => line(2 * index, `m${index}`));
    const theirs = Array.from({ length: 700 }, (_, index) => line(2 * index + 1, `t${index}`));
    const { log } = mergeWorkspaces(BASE, { ...BASE, log: mine }, { ...BASE, log: theirs });
    expect(log).toHaveLength(MOST_LOG_LINES);
    expect(log.slice(-3).map(({ id }) => id)).toEqual(['t698', 'm699', 't699']);
  });
});

describe('merging', () => {
  it('comes out the same whichever program does it', () => {
    fc.assert(
      fc.property(threeWorkspaces, ({ base, mine, theirs }) => {
        expect(mergeWorkspaces(base, mine, theirs)).toEqual(mergeWorkspaces(base, theirs, mine));
      }),
    );
  });

  it('changes nothing when it is done again', () => {
    fc.assert(
      fc.property(threeWorkspaces, ({ base, mine, theirs }) => {
        const merged = mergeWorkspaces(base, mine, theirs);
        expect(mergeWorkspaces(base, merged, theirs)).toEqual(merged);
        expect(mergeWorkspaces(base, mine, merged)).toEqual(merged);
        expect(mergeWorkspaces(merged, merged, merged)).toEqual(merged);
        expect(mergeWorkspaces(mine, mine, merged)).toEqual(merged);
        expect(mergeWorkspaces(theirs, merged, theirs)).toEqual(merged);
      }),
    );
  });

  it('keeps what only one program changed, and both sides of what both changed', () => {
    fc.assert(
      fc.property(threeWorkspaces, ({ base, mine, theirs }) => {
        const [before, left, right] = [places(base), places(mine), places(theirs)];
        const after = places(mergeWorkspaces(base, mine, theirs));
        const isChanged = (side: Map<string, unknown>, place: string): boolean =>
          json(side.get(place)) !== json(before.get(place));
        for (const place of new Set([...left.keys(), ...right.keys()])) {
          const result = after.get(place);
          const changes = [left, right].filter((side) => isChanged(side, place));
          if (changes.length === 0) expect(result).toEqual(before.get(place));
          if (changes.length === 1) expect(result).toEqual(changes[0]?.get(place));
          if (changes.length === 2 && !/^(dataset|log) /.test(place)) {
            for (const side of changes)
              expect(json(result)).toContain(json((side.get(place) as { value: unknown }).value));
          }
        }
      }),
    );
  });

  it('makes only what can be read again', () => {
    fc.assert(
      fc.property(threeWorkspaces, ({ base, mine, theirs }) => {
        const merged = mergeWorkspaces(base, mine, theirs);
        expect(parseWorkspace(Buffer.from(workspaceText(merged)))).toEqual(merged);
      }),
    );
  });
});
