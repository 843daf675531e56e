import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/minutes/model.ts';
import { passagesOf } from '../../src/minutes/passages.ts';
import { blocksOf } from '../support/minutes.ts';

/** The numbered passages as `n first words`, in order. */
function numbered(text: string, words = 2): string[] {
  const { passages } = passagesOf(blocksOf(text));
  return passages
    .filter(({ n }) => n !== null)
    .map(({ n, text }) => `${n} ${text.split(/\s/).slice(0, words).join(' ')}`);
}

/** The passages without a number, by their first words. */
function unnumbered(text: string, words = 2): string[] {
  const { passages } = passagesOf(blocksOf(text));
  return passages.filter(({ n }) => n === null).map(({ text }) => text.split(/\s/).slice(0, words).join(' '));
}

describe('bullets', () => {
  const item = `
Agenda item
Delivery of the Plan
To receive the quarterly report of the Commissioner.
Minutes:
The Commissioner told the Panel about the quarter just gone, and it was heard that:
·  Two vans had been bought for the market towns.
·  Burglary had fallen.
Councillor Oak left the room at 11.15 am.
In reply to questions, the Panel heard that:
·  The vans had cost £40,000.
·  A survey would be run in May.
RESOLVED:
That the report on delivery be noted.
Supporting documents:
·  Delivery report, item 7. PDF 210 KB`;

  it('are counted through an item, over sub-headings and comings and goings', () => {
    expect(numbered(item)).toEqual(['1 Two vans', '2 Burglary had', '3 The vans', '4 A survey']);
  });

  it('leave the purpose, the lines that open a list, and the resolution without a number', () => {
    expect(unnumbered(item)).toEqual(['To receive', 'The Commissioner', 'In reply', 'RESOLVED:', 'That the']);
  });

  it('have no passage for who came and went, nor for the files of the item', () => {
    const { text, passages } = passagesOf(blocksOf(item));
    expect(text).toContain('Councillor Oak');
    expect(passages.some((passage) => /Oak|PDF/.test(passage.text))).toBe(false);
  });

  it.each(['·', '-', '–', '•', 'Ø', 'o', '*', '§', '\uf0b7'])('may be printed as %s', (bullet) => {
    expect(numbered(`It was heard that:\n${bullet}  Burglary fell.\n${bullet}  Arson rose.`)).toEqual([
      '1 Burglary fell.',
      '2 Arson rose.',
    ]);
  });

  it('of another sort below one belong to it', () => {
    const text = '·  Three grants were made:\no  £500 to the band.\no  £200 to the choir.\n·  Arson rose.';
    expect(numbered(text, 1)).toEqual(['1 Three', '2 Arson']);
    const [first] = passagesOf(blocksOf(text)).passages;
    expect(first?.text).toBe('Three grants were made:\no £500 to the band.\no £200 to the choir.');
  });

  it('of the same sort, deeper, belong to the one above', () => {
    expect(numbered('•  Grants were made:\n\t•  £500 to the band.\n•  Arson rose.', 1)).toEqual([
      '1 Grants',
      '2 Arson',
    ]);
  });

  it('of two sorts in two lists are all counted', () => {
    expect(numbered('It was heard that:\n·  Burglary fell.\nMembers asked, and were told:\n-  Arson rose.')).toEqual([
      '1 Burglary fell.',
      '2 Arson rose.',
    ]);
  });
});

describe("a document's own paragraph numbers", () => {
  it('are the numbers, with dashes below one belonging to it', () => {
    const report = `
REPORT OF THE PANEL
PANEL DECISION
That a new edition be welcomed.
History
1.  The Panel has by law:
-  To look at the draft;
It may also:
-  Ask for changes.
2.  A plan had been seen in March.
Conclusion
3.  The Panel supported the Plan.`;
    expect(numbered(report)).toEqual(['1 The Panel', '2 A plan', '3 The Panel']);
    expect(unnumbered(report)).toEqual(['PANEL DECISION', 'That a']);
    expect(passagesOf(blocksOf(report)).passages[2]?.text).toContain('Ask for changes.');
  });

  it('may be decimals of an item', () => {
    const minutes = `
24  POLICE AND CRIME PLAN
24.1  The Commissioner gave her report.
24.2  Members asked about vans:
•  Two had been bought.
24.3  Resolved – that the report be noted.
25  WORK PROGRAMME`;
    expect(numbered(minutes)).toEqual(['1 The Commissioner', '2 Members asked', '3 Resolved –']);
  });

  it('may be decimals of three parts', () => {
    expect(numbered('4.4  Questions\n4.4.1  Vans were asked about.\n4.4.2  Arson was asked about.', 1)).toEqual([
      '1 Vans',
      '2 Arson',
    ]);
  });

  it('are counted on where a meeting starts again with each item, so that no two are alike', () => {
    const minutes = '5  BUDGET\n5.1  Costs rose.\n5.2  Pay rose.\n6  PLAN\n6.1  Arson fell.\n6.2  Fraud rose.';
    expect(numbered(minutes, 1)).toEqual(['1 Costs', '2 Pay', '3 Arson', '4 Fraud']);
  });

  it('that go on from an earlier meeting are counted from 1, as records count them', () => {
    const minutes = `
Declarations of Interest
47.  There were none to declare.
Police and Crime Plan
48.  The Panel considered a report.
49.  Members asked about vans.
50.  Resolved – That the Panel notes the report.`;
    expect(numbered(minutes)).toEqual(['1 There were', '2 The Panel', '3 Members asked', '4 Resolved –']);
  });

  it('of items, with headings for words, are none', () => {
    const minutes =
      '3.  TRAINING DAY\n(i)  The day was held in May.\n(ii)  All had come.\n4.  THE PLAN\n(i)  A draft was seen.';
    expect(numbered(minutes)).toEqual(['1 The day', '2 All had', '3 A draft']);
  });

  it('leave what is listed below one to it, where that only ends its sentence', () => {
    const minutes = `
24.1  The Commissioner would pay for:
a)  vans for the ports; and
b)  boats.
24.2  Arson had fallen.`;
    expect(numbered(minutes, 1)).toEqual(['1 The', '2 Arson']);
  });

  it('may lead to a list with a dash', () => {
    const minutes =
      '24.1  Members asked about -\na)  Vans, of which there were two in the ports.\n24.2  Arson had fallen.';
    expect(numbered(minutes, 1)).toEqual(['1 Members', '2 Vans,', '3 Arson']);
  });

  it('count on over sentences that are listed below one that introduces them', () => {
    const minutes = `
24.1  The Panel put these questions to the Commissioner:
a)  What had become of the van for the ports? It had been sold.
b)  A Member asked for the cost of the survey. It was £4,000.
i.  Half of that had been paid.
ii.  The other half had not.
24.2  Arson had fallen.`;
    expect(numbered(minutes)).toEqual(['1 The Panel', '2 What had', '3 A Member', '4 Arson had']);
    expect(passagesOf(blocksOf(minutes)).passages[2]?.text).toContain('The other half');
  });

  it('keep the clauses of a resolution, sentences or not', () => {
    const minutes = `
24.1  Resolved:
a)  That the report of the Commissioner be noted.
b)  That a letter be sent to the harbour master.
24.2  Arson had fallen.`;
    expect(numbered(minutes, 1)).toEqual(['1 Resolved:', '2 Arson']);
  });

  it('of items that open with a sentence are none, where bullets make up the item', () => {
    const minutes = `7.  The Panel received a report from the Commissioner.
It was heard that:
${['Arson', 'Fraud', 'Theft', 'Rape', 'Assault'].map((crime) => `•  ${crime} had fallen.`).join('\n')}`;
    expect(numbered(minutes, 1)).toEqual(['1 Arson', '2 Fraud', '3 Theft', '4 Rape', '5 Assault']);
  });
});

describe('numbers in one item, bullets in another', () => {
  it('are all points', () => {
    const bullets = ['Arson', 'Fraud', 'Theft', 'Assault', 'Robbery', 'Rape', 'Riot', 'Piracy'];
    const minutes = `# Performance
${bullets.map((crime) => `•  ${crime} had fallen.`).join('\n')}
# Objectives
1.  The Commissioner told of two objectives.
2.  A Member asked about vans.`;
    expect(numbered(minutes, 1).slice(-2)).toEqual(['9 The', '10 A']);
  });
});

describe('letters, numerals and brackets', () => {
  it.each([
    ['(a)', '(b)', '(c)'],
    ['a)', 'b)', 'c)'],
    ['(i)', '(ii)', '(iii)'],
    ['i.', 'ii.', 'iii.'],
    ['1)', '2)', '3)'],
    ['(1)', '(2)', '(3)'],
  ])('%s, %s, %s are points', (...labels) => {
    const text = labels.map((label, place) => `${label}  Point ${place + 1} was made.`).join('\n');
    expect(numbered(`The Commissioner highlighted the following:\n${text}`)).toEqual(
      ['1 Point', '2 Point', '3 Point'].map((n, i) => `${n} ${i + 1}`),
    );
  });

  it('have sub-points that belong to them', () => {
    expect(numbered('a)  The budget had two parts:\ni.  pay, and\nii.  vans.\nb)  Reserves were low.', 1)).toEqual([
      '1 The',
      '2 Reserves',
    ]);
  });

  it('after h comes i, not the numeral one', () => {
    const text = [...'abcdefghij'].map((letter) => `(${letter})  Point ${letter} was made.`).join('\n');
    expect(numbered(text, 2).at(-1)).toBe('10 Point j');
    expect(numbered(text)).toHaveLength(10);
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
});

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

describe('prose without any numbers', () => {
  it('is counted by its paragraphs, without headings, names of speakers, attendance and resolutions', () => {
    const minutes = `
MINUTES of a meeting of the Westmarch Police and Crime Panel
Present:
Councillor A Oak (Chair)
Councillor B Ash
Apologies for absence were received from Councillor Elm.
THE PLAN
Councillor Ash
Asked what had been done about arson in the ports.
The Commissioner replied that two vans had been bought.
Cllr Elm joined the meeting at 10.40 am.
Members welcomed the answer.
RESOLVED: That the report be noted.`;
    expect(numbered(minutes, 1)).toEqual(['1 Asked', '2 The', '3 Members']);
  });

  it('goes on over a paragraph that was broken', () => {
    const minutes =
      'The Panel was told that arson in the\nPorts had fallen, and that\nthis would go on.\nMembers welcomed it.';
    expect(numbered(minutes, 1)).toEqual(['1 The', '2 Members']);
  });

  it('leaves the rows of a table of actions without a number beside points, whatever theirs is', () => {
    const minutes = '1.  Arson had fallen.\n2.  Fraud had risen.\n| No | Action | Owner\n| 3 | Count the vans. | Clerk';
    expect(numbered(minutes, 1)).toEqual(['1 Arson', '2 Fraud']);
    expect(unnumbered(minutes, 3)).toEqual(['3 | Count']);
  });

  it('counts the rows of a table where there is nothing else', () => {
    expect(numbered('| Action | Owner\n| A report on arson will be brought. | Clerk', 1)).toEqual(['1 A']);
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

const block: fc.Arbitrary<Block> = fc.record({
  kind: fc.constantFrom('heading', 'paragraph', 'item', 'row'),
  label: fc.constantFrom(null, '·', '-', 'o', '(i)', '(a)', 'b)', '1.', '2.', '24.1', '24.2', '30/23', 'Q1', '!?'),
  level: fc.integer({ min: 0, max: 3 }),
  text: fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      'RESOLVED that:',
      'That it be noted.',
      'Present:',
      'Cllr Ash left the meeting.',
      'It fell.',
      'and so on.',
      'Minutes:',
      'a | b',
    ),
  ),
});

describe('any document', () => {
  it('has passages in order that do not overlap, each just what its place in the text says, no number twice', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 12 }), (blocks) => {
        const { text, passages } = passagesOf(blocks);
        let at = 0;
        for (const passage of passages) {
          expect(text.slice(passage.start, passage.end)).toBe(passage.text);
          expect(passage.start).toBeGreaterThanOrEqual(at);
          at = passage.end;
        }
        const numbers = passages.flatMap(({ n }) => n ?? []);
        expect(new Set(numbers).size).toBe(numbers.length);
        expect(text.split('\n')).toHaveLength(Math.max(1, blocks.length));
      }),
      { numRuns: 300 },
    );
  });
});
