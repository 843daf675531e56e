/** What somebody undertook, in the words of other councils: sentences of invented ones. */
import { describe, expect, test } from 'vitest';
import { draftsOf } from '../../../src/minutes/drafts/drafts.ts';
import { minutesOf, objectsOf } from './support.ts';

/** The status of each promise of an answer about the harbour. */
function promised(answer: string): string[] {
  const lines = ['In response to questions:', `* Councillor Ash asked about the harbour. ${answer}`];
  return draftsOf(minutesOf(lines)).flatMap(({ record }) => (record.kind === 'action' ? [record.action.status] : []));
}

describe('a promise', () => {
  test.each([
    ['The Commissioner said that he would be pleased to supply the soundings.'],
    ['The Commissioner took the point and would reflect it in the tide tables.'],
    ['The Commissioner would consider adding a measure on eels.'],
    ['He would double-check the number of boats.'],
    ['The Commissioner would have a conversation with the Harbour Master.'],
    ['The Commissioner was not sure of that but would ask the Harbour Master.'],
    ['The Chief Constable would have the harbour sergeant contact the councillor.'],
    ['The Chief Constable gave an assurance that an officer would call at each pier.'],
    ['The returns had not been put together and her office would do so by April.'],
    ['CFO to email tolls breakdown to all.'],
    ['The Commissioner accepted the point and would add a paragraph on eels.'],
    ['The Commissioner had yet to decide and would consult the boat clubs.'],
    ['The Commissioner said that his staff would hold an evening for skippers.'],
    ['The Commissioner shared that view and would raise it with the Harbour Master.'],
    ['She explained that few had replied, but accepted that it mattered and would discuss with the port how to ask.'],
    ['The Commissioner would have a section on eels written before it was printed.'],
    ['The harbour team would investigate.'],
    ['He undertook that the tolls would be published.'],
    ['The Commissioner assured Members that they would be kept informed.'],
    ['The Chief Constable offered Members a tour of the lighthouse.'],
    ['A written reply was promised.'],
    ['The Commissioner could not say, but would pass it to the Harbour Master.'],
    ['The Commissioner would take advice on whether the chart could be shown.'],
    ['Report on the tides to come to the June meeting.'],
    ['An explanation would be sought from the port.'],
    ['The question would be answered in writing.'],
    ['Future reports would show the tides by month.'],
    ['The results would be shown to the Panel in May.'],
    ['The wording of the chart would be rewritten.'],
    ['The soundings are to be included in the next report.'],
    ['Comparative charts would be included with the quarterly report from now on.'],
    ['A paragraph on eels would be inserted before it was printed.'],
    ['The berths would be reviewed after two years.'],
    ['The Panel agreed to write to the port.'],
    ['The Commissioner would make the case to the Fisheries Minister.'],
    ['The Commissioner said that she would go back to the port.'],
    ['The Commissioner hoped to report on the soundings in June.'],
    ['The Commissioner accepted this and would amend the chart.'],
    ['This would be raised at the next Harbour Board.'],
    ['He suggested that the Panel hold a workshop, and the Chair agreed that this would be useful.'],
    ['The Panel requested sight of the tide tables. The Commissioner agreed.'],
    ['It was agreed to circulate the soundings after the meeting.'],
    ['Figures for the outer pier, with a note on eels, to follow.'],
    ['A note on eels would be prepared for Members.'],
    ['He would get the figures for the councillor.'],
    ['The figure would appear in next year’s report.'],
    ['The Chief Constable promises Members a list of the buoys.'],
    ['The Panel will have the timetable at its next meeting.'],
    ['The Chief Constable had been asked to draw up a rota.'],
    ["An item on tides was still to be put into the Panel's work plan."],
    ['How safe the pier was would come back to the Panel.'],
    ['A report on tides was scheduled for the meeting of 8 September.'],
    ['The June meeting would have an update on eels.'],
    ['A survey of eels was recorded as an action.'],
    ['Concerns about the pier were to be passed by the Commissioner to the port.'],
    ['Figures on tides were promised to the Panel.'],
    ['Members were to receive the chart in June.'],
    ['The Commissioner said that he would hold the ferry to its timetable.'],
    ['She confirmed that she would look to put a lamp on each pier.'],
    ['The Commissioner would weigh up what the toll might pay for.'],
    ['The Chief Constable would get back to her about the gulls.'],
    ["The Commissioner's office would be in touch with the ferry."],
    ['The Commissioner would make sure that the lamps were lit.'],
    ['The Commissioner took the point and would bear it in mind.'],
    ['There would be a further report on eels to the Panel in June.'],
    ['The Panel would get a report on eels in June.'],
    ['Her question would be put to the Harbour Board.'],
    ["Members' comments would be conveyed to the harbour sergeant."],
    ['The suggestion would be passed on to the ferry.'],
    ['The matter would be referred to the Chief Constable.'],
    ['He said that the request would be actioned.'],
    ['The Head of Moorings would attend a future meeting.'],
    ['The Director of Ports would circulate the soundings.'],
    ['He would nevertheless look at the tolls.'],
    ['The Commissioner would gladly examine the tide tables.'],
    ['The Chief Executive would offer dates for a visit to the pier.'],
    ['The Commissioner took the point and would include eels in the next report.'],
    ['The Commissioner would refer it to the Harbour Board.'],
    ['The pier was rotten. It would be surveyed.'],
    ['It was suggested that the chart carry a scale. The Commissioner agreed that it would.'],
    ['The Panel asked that crews be told of the tolls. The Commissioner agreed that this would be done by Easter.'],
    ['The Panel sought an assurance that skippers would be told. The Commissioner gave that assurance.'],
    ['The Panel asked that the chart carry a scale. The Treasurer was happy to do so.'],
    ['New action 24/11: clerk to give Members a note on eels.'],
    ['Action C (tide map) – outstanding.'],
    ['The Commissioner was required to publish a new toll by 15 May.'],
    ['The Commissioner was unmoved. Paper to June.'],
  ])('%s', (answer) => {
    expect(promised(answer)).toEqual(['open']);
  });

  test.each([
    ['The tide tables, promised in May, had been received.'],
    ['A reply had been sent on 3 May to the Panel.'],
    ['The letter to the Fisheries Minister had been sent on 2 May.'],
    ['A list of berths had since been circulated.'],
    ['The chart asked for in May was now available online.'],
    ['Action 12, the list of berths, had been completed.'],
    ['All the actions of the last meeting had been dealt with.'],
    ['As had been promised in May, the list of berths had been placed upon the website.'],
  ])('that was kept: %s', (answer) => {
    expect(promised(answer)).toEqual(['done']);
  });

  test('is none, where something is offered to people', () => {
    expect(promised('He spoke of the courses offered to skippers in May.')).toEqual([]);
  });

  test('that goes on from what was done stands beside it', () => {
    expect(promised('The Commissioner had challenged the port and would share its reply.')).toEqual(['done', 'open']);
  });

  test('is told once, where an action notes it', () => {
    expect(promised('He would ask the port. ACTION: Commissioner to ask the port by May.')).toEqual(['open']);
  });

  test.each([
    ['Early Action – two rowing boats were bought.'],
    ['As he had promised to the Panel, the lamps were lit.'],
    ['The port had offered to pay a third.'],
    ['A resident has written to me about the gulls.'],
    ['The patrol team would respond to calls within an hour.'],
    ['Officers would meet the ferry each morning.'],
    ['He confirmed that loans would meet all but £3m.'],
    ['Complaints about the police, where a skipper is unhappy, would come to the port.'],
    ['Workshops would be offered to anglers.'],
    ['The Commissioner would provide £20,000 to the lifeboat.'],
    ['The Commissioner would work with partners to reduce noise.'],
    ['He would raise the precept by £5.'],
    ['The Commissioner will attend.'],
    ['A household would be asked for £323.57.'],
    ['The Group had spoken to 26 skippers.'],
    ['She said that she would decide then.'],
    ['She hoped that the others would follow by June.'],
    ['Officers taken on by June would bring the total to 90.'],
    ['The Commissioner said that she would always back the crews.'],
    ['The Commissioner said that she would welcome a lamp on each pier.'],
    ['She would present awards to the crews.'],
    ['Officers would check each boat before it sailed.'],
    ['A police office would visit the pier each week.'],
    ['The Commissioner invited members to visit the pier.'],
    ['Members were asked to get in touch with the ferry.'],
    ['The old lamps would be put to good use.'],
    ['Were she to leave, the Panel would meet to discuss it.'],
    ['Every Commissioner would raise the full toll.'],
    ['The Commissioner is required to publish a plan.'],
    ['The Deputy Commissioner was invited to speak to the paper.'],
    ['She did not yet know what would be provided after May.'],
    ['None of the berths would be taken away this year.'],
  ])('none: %s', (answer) => {
    expect(promised(answer)).toEqual([]);
  });
});

test.each([
  ['Actions carried forward', '5/31 Survey of buoys – not yet received.'],
  ['Date | Issue raised | Response | Status', '3 May | Survey of buoys | The Chair had written to the port. | Open'],
])('what stands in a list of actions or of issues is one: %s', (head, entry) => {
  const drafts = draftsOf(minutesOf([head, `* ${entry}`]));
  expect(drafts.map(({ record }) => record.kind)).toEqual(['action']);
});

/** Whose the promise of an answer is. */
function owner(answer: string): (string | null)[] {
  const lines = ['In response to questions:', `* Councillor Ash asked about the harbour. ${answer}`];
  return draftsOf(minutesOf(lines)).flatMap(({ record }) => (record.kind === 'action' ? [record.action.owner] : []));
}

test.each([
  ['The letter to the port had been sent by the Chairman.', 'Chair'],
  ['The matter would be referred to the Chief Constable.', null],
])('whose it is: %s', (answer, name) => {
  expect(owner(answer)).toEqual([name]);
});

test.each([
  ['Action | Who | When', 'Write to the Commissioner about eels | Treasurer | May'],
  ['Actions | When | Who', 'Write to the Commissioner about eels | May | Treasurer'],
  ['Action log | Who | What | When', '7 | Treasurer | Write to the Commissioner about eels | May'],
])('whose an action of a list is, wherever its column stands: %s', (head, row) => {
  const actions = draftsOf(minutesOf([head, `* ${row}`])).flatMap(({ record }) =>
    record.kind === 'action' ? [record.action.owner] : [],
  );
  expect(actions).toEqual(['Chief Finance Officer']);
});

test.each([
  'The Commissioner replied that nothing had been settled; she would look into it.',
  'The Commissioner said that the port had been kinder than that; it was not settled, and she would come back to the Panel.',
])('who reports is whom "she" means: %s', (answer) => {
  const lines = ['In response to questions:', `* A Member asked what it meant for the Force. ${answer}`];
  const owners = draftsOf(minutesOf(lines)).flatMap(({ record }) =>
    record.kind === 'action' ? [record.action.owner] : [],
  );
  expect(owners).toEqual(['Commissioner']);
});

test('a cell of actions that only names somebody says whose the promise of its row is', () => {
  const lines = ['Item | Notes | Action', '* 4 | Members wanted the tolls. CFO to send them. | D: Treasurer, 28 May'];
  const actions = draftsOf(minutesOf(lines)).flatMap(({ record }) => (record.kind === 'action' ? [record.action] : []));
  expect(actions).toEqual([{ owner: 'Chief Finance Officer', due: '28 May', status: 'open' }]);
});

test('in a list of actions whoever is named before one has it, or in brackets behind it', () => {
  const lines = [
    'Actions:',
    '> CC – chart of the reefs to the Panel in May',
    '> ACTION: Sweep the slipway (Harbour Foreman) by 9 June',
  ];
  const actions = draftsOf(minutesOf(lines)).flatMap(({ record }) => (record.kind === 'action' ? [record.action] : []));
  expect(actions.map(({ owner }) => owner)).toEqual(['Chief Constable', 'Harbour Foreman']);
});

test.each(['Decision/Action', 'Decisions and actions', 'Action / Outcome'])(
  'in a column headed "%s" each sentence is a decision or a task',
  (head) => {
    const row =
      '* 4 | Members spoke of the tides. | Paper noted. Treasurer to send the tolls by 28 May. ACTION: the PCC to buy a buoy.';
    const told = draftsOf(minutesOf([`Item | Notes | ${head}`, row])).map(({ record }) => record);
    expect(told.map(({ kind, summary }) => [kind, summary])).toEqual([
      ['resolution', expect.stringMatching(/^Paper noted/)],
      ['action', 'Treasurer to send the tolls by 28 May (Wessdale, 2021).'],
      ['action', 'The PCC to buy a buoy (Wessdale, 2021).'],
    ]);
    expect(told.flatMap((record) => (record.kind === 'action' ? [record.action.owner] : []))).toEqual([
      'Chief Finance Officer',
      'Commissioner',
    ]);
  },
);

test('in a table its column says whose an action is, and another that it is done', () => {
  const lines = [
    'No. | Action | Owner | Status',
    '* 1 | Tell Members of the tolls | Treasurer | Completed 4 May',
    '* 2 | Ask the Commissioner for a chart | Harbour clerk | Open',
  ];
  const actions = draftsOf(minutesOf(lines)).flatMap(({ record }) => (record.kind === 'action' ? [record.action] : []));
  expect(actions.map(({ owner: by, status }) => [by, status])).toEqual([
    ['Chief Finance Officer', 'done'],
    ['Harbour clerk', 'open'],
  ]);
});

test.each([
  ['Action | Owner | By', 'Count the buoys | Treasurer | 8 February 2031', '2031-02-08'],
  ['Action | Owner | By', 'Ask the pilots | Chair | –', null],
  ['Raised | Action | Owner | Due', '4 May 2030 | Count the buoys | Treasurer | June 2031', 'June 2031'],
  ['Raised | Action | Owner', '4 May 2030 | Count the buoys | Treasurer', null],
])('a row says when its action is due by a date after it: %s: %s', (head, row, expected) => {
  const actions = draftsOf(minutesOf([head, `* ${row}`])).flatMap(({ record }) =>
    record.kind === 'action' ? [record.action.due] : [],
  );
  expect(actions).toEqual([expected]);
});

describe('a label on a line of its own', () => {
  const owners = (...lines: string[]): unknown[] =>
    draftsOf(minutesOf(lines)).flatMap(({ record }) => (record.kind === 'action' ? [record.action.owner] : []));

  test.each(['ACTION: Chief Constable', 'Action – Chief Constable', '[Action: Chief Constable]'])(
    'that only says whose the promise above it is makes none of its own: %s',
    (label) => {
      expect(owners('* A chart of the buoys would be brought to the next meeting.', `> ${label}`)).toEqual([
        'Chief Constable',
      ]);
    },
  );

  test('that tells a promise above it again makes none of its own', () => {
    const promise = '* The Commissioner would ask the Harbour Board for a chart of the wrecks.';
    expect(owners(promise, '> Action – PCC to ask the Harbour Board for a chart')).toEqual(['Commissioner']);
    expect(owners(promise, '> Action – PCC to count the gulls')).toEqual(['Commissioner', 'Commissioner']);
  });

  test('is a promise where none stands above it, or where it says what is to be done', () => {
    expect(owners('* The buoys were red.', '> ACTION: Chief Constable')).toEqual(['Chief Constable']);
    const lines = ['* A chart would be brought to the next meeting.', '> ACTION: Chief Constable to count the buoys'];
    expect(owners(...lines)).toEqual([null, 'Chief Constable']);
  });
});

test.each([
  ['In May 2031 the Commissioner said that he would bring a chart to the Panel.', null],
  ['In May 2031 the Commissioner said that he would bring a chart to the Panel by 3 June 2031.', '2031-06-03'],
  ['A report on tides was scheduled for the meeting of 8 September 2031.', '2031-09-08'],
])('when it is due, and not when it was said: %s', (passage, due) => {
  expect(objectsOf('action', `* ${passage}`)).toMatchObject([{ due }]);
});

test('an entry of a list of actions is of whom it names first', () => {
  const lines = [
    'Actions:',
    '> Scrutiny Officer (Jo Ash) – send the chart to Members',
    '> T/ACC – list of lamps to all Members',
  ];
  expect(objectsOf('action', ...lines)).toMatchObject([
    { owner: "Panel's officers" },
    { owner: 'Assistant Chief Constable' },
  ]);
});

test('"you" in a letter to the commissioner is the commissioner', () => {
  expect(objectsOf('action', '* You undertook to share the soundings with the Panel.')).toMatchObject([
    { owner: 'Commissioner' },
  ]);
});

describe('a promise beside what was done', () => {
  const boats = 'Two boats had been bought in March';
  test.each([
    [`${boats}, and the Commissioner would send members the receipt.`, null],
    [`${boats}; the Commissioner would send members the receipt by May.`, 'May'],
    [`The Commissioner said that two boats had been bought in March and agreed to bring the receipt in May.`, 'May'],
    [`${boats}, but the Commissioner would send members the receipt.`, null],
  ])('is due, and rests on, what its own clause says: %s', (text, due) => {
    const drafts = draftsOf(minutesOf([`* ${text}`]));
    const [promise] = drafts.filter(({ record }) => record.kind === 'action');
    expect(promise?.record).toMatchObject({ action: { owner: 'Commissioner', due } });
    expect(text.slice(promise?.start, promise?.end)).toMatch(/^(?:the Commissioner|agreed).* the receipt/);
    expect(drafts.map(({ record }) => record.kind)).toContain('delivery');
  });
});
