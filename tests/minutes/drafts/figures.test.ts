import { describe, expect, test } from 'vitest';
import { draftsOf } from '../../../src/minutes/drafts/drafts.ts';
import { minutesOf, objectsOf } from './support.ts';

/** The figures that are drafted for one passage, in short: value and unit, or the way it goes. */
function figures(passage: string, below = 'The Panel heard that:'): unknown[] {
  return draftsOf(minutesOf([below, `* ${passage}`])).flatMap(({ record }) =>
    record.kind === 'figure' ? [[record.figure.value ?? record.figure.direction, record.figure.unit]] : [],
  );
}

describe('a number as minutes write it', () => {
  test('of votes is no figure', () => {
    expect(figures('On being put to the vote, 6 members voted for it and 9 against.')).toEqual([]);
  });

  test.each([
    ['Seventy-two volunteers had been trained.', [[72, 'volunteers']]],
    ['Forty per cent of callers had hung up.', [[40, '%']]],
    ['Eight in ten shopkeepers felt safer.', [[80, '%']]],
    ['Lead theft had fallen by a third.', [[-33, '%']]],
    ['Reports of scams had doubled.', [[100, '%']]],
    ['Thefts from vans: 31 (44 last year)', [[31, 'thefts']]],
    ['PCSOs 210 (target 230)', [[210, 'PCSOs']]],
    [
      'There were 90 complaints in the quarter; twelve were upheld.',
      [
        [90, 'complaints'],
        [12, 'complaints'],
      ],
    ],
    ['Police cadets had been recruited. Nine had since joined the force.', [[9, 'cadets']]],
    ['The number of officers had risen by 65 since May.', [[65, 'officers']]],
    ['The force had lost 340 officers.', [[-340, 'officers']]],
    ['Officer numbers were held at a record 3,610.', [[3610, 'officers']]],
    ['PCSO numbers would be kept at 300.', [[300, 'PCSOs']]],
    ['Thefts were 350 per 100,000 boats.', []],
    ['Volunteers gave 5,000 hours of their time.', [[5000, 'hours']]],
    ['So far 40 of the 55 cameras were fixed.', [[40, 'cameras']]],
    ['A quarter of shopkeepers had no alarm.', [[25, '%']]],
    ['In March fewer than 80% of boats had lights.', [[80, '%']]],
    [
      'There had been a fall in all thefts of 8% and a rise in arson of about 3%.',
      [
        [-8, '%'],
        [3, '%'],
      ],
    ],
    ['Boat thefts had dropped to 57 from 88.', [[57, 'thefts']]],
    ['The wait had come down from 17 weeks to nine.', [[9, 'weeks']]],
    ['Each extra 1% would be paid by all.', []],
    ['The budget was unchanged, with more for boat crime.', []],
    ['A survey found that 61% supported an increase of 5%.', [[61, '%']]],
    ['One in five drivers wore no belt.', [[20, '%']]],
    ['Thefts were down by almost a third.', [[-33, '%']]],
    ['Members asked about detectives. There were sixty at present.', [[60, 'detectives']]],
    [
      'There had been 300 open cases. It was down to 80.',
      [
        [300, 'cases'],
        [80, 'cases'],
      ],
    ],
    [
      'It was noted that 150 dogs were registered, of which 12 were in post.',
      [
        [150, 'dogs'],
        [12, 'dogs'],
      ],
    ],
    ['There was an alarm in each of the 140 barns.', [[140, 'barns']]],
    ['All 36 leases had been renewed.', [[36, 'leases']]],
    ['Barns were asked about. The owner said that 45 would be sold.', [[45, 'barns']]],
    ['There had been talk of barns. There were 60 compared with 75 in May.', [[60, 'barns']]],
    ['The team looked for stolen dogs. It had recovered 21 since June.', [[21, 'dogs']]],
    ['The fall in the number of PCSOs, from 190 to 160, was over.', [[160, 'PCSOs']]],
    [
      'Seven barns burnt. Six of the seven had no alarm.',
      [
        [7, 'barns'],
        [6, 'barns'],
      ],
    ],
    ['The bell was rung by an average of three farmers a day.', [[3, 'farmers']]],
  ])('%s', (passage, expected) => {
    expect(figures(passage)).toEqual(expected);
  });
});

describe('a trend without a number', () => {
  test.each([
    ['Vehicle theft was up sharply.', 'up'],
    ['Arson offences had gone down.', 'down'],
    ['Waiting times had grown.', 'up'],
    ['The backlog of moorings had come down.', 'down'],
    ['Public confidence remained level.', 'flat'],
    ['Public confidence had stayed much the same as before.', 'flat'],
  ])('%s', (passage, direction) => {
    expect(figures(passage)).toEqual([[direction, null]]);
  });
});

test('what a share is of is told in whole words', () => {
  const told = 'Members were sorry that the contentment of boatmen who were told of the work on the piers was at 59%.';
  const [figure] = objectsOf('figure', 'The Panel heard that:', `* ${told}`) as { metric: string }[];
  expect(told.split(' ')).toContain(figure?.metric.split(' ')[0]);
});

test.each([
  ['Boat thefts had come down by 11.4% on the same quarter of last year.', 'change in Boat thefts'],
  ['The harbour team had doubled since May.', 'change in The harbour team'],
  ['The fee rate rose from 7.1% to 9.4%.', 'The fee rate'],
  ['The solved rate was 9.8%, which was poor.', 'The solved rate'],
])('what changed is told without that it did: %s', (passage, metric) => {
  const [figure] = objectsOf('figure', 'The Panel heard that:', `* ${passage}`) as { metric: string }[];
  expect(figure?.metric).toBe(metric);
});

test.each([
  ['In May the average wait was 2 minutes 40 seconds.', 160, 'seconds'],
  ['Callers waited an hour and ten minutes.', 70, 'minutes'],
  ['The mean response took twelve minutes and one second.', 721, 'seconds'],
  ['A call waited 2 hours, 5 minutes.', 125, 'minutes'],
])('a time in two units is one figure: %s', (passage, value, unit) => {
  expect(objectsOf('figure', 'The Panel heard that:', `* ${passage}`)).toMatchObject([{ value, unit }]);
});

describe('no figure', () => {
  test.each([
    ['The two districts shared their cameras.'],
    ['His five aims were on the second page.'],
    ['The 2022/23 police plan was in print.'],
    ['The rise was £9 (4.1%) at Band D.'],
    ['Members had heard of two of the pillars.'],
    ['Residents had been told that 101 was slow.'],
    ['She published the 101 statistics every month.'],
    ['The charter had been signed by four farmers.'],
    ['The plan had three priorities: bells, barns and lanes.'],
    ['A bell was hung at two stations.'],
    ['Of three designs, the second was liked best.'],
    ['Two wardens would be taken on.'],
    ['Three wardens were being trained.'],
    ['44 BARNS AND STABLES'],
    ['A bell team, comprising one ringer and six wardens, had been founded.'],
    ['The watch, made up of four wardens, had been founded.'],
    ['The precept would rise by £9, or 3.2%.'],
    ['Band D would be £209, up £9 or 3.2%.'],
    ['She proposed £9 at Band D, an increase of 3.2%.'],
  ])('%s', (passage) => {
    expect(figures(passage)).toEqual([]);
  });

  test('what a share is compared with, nor the time that was to be met', () => {
    expect(figures('86% of calls were answered within ten seconds, up from 68% in March.')).toEqual([[86, '%']]);
    expect(figures('Calls answered within ten seconds had improved from 71% to 86%.')).toEqual([[86, '%']]);
  });

  test('how early something was met', () => {
    expect(figures('The target for answering had been met two months early.')).toEqual([]);
  });

  test('the share by which a precept rises, where the panel votes on it', () => {
    expect(figures('to support the precept rise of 3.2%.', 'RESOLVED:')).toEqual([]);
  });
});

describe('what an amount is, by the words that name it', () => {
  test.each([
    [
      'The plan rested on Government grants of £90m, council tax of £60m and £2m from reserves.',
      ['grant', 'precept', 'budget'],
    ],
    ['The Fund for 2023/24 would be £80,000.', ['budget']],
    ['Each household pays £3 more.', ['precept']],
    ['The Band D police charge would be £211.', ['precept']],
    ['He had put £6,000 into the youth club and paid £500 to its neighbours.', ['grant', 'grant']],
    ['The Rural Policing Guarantee brought in £1m.', ['grant']],
    ['There was £7,000 more for the cadets.', ['grant']],
    ['Police grant accounted for £71m of it and the precept for £40m.', ['grant', 'precept']],
    ['The solar panels save about £9,000 a year.', ['saving']],
    ['A sum of £600,000 for the pay award was in the budget.', ['budget']],
    ['He had put by £40,000 for locks.', ['budget']],
    ['£2m of the extra precept was to pay for call handlers.', ['budget']],
    ['Of the precept rise, £90,000 had been ring-fenced for cadets.', ['budget']],
    ['Central funding was £90m.', ['grant']],
    ['The net revenue budget, after savings, of £200m was agreed.', ['budget']],
    ['The force had an £8m programme of repairs.', ['budget']],
    ['The owners had to pay £40 for each licence.', ['charge']],
    ['The new contract was £90,000.', ['other']],
    ['The sale of the barracks had brought £2m for the capital programme.', ['other']],
    ['The accounts were balanced with £4m from the Insurance Reserve.', ['budget']],
    ['The precept would enable £3m to be invested in triage.', ['budget']],
    ['The Commissioner had invested £9,000 in a youth club.', ['grant']],
    ['The Commissioner had set aside £3m of funding for front desks.', ['budget']],
    ['Clubs could apply for up to £700 from a sports pot of £20,000.', ['grant', 'budget']],
    ['Partners were paid: £3,000 to Wessdale Mencap and £900 to the scouts.', ['grant', 'grant']],
    ['The smaller office would release £30,000 a year.', ['saving']],
    ['The precept would rise by £9, which made a charge of £190.', ['precept', 'precept']],
    ['Her budget was £2m, with £90,000 of Ministry of Justice funding.', ['budget', 'grant']],
    ['These sums went from the Harbour Fund: £900 to the scouts.', ['grant']],
    ['The pier was mended £12,000 under its budget.', ['saving']],
    ['A salary of £90,000 was proposed.', ['other']],
    ['The rise in the precept was worth £2m.', ['precept']],
  ])('%s', (passage, types) => {
    const found = draftsOf(minutesOf(['The Panel heard that:', `* ${passage}`])).flatMap(({ record }) =>
      record.kind === 'funding' ? [record.funding.type] : [],
    );
    expect(found).toEqual(types);
  });
});

describe('amounts that add up to one before them are its parts', () => {
  test('each is what it is, and as often, where nothing else is said', () => {
    const lines = ['The Panel heard that:', '* The budget of £30m held: crews, £18m; kit, £7m; and rent, £5m.'];
    const found = draftsOf(minutesOf(lines)).flatMap(({ record }) =>
      record.kind === 'funding'
        ? [[record.funding.type, record.funding.frequency, record.funding.partOf === null]]
        : [],
    );
    expect(found).toEqual([
      ['budget', 'yearly', true],
      ['budget', 'yearly', false],
      ['budget', 'yearly', false],
      ['budget', 'yearly', false],
    ]);
  });

  test('also in the next sentence, of money for several years', () => {
    const lines = [
      'The Panel heard that:',
      '* A bid won £90,000 over two years. Hillby would get £60,000 and Fordby £30,000.',
    ];
    const found = draftsOf(minutesOf(lines)).flatMap(({ record }) =>
      record.kind === 'funding' ? [record.funding.frequency] : [],
    );
    expect(found).toEqual(['several-years', 'several-years', 'several-years']);
  });
});

test('below a heading on the precept, what it raises is precept', () => {
  const lines = [
    'Proposed precept',
    '* She was proposing £12.50, which would bring a charge of £240.',
    '* An extra £5m would be raised.',
  ];
  const found = draftsOf(minutesOf(lines)).flatMap(({ record }) =>
    record.kind === 'funding' ? [record.funding.type] : [],
  );
  expect(found).toEqual(['precept', 'precept', 'precept']);
});

describe('how often money is given', () => {
  test.each([
    ['The charity had a grant of £4,000 a year for three years.', 'Crime plan', 'yearly'],
    ['Government grant was £80m.', 'Proposed budget', 'yearly'],
    ['Savings of £2m had been found.', 'Proposed precept', 'yearly'],
    ['Grants of £70,000 were shared among schools in 2019/20.', 'Crime plan', 'yearly'],
    ['A bid for 2019/20 had won a grant of £70,000.', 'Crime plan', 'one-off'],
    ['The budget for replacing vehicles was £300,000.', 'Crime plan', 'one-off'],
    ['£1m was earmarked for the move.', 'Proposed budget', 'unknown'],
    ['Council tax would yield £70m, beside a Government grant of £80m.', 'Crime plan', 'yearly'],
    ['Repairs had a budget of £9m over 2021-22 to 2024-25.', 'Crime plan', 'several-years'],
    ['The programme was £9m over ten yrs.', 'Crime plan', 'several-years'],
    ['The refuge had a grant of £80,000 until March 2024.', 'Crime plan', 'several-years'],
    ['The Fund had, since 2016, paid out £300,000 to clubs.', 'Crime plan', 'several-years'],
    ['Grants of £70,000 to schools were for 2019/20 only.', 'Crime plan', 'one-off'],
    ['A budget of £9,000 was set aside for the current financial year.', 'Crime plan', 'yearly'],
    ['The rise would be £5 for fire and rescue.', 'Crime plan', 'yearly'],
  ])('%s (%s)', (passage, title, frequency) => {
    const found = draftsOf(minutesOf(['The Panel heard that:', `* ${passage}`], { title })).flatMap(({ record }) =>
      record.kind === 'funding' ? [record.funding.frequency] : [],
    );
    expect(new Set(found)).toEqual(new Set([frequency]));
  });
});

/** What the first figure of a passage measures. */
const metricOf = (passage: string): unknown =>
  draftsOf(minutesOf(['The Panel heard that:', `* ${passage}`]))
    .flatMap(({ record }) => (record.kind === 'figure' ? [record.figure] : []))
    .at(-1)?.metric;

describe('what a share or a trend measures', () => {
  test.each([
    ['The fact that all boat crime had fallen by 11% in the year was told.', 'change in all boat crime'],
    ['Reports of theft had gone up by 7% since May.', 'change in Reports of theft'],
    ['He drew attention to a fall in boat thefts of 8% and to new lamps.', 'change in boat thefts'],
    ['There had been an 8% fall in boat thefts.', 'change in boat thefts'],
    ['Burglary was down by 12% but theft from boats was up by 26%.', 'change in theft from boats'],
    ['Reserves would stand at 3% of the harbour budget.', 'Reserves as a share of harbour budget'],
    ['Just over half of boats in the bay had lamps.', 'boats in the bay had lamps'],
    ['A survey was held; 71% of those who replied felt safe.', 'those who replied felt safe'],
    ['The solved rate rose from 7.1% to 9.4%.', 'The solved rate'],
    ['Women made up 44% of those who joined.', 'those who joined'],
    ['All thefts were down 3% to 84 in the bay.', 'change in All thefts'],
    ['He confirmed that thefts were falling, although slowly.', 'thefts'],
  ])('%s', (passage, metric) => {
    expect(metricOf(passage)).toBe(metric);
  });
});
