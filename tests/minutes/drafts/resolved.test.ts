/** What a panel resolved, in the words of other councils: sentences of invented ones. */
import { describe, expect, test } from 'vitest';
import { draftsOf } from '../../../src/minutes/drafts/drafts.ts';
import { minutesOf } from '../../../src/minutes/minutes.ts';
import { published } from '../../support/minutes.ts';

/** The resolutions and actions of minutes, as `outcome` or `action`, in their order. */
function decided(...lines: readonly string[]): string[] {
  const text = ['The Commissioner had opened a jetty at Wessport, and the Panel had been to see it.', ...lines];
  return draftsOf(minutesOf(published(text.join('\n')), [])).flatMap(({ record }) => {
    if (record.kind === 'resolution') return [record.resolution.outcome];
    return record.kind === 'action' ? ['action'] : [];
  });
}

describe('tasks that a decision joins', () => {
  test.each([
    ['Resolved – that the update be noted and a further report be brought in six months.', ['noted', 'action']],
    ['Resolved – that the report be noted and the new launch welcomed.', ['noted', 'other']],
    ['The Panel noted the report and asked that figures on eels be brought to every meeting.', ['noted']],
    ['Resolved – that the next update include figures on eels.', ['agreed', 'action']],
    ['Resolved – that the PCC be asked to show eels by river in future reports.', ['recommended', 'action']],
    ['Resolved – that the PCC be asked to add eels to the next quarterly report.', ['recommended', 'action']],
    ['Resolved – that the PCC be thanked and that the report be welcomed.', ['other']],
    ['Resolved – That the questions asked, and the replies, be noted.', ['noted']],
  ])('%s', (line, all) => expect(decided(line)).toEqual(expect.arrayContaining(all)));

  test('are clauses too where the first stands on the line of the word', () => {
    const lines = ['Resolved - That (a) the update be noted; and', '(b)  the next update include figures on eels.'];
    const { passages } = minutesOf(published(['The ferry had sunk.', ...lines, 'The pier was shut.'].join('\n')), []);
    expect(passages.filter(({ n }) => n !== null).map(({ text }) => text)).toEqual([
      'The ferry had sunk.',
      'The pier was shut.',
    ]);
  });
});

describe('what a sentence says was resolved', () => {
  test('a paper is noted and something is agreed in one breath', () => {
    const sentence = 'Members noted the list of items and agreed that eels be added to it.';
    expect(decided(sentence)).toEqual(['noted', 'agreed']);
  });

  test.each([
    ['The Panel NOTED the harbour bulletin.', 'noted'],
    ['Members SUPPORTED the proposed jetty levy.', 'supported'],
    ['No questions were put. NOTED.', 'noted'],
    ['RESOLVED that the report and the comments of the Panel be noted.', 'noted'],
    ['RESOLVED to thank the crew for their talk.', 'other'],
    ['RESOLVED that the paper be received.', 'other'],
    ['The Wessdale Panel noted the quarter 2 harbour report.', 'noted'],
    ["Members noted the Commissioner's annual report for 2031.", 'noted'],
    ['The Wessdale and Eastshire Police and Crime Panel supported the harbour plan.', 'supported'],
    ['The Panel set up a task and finish group on eels.', 'agreed'],
    ['Most members present voted for the £14 precept increase.', 'supported'],
    ['RESOLVED that the report be received and noted.', 'noted'],
    ['The Panel agreed to reconvene on 4 May.', 'agreed'],
    ['The ferry had sunk, and the Panel agreed to meet again in June.', 'agreed'],
    ['Agreed to add: piers; lighthouses.', 'agreed'],
    ['The Panel agreed the programme.', 'agreed'],
    ['The work programme was agreed, with the addition of eels.', 'agreed'],
    ['The Panel noted the action tracker.', 'noted'],
    ['Four boats had sunk. Noted.', 'noted'],
    ['Three crews had left. Report noted.', 'noted'],
    ['In the opinion of the Panel the toll could be halved without harm.', 'other'],
    ['Recommendation 3: that the buoys be lit at dusk. Accepted.', 'recommended'],
    ['It was proposed and seconded that it be vetoed, which was carried by ten votes to two.', 'vetoed'],
    ['Councillor Ash proposed that the pier be sold. This was not seconded.', 'other'],
    ['Subject to those changes the Panel supports the harbour plan.', 'supported'],
    ['Councillor Ash proposed a lower levy. The motion did not find a seconder.', 'other'],
    ['Councillor Ash moved that the levy be halved. It was not seconded.', 'other'],
    ['For want of a seconder the proposal fell.', 'other'],
    ['The Panel did not support the proposed toll.', 'other'],
    ['The recommendations were agreed.', 'agreed'],
    ['Outcome: The Panel endorsed the tolls.', 'supported'],
    ['Members discussed the tolls and agreed to defer the item.', 'agreed'],
    ['Members agreed that a working group be established.', 'agreed'],
    ['The Panel voted by nine to two to support the harbour levy.', 'supported'],
    ['The Panel resolved not to veto the harbour levy.', 'other'],
    ['The Panel resolved to veto the harbour levy.', 'vetoed'],
    ['The recommendations set out in the harbour paper were approved.', 'approved'],
    ['The report on tolls and its appendices were noted.', 'noted'],
    ['The minutes of 3 May were confirmed once “pier” had been altered to read “quay”.', 'agreed'],
    ['The minutes of 3 May were agreed with one correction, to the name of the ferry.', 'agreed'],
  ])('%s', (sentence, outcome) => {
    expect(decided(sentence)).toEqual([outcome]);
  });

  test.each([
    ['The minutes of the meeting held on 3 May were agreed and signed by the Chair.'],
    ['The Commissioner noted that the jetty was long.'],
    ['The Panel agreed that boats are slow.'],
    ['Two members did not agree.'],
    ['Members discussed the tolls and agreed that they were high.'],
  ])('nothing: %s', (sentence) => {
    expect(decided(sentence)).toEqual([]);
  });
});

test('what is proposed, seconded and agreed is resolved, each thing for itself', () => {
  const carried = 'It was proposed by Councillor Ash, seconded by Councillor Oak and agreed that the Panel';
  expect(decided(`${carried} supports the Annual Report.`)).toEqual(['supported']);
  expect(decided(`${carried} commends the Annual Report and recommends that tides be added.`)).toEqual([
    'other',
    'recommended',
  ]);
});

test('somebody who is asked to do something, beside what was received, has a task', () => {
  expect(decided('RESOLVED: That the report be received and the Chair be asked to write to the pilots.')).toEqual([
    'other',
    'action',
  ]);
});

test('how many voted says nothing of what was resolved', () => {
  const lines = ['The Panel RESOLVED, by 8 votes to 3, to:', 'a) support the proposed toll;', 'b) note the tides.'];
  expect(decided(lines.join('\n'))).toEqual(['supported', 'noted']);
});

test.each([
  [['9. Agenda Plan', 'RESOLVED:', 'That the plan be noted.'], []],
  [['9. Agenda Plan', 'RESOLVED:', 'That the plan be approved, with eels added.'], ['approved']],
  [['9. Tides', 'RESOLVED:', 'That the forward work programme be noted.'], []],
])('to note its own calendar is a matter of course, and to settle it is not: %s', (lines, outcomes) => {
  expect(decided(...lines)).toEqual(outcomes);
});

describe('what a clause resolves', () => {
  test.each([
    ['That the Chair write to the Minister in support of a longer pier.', 'agreed action'],
    ['That the progress with the pier be welcomed.', 'other'],
    ['That the pier strategy be welcomed and supported.', 'supported'],
    ['To invite the Harbour Master to a meeting of the Panel.', 'recommended'],
    ['That the draft harbour plan be placed before the Panel in May.', 'agreed action'],
    ['That the new berthing rules be reviewed after six months.', 'agreed action'],
    ['That a written summary of the soundings be left for the new Harbour Master.', 'agreed action'],
    ['That the Panel requests that a note on tides be circulated.', 'recommended action'],
    ['That the Harbour Working Group meet before Easter to examine the tolls.', 'agreed action'],
    ['That a further paper on buoys be received in the autumn.', 'agreed action'],
    ['That the Commissioner be asked to keep Members informed of the dredging.', 'recommended action'],
    ['That the Commissioner be asked to give thought to a lower toll.', 'recommended'],
    ['That the Panel recommends that the Commissioner publish the tide tables.', 'recommended'],
    ['That the Commissioner be recommended to report the tides to the Panel.', 'recommended action'],
    ["That the Panel's sorrow at the wreck be conveyed to the Harbour Board by the Chair.", 'agreed action'],
    ['That the Panel asks for a further report on eels in May.', 'recommended action'],
    ["To require the Commissioner's response, with a new toll, by 15 May.", 'agreed action'],
    ['That the Commissioner be required to publish a new toll by 15 May.', 'agreed action'],
    ['That the Commissioner report on progress with the pier in a year.', 'agreed action'],
    ['That the Commissioner is requested to bring a paper on tides in May.', 'recommended action'],
    ['That the Panel supports the toll, and invites the Commissioner to hold a meeting.', 'supported recommended'],
    ['That the Panel considers that the Commissioner should light the buoys.', 'recommended'],
    ['That, with this change, the minutes of 3 May be approved.', 'agreed'],
    ['That the report be noted and the work of the pilots be supported.', 'noted supported'],
    ['To receive the draft tide tables at the September meeting.', 'agreed'],
    ["To place on record the Panel's concern at the state of the pier.", 'other'],
  ])('%s', (clause, outcomes) => {
    expect(decided('RESOLVED:', clause).join(' ')).toBe(outcomes);
  });
});

describe('clauses that end the words above them', () => {
  test.each([
    ['RESOLVED that the Panel:', ['(a)  supports the harbour plan;', '(b)  notes the tide tables.'], 'supported noted'],
    ['Resolved – That Members of the Panel:-', ['i)  note the plan;', 'ii)  agree the tolls.'], 'noted agreed'],
    [
      'RESOLVED that the Commissioner be asked to:',
      ['(1)  report on the tides; and', '(2)  think again of the tolls.'],
      'recommended action recommended',
    ],
    [
      'The Panel recommends that the Commissioner:',
      ['(a)  widen the slipway;', '(b)  report to the Panel on eels.'],
      'recommended recommended action',
    ],
  ])('%s', (lead, clauses, outcomes) => {
    expect(decided(lead, ...clauses).join(' ')).toBe(outcomes);
  });

  test.each([
    ['That the Panel:', ['1)  notes the soundings', '2)  supports the tolls'], 'noted supported'],
    [
      'The Panel made the following recommendations:',
      ['1.  That the tolls be cut.', '2.  That the pier be painted.'],
      'recommended recommended',
    ],
    ['Recommendations to the Commissioner:', ['(a)  Publish the tolls.', '(b)  Note the tides.'], 'recommended noted'],
    [
      'RESOLVED – That:',
      ['1.  The Commissioner be thanked; and', '2.  Officers circulate the tide tables.'],
      'agreed action',
    ],
    ['Resolved - that the Panel (1) notes the tides and', ['(2) recommends that buoys be lit.'], 'noted recommended'],
    ['RESOLVED that the Panel (a) notes the tides and (b) approves the tolls.', [], 'noted approved'],
    ['RESOLVED that (1) the tides be noted and (2) the tolls be approved.', [], 'noted approved'],
    ['RESOLVED:', ['That the Panel notes the tides and asks for a further paper in May.'], 'noted recommended action'],
    ['Agreed:', ['•  To note the report', '•  Harbour Master to be invited to the next meeting'], 'noted recommended'],
  ])('without a word of resolving, or routine among them: %s', (lead, clauses, outcomes) => {
    expect(decided(lead, ...clauses).join(' ')).toBe(outcomes);
  });

  test('below a line that only says who resolved', () => {
    expect(decided('RESOLVED:', 'The Panel:', 'a)  Noted the tide tables.', 'b)  Approved the tolls.')).toEqual([
      'noted',
      'approved',
    ]);
  });

  test.each([['(by majority)'], ['(unanimously)'], ['(by 9 votes to 3)'], ['(9 for, 3 against)']])(
    'and how many were for it is no clause: %s',
    (votes) => {
      expect(decided(`RESOLVED: ${votes}`, 'That the tolls be supported.')).toEqual(['supported']);
    },
  );
});

test.each([
  ['The Panel noted the soundings and RECOMMENDED that the pier be a priority of the plan.', ['noted', 'recommended']],
  ['Decision: That the paper be noted and that eels be considered in depth in May.', ['noted', 'agreed']],
  ['Decision: That the paper be noted and that thanks be sent to the crew.', ['noted']],
  ['RESOLVED that the tolls be approved and that a lighthouse keeper be appointed.', ['approved']],
])('what is decided beside noting a paper stands by itself: %s', (sentence, outcomes) => {
  expect(decided(sentence)).toEqual(outcomes);
});

describe('below a line that only names the panel', () => {
  test('clauses are resolved though the first only welcomes', () => {
    const clauses = [
      '(i)  welcomed the chart;',
      '(ii)  recommended that it be lit;',
      '(iii)  asked that the Commissioner write to the port.',
    ];
    expect(decided('', 'The Panel:', '', ...clauses)).toEqual(['other', 'recommended', 'recommended', 'action']);
  });

  test('points of a discussion are not', () => {
    expect(decided('', 'The Panel:', '', '(i)  welcomed the chart;', '(ii)  heard about eels.')).toEqual([]);
  });
});

test('what was noted in the same breath, or recommended, is resolved too', () => {
  expect(decided('RESOLVED - That the Panel supports the plan and recommends that it be lit.')).toEqual([
    'supported',
    'recommended',
  ]);
  expect(decided('The Panel NOTED the chart and AGREED to set up a group on eels.')).toEqual(['noted', 'agreed']);
});

test.each([
  ['Resolved: That a visit by Members to the lighthouse be arranged for June.', ['agreed', 'action']],
  ['Resolved: That the Democratic Officer send the chart to all Members.', ['agreed', 'action']],
])('is a task: %s', (line, all) => expect(decided(line)).toEqual(all));

test('a task is no recommendation, though it is to recommend something', () => {
  const line = 'Resolved: That the chart be supported, and that the Chair write to the port recommending lamps.';
  expect(decided(line)).toEqual(['supported', 'action']);
});

test.each([
  [
    'The Panel noted the update and asked the PCC to bring a report on tides in May.',
    ['noted', 'recommended', 'action'],
  ],
  ['Members thanked the Harbour Master and agreed that tides be added to the work plan.', ['agreed']],
  ['The Panel noted the progress with the pier.', ['noted']],
  ['The Panel considered a report that set out the toll, and asked the Panel to support a rise.', []],
])('what is taken and asked for in one sentence: %s', (sentence, all) => {
  expect(decided(sentence)).toEqual(all);
});

test('what is listed below "to note:" is noted', () => {
  const lines = [
    'The Panel agreed:',
    '1.  to support the toll;',
    '2.  to note:',
    '\ta.  the tides;',
    '\tb.  the eels.',
  ];
  expect(decided(...lines)).toEqual(['supported', 'noted', 'noted']);
});

test('clauses without the word "that" are resolutions, whoever they begin with', () => {
  const clauses = [
    'The report be noted.',
    'Councillor A Oak be sent to the port.',
    'The Clerk write to the port by 31 May.',
  ];
  expect(decided('Resolved that:', ...clauses)).toEqual(['noted', 'agreed', 'agreed', 'action']);
});
