/** What is a deed under a plan, and what minutes only say beside it. */
import { describe, expect, test } from 'vitest';
import { draftsOf } from '../../../src/minutes/drafts/drafts.ts';
import { minutesOf } from './support.ts';

const HEARD = 'The Panel heard that:';

/** What is drafted of a kind for one passage below a line: how far it has got. */
function statusesOf(kind: 'delivery' | 'priority', passage: string, below = HEARD): unknown[] {
  return draftsOf(minutesOf([below, `* ${passage}`])).flatMap(({ record }) => {
    if (record.kind !== kind) return [];
    return [record.kind === 'delivery' ? record.delivery.status : record.kind === 'priority' && record.priority.status];
  });
}

test.each([
  ['Land for the depot at Wessbridge bought', 'delivered'],
  ['The kennels had been sold.', 'delivered'],
])('a deed told in a few words: %s', (passage, status) => {
  expect(statusesOf('delivery', passage)).toEqual([status]);
});

describe('no deed', () => {
  test.each([
    ['who sits on the panel does something', 'The Panel had visited the kennels.'],
    ['somebody is asked', 'Had the kennels been opened?'],
    ['what was asked is told in the passive', 'It was queried why the kennels were opened.'],
    ['an office has a view', "The Commissioner's Office felt that the kennels had been opened early."],
    ['a member declares an interest', 'Mr Ash, who was appointed to the trust, declared a personal interest.'],
    ['the next meeting is set', 'The next meeting would be held in the town hall.'],
    ['a motion is put', 'An amendment on the kennels was put and lost.'],
    ['a resolution is told', 'Agreed – the kennels were to be visited.'],
    ['something is counted', 'Of the calls in May, 40 had been missed.'],
    ['something is counted in words', 'Eleven had joined the kennels since May.'],
    ['numbers move', 'Theft of dogs had increased, where it was believed that gangs were at work.'],
    ['a level is told', 'Trust in the kennels remained level.'],
    ['a heading stands alone', 'Safer lanes, warmer kennels'],
  ])('%s: %s', (_, passage) => {
    expect(statusesOf('delivery', passage)).toEqual([]);
  });
});

test('objectives that are listed in a sentence are priorities', () => {
  const passage =
    'The Commissioner spoke of her four new objectives, all of them for villages: dogs, lanes, barns and bells.';
  expect(statusesOf('priority', passage)).toEqual(['adopted']);
});
