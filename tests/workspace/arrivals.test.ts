import { describe, expect, it } from 'vitest';
import { changesInWords } from '../../src/workspace/arrivals.ts';
import { edited } from '../../src/workspace/edit.ts';
import { EMPTY_WORKSPACE, type Workspace } from '../../src/workspace/schema.ts';
import { SAVED_VIEW, withNote } from '../support/workspace.ts';

const STAMP = { at: '2025-06-30T10:00:00.000Z', by: 'test' };
const ABOUT = { dataset: 'test', force: null, summary: 'What it says.' };
const noted = withNote(EMPTY_WORKSPACE, 'r1', 'ask');

describe('what differs between two states of a workspace', () => {
  it('is counted by its sort', () => {
    const value = { value: 1, evidence: 'p. 3' };
    const edits = [
      { type: 'bookmark', id: 'r1', about: ABOUT, value: true },
      { type: 'correction', id: 'r2', about: ABOUT, path: 'a', value },
      { type: 'correction', id: 'r2', about: ABOUT, path: 'b', value },
      { type: 'view', name: 'grants', value: SAVED_VIEW },
    ] as const;
    const after = edits.reduce<Workspace>((workspace, edit) => edited(workspace, edit, STAMP), noted);
    expect(changesInWords(EMPTY_WORKSPACE, after)).toBe('1 bookmark, 1 note, 2 corrections, 1 saved view');
    expect(changesInWords(noted, after)).toBe('1 bookmark, 2 corrections, 1 saved view');
  });

  it('is a note that was taken away, or that stands beside another one', () => {
    const { note } = noted.entries.r1 ?? {};
    const beside = {
      ...noted.entries.r1,
      note: { ...note, other: { value: 'why', ...STAMP } },
    } as Workspace['entries'][''];
    expect(changesInWords(noted, edited(noted, { type: 'note', id: 'r1', about: ABOUT, value: null }, STAMP))).toBe(
      '1 note',
    );
    expect(changesInWords(noted, { ...noted, entries: { r1: beside } })).toBe('1 note');
  });

  it('is nothing where it does not show: a bookmark off, the same note written again', () => {
    const off = edited(noted, { type: 'bookmark', id: 'r1', about: ABOUT, value: false }, STAMP);
    expect(changesInWords(noted, off)).toBe('');
    expect(changesInWords(noted, withNote(noted, 'r1', 'ask'))).toBe('');
  });
});
