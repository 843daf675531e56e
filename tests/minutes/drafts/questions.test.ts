/** Who asks and who answers, as councils write it: sentences of an invented one. */
import { describe, expect, test } from 'vitest';
import { minutesOf, objectsOf as of, recordsOf as records } from './support.ts';

describe('questions', () => {
  test.each([
    ['Would the ferry run on Sundays? It would.'],
    ['The Commissioner was asked whether the pier was safe. She said that it was.'],
    ['The Commissioner was asked to explain the fee. He said that rope cost more.'],
    ['Concern was expressed about the cost of rope.'],
    ['A Member was doubtful that buoys would help. It was explained that they did.'],
    ['The Chair remarked that the harbour was dark. The PCC said that lamps had been bought.'],
    ['A Member wanted the slipway reopened. The Commissioner said that it was unsafe.'],
    ['In reply to Mrs Oak, the Commissioner stated that the ferry ran.'],
    ['In response to a challenge about the tide, the Chief Constable gave the hours.'],
    ['Mr Oak had submitted a question asking when the pier would open.'],
    ['A letter had come from the rowing club, which objected to the fee.'],
    ['Cllr Oak – buoys. ACC: none left.'],
    ['J Oak: wants more buoys.'],
    ['The Panel regretted that the pier was shut.'],
    ['Several Members could not see why rope cost more.'],
    ['It was pointed out that the pier was shut. The Commissioner replied that it was not.'],
    ['Mr Oak turned to paragraph 4.2 of the report and queried the fee.'],
    ['Members expressed a good deal of unease at the state of the pier.'],
    ['Expressed surprise that the pier was shut.'],
    ['It was remarked that the pier was shut. The Commissioner showed a photograph.'],
    ['It was put to the Commissioner that rope cost more. It had not.'],
    ['Councillor Oak described a night on which the pier was dark.'],
    ['The Chair observed that the tide table was wrong. The Commissioner apologised.'],
    ['Some Members were of the view that the fee was high. The PCC disagreed.'],
    ['During the debate reference was made to the state of the pier.'],
    ['Whether the ferry would run on Sundays.'],
    ['How often the buoys were painted.'],
    ['A Member asked about gulls. The Commissioner had ruled out any cull.'],
    ['The Vice-Chair regrets that the pier is shut.'],
    ['Members are concerned at the cost of rope.'],
    ['Asked what rope cost, the Commissioner said that it was dear.'],
    ['Mr Oak wishes to know what rope costs. The Commissioner replies that it is dear.'],
    ['Mrs Oak would like to know when the pier opens. It opens in May.'],
    ['The Vice-Chair points out that the plan is silent on eels, and asks for this to be mended.'],
    ['Ms Oak noted that the toll had risen. The Commissioner accepted that it had.'],
    ['Councillor Oak was concerned to have read that buoys were late.'],
    ['Mrs. Oak asked what progress had been made. The Commissioner said that it was good.'],
    ['A Member worried that the toll would fall on the poorest.'],
    ['The Panel stressed that the harbour master should come to each meeting.'],
    ['Members feared that the pier was not being watched.'],
    ['The Panel thought that the report should have come sooner.'],
    ['Councillor Oak was disappointed to get no tide table.'],
  ])('%s', (passage) => {
    expect(of('question', `* ${passage}`)).toHaveLength(1);
  });

  test.each([
    ['The Commissioner said that boats were late. She was concerned about the cost of fuel.'],
    ['Five people had written; one of them raised a complaint about noise.'],
    ['Twenty-one reviews had been asked for.'],
    ['The Chair praised the crew.'],
    ['Members asked that their good wishes be sent to the crew.'],
    ['Cllr Oak asked about gulls. The Chair ruled this out of order.'],
    ['Cllr Oak proposed that the Panel reject the plan.'],
    ['The Panel was shown a film about ropes.'],
    ['It was pointed out that the pier was shut. It would open in May.'],
    ['It was put to the vote that the pier be shut.'],
    ['Members questioned the Commissioner as follows.'],
    ['Members wished to thank the crew.'],
    ['Most of those who were asked had said that the ferry was late.'],
    ['What the toll will pay for'],
    ['Ms Oak, the Treasurer, noted that the toll had risen. It would rise again.'],
    ['Councillor Oak declared a non-pecuniary interest, as she had asked for a berth.'],
    ['The Commissioner introduced the chart for which the sub-group of the Panel had asked.'],
    ['Councillor Oak proposed that the fee be approved.'],
    ['Members had asked for a tide table. This had been sent to Members in May.'],
    ['One Member asked for an update on the request for a tide table. It had been circulated to Members in May.'],
  ])('none: %s', (passage) => {
    expect(of('question', `* ${passage}`)).toEqual([]);
  });

  test('with a promise and no answer are followed up', () => {
    const passage = 'The Panel asked for a tide table, and the Harbour Master agreed to supply this in May.';
    expect(of('question', `* ${passage}`)).toMatchObject([{ outcome: 'follow-up' }]);
  });

  test.each([
    ['Asked what rope cost, the Commissioner said that it was dear.', 'it was dear.'],
    ['Members asked what rope cost and were told that it was dear.', 'it was dear.'],
    [
      'Members asked about rope. The Commissioner had asked the port for a price and did not have it yet.',
      'The Commissioner had asked the port for a price and did not have it yet.',
    ],
    ['sought assurance that rope was cheap and noted that it was dear,', 'it was dear,'],
  ])('have the answer that their sentence holds: %s', (passage, answer) => {
    expect(of('question', `* ${passage}`)).toMatchObject([{ answer }]);
  });

  test.each([
    ['The Chief Finance Officer (OPCC) introduced the paper and said that rope was dear.'],
    ['were pleased that rope was cheap,'],
  ])('are not what is only told below a line on questions: %s', (passage) => {
    expect(of('question', 'Key points raised during the discussion:', `* ${passage}`)).toEqual([]);
  });

  test('what stands below the name of a member is asked by one', () => {
    const lines = [
      'Councillor J Ash',
      '* Had been seasick. Wished to know who steered.',
      '* The PCC said that he did.',
    ];
    expect(of('question', ...lines)).toMatchObject([{ answer: 'he did.' }]);
  });

  test('nobody is answered who pays a compliment, also below questions', () => {
    expect(of('question', 'Members raised these questions:', '* A Member commended the lifeboat crew.')).toEqual([]);
  });

  test.each([
    'The Commissioner did not accept that ferries were late, and pointed to the tide table.',
    'The Chief Constable denied that the pier was dark.',
    'The PCC rejected the suggestion that rope was wasted.',
    'The Mayor disputed the cost of buoys.',
  ])('who denies something was asked about it: %s', (passage) => {
    expect(of('question', `* ${passage}`)).toHaveLength(1);
  });

  test('below questions, what was sent since was asked before', () => {
    const below = 'Members raised these questions:';
    expect(of('question', below, '* The tide table had been circulated to Members in May.')).toEqual([]);
    expect(of('question', below, '* Yes, the tide table had been circulated to Members in May.')).toHaveLength(1);
  });

  test('nor does who presents a paper', () => {
    expect(of('question', 'Members raised these questions:', '* The Commissioner introduced the tables.')).toEqual([]);
  });

  test('nor who welcomes something', () => {
    const below = 'Members raised these questions:';
    expect(of('question', below, '* Members welcomed the £9,000 for a buoy.')).toEqual([]);
    expect(of('question', below, '* Members welcomed the buoy but doubted its colour.')).toHaveLength(1);
  });

  test('one that was not reached is deferred', () => {
    const [question] = of('question', '* Cllr Oak – tides? Not dealt with for lack of time.') as { outcome: string }[];
    expect(question?.outcome).toBe('deferred');
  });

  test("the next paragraph's number ends questions", () => {
    const lines = ['The Panel raised the issues below:', '* Who steers?', '* Mr Elm proposed that boats be sold.'];
    const minutes = minutesOf(lines);
    const passages = minutes.passages.map((passage, index) => (index === 1 ? { ...passage, label: '8.' } : passage));
    expect(records({ ...minutes, passages }).filter(({ kind }) => kind === 'question')).toHaveLength(1);
  });

  test('questions end with their list', () => {
    const minutes = minutesOf(['Members asked these questions:', '* Who steers?', '> The Chair spoke of the tide.']);
    expect(records(minutes).filter(({ kind }) => kind === 'question')).toHaveLength(1);
  });
});

test.each([
  'Mr Oak asked why rope cost more, and the Chief Finance Officer replied that hemp was scarce.',
  'Mr Oak asked why rope cost more, to which the Commissioner answered that hemp was scarce.',
  'Mr Oak asked why rope cost more, and was told by the Commissioner that hemp was scarce.',
])('a sentence asks and answers: %s', (passage) => {
  const [question] = of('question', `* ${passage}`) as { answer: string; outcome: string }[];
  expect(question).toMatchObject({ answer: 'hemp was scarce.', outcome: 'answered' });
});

test('after a line that only names who asked comes what was asked', () => {
  const exchange = '* Councillor Oak asked:\n“Are ferries safe?”\nThe Commissioner responded that they were safe.';
  const [question] = records(minutesOf([exchange]));
  expect(question?.summary).toMatch(/^Panel member asked: Are ferries safe\?/);
  expect(question?.question).toMatchObject({ askedBy: 'Panel member', answer: 'they were safe.' });
});

test('the word above an answer is no part of it', () => {
  const [question] = records(minutesOf(['* Are ferries safe?\nResponse\nNone had sunk.']));
  expect(question?.question).toMatchObject({ answer: 'None had sunk.' });
});

test('below the word above an answer there may be none', () => {
  const [question] = of('question', '* Are ferries safe?\nAnswer') as { answer: unknown }[];
  expect(question?.answer).toBeNull();
});

describe('an exchange with a line for each speaker', () => {
  const lines = [
    '> Cllr Oak – asked how many buoys there were.',
    '> PCC – there were twelve, and a spare one.',
    '> The Chairman (Mr Elm): Buoys were dear. What had the spare one cost?',
    '> Chief Finance Officer: £400, which the harbour board had paid.',
    '> Cllr Ash – would the ferry run on Sundays?',
    '> Operation Falcon – two nets were seized.',
  ];
  const all = records(minutesOf(lines));

  test('has the answer of who is asked, without who says it', () => {
    expect(all.filter(({ kind }) => kind === 'question').map(({ question }) => question)).toMatchObject([
      { askedBy: 'Panel member', answer: 'there were twelve, and a spare one.', outcome: 'answered' },
      { askedBy: 'Chair', answer: '£400, which the harbour board had paid.' },
      { askedBy: 'Panel member', answer: null, outcome: 'unknown' },
    ]);
  });

  test('is told without who says it', () => {
    expect(all[0]?.summary).toBe('Panel member asked how many buoys there were (Wessdale, 2021).');
    expect(all.find(({ kind }) => kind === 'funding')).toMatchObject({
      summary: '£400, which the harbour board had paid (Wessdale, 2021).',
      statedBy: 'commissioner',
    });
  });
});

describe('questions of the public', () => {
  const heading = '12. Questions to the Commissioner from Members of the Public';
  const exchange = (...lines: string[]): Record<string, unknown>[] =>
    records(minutesOf([heading, ...lines])).filter(({ kind }) => kind === 'question');

  test('are told without the words before them and before their answers', () => {
    const [question] = exchange(
      '> Question 1, from Mr Elm of Wessport: What is being done about the seals on the slipway?',
      '> Reply: A warden now walked the slipway at dawn.',
    );
    expect(question).toMatchObject({
      summary: 'Member of the public asked: What is being done about the seals on the slipway? (Wessdale, 2021).',
      question: { askedBy: 'Member of the public', answer: 'A warden now walked the slipway at dawn.' },
    });
  });

  test('stand beside those of the panel', () => {
    const [question] = exchange('> Councillor Ash asked when the slipway would be swept. It would be in May.');
    expect(question).toMatchObject({ question: { askedBy: 'Panel member' } });
  });
});

test('what was heard below a line on points is none, though its speaker also answered questions', () => {
  const lead =
    '> The Commissioner presented the chart and the Chief Constable answered questions upon it. The following points were made:';
  expect(
    of('question', lead, '* The ferry had run on time.', '* Councillor Oak asked about gulls. There were few.'),
  ).toHaveLength(1);
});

test('a question that is held over is deferred', () => {
  expect(of('question', 'Members asked:', '* A question on eels was held over to the January meeting.')).toMatchObject([
    { outcome: 'deferred' },
  ]);
});

test('a point of a list may answer itself behind a stroke, and what it says there is a fact', () => {
  const point = '* how the lamps were paid for – £4,000 had been given by the Home Office.';
  const list = ['Members asked the following questions:', point];
  expect(of('question', ...list)).toMatchObject([{ outcome: 'answered' }]);
  expect(of('funding', ...list)).toMatchObject([{ amountGbp: 4000 }]);
});
