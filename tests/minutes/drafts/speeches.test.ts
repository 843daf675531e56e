/** Minutes that go from one speaker to the next, and that tell of a discussion in long paragraphs: those of an invented town. */
import { describe, expect, test } from 'vitest';
import { draftsOf } from '../../../src/minutes/drafts/drafts.ts';
import { minutesOf, objectsOf, recordsOf } from './support.ts';

const kinds = (...lines: string[]): string[] =>
  recordsOf(minutesOf(lines)).map(({ paragraph, kind }) => `${paragraph ?? '-'} ${kind}`);

describe('who speaks', () => {
  test('a member goes on speaking to the end of the paragraph, and is answered below', () => {
    const lines = [
      '> Councillor Ash highlighted the state of the pier. She thought that the planks were rotten. This had led some to stay away.',
      '> The Commissioner advised that he had bought new planks in May.',
    ];
    expect(objectsOf('question', ...lines)).toEqual([
      { askedBy: 'Panel member', answer: 'he had bought new planks in May.', outcome: 'answered' },
    ]);
    expect(kinds(...lines)).toEqual(['- question', '- delivery']);
  });

  test('what members were and wished, below a line that names them, is theirs, and no answer', () => {
    const lines = [
      'Members asked a range of questions. Members:',
      '* were concerned that the planks were rotten,',
      '* were interested in seeing the new pier,',
      '* wished the Commissioner to visit it.',
    ];
    expect(kinds(...lines)).toEqual(['1 question', '2 question', '3 question']);
    for (const question of objectsOf('question', ...lines)) expect(question).toMatchObject({ answer: null });
  });

  test.each([
    ['Disappointment was expressed by one Member at the state of the pier.', 'Panel member'],
    ['A Member asked to hear more about the pier. The Commissioner said that it was shut.', 'Panel member'],
    [
      'Mrs Elm, independent co-opted member, commented that the pier was shut. The Commissioner agreed.',
      'Panel member',
    ],
    ['Mr Oak, a resident of Ashby, put the question of which he had given notice.', 'Member of the public'],
  ])('asks: %s', (passage, askedBy) => {
    expect(objectsOf('question', `* ${passage}`)).toEqual([expect.objectContaining({ askedBy })]);
  });

  test('an answer may follow the question without a comma', () => {
    const passage = '* In response to a question from a Member the PCC stated that he was not satisfied with the pier.';
    expect(objectsOf('question', passage)).toEqual([
      { askedBy: 'Panel member', answer: 'he was not satisfied with the pier.', outcome: 'answered' },
    ]);
  });

  test('that many questions were asked is none; those that are listed below are', () => {
    const lines = [
      '* The Panel asked the Commissioner a series of questions on his proposal.',
      'The questions covered:',
      '* Whether the rise was needed.',
      '* The adequacy of the survey.',
    ];
    expect(kinds(...lines)).toEqual(['2 question', '3 question']);
    for (const question of objectsOf('question', ...lines)) expect(question).toMatchObject({ answer: null });
  });

  test('below a member’s name it is that member who asks', () => {
    const passage =
      '* Recognising that the pier was old asked what would be done. The Commissioner replied that it was safe.';
    expect(objectsOf('question', 'Cllr Lynn Ash', passage)).toEqual([
      expect.objectContaining({ askedBy: 'Panel member' }),
    ]);
  });

  test('whoever chairs and gives an outline asks nothing, nor does what members noted', () => {
    const lines = [
      'Key points raised during the discussion:',
      '* The Chairman provided a brief outline of the report. The Commissioner moved to take questions.',
      '* With regards to the pier, members noted that £1.2m had been set aside.',
    ];
    expect(kinds(...lines)).toEqual(['2 funding']);
  });

  test('what stands before an answer was put to whoever answers', () => {
    const passage = '* The importance of piers was emphasised. The Commissioner told the Panel that he valued them.';
    expect(objectsOf('question', 'Questions and answers:', passage)).toEqual([
      expect.objectContaining({ answer: 'he valued them.' }),
    ]);
  });

  test.each([
    [
      'In reply to Councillor Ash, who had asked whether it was paid for, the Treasurer stated that £2m had been granted.',
    ],
    ['Councillor Ash asked what had been done; the Commissioner explained that £2m had been granted.'],
    ['The Commissioner was asked about the pier, and explained that £2m had been granted.'],
    ['The Commissioner was asked what was offered, and he replied that £2m had been granted.'],
    ['Mrs Elm enquired about the pier, and it was explained by the Treasurer that £2m had been granted.'],
    [
      'It was queried why costs had doubled, in reply to which the Panel was told by the Treasurer that £2m had been granted.',
    ],
    ['It was noted that piers were few, and, upon being asked why, the Treasurer stated that £2m had been granted.'],
    [
      'Members asked about a grant, and the Commissioner, who had no notes to hand, indicated that £2m had been granted.',
    ],
  ])('what is answered in the sentence that asks is told: %s', (passage) => {
    expect(kinds(`* ${passage}`)).toEqual(expect.arrayContaining(['1 question', '1 funding']));
    expect(objectsOf('question', `* ${passage}`)).toEqual([
      expect.objectContaining({ answer: expect.stringContaining('£2m had been granted') }),
    ]);
  });

  test('what was heard in an update and in questions on it is a question only where somebody asks', () => {
    const lines = [
      'Arising from the update and the questions of Members:',
      '* the pier had been mended in May;',
      '* a Member asked who had paid, and the Commissioner said that he had.',
    ];
    expect(kinds(...lines)).toEqual(['1 delivery', '2 question']);
  });
});

describe('how a question is told', () => {
  test.each([
    [
      'There was a concern at the lack of piers. The Commissioner said that one was planned.',
      'Panel voiced concern at',
    ],
    ['It was suggested that piers were few. The Commissioner agreed.', 'Panel suggested that piers were few'],
    ['Concern was expressed that piers were few. In response, the PCC said so.', 'Panel voiced concern that'],
  ])('%s', (passage, start) => {
    const lines = ['Questions and answers:', `* ${passage}`];
    const [question] = recordsOf(minutesOf(lines)).filter(({ kind }) => kind === 'question');
    expect(String(question?.summary)).toContain(start);
  });
});

describe('of several reports in a sentence', () => {
  test('the one that tells of a deed is its evidence, beside the money of another', () => {
    const passage =
      '* The Commissioner said that a new launch had begun work in May, that piers were full, and that he had set aside £75,000 for them.';
    const minutes = minutesOf([passage]);
    const [delivery] = draftsOf(minutes).filter(({ record }) => record.kind === 'delivery');
    expect(minutes.text.slice(delivery?.start, delivery?.end)).toBe(
      'The Commissioner said that a new launch had begun work in May',
    );
  });
});

describe('what is promised', () => {
  test.each([
    ['Councillor Ash asked why. The Commissioner said that replies would be provided by the end of the week.'],
    ['The final version would be laid before the Panel on 27 March.'],
    ['Mr Elm undertook, at the request of Councillor Ash, to circulate a map.'],
    ['The Chair asked that the report show both piers. The Commissioner said that she would see that it did.'],
  ])('%s', (passage) => {
    expect(objectsOf('action', `* ${passage}`)).toHaveLength(1);
  });
});

describe('what is no fact', () => {
  test.each([
    ['Under Section 12 of the Act, the Commissioner was required to report on what was delivered.'],
    ['The Chief Constable was invited to address the Panel on what had been built.'],
  ])('%s', (passage) => {
    expect(kinds(`* ${passage}`)).toEqual([]);
  });

  test('who chairs the panel', () => {
    expect(kinds('> Resolved – that Ann Ash is elected Chairman of the Panel for the year.')).toEqual([]);
  });

  test('a speed counts nothing', () => {
    expect(objectsOf('figure', '* A discussion took place on 20 mph zones.')).toEqual([]);
  });

  test('the papers that a panel is asked to consider', () => {
    expect(
      kinds('The Panel was asked to consider the:', '* provide a report, outlining whether it vetoes the precept.'),
    ).toEqual([]);
  });

  test('a panel that notes a paper and agrees to something does both', () => {
    const passage = '> The Panel noted the Annual Report and agreed that the Chair would write to the Commissioner.';
    expect(kinds(passage)).toEqual(['- resolution', '- action']);
  });

  test('the number of an action that it has in a list of them is no part of it', () => {
    const lines = [
      'Actions/requests for further information:',
      '> R17/22 – The PCC to include both piers in the report.',
    ];
    expect(objectsOf('action', ...lines)).toEqual([expect.objectContaining({ owner: 'Commissioner' })]);
  });

  test('that a panel might approve something resolves nothing', () => {
    const passage = '* Even if the Panel approved the precept, a budget deficit of £11m would remain.';
    expect(kinds(passage)).toEqual(['1 figure']);
  });

  test('what a panel agreed to, clause by clause, is its decision, and no promise', () => {
    const lines = ['The Panel agreed to:', '> 1. Note the plan;', '> 2. Recommend that rural crime be a priority.'];
    expect(kinds(...lines)).toEqual(['- resolution', '- resolution']);
  });
});

describe('a priority', () => {
  test('is one that is named among those that were proposed', () => {
    const passage = '* She proposed three priorities, namely safe piers, clean water, and a force that answers.';
    expect(kinds(passage)).toEqual(['1 priority']);
  });
});

describe('what it is about', () => {
  test('why it was so late is not', () => {
    const passage = '* Following Covid, burglary of homes had risen by 4%.';
    expect(recordsOf(minutesOf([passage]))).toEqual([expect.objectContaining({ themes: ['acquisitive-crime'] })]);
  });
});

describe('sums', () => {
  const figures = (passage: string): unknown[] => objectsOf('figure', `* ${passage}`);
  const amounts = (passage: string): unknown[] =>
    objectsOf('funding', `* ${passage}`).map((funding) => (funding as { amountGbp: number | null }).amountGbp);

  test.each([
    ['The town had lost £14m in core funding and had the lowest precept levels in the county.', -14_000_000],
    ['The central funding reduction over seven years was estimated at £25m.', -25_000_000],
    ['The town was under-funded by £12m when compared to others.', 12_000_000],
    ['Councillor Ash asked how the gap of £4.3m was to be closed.', 4_300_000],
  ])('a figure: %s', (passage, value) => {
    expect(figures(passage)).toEqual([expect.objectContaining({ value, unit: '£' })]);
    expect(amounts(passage)).toEqual([]);
  });

  test('what comes at no charge is no charge', () => {
    const passage = '* She had made £90,000 available so that traders might be given cameras at no charge.';
    expect(objectsOf('funding', passage)).toEqual([expect.objectContaining({ type: 'grant' })]);
  });

  test('the word right before a sum says what it is, whatever else is near', () => {
    const passage =
      '* Sources were the pension grant £1.8m, the uplift grant £4.1m, the council tax freeze grant £3.5m and council tax funding of £93m.';
    const types = objectsOf('funding', passage).map((funding) => (funding as { type: string }).type);
    expect(types).toEqual(['grant', 'grant', 'grant', 'precept']);
  });

  test.each([
    [
      'He proposed a Band D precept of £163.98, a £3.06 increase from the 2014-15 council tax of £160.92.',
      [163.98, 3.06],
    ],
    ['He proposed a precept of £210, an increase on last year’s £200.', [210]],
    ['If he could go to £4.95 per household without a referendum, this would be the precept level proposed.', [4.95]],
    ['The increase for 2024/25 of £13 a household, which the Panel had supported, had paid for patrols.', [13]],
    ['The Panel might report on the proposed level of precept.', []],
    ['The costs of a referendum were high.', []],
  ])('%s', (passage, wanted) => {
    expect(amounts(passage)).toEqual(wanted);
  });

  test.each([
    ['Members noted a 2% increase in the precept and questioned why.', 'change in precept'],
    ['Average waiting times had fallen to 27 seconds.', 'Average waiting times'],
    ['There was an increase of 54% in cycle casualties compared with 2019.', 'change in cycle casualties'],
    ['Councillor Ash asked why trust in the pier had dropped to 76%.', 'trust in the pier'],
  ])('what a share is of: %s', (passage, metric) => {
    expect(figures(passage)).toEqual([expect.objectContaining({ metric })]);
  });
});
