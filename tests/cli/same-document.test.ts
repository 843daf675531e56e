import { expect, it } from 'vitest';
import { type Outcome, sameAmong } from '../../src/cli/import.ts';
import { minutesOf } from '../support/review.ts';

const outcome = (path: string, bullets: string[]): Outcome => {
  const minutes = minutesOf(bullets, path);
  return { path, document: { minutes, drafts: [], document: {} as Outcome['document']['document'] } };
};

it('a document that is named twice, or in two formats, is one document under review', () => {
  const outcomes = [outcome('a.pdf', ['The Panel asked why.']), outcome('b.pdf', ['The Panel noted it.'])];
  expect(sameAmong(outcomes, outcome('b.docx', ['The Panel noted it.']))).toBe(outcomes[1]);
  expect(sameAmong(outcomes, outcome('c.pdf', ['The Panel noted it again.']))).toBeUndefined();
});
