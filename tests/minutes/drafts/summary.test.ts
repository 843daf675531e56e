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
    expect(told(count, 'Twelve boats had been out on the river.')).toBe(
      'Twelve boats had been out on the river (Wessdale).',
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

  const asked = (askedBy: string, words: string, answer: string | null = null): string =>
    told({ kind: 'question', value: { askedBy, answer, outcome: 'answered' } }, words);

  it.each([
    ['A Member queried why the ferry was late.', 'Panel member queried why the ferry was late'],
    [
      'Councillor Ash (Leek) referred to the ferry and asked about fares.',
      'Panel member referred to the ferry and asked about fares',
    ],
    ['Asked what the ferry cost', 'Panel member asked what the ferry cost'],
    ['were concerned that the ferry was late,', 'Panel member were concerned that the ferry was late'],
    ['In reply to a question from Councillor Ash on the ferry', 'Panel member asked about the ferry'],
    ['It was asked whether the ferry would sail.', 'Panel member asked whether the ferry would sail'],
    ['Further information was sought on the ferry.', 'Panel member asked about the ferry'],
    ['Concerns were raised over the ferry.', 'Panel member raised concerns about the ferry'],
    ['Reference was made to the ferry.', 'Panel member referred to the ferry'],
    ['What is being done about the ferry?', 'Panel member asked: What is being done about the ferry?'],
  ])('tells by whom it was asked: %s', (words, summary) => {
    expect(asked('Panel member', words)).toBe(`${summary} (Wessdale).`);
  });

  it('tells who promised something, without what was said before', () => {
    const promise = { kind: 'action', value: { owner: 'Commissioner', due: null, status: 'open' } };
    const words = 'The PCC said that there were 14 ferries and undertook to publish the list.';
    expect(told(promise, words)).toBe('Commissioner undertook to publish the list (Wessdale).');
    expect(told({ kind: 'action', value: { ...promise.value, owner: null } }, 'A list would be published.')).toBe(
      'A list would be published (Wessdale).',
    );
  });

  it('tells what was answered, where the words do not say what was asked', () => {
    const answer = 'the ferry sailed at noon.';
    expect(asked('Panel', 'In reply to a question from Councillor Ash', answer)).toBe(
      'Panel was told: the ferry sailed at noon (Wessdale).',
    );
    expect(asked('Panel', 'It was noted that the ferry sailed at noon.', answer)).toBe(
      'Panel was told: the ferry sailed at noon (Wessdale).',
    );
  });
});
