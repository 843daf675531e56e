import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordSchema } from '../../src/domain/schema.ts';
import { parseReview, reviewText } from '../../src/minutes/kept.ts';
import {
  accept,
  canMerge,
  edit,
  heldRecords,
  merge,
  nextDoubtful,
  progressOf,
  type Review,
  redo,
  reject,
  reviewOf,
  split,
  undo,
  withThere,
} from '../../src/minutes/review.ts';
import { record } from '../support/dataset.ts';
import { draft, draftsOf, minutesOf } from '../support/review.ts';

const ids = ({ items }: Review): string[] => items.map((item) => item.draft.record.id);
const summaries = ({ items }: Review): string[] => items.map((item) => item.draft.record.summary);
const fresh = (): Review => reviewOf(draftsOf());
const recordAt = ({ items }: Review, place: number) => items[place]?.draft.record as ReturnType<typeof record>;

describe('a review', () => {
  it('has the drafts in the order of their passages, all open', () => {
    const review = reviewOf(draftsOf().toReversed());
    expect(ids(review)).toEqual(['w-1', 'w-2', 'w-3', 'w-4']);
    expect(progressOf(review)).toEqual({ total: 4, open: 4, accepted: 0, rejected: 0, there: 0 });
  });

  it('takes decisions, which can be taken back and done again', () => {
    const decided = reject(accept(fresh(), 0), 1);
    expect(progressOf(decided)).toMatchObject({ open: 2, accepted: 1, rejected: 1 });
    expect(progressOf(undo(decided))).toMatchObject({ open: 3, accepted: 1, rejected: 0 });
    expect(redo(undo(decided)).items).toBe(decided.items);
    expect(undo(fresh()).items).toHaveLength(4);
  });

  it('accepts a draft with the record that the analyst made of it', () => {
    const review = edit(fresh(), 2, { ...recordAt(fresh(), 2), summary: 'Calls were answered late.' });
    expect(review.items[2]).toMatchObject({ decision: 'accepted', edited: true });
    expect(heldRecords(review)).toMatchObject([{ id: 'w-3', summary: 'Calls were answered late.' }]);
  });

  it('does not call a draft edited that says what it said before', () => {
    const { kind, ...others } = recordAt(fresh(), 2);
    expect(edit(fresh(), 2, { kind, ...others } as never).items[2]).toMatchObject({
      decision: 'accepted',
      edited: false,
    });
  });

  it('splits a draft into two with ids of their own', () => {
    const review = split(split(accept(fresh(), 0), 0), 0);
    expect(ids(review)).toEqual(['w-1', 'w-1-3', 'w-1-2', 'w-2', 'w-3', 'w-4']);
    expect(progressOf(review)).toMatchObject({ total: 6, open: 6 });
    expect(undo(undo(review)).items).toHaveLength(4);
  });

  it('keeps the ids of split drafts within what the format allows', () => {
    const minutes = minutesOf();
    const long = draft(minutes, 0, 'Home Office', 0.9, record('delivery', 'a'.repeat(120)));
    const [, second] = split(reviewOf([long]), 0).items;
    expect(recordSchema().safeParse(second?.draft.record).success).toBe(true);
  });

  it('merges a draft with the next one of its passage: the words of both, and their themes', () => {
    const review = merge(fresh(), 0);
    const [merged] = review.items;
    const { text } = minutesOf();
    expect(ids(review)).toEqual(['w-1', 'w-3', 'w-4']);
    expect(text.slice(merged?.draft.start, merged?.draft.end)).toBe(
      '£40,000 from the Home Office for street lamps in Wexcombe, and would report on them in May',
    );
    expect(merged?.draft).toMatchObject({ confidence: 0.6, rule: 'funding + action' });
    expect(summaries(review)[0]).toContain('in Wexcombe. The Commissioner would report');
  });

  it('fills what the first leaves open from the second of its kind', () => {
    const minutes = minutesOf();
    const review = reviewOf([
      draft(minutes, 0, 'Home Office', 0.9, record('action', 'a', { action: { owner: 'Commissioner' } })),
      draft(minutes, 0, 'in May', 0.9, record('action', 'b', { action: { due: 'May', owner: 'Chair' } })),
    ]);
    expect(recordAt(merge(review, 0), 0)).toMatchObject({ action: { owner: 'Commissioner', due: 'May' } });
  });

  it('merges into a record that is right, however long the two are', () => {
    const minutes = minutesOf();
    const long = { summary: `${'x'.repeat(200)}.` };
    const review = reviewOf([
      draft(minutes, 0, 'Home Office', 0.9, record('delivery', 'a')),
      draft(minutes, 0, 'in May', 0.9, record('delivery', 'b')),
    ]);
    const both = review.items.map((item, place) => ({
      ...item,
      draft: { ...item.draft, record: { ...item.draft.record, summary: `${place} ${long.summary}` } },
    }));
    const merged = recordAt(merge({ ...review, items: both }, 0), 0);
    expect(merged.summary).toBe(`0 ${long.summary}`);
    expect(recordSchema().safeParse(merged).success).toBe(true);
  });

  it('does not merge over the end of a passage', () => {
    expect(canMerge(fresh(), 0)).toBe(true);
    expect(canMerge(fresh(), 1)).toBe(false);
    expect(canMerge(fresh(), 3)).toBe(false);
  });

  it('finds the next doubtful draft, beginning again at the top; where none is, the least sure one', () => {
    const review = fresh();
    expect(nextDoubtful(review, 0)).toBe(1);
    expect(nextDoubtful(review, 1)).toBe(3);
    expect(nextDoubtful(review, 3)).toBe(1);
    const sure = accept(accept(review, 1), 3);
    expect(nextDoubtful(sure, 0)).toBe(2);
    expect(nextDoubtful(accept(accept(sure, 0), 2), 0)).toBeNull();
  });

  it('knows what the dataset has already; that is neither open nor undone', () => {
    const review = withThere(accept(fresh(), 0), (records) => records.map(({ id }) => id === 'w-3'));
    expect(progressOf(review)).toEqual({ total: 4, open: 2, accepted: 1, rejected: 0, there: 1 });
    expect(progressOf(undo(review))).toMatchObject({ open: 3, accepted: 0, there: 1 });
    expect(heldRecords(review).map(({ id }) => id)).toEqual(['w-1', 'w-3']);
  });

  it('asks for what was accepted before what is open, and not for what was rejected', () => {
    const asked: string[] = [];
    withThere(reject(accept(fresh(), 2), 0), (records) => {
      asked.push(...records.map(({ id }) => id));
      return [];
    });
    expect(asked).toEqual(['w-3', 'w-2', 'w-4']);
  });
});

const STEPS = [accept, reject, split, merge] as const;
const step = fc.record({ act: fc.constantFrom(...STEPS, undo, redo), place: fc.nat(8) });

describe('any review', () => {
  it('holds right records with ids of their own, undoes all, and comes back from its file as it was', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const review = steps.reduce((before, { act, place }) => act(before, place), fresh());
        expect(new Set(ids(review)).size).toBe(review.items.length);
        expect(review.items.every(({ draft: { record: own } }) => recordSchema().safeParse(own).success)).toBe(true);
        const start = review.past.reduce((before) => undo(before), review);
        expect(start.items.map((item) => item.decision)).toEqual(['open', 'open', 'open', 'open']);
        expect(parseReview(reviewText('wexcombe.txt', review))?.items).toEqual(review.items);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the file of a review', () => {
  it.each([
    ['nothing', ''],
    ['no review', '{"version":1}'],
    ['a later version', reviewText('a', fresh()).replace('"version": 1', '"version": 2')],
    ['a record that is wrong', reviewText('a', fresh()).replace('"kind": "funding"', '"kind": "gift"')],
  ])('is not read where it holds %s', (_what, text) => {
    expect(parseReview(text)).toBeNull();
  });
});
