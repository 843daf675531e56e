/** How councils write, and what is drafted from it: sentences of invented councils. */
import { describe, expect, test } from 'vitest';
import { draftsOf } from '../../../src/minutes/drafts/drafts.ts';
import type { About, Minutes } from '../../../src/minutes/model.ts';
import { passagesOf } from '../../../src/minutes/passages.ts';
import { blocksOf } from '../../support/minutes.ts';
import { minutesOf } from './support.ts';

/** The drafts of lines (see `minutesOf`) as `place kind`, the place a number or `-`. */
function kindsOf(lines: readonly string[], about: Partial<About> = {}): string[] {
  return draftsOf(minutesOf(lines, about)).map(({ record }) => `${record.paragraph ?? '-'} ${record.kind}`);
}

/** The outcomes of the resolutions of lines. */
function outcomesOf(lines: readonly string[]): string[] {
  return draftsOf(minutesOf(lines)).flatMap(({ record }) =>
    record.kind === 'resolution' ? [record.resolution.outcome] : [],
  );
}

/** The objects of the records of a kind. */
function of(kind: string, lines: readonly string[], about: Partial<About> = {}): unknown[] {
  return draftsOf(minutesOf(lines, about))
    .map(({ record }) => record as unknown as Record<string, unknown>)
    .filter((record) => record.kind === kind)
    .map((record) => record[kind]);
}

describe('who asks', () => {
  test.each([
    ['Councillor Ash referred to the lights on the pier.'],
    ['Turning to boats, Cllr Oak praised the crew of the launch.'],
    ['Reference was made to the cost of paint. The Commissioner confirmed that it had not risen.'],
    ['With regard to the slipway the Commissioner confirmed that it was open.'],
    ['The Panel noted that piers were costly and asked who paid for them.'],
    ['Questions covered the ferry timetable.'],
    ['An update was requested about the ferry. The Commissioner advised that it was late.'],
    ['Three questions from residents had been received.'],
  ])('%s', (passage) => {
    expect(kindsOf([`* ${passage}`])).toContain('1 question');
  });

  test.each([
    ['The Panel considered a paper which sought views on ferries.'],
    ['Members noted that the harbour master had suggested a buoy.'],
    ['The Chair, Mr Elm, said that boats had raised waves.'],
  ])('not: %s', (passage) => {
    expect(kindsOf([`* ${passage}`])).not.toContain('1 question');
  });

  test('what the panel passes on belongs to its question', () => {
    const lines = [
      'During the discussion:',
      '* Members were concerned about waves. They were passing on what anglers say.',
    ];
    expect(kindsOf(lines)).toContain('1 question');
    expect(
      kindsOf(['During the discussion:', '* Members asked about waves. They passed on that anglers were leaving.']),
    ).toEqual(['1 question']);
  });

  test('a concern that was noted is one, and who allays it asks nothing', () => {
    const lines = [
      'During the debate, points included:',
      '* It was noted that there were concerns about the tide.',
      '* The Commissioner reassured the Panel that he was watching the tide.',
    ];
    expect(kindsOf(lines).filter((kind) => kind.endsWith('question'))).toEqual(['1 question']);
  });
});

describe('what points are', () => {
  test('a whole sentence can open the questions', () => {
    expect(kindsOf(['> The following points were made during the debate.', '* More buoys were needed.'])).toEqual([
      '1 question',
    ]);
  });

  test.each([
    'The Commissioner advised that his office had won a new launch.',
    'Members heard that the launch had sailed.',
    'The average wait for the ferry was eight minutes.',
  ])('below a discussion, what is only told is no question: %s', (point) => {
    const kinds = kindsOf(['> The following points were raised in discussion:', `* ${point}`]);
    expect(kinds).not.toContain('1 question');
  });

  test('below a discussion, what the panel takes note of is no question', () => {
    const lines = [
      '> The following points were made during the debate.',
      '* Members noted that the launch expected to sail.',
    ];
    expect(kindsOf(lines)).toEqual(['1 delivery']);
  });

  test.each(['Key points included:', 'Out of the debate, these points were noted:'])('heard: %s', (line) => {
    expect(kindsOf([line, '* Two boats had been sold.'])).not.toContain('1 question');
  });

  test('the label of a point ends nothing', () => {
    const text = `
In response to questions from Members:
(i)  Two boats had been sold.
(ii)  A third was for sale.`;
    const { text: all, passages } = passagesOf(blocksOf(text));
    const minutes: Minutes = { ...minutesOf([]), text: all, passages };
    expect(draftsOf(minutes).filter(({ record }) => record.kind === 'question')).toHaveLength(2);
  });

  test.each([
    ['> Pat Elm, Commissioner for the Isles, introduced the report and said:', '* Boats were sold.'],
    ['> The Chair welcomed Pat Elm. Mr Elm gave an oral update on boats:', '* Boats were sold.'],
    ['> The Isles Police, Fire and Crime Panel considered a report on boats.', '* Boats were sold.'],
  ])('an update was given: %s', (opening, point) => {
    expect(kindsOf([opening, point])).toContain('- delivery');
  });

  test.each([
    ['The Panel thanked the treasurer for her paper.'],
    ['The Chair welcomed students from the sailing school.'],
    ['The Commissioner invited questions from Members.'],
    ['The Panel met on Monday 3 May.'],
    ['The minutes of the meeting held on 3 May were agreed.'],
    ['The report will be presented by Mr Elm.'],
    ['The Panel agreed to take boats as the first item of business.'],
  ])('no record: %s', (passage) => {
    expect(kindsOf([`* ${passage}`])).toEqual([]);
  });
});

describe('what was resolved', () => {
  test.each([
    ['RESOLVED that the minutes of the meeting held on 3 May be agreed.'],
    ['RESOLVED that the press and public be excluded.'],
    ['RESOLVED'],
    ['While the Panel supported buoys, boats came first.'],
  ])('nothing: %s', (line) => {
    expect(outcomesOf([`> ${line}`])).toEqual([]);
  });

  test('clauses that ask for something to be done are agreed', () => {
    expect(
      outcomesOf(['Resolved:', '> That a visit to the quay be arranged', '> That a meeting be held in Port Elm.']),
    ).toEqual(['agreed', 'agreed']);
  });

  test('the panel agrees that something be done', () => {
    expect(outcomesOf(['> The Panel agreed that the action be closed.'])).toEqual(['agreed']);
    expect(outcomesOf(['* At its meeting on 3 May, the Panel voted unanimously to accept the precept.'])).toEqual([
      'agreed',
    ]);
  });

  test('a paper that the panel considered resolves nothing', () => {
    expect(outcomesOf(['> The Panel considered report EX/01 on the precept.'])).toEqual([]);
  });
});

describe('promises and priorities', () => {
  test('a paper that will be ready is promised', () => {
    expect(of('action', ['* A report would be available for the next meeting.'])).toHaveLength(1);
  });

  test.each([
    ['The Chief Constable had agreed to stay for a year.'],
    ['It was hoped to be able to open two more piers.'],
    ['The timetable would provide a challenge to officers.'],
  ])('not promised: %s', (passage) => {
    expect(of('action', [`* ${passage}`])).toEqual([]);
  });

  test('a pillar by its number is a priority', () => {
    expect(of('priority', ['* Pillar 2: Safer harbours'])).toHaveLength(1);
    expect(of('priority', ["* The survey's key priorities included harbours."])).toEqual([]);
  });
});

describe('money and numbers', () => {
  test('an amount goes on from the one before it', () => {
    expect(of('funding', ['* The precept would be £210 for a Band D home. This is an increase of £9.'])).toMatchObject([
      { amountGbp: 210, type: 'precept', frequency: 'yearly' },
      { amountGbp: 9, type: 'precept', frequency: 'yearly' },
    ]);
    expect(
      of('funding', ['* Savings of £2m had been made and a further £1m was needed over the medium term.']),
    ).toMatchObject([{ type: 'saving' }, { type: 'saving' }]);
  });

  test('a budget requirement is a budget, beside a precept too', () => {
    expect(of('funding', ['* The precept paper showed a budget requirement of £90m for 2025/26.'])).toMatchObject([
      { type: 'budget', frequency: 'yearly' },
    ]);
  });

  test('the precept of a fire budget is not for policing', () => {
    const title = 'Draft Fire and Rescue Service Budget';
    expect(of('funding', ['* Council tax would rise by £2 for a Band D home.'], { title })).toMatchObject([
      { type: 'other' },
    ]);
  });

  test.each([
    ['The Commissioner would freeze the precept.', 'precept'],
    ['Boats were part-funded by the Commissioner.', 'grant'],
    ['Funding sailing lessons in two ports.', 'grant'],
  ])('without an amount: %s', (passage, type) => {
    expect(of('funding', [`* ${passage}`])).toMatchObject([{ type, amountGbp: null }]);
  });

  test('money that was seized is a figure', () => {
    const lines = ['* £40K had been seized from smugglers.'];
    expect(of('funding', lines)).toEqual([]);
    expect(of('figure', lines)).toMatchObject([{ value: 40_000, unit: '£' }]);
  });

  test('a trend is a figure, and no deed beside it', () => {
    expect(kindsOf(['* Smuggling had increased by 8 per cent.'])).toEqual(['1 figure']);
  });

  test('a budget that includes council tax says nothing of what the council tax is', () => {
    const lines = ['* The budget requirement was £50m and including council tax of £30m for all.'];
    expect(of('funding', lines)).toMatchObject([{ type: 'budget' }, { type: 'precept', partOf: null }]);
  });

  test('a number can come after what is counted', () => {
    expect(of('figure', ['* The current number of officers was 1,750.'])).toMatchObject([{ value: 1750 }]);
    expect(of('figure', ['* The port fell from quartile three to quartile four.'])).toEqual([]);
  });
});

describe('themes', () => {
  const firstOf = (passage: string, title: string): string | undefined =>
    draftsOf(minutesOf([`* ${passage}`], { title }))[0]?.record.themes[0];

  test('the title of an item says what it is about, where it says one thing', () => {
    expect(firstOf('The matter had been looked at twice.', 'Rural crime')).toBe('rural-crime');
    expect(firstOf('The matter had been looked at twice.', 'Rural crime, complaints and burglary')).not.toBe(
      'rural-crime',
    );
  });

  test('an item on the fire budget is of fire governance', () => {
    expect(firstOf('The precept and the budget would rise.', 'Fire and Rescue Service Budget')).toBe('fire-governance');
  });

  test.each([
    ['Neighbourhood crime had been looked at.', 'acquisitive-crime'],
    ['County lines had been broken up.', 'drugs-and-alcohol'],
    ['The force had left the engage status.', 'governance-and-performance'],
  ])('%s', (passage, theme) => {
    expect(firstOf(passage, 'Update')).toBe(theme);
  });
});
