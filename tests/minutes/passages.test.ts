import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/minutes/model.ts';
import { passagesOf } from '../../src/minutes/passages.ts';
import { blocksOf, numbered, unnumbered } from '../support/minutes.ts';

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

  it('take in deeper decimals of their own, and no others', () => {
    const minutes = `
5.1  The harbour report was there.
5.2.1  The pier was dry.
5.2.2  The quay was not.
5.3  Two things were asked for:
5.3.1  rope and
5.3.2  lamps.`;
    expect(numbered(minutes)).toEqual(['1 The harbour', '2 The pier', '3 The quay', '4 Two things']);
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

  it('leave what the panel alone on a line decided without a number, and count what its members asked', () => {
    const lines = '·  The vans were late.\n·  A boat was bought.\nThe Panel:\n';
    expect(numbered(`${lines}a)  Noted the report.\nb)  Requested a van.`)).toEqual(['1 The vans', '2 A boat']);
    expect(numbered(`${lines}a)  Asked who was to pay for it.\nb)  Was glad of it.`).length).toBe(4);
  });

  it('do not count the clauses of what a panel resolves, though no colon leads to them', () => {
    const minutes =
      '·  The vans were late.\nRESOLVED: That the Panel\n1.  support the price; and\n2.  note the report.';
    expect(numbered(minutes)).toEqual(['1 The vans']);
  });

  it('are the printed ones, whatever the items above them are numbered, with what is listed below them', () => {
    const minutes =
      '14.  WELCOME\n1.  The Chair met all.\n15.  VANS\n2.  The Panel heard of vans.\n3.  The Panel asked:\n•  Why were two bought? One broke.\n•  Who paid? The port did.\n4.  It rained.\n5.  The Chair spoke.\n6.  The Panel met.\n7.  Arson fell.';
    expect(numbered(minutes)).toEqual([
      '1 The Chair',
      '2 The Panel',
      '3 The Panel',
      '4 It rained.',
      '5 The Chair',
      '6 The Panel',
      '7 Arson fell.',
    ]);
    expect(passagesOf(blocksOf(minutes)).passages[2]?.text).toContain('The port did.');
  });

  it('do not count a line without a label that only leads to the next ones', () => {
    expect(numbered('Members asked about these:\nVans had been late.\nArson had fallen.')).toEqual([
      '1 Vans had',
      '2 Arson had',
    ]);
  });

  it('do not count the clauses that a page prints above its paragraphs, and are never points of them', () => {
    const minutes =
      '(1)  That the Safety Committee notes the report.\n(2)  That the Clerk writes to the port.\n26.1  The Committee met.\n26.2  It rained.';
    expect(numbered(minutes)).toEqual(['1 The Committee', '2 It rained.']);
    expect(numbered('(1)  That the Panel was late did not help.\n(2)  It rained.').length).toBe(2);
  });

  it.each([
    [
      'by what they are',
      'Present:\n# Chairman\n# Councillor F Ash (Leek)\n# Panel Members\n·  Councillor B Reed (Stone)\n·  Mr D Dunn, independent member',
    ],
    [
      'with what they do for whom',
      'Also in attendance\n·  Mr A Ash, Clerk - Stone Town Council\n·  Ms B Reed, Commissioner for Leek and the Moors.',
    ],
  ])('do not count who was there, %s', (_, attendance) => {
    expect(numbered(`${attendance}\n# Vans\n·  Two were bought.`)).toEqual(['1 Two were']);
  });

  it('do not count the papers that a panel had before it', () => {
    const papers =
      'The Panel had before it for consideration the:\n(i)  Budget for 2024/25; and\n(ii)  findings of the Budget Group.';
    expect(numbered(`${papers}\nVans were sold.\n·  Two were bought.`)).toEqual(['1 Two were']);
  });

  it('are labelled by the number of a question that stands above what was asked', () => {
    const text =
      'Question 1\nFrom Mr Ash: Where are the vans?\nThe answer was: Two are in Leek.\nQuestion 2\nFrom Ms Elm: When is the desk open?';
    expect(passagesOf(blocksOf(text)).passages.map(({ label, n }) => [label, n])).toEqual([
      ['Question 1', 1],
      ['Question 2', 2],
    ]);
  });

  it('have the question below them that they lead to, in quotation marks', () => {
    const text =
      '4.1  A resident asked the following question:-\n“Where are the vans?”\n4.2  The Commissioner said that two were in Leek.';
    expect(passagesOf(blocksOf(text)).passages.map((passage) => passage.text)).toEqual([
      'A resident asked the following question:-\n“Where are the vans?”',
      'The Commissioner said that two were in Leek.',
    ]);
  });

  it('do not count what the agenda has somebody do', () => {
    expect(numbered('The Chairman to respond to any questions from the public.\nArson had fallen.')).toEqual([
      '1 Arson had',
    ]);
  });

  it('do not count what an item was to hear, nor its outcomes', () => {
    const minutes =
      '3.  To hear evidence from the Commissioner\na.  Two vans were bought.\nb.  Arson had fallen.\nOutcomes:\n1.  The evidence was noted.';
    expect(numbered(minutes)).toEqual(['1 Two vans', '2 Arson had']);
  });

  it('are those below a line that begins with "That" and only leads to them', () => {
    expect(numbered('·  Arson fell.\nThat the aims of the plan were:\n·  Safer roads\n·  Fewer burglaries')).toEqual([
      '1 Arson fell.',
      '2 Safer roads',
      '3 Fewer burglaries',
    ]);
  });

  it('do not count the rows of a list of actions below what was said', () => {
    const minutes = 'Two vans were bought.\nArson had fallen.\n| Action | Lead | By\n| Count the vans | Clerk | May';
    expect(numbered(minutes)).toEqual(['1 Two vans', '2 Arson had']);
  });

  it('do not count who sent apologies, told between brackets', () => {
    const minutes = (names: string): string =>
      `# Apologies\nMinutes:\n${names}\n# Vans\nMinutes:\nTwo vans were bought.\nThe panel asked about boats.`;
    const two = ['1 Two vans', '2 The panel'];
    expect(numbered(minutes('Councillors A Ash and B Reed (Leek) and Cora Dunn (Independent Member).'))).toEqual(two);
    expect(numbered(minutes('Councillor Ash had sent word that she was to be late again.')).length).toBe(3);
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
    const crimes = ['1 Arson', '2 Fraud', '3 Theft', '4 Rape', '5 Assault'];
    expect(numbered(minutes, 1)).toEqual(crimes);
    expect(numbered(minutes.replace('.\nIt was heard that:', ' and heard this:'), 1)).toEqual(crimes);
  });
});

describe('the number that a minute has by the year', () => {
  it('numbers the item, and not its points', () => {
    const minute =
      '25/14  Considered a report on arson.\nArson had fallen.\n·  Why?\n·  Where?\n·  It was wet.\n·  In the woods.';
    expect(numbered(minute, 1)).toEqual(['1 Why?', '2 Where?', '3 It', '4 In']);
  });
});

describe('the text of the agenda above the minutes of an item', () => {
  const item = (title: string, agenda: string, minutes: string): Block[] => [
    { kind: 'heading', label: null, level: 0, text: title },
    ...blocksOf(agenda),
    { kind: 'heading', label: null, level: 0, text: 'Minutes:' },
    ...blocksOf(minutes),
  ];

  it('is no passage, whatever it lists', () => {
    const blocks = [
      ...item('Interests', 'All Members are asked to declare\n(i)  Any interests\n(ii)  Any gifts', 'There were none.'),
      ...item(
        'Rural Plan',
        'The Chair to open.\n·  A report\nAdditional documents:',
        '1)  Arson rose.\n2)  Thefts fell.',
      ),
    ];
    expect(passagesOf(blocks).passages.map(({ n, text }) => `${n} ${text}`)).toEqual([
      '1 Arson rose.',
      '2 Thefts fell.',
    ]);
  });

  it('ends where minutes begin that have no title above them', () => {
    const [title, ...rest] = item('Rural Plan', 'The Chair to open.', '1)  Arson rose.');
    const later = [
      { kind: 'paragraph', label: null, level: 0, text: 'Minutes:' } as const,
      ...blocksOf('2)  Thefts fell.'),
    ];
    const { passages } = passagesOf([title as Block, ...rest, ...later]);
    expect(passages.map(({ text }) => text)).toEqual(['Arson rose.', 'Thefts fell.']);
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

describe('numerals after letters', () => {
  it('begin a list of their own where the next is the second', () => {
    const heard = [...'abcdefgh'].map((letter) => `(${letter})  that point ${letter} was made;`).join('\n');
    const discussed = ['i', 'ii', 'iii'].map((numeral) => `(${numeral})  the matter of ${numeral}.`).join('\n');
    const minutes = `The Commissioner highlighted:\n${heard}\nMembers discussed:\n${discussed}`;
    expect(numbered(minutes, 4).slice(-3)).toEqual([
      '9 the matter of i.',
      '10 the matter of ii.',
      '11 the matter of iii.',
    ]);
  });
});

describe('the answer below a numbered question', () => {
  it('may be in whatever words, right below a question mark', () => {
    const text = '1.  Who may apply?\nClubs may.\n2.  When will it open?\nIn May.\nThe Panel moved on.';
    expect(numbered(text, 9)).toEqual(['1 Who may apply? Clubs may.', '2 When will it open? In May.']);
  });

  it.each([
    ['It was asked whether the vans were new.', 'The Chief Constable stated that they were.'],
    ['What had the vans cost?', 'In response it was said that they had cost £40,000.'],
    ['Concern was expressed at the state of the piers.', 'Members were told that they would be mended.'],
  ])('is part of it: %s', (question, answer) => {
    const { passages } = passagesOf(blocksOf(`(1).  ${question}\n${answer}\n(2).  Arson had fallen.`));
    expect(passages.map(({ n, text }) => [n, text])).toEqual([
      [1, `${question}\n${answer}`],
      [2, 'Arson had fallen.'],
    ]);
  });

  it('is none below what tells something, nor another paragraph below', () => {
    const told = '(1).  The vans were new.\nThe Chief Constable stated that arson had fallen.\n(2).  Fraud had risen.';
    expect(unnumbered(told)).toEqual(['The Chief']);
    const more = '(1).  Were they new?\nThe Chair said so.\nThe Commissioner said that they were.\n(2).  Fraud rose.';
    expect(unnumbered(more)).toEqual(['The Commissioner']);
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

describe('a short line that says something is no heading', () => {
  it.each([['Action – Clerk to count the vans (May 2031)'], ['Action point 3: Treasurer to price the vans']])(
    '%s',
    (line) => {
      expect(unnumbered(`The Panel heard that:\n•  Vans were red.\n${line}`)).toContain(
        line.split(' ').slice(0, 2).join(' '),
      );
    },
  );

  it('nor a numbered one in which the panel recommends what is listed below', () => {
    const text = `
1.  The Panel read the plan with care, and all of it.
2.  The Panel asked for its cost, which was low.
Recommendations
3.  The Panel recommends that the Commissioner
(a)  buy vans; and
(b)  sell boats.
4.  The Panel thanks the Commissioner for the plan.`;
    expect(numbered(text)).toEqual(['1 The Panel', '2 The Panel', '3 The Panel', '4 The Panel']);
  });
});
