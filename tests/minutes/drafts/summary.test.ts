import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/minutes/drafts/finding.ts';
import { summaryOf } from '../../../src/minutes/drafts/summary.ts';

const ABOUT = { force: 'wessdale', meetingDate: null };
const told = (finding: object, words: string): string => summaryOf(finding as Finding, words, words, ABOUT);

describe('the summary of a draft', () => {
  it('is the sentence, where that says the amount or the figure itself', () => {
    const grant = { kind: 'funding', value: { amountGbp: 4000, amountMaxGbp: null, qualifier: 'exact', per: 'total' } };
    expect(told(grant, 'The harbour watch was given £4,000 for boats.')).toBe(
      'The harbour watch was given £4,000 for boats (Wessdale).',
    );
    const count = { kind: 'figure', value: { value: 12, unit: 'boats', qualifier: 'exact', direction: null } };
    expect(told(count, 'There were 12 boats on the river at night.')).toBe(
      'There were 12 boats on the river at night (Wessdale).',
    );
  });

  it('names what the sentence does not say', () => {
    const count = { kind: 'figure', value: { value: 12, unit: 'boats', qualifier: 'exact', direction: null } };
    expect(told(count, 'A dozen boats were out on the river.')).toMatch(
      /^12.*: A dozen boats were out on the river \(/,
    );
  });

  it('leaves out the word before an answer', () => {
    const deed = { kind: 'delivery', value: { status: 'delivered' } };
    expect(told(deed, 'Reply: A second boat had been bought.')).toBe('A second boat had been bought (Wessdale).');
  });

  it('ends with no word that leads on', () => {
    const deed = { kind: 'delivery', value: { status: 'delivered' } };
    expect(told(deed, 'a second boat had been bought, and')).toBe('A second boat had been bought (Wessdale).');
  });
});
