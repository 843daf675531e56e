/** Themes by what a passage stands below and answers, where its own words say little. */
import { expect, test } from 'vitest';
import { draftsOf } from '../../../src/minutes/drafts/drafts.ts';
import { minutesOf } from './support.ts';

/** The main theme of the last draft. */
const lastOf = (lines: readonly string[]): string | undefined => draftsOf(minutesOf(lines)).at(-1)?.record.themes[0];

test('below a heading, what says nothing else is of the heading', () => {
  expect(lastOf(['Hare coursing', '> The Commissioner had opened a helpdesk in Wessbridge.'])).toBe('rural-crime');
});

test('an answer is of what was asked', () => {
  const asked = '> Councillor Ash asked about speeding on the bypass.';
  expect(lastOf([asked, '> The Commissioner replied that he had bought two signs.'])).toBe('roads-policing');
  expect(lastOf([asked, '> The kennels had been painted.'])).toBe('governance-and-performance');
});
