/** What was resolved and who is to do something, as councils write it: sentences of an invented one. */
import { describe, expect, test } from 'vitest';
import { minutesOf, objectsOf as of, recordsOf as records } from './support.ts';

const outcomes = (...lines: string[]): unknown[] =>
  of('resolution', ...lines).map((resolution) => (resolution as { outcome: string }).outcome);

describe('what was resolved', () => {
  test.each([
    ['That the report be noted and that the harbour master be asked for a chart.', ['noted', 'recommended']],
    ['That a report on boats be brought to the March meeting.', ['agreed']],
    ['That the pier be shut and that the Chair write to the harbour board.', ['agreed']],
    ['That a fuller note on tides be kept.', ['agreed']],
    ['That the Panel place on record its condolences to the crew.', []],
    ['That the press and public be asked to leave.', []],
    ['To confirm the minutes of the last meeting.', []],
    ['That the Commissioner be advised to mend the pier.', ['recommended']],
    ['The panel’s working group meet in May', ['agreed']],
    ['To commend the crew', ['other']],
    ['That the thanks of the Panel be conveyed to the crew.', []],
    ['That the next meeting be held on 3 May.', []],
  ])('%s', (clause, wanted) => {
    expect(outcomes('Resolved:', `> ${clause}`)).toEqual(wanted);
  });

  test('stands below "Outcomes:", and below words that only lead to its clauses', () => {
    expect(outcomes('> Outcomes:', '> The evidence was noted.')).toEqual(['noted']);
    const clauses = ['> support the precept of £4; and', '> note the plan.'];
    expect(outcomes('> RESOLVED: That the Panel', ...clauses)).toEqual(['supported', 'noted']);
  });

  test.each([
    ['RESOLVED that:- 1. the report be noted. 2. the precept be supported.', ['noted', 'supported']],
    ['Agreed: note the paper; the June meeting to take boats; thanks to the crew.', ['noted', 'agreed']],
    ['Decision: The Panel agreed: i) to note the paper; and ii) to endorse the plan.', ['noted', 'supported']],
    ['RESOLVED, that the minutes be agreed, subject to "boat" being changed to "ship".', ['agreed']],
    ['The motion was put to the vote and was lost by two votes to nine.', ['other']],
    ['An amendment to recommend £5 was defeated.', ['other']],
    ['The report was noted.', ['noted']],
    ['The Panel noted an oral report.', ['noted']],
    ['The amendment was put to the vote and FELL.', ['other']],
    ['The Panel agreed that piers should be the theme in May, and asked for a chart.', ['agreed']],
    ['It was moved by Mr Oak that the pier be shut. The motion was carried.', ['agreed']],
    ['It was moved by Mr Oak that the Panel write to the port. The motion was carried.', ['agreed']],
    ['It was unanimously agreed to endorse the plan.', ['supported']],
    ['It was agreed that the report be noted.', ['noted']],
    ['The Panel resolved unanimously to veto the precept.', ['vetoed']],
    ['The Panel unanimously supported the precept.', ['supported']],
    ['It was resolved to: a) note the report; b) support the precept.', ['noted', 'supported']],
    ['RESOLVED – To note the report and to thank the crew.', ['noted']],
    ['Members agreed to support the proposed precept.', ['supported']],
    ['That the update is noted.', ['noted']],
    ['Resolution: the Panel notes the report.', ['noted']],
  ])('in one passage: %s', (passage, wanted) => {
    expect(outcomes(`> ${passage}`)).toEqual(wanted);
  });

  test('right below the word alone, whatever it says; below a heading, what reads like one', () => {
    expect(outcomes('> Agreed:', '> Tide table noted.')).toEqual(['noted']);
    expect(outcomes('Recommendations', '> For an hour there had been talk of the pier.')).toEqual([]);
  });

  test.each([
    ['Having been moved and seconded, it was DECIDED:'],
    ['RESOLVED, that'],
    ['Resolved: - That'],
    ['RESOLVED – That members of the Panel:-'],
  ])('clauses follow: %s', (line) => {
    expect(outcomes(`> ${line}`, '> the timetable be noted;', '> the plan be supported.')).toEqual([
      'noted',
      'supported',
    ]);
  });

  test('what was voted for is told once, by the resolution after it', () => {
    expect(
      outcomes('> A vote was taken: 8 votes for and 2 against.', '> RESOLVED: That the precept be supported.'),
    ).toEqual(['supported']);
  });

  test('what happened after a resolution is none', () => {
    expect(outcomes('Resolved:', '> That the paper be noted.', '> The Chair told of a storm.')).toEqual(['noted']);
  });

  test('clauses go on in the passages after the first', () => {
    expect(outcomes('> RESOLVED – (1) That the paper be noted.', '> That the pier be shut.')).toEqual([
      'noted',
      'agreed',
    ]);
  });

  test('what has no label ends clauses that have one', () => {
    const minutes = minutesOf(['Resolved:', '> the paper be noted.', '> The Chair spoke of the tide.']);
    const passages = minutes.passages.map((passage, index) => (index === 0 ? { ...passage, label: 'a)' } : passage));
    expect(records({ ...minutes, passages }).filter(({ kind }) => kind === 'resolution')).toHaveLength(1);
  });

  test('a column of a table can hold it, and the next one by whom', () => {
    const lines = [
      'Item | Resolved | By',
      '* 1 | That tides be noted | –',
      '* 2 | That ropes be on the agenda | Treasurer',
    ];
    expect(outcomes(...lines)).toEqual(['noted']);
    expect(of('action', ...lines)).toMatchObject([{ owner: 'Chief Finance Officer' }]);
  });

  test('the last column of a table can hold it', () => {
    const lines = [
      'Subject | Report | Resolution',
      '* Piers | Two were mended. | Noted',
      '* Buoys | None were laid. | Not supported',
      '* Boats | One was sold. | Agreed to receive a report in March',
    ];
    expect(outcomes(...lines)).toEqual(['noted', 'other']);
    expect(of('action', ...lines)).toHaveLength(1);
  });
});

describe('promises', () => {
  test.each([
    ['The Chief Constable had no chart with her but would send one.', 'Chief Constable', 'open'],
    ['The Commissioner promised a written account of the storm.', 'Commissioner', 'open'],
    ['He was asked for a date, and said he would do so by Easter.', null, 'open'],
    ['The PCC was content for the list of piers to be shared.', 'Commissioner', 'open'],
    ['The chart was late. It would be sent within the week.', null, 'open'],
    ['Whether boats could be hired was to be looked into.', null, 'open'],
    ['A new chart was being drawn and Members would be given sight of it.', null, 'open'],
    ['The note on ropes that Members had requested had been emailed in May.', null, 'done'],
    ['Members had been sent the table they asked for.', null, 'done'],
    ['The number of piers had been sent to Members as requested.', null, 'done'],
    ['The Head of the Harbour Office would write to the pilots.', 'Head of the Harbour Office', 'open'],
    ['The Commissioner gave an undertaking to mend the pier.', 'Commissioner', 'open'],
    ['PCC to supply a chart of the harbour.', 'Commissioner', 'open'],
    ['Figures on tides to be circulated.', null, 'open'],
    ['A visit to the lighthouse would be arranged.', null, 'open'],
    ['A written answer would follow.', null, 'open'],
    ['Members would receive a chart in May.', null, 'open'],
    ['The point about ropes would be taken away.', null, 'open'],
    ['The chart had been circulated. The list of piers had since been e-mailed to Members.', null, 'done'],
    ['The Chief Constable took an action to count the ropes.', 'Chief Constable', 'open'],
    ['The Commissioner would take that up with the port.', 'Commissioner', 'open'],
    ['She would raise the matter with the Chief Constable.', null, 'open'],
    ['The Chief Executive was to let Members know.', "Chief Executive of the Commissioner's office", 'open'],
    ['Mr Elm, the Treasurer, said he would let Members have the sum.', 'Chief Finance Officer', 'open'],
    ['The Commissioner agreed that officers would look again at the chart.', 'Commissioner', 'open'],
    ['ACTION – Treasurer to report back', 'Chief Finance Officer', 'open'],
    ['Action: a chart to be sent to Members.', null, 'open'],
    ['The Commissioner accepted the suggestion and would discuss it with the Chief Constable.', 'Commissioner', 'open'],
    ['The Chair requested that a report on tides be brought to the next meeting.', null, 'unknown'],
    ['Members asked the Head of Policy to look into a visit.', 'Head of Policy', 'open'],
    ['The superintendent agreed to provide a chart.', 'Superintendent', 'open'],
    ['The Director of Lamps and Buoys would send Members a chart.', 'Director of Lamps and Buoys', 'open'],
    ['Members thanked the crew and asked the Scrutiny Officer to look into a visit.', "Panel's officers", 'open'],
    ['A Member asked who steered; the Chief Constable undertook to find out.', 'Chief Constable', 'open'],
    ['Would let the Panel know when it was mended.', null, 'open'],
    ['I will come back to the Panel before any boat is sold.', null, 'open'],
    ['The PCC was painting the pier and would keep the Panel informed.', 'Commissioner', 'open'],
    ['The tide table was going to be put on the website.', null, 'open'],
    ['The Commissioner intended to bring the chart to the Panel.', 'Commissioner', 'open'],
    ['The Commissioner intended to raise with the port the price of rope.', 'Commissioner', 'open'],
    ['The tides would be shown again in the report for Quarter 2.', null, 'open'],
    ['The survey would be done in May and the Panel would see it.', null, 'open'],
    ['The Chair asked that the Panel have the log by May. The Commissioner agreed.', 'Commissioner', 'open'],
    ['Her suggestion that a map be added was accepted by the Commissioner.', 'Commissioner', 'open'],
    ['Members had asked to see the chart. This had been circulated in May.', null, 'done'],
    ['The tide table: sent to the Panel on 3 May.', null, 'done'],
    ['The Commissioner had challenged the Chief Constable on it.', 'Commissioner', 'done'],
    ['The Chief Constable would tell Members the hour. Action – Treasurer', 'Chief Finance Officer', 'open'],
    ['The Commissioner was to confirm the hour. This would be followed up.', 'Commissioner', 'open'],
    ['It was suggested that a map be shared. The PCC would send it.', 'Commissioner', 'open'],
  ])('%s', (passage, owner, status) => {
    expect(of('action', `* ${passage}`)).toMatchObject([{ owner, status }]);
  });

  test('"he" is who answered before', () => {
    const passage =
      'A Member asked about ropes. The Chief Constable said that they were old. He undertook to tell Members more.';
    expect(of('action', `* ${passage}`)).toMatchObject([{ owner: 'Chief Constable' }]);
  });

  test('what was asked for and promised is one', () => {
    const passage = 'A Member asked for details of the ropes. The Commissioner would supply them in May.';
    expect(of('action', `* ${passage}`)).toEqual([{ owner: 'Commissioner', due: 'May', status: 'open' }]);
  });

  test.each([
    'This would be shared with the port in equal parts.',
    'It was hoped that the tide would turn.',
    'A Member asked when the Commissioner would bring the chart. It was not known.',
    'To confirm the order of the piers.',
    'A Member asked for details of the ropes. The PCC said that they were new.',
    'The bid had been approved and would bring £9,000 to the port.',
  ])('none: %s', (passage) => {
    expect(of('action', `* ${passage}`)).toEqual([]);
  });

  test.each([
    ['That the Chair write to the harbour board.', 'Chair'],
    ['That the Chief Constable be asked for the chart.', 'Chief Constable'],
    ['To ask the Commissioner for a review of the ferries by May.', 'Commissioner'],
    ['That the report be noted, and that the Monitoring Officer circulate the code.', 'Monitoring Officer'],
    ['That a report on the pier be brought to the next meeting.', null],
    ['That the fees be reviewed by the Working Group.', 'Panel'],
    ['That the Treasurer provides Members with a list of fees.', 'Chief Finance Officer'],
    ["That the Panel's comments be sent to the port by 3 May.", null],
  ])('of a resolution: %s', (clause, owner) => {
    expect(of('action', 'Resolved:', `> ${clause}`)).toMatchObject([{ owner, status: 'open' }]);
  });

  test.each(['That the annual report be noted.', 'That the Commissioner’s report on piers be supported.'])(
    'none of a resolution: %s',
    (clause) => {
      expect(of('action', 'Resolved:', `> ${clause}`)).toEqual([]);
    },
  );

  test('a column of actions says who is to do what', () => {
    const lines = ['Item 4. Piers | ACTION', '* Two piers shut | PCC to supply a map', '* One open |'];
    expect(of('action', ...lines)).toEqual([{ owner: 'Commissioner', due: null, status: 'open' }]);
  });

  test('a list of actions says what became of each', () => {
    const lines = [
      'Action | Owner | Status',
      '* Map of the piers | Chief Constable | Done',
      '* Letter to the harbour board | Chair | June',
    ];
    expect(records(minutesOf(lines)).map(({ kind, action }) => [kind, action])).toMatchObject([
      ['action', { owner: 'Chief Constable', status: 'done' }],
      ['action', { owner: 'Chair', status: 'open' }],
    ]);
  });
});

describe('what stands below a line that leaves its sentence open', () => {
  const actions = (...lines: string[]) => of('action', ...lines) as { owner: string; due: string | null }[];

  test('is undertaken, each thing by itself, by whom the line names', () => {
    const listed =
      '* The Chief Constable undertook to:\n- Count the buoys by 3 May 2030;\n- Tell members where the rope is kept.';
    expect(actions(listed, '* The harbour was quiet.')).toEqual([
      expect.objectContaining({ owner: 'Chief Constable', due: '2030-05-03' }),
      expect.objectContaining({ owner: 'Chief Constable', due: null }),
    ]);
  });

  test('is resolved, each clause by itself, though the word stands alone on its line', () => {
    expect(outcomes('* Resolved:\n(a) That the update be noted.\n(b) That the pilotage scheme be adopted.')).toEqual([
      'noted',
      'approved',
    ]);
  });

  test('is a list of questions up to a paragraph with another kind of number', () => {
    const { passages, ...rest } = minutesOf([
      '* The following questions were asked:',
      '* Ropes were sold.',
      '* The quay was dry.',
    ]);
    const labels = ['5.3', '5.3.1', '5.4'];
    const labelled = passages.map((passage, index) => ({ ...passage, label: labels[index] ?? null }));
    const asked = records({ ...rest, passages: labelled }).filter(({ kind }) => kind === 'question');
    expect(asked.map(({ paragraph }) => paragraph)).toEqual([2]);
  });

  test('is no question where it lists those to whom questions are put', () => {
    const guests = 'The Committee put questions to the following guests:';
    expect(of('question', `* ${guests}`, '* The transcript is kept with the papers.')).toEqual([]);
  });
});
