import { describe, expect, it } from 'vitest';
import { type Stated, statedRight } from '../../evaluate/about.ts';
import type { Case } from '../../evaluate/score.ts';

const STATED: Stated = { title: 'Delivery of the Police and Crime Plan', meetingDate: '2024-05-03', force: 'kent' };
const made = (read: Stated | null): Case => {
  const about = read && { read, stated: STATED };
  return { document: 'doc', about, passages: [], expected: [], drafted: [] };
};

describe('what a document is', () => {
  it('is right where day and force area are the same, and the title says much the same', () => {
    const read = { ...STATED, title: 'Police and Crime Plan: delivery' };
    for (const part of ['title', 'meetingDate', 'force'] as const) {
      expect(statedRight([made(read), made(null)], part)).toEqual({ right: 1, of: 1, misses: [] });
    }
  });

  it('is told where it is another, or not read', () => {
    const wrong = [made({ title: 'Media', meetingDate: null, force: 'essex' })];
    expect(statedRight(wrong, 'title').misses).toEqual(['doc is Delivery of the Police and Crime Plan, read Media']);
    expect(statedRight(wrong, 'meetingDate').misses).toEqual(['doc is 2024-05-03, read as not stated']);
    expect(statedRight(wrong, 'force').misses).toEqual(['doc is kent, read essex']);
  });
});
