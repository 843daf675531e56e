/** What stands apart from the points of minutes: resolutions, answers, the frame of a page. */
import { describe, expect, it } from 'vitest';
import { passagesOf } from '../../src/minutes/passages.ts';
import { blocksOf, numbered, unnumbered } from '../support/minutes.ts';

describe('resolutions', () => {
  it('may come first, with clauses that are no points', () => {
    const minutes = `RESOLVED that:
a)  The report be noted.
b)  A further report be brought in May.
The Commissioner made these points:
•  Arson had fallen.
•  Fraud had risen.`;
    expect(numbered(minutes, 1)).toEqual(['1 Arson', '2 Fraud']);
    expect(unnumbered(minutes)).toEqual(['RESOLVED that:', 'The report', 'A further', 'The Commissioner']);
  });

  it('may be followed at once by bullets', () => {
    expect(numbered('RESOLVED that:\na)  the report be noted.\n•  Arson had fallen.', 1)).toEqual(['1 Arson']);
  });

  it('have numbered clauses that begin again', () => {
    const minutes =
      '1.  Arson had fallen.\n2.  Fraud had risen.\nRESOLVED –\n1.  That the report be noted.\n2.  That the Chair write.';
    expect(numbered(minutes, 1)).toEqual(['1 Arson', '2 Fraud']);
  });

  it('do not stop numbers that go on after them', () => {
    const minutes = '8.1  Arson had fallen.\nResolved: that the report be noted.\n8.2  Fraud had risen.';
    expect(numbered(minutes, 1)).toEqual(['1 Arson', '2 Fraud']);
  });

  it.each([
    ['below a resolution with a number of its own', 'RESOLVED 2021/014\n(1)  to note the report;'],
    ['the first on the line that says so', 'RESOLVED – (1) That the report be noted.'],
    ['below the sentence that tells who moved it', 'Moved by Councillor Ash, and it was DECIDED:\n(1)  to note it;'],
    ['below a dash before the word', 'Resolved: - That\n(1)  the report be noted;'],
  ])('have clauses that are no points, %s', (_, resolution) => {
    const minutes = `(a)  Arson had fallen.\n${resolution}\n(2)  to write to the harbour master.`;
    expect(numbered(minutes, 1)).toEqual(['1 Arson']);
  });

  it('have each clause apart, the first too where it is on the line that says so', () => {
    const minutes =
      'The Panel thanked the skipper.\nResolved – (a) That the report be noted.\n(b)  That the Chair write.';
    expect(unnumbered(minutes)).toEqual(['The Panel', 'Resolved –']);
    expect(numbered(minutes, 3)).toEqual(['1 That the report', '2 That the Chair']);
  });

  it('may have a column beside what was reported, whose rows are passages', () => {
    const minutes =
      '| Subject | Report | Decision\n| (a) Vans | Two were on order. | Noted\n| (b) Arson | It had fallen. | Noted';
    expect(numbered(minutes)).toEqual(['1 (a) Vans', '2 (b) Arson']);
  });

  it('may stand in a table before what was said', () => {
    const minutes =
      '| Item | Decision\n| Plan | That the report be noted.\n| Budget | That the precept be supported.\nThe Panel talked about arson.';
    expect(numbered(minutes)).toEqual(['1 The Panel']);
    expect(unnumbered(minutes, 1)).toEqual(['Plan', 'Budget']);
  });

  it('are told from a promise in a bullet', () => {
    expect(numbered('·  It was agreed that a report would come in May.\n·  Arson had fallen.', 3)).toEqual([
      '1 It was agreed',
      '2 Arson had fallen.',
    ]);
  });
});

describe('the frame of pages', () => {
  it.each([
    '•  Share this item',
    '•  Meeting of Westmarch Police and Crime Panel, Monday, 4th May, 2020 (Item 3.)',
    '| Date: | | 4 May 2020, 2.00 p.m. | |',
    '·  Meeting of Westmarch Police and Crime Panel, Monday 4th May 2020 10.00 am (Item 3.)',
    '4 May 2020 at 2.00 p.m.',
    'Minutes of a meeting of the Westmarch Police and Crime Panel held on 4 May 2020 at the Shire Hall.',
  ])('has no passage for "%s"', (line) => {
    const { passages } = passagesOf(blocksOf(`# Vans\n${line}\nThe Panel talked about arson.`));
    expect(passages.map(({ text }) => text)).toEqual(['The Panel talked about arson.']);
  });

  it('is no passage: page numbers, what each page repeats, files', () => {
    const minutes = `Westmarch Panel Papers
1.1  Arson fell.
Page 2 of 3
Westmarch Panel Papers
1.2  Fraud rose.
Westmarch Panel Papers
1.3  Theft fell.`;
    expect(passagesOf(blocksOf(minutes)).passages).toHaveLength(3);
  });
});

describe('questions with their answers', () => {
  it('have an answer in brackets below them as part of the passage', () => {
    const text = `Reference was made to the following:
(1)  Would the vans be electric?
[The Commissioner said that two would be.]
(2)  When would the survey end?
[In June.]`;
    expect(numbered(text, 1)).toEqual(['1 Would', '2 When']);
    expect(passagesOf(blocksOf(text)).passages[1]?.text).toContain('two would be');
  });

  it.each([
    ['Q:', 'A:'],
    ['Q1.', 'A1.'],
    ['Question', 'Answer'],
  ])('may be labelled %s and %s', (question, answer) => {
    const pair = (n: number): string => `${question}  Is ${n} right?\n${answer}  It is.`;
    expect(numbered(`Members asked:\n${pair(1)}\n${pair(2)}`)).toEqual(['1 Is 1', '2 Is 2']);
  });

  it('may have the answer behind a letter with a stop', () => {
    expect(numbered('Q.  Are vans coming?\nA. Two are.\nQ.  Is arson falling?\nA. It is.', 4)).toEqual([
      '1 Are vans coming? A.',
      '2 Is arson falling? A.',
    ]);
  });

  it('may be named as questions', () => {
    expect(
      numbered('Question 1  Are vans coming?\nAnswer: Two are.\nQuestion 2  Is arson falling?\nAnswer: It is.', 1),
    ).toEqual(['1 Are', '2 Is']);
  });

  it('may be numbered, with who asks on the line above', () => {
    const text = `1.  Question from Councillor Reed
Are vans coming?
Answer: Two are.
2.  Written question from Mr Oduya (co-opted member)
Is arson falling?
Answer: It is.`;
    const { passages } = passagesOf(blocksOf(text));
    expect(passages.map(({ n, text }) => [n, text.split('\n').length])).toEqual([
      [1, 3],
      [2, 3],
    ]);
  });

  it('may name who asks on a line of their own, and have what was asked further, or no reply', () => {
    const text = `Q1.  Cllr Reed (Barrow)
Are vans coming?
Reply: Two are.
Supplementary: When? In May.
Q2.  Mr Oduya (co-opted member)
Is arson falling?
No reply had been received.
The Panel noted the replies.`;
    const { passages } = passagesOf(blocksOf(text));
    expect(passages.map(({ n, text }) => [n, text.split('\n').length])).toEqual([
      [1, 4],
      [2, 3],
      [null, 1],
    ]);
  });
});

describe('a list of actions', () => {
  it.each(['Actions:', 'Summary of actions', 'Agreed action points', 'Actions/information to be sent'])(
    'has no points of the minutes: %s',
    (heading) => {
      const minutes = `1.  Arson had fallen.\n2.  Fraud had risen.\n${heading}\n1.  The skipper will send the log.`;
      expect(numbered(minutes, 1)).toEqual(['1 Arson', '2 Fraud']);
    },
  );

  it('may number them by the year', () => {
    const minutes =
      '1.  Arson had fallen.\n\nActions/further information to be provided:\n\nR14/21 - The PCC to send the log.\n\nR15/21 - The Chair to write.';
    const { passages } = passagesOf(blocksOf(minutes));
    expect(passages.filter(({ n }) => n !== null)).toHaveLength(1);
    expect(passages.at(-1)).toMatchObject({ n: null, text: 'R15/21 - The Chair to write.' });
  });
});
