import { describe, expect, test } from 'vitest';
import { recordSchema } from '../../../src/domain/schema.ts';
import { draftsOf } from '../../../src/minutes/drafts/drafts.ts';
import { themesOf } from '../../../src/minutes/drafts/themes.ts';
import { minutesOf } from './support.ts';

const HEARD = 'The Panel heard that:';
const ASKED = 'In response to questions from Members:';

/** What is drafted for one passage below a line, in short: the objects of the records of a kind. */
function of(kind: string, passage: string, below = HEARD): unknown[] {
  return draftsOf(minutesOf([below, `* ${passage}`]))
    .map(({ record }) => record as unknown as Record<string, unknown>)
    .filter((record) => record.kind === kind)
    .map((record) => record[kind]);
}

describe('money', () => {
  test.each([
    ['A Home Office grant of £80,000 had been awarded to the Tarn Valley project.', 'grant', 'one-off', 'total'],
    ['The precept would rise by £10 a year for a Band D household.', 'precept', 'yearly', 'household'],
    ['Members of the scheme paid a fee of £1,750 per annum per organisation.', 'charge', 'yearly', 'recipient'],
    ['The Commissioner had set aside £3m for kennels.', 'budget', 'unknown', 'total'],
    ['Efficiency savings of £1.5m had been found.', 'saving', 'unknown', 'total'],
    ['The pay budget was £90m.', 'budget', 'yearly', 'total'],
    ['Groups could apply for grants of up to £500.', 'grant', 'unknown', 'recipient'],
    ['In the second round groups could apply for grants of up to £500.', 'grant', 'one-off', 'recipient'],
    ['The precept would go up by 20p a week for an average household.', 'precept', 'unknown', 'household'],
    ['The Home Office gave £30,000 in 2021/22 for an adviser.', 'grant', 'yearly', 'total'],
    ['The Home Office awarded £30,000 in 2021/22 for an adviser.', 'grant', 'one-off', 'total'],
    [
      'A grant of £2m for 2025/26 had been confirmed in the spring by the Home Office, and the purchase of boats was put off.',
      'grant',
      'yearly',
      'total',
    ],
    ['They saved £94,000 in 2022/23.', 'saving', 'yearly', 'total'],
    [
      'The grant was £400,000 for new advisers in every part of the county, paid over two years.',
      'grant',
      'several-years',
      'total',
    ],
    ['The pilot would bring a grant of £1m in each of the next two years.', 'grant', 'yearly', 'total'],
    ['A second clerk was funded for nine months with £22,000.', 'grant', 'one-off', 'total'],
    ['A grant of £600,000 over three years had been secured.', 'grant', 'several-years', 'total'],
  ])('%s', (passage, type, frequency, per) => {
    expect(of('funding', passage)).toMatchObject([{ type, frequency, per }]);
  });

  test('what shares out the amount before it are its parts, of its type', () => {
    const drafts = draftsOf(
      minutesOf([
        HEARD,
        '* The budget for the year would be £90m. Within it were £50m for officers and £2m for her grants.',
      ]),
    );
    const [whole, ...parts] = drafts.flatMap(({ record }) => (record.kind === 'funding' ? [record] : []));
    expect(parts.map(({ funding }) => [funding.partOf, funding.type, funding.frequency])).toEqual([
      [whole?.id, 'budget', 'yearly'],
      [whole?.id, 'budget', 'yearly'],
    ]);
  });

  test('in a paper on the budget, money of which no more is said is a budget', () => {
    const paper = minutesOf(['Proposed budget and precept', HEARD, '* Six front desks would open again: £700,000.']);
    expect(draftsOf(paper).map(({ record }) => record.kind === 'funding' && record.funding.type)).toContain('budget');
  });

  test('a part knows the amount that contains it', () => {
    const drafts = draftsOf(
      minutesOf([HEARD, '* Of the £40m pay budget, about £2m was overtime and £1m was for staff.']),
    );
    const [whole, ...parts] = drafts.map(({ record }) => record).filter(({ kind }) => kind === 'funding');
    expect(parts.map((part) => part.kind === 'funding' && part.funding.partOf)).toEqual([whole?.id, whole?.id]);
  });

  test('money without an amount has no qualifier', () => {
    expect(of('funding', 'Extra funding had been provided to the mountain rescue team.')).toMatchObject([
      { amountGbp: null, amountMaxGbp: null, qualifier: null, type: 'grant' },
    ]);
  });
});

describe('figures', () => {
  test.each([
    ['There were 62 reported thefts in 2020.', { value: 62, unit: 'thefts', asOf: '2020' }],
    ['Only 12% of callers were satisfied.', { value: 12, unit: '%' }],
    ['Burglary fell by 9% in the year.', { value: -9, unit: '%' }],
    ['The budget would allow an officer strength of 2150.', { value: 2150, unit: 'officers' }],
    ['Reports of hate crime had increased.', { value: null, direction: 'up' }],
    ['Calls to 101 were answered in 40 seconds on average.', { value: 40, unit: 'seconds' }],
  ])('%s', (passage, figure) => {
    expect(of('figure', passage)).toMatchObject([figure]);
  });

  test('a change begins its metric with the words of the format', () => {
    expect(of('figure', 'Robbery was down by 4% last year.')).toMatchObject([
      { metric: expect.stringMatching(/^change in /) },
    ]);
  });

  test('where a number was left out its noun is that of the one before', () => {
    expect(of('figure', 'There were five rural teams and three urban.')).toMatchObject([
      { value: 5, unit: 'teams' },
      { value: 3, unit: 'teams' },
    ]);
  });

  test.each([
    'The powers of section 60 had been used under the Act of 1994.',
    'The six-point plan for 2021-2025 was welcomed.',
    'The meeting on 3 May 2022 would last two years longer.',
    'One of the first hubs had been opened.',
  ])('none: %s', (passage) => {
    expect(of('figure', passage)).toEqual([]);
  });
});

describe('promises', () => {
  test.each([
    ['The Chief Constable agreed to send a written answer.', 'Chief Constable', null, 'open'],
    ['The Commissioner would bring the figures to the next meeting.', 'Commissioner', 'the next meeting', 'open'],
    ['It was agreed that a note on kennels should be shared at a future meeting.', null, 'a future meeting', 'open'],
    ['The communications team would review the website.', 'communications team', null, 'open'],
    ['A report would be circulated by 30 June 2022.', null, '2022-06-30', 'open'],
    ['The Commissioner had challenged the Chief Constable on this.', 'Commissioner', null, 'done'],
    [
      'ACTION: the Chief Executive to circulate the list.',
      "Chief Executive of the Commissioner's office",
      null,
      'open',
    ],
  ])('%s', (passage, owner, due, status) => {
    expect(of('action', passage, ASKED)).toEqual([{ owner, due, status }]);
  });

  test.each([
    'The grant would be invested in lighting.',
    'She would like more vans.',
    'The lease would run out in May.',
  ])('none: %s', (passage) => {
    expect(of('action', passage)).toEqual([]);
  });
});

describe('deliveries', () => {
  test.each([
    ['The Commissioner had launched a booklet for farmers.', 'delivered'],
    ['A new control room was being built.', 'in-progress'],
    ['The Commissioner was considering a scheme for shops.', 'planned'],
    ['Two stations were to be reopened.', 'planned'],
    ['The system had not been used effectively.', 'at-risk'],
  ])('%s', (passage, status) => {
    expect(of('delivery', passage)).toEqual([{ status }]);
  });
});

describe('questions', () => {
  test.each([
    [
      'A Member asked whether patrols would go on. The Commissioner confirmed that they would.',
      'Panel member',
      'answered',
    ],
    [
      'The Chairman expressed concern about delays. In response, the PCC said that work went well.',
      'Chair',
      'answered',
    ],
    ['Members raised the state of the cells.', 'Panel', 'unknown'],
    [
      'In response to a question about vans, the Commissioner explained that they were leased.',
      'Panel member',
      'answered',
    ],
    [
      'A question was asked about dogs. The Chief Constable offered to supply a written response.',
      'Panel member',
      'follow-up',
    ],
  ])('%s', (passage, askedBy, outcome) => {
    expect(of('question', passage, ASKED)).toMatchObject([{ askedBy, outcome }]);
  });

  test('an answer that is a passage of its own belongs to the question above it', () => {
    const drafts = draftsOf(
      minutesOf([
        '* Councillor Alder asked how many vans there were.',
        '* The Commissioner responded that there were plenty.',
      ]),
    ).filter(({ record }) => record.kind === 'question');
    expect(
      drafts.map(({ passage, record }) => [passage, record.kind === 'question' && record.question.outcome]),
    ).toEqual([[0, 'answered']]);
  });
});

describe('resolutions', () => {
  test.each([
    ['That the report be noted.', 'noted'],
    ['That the proposed precept be supported.', 'supported'],
    ['That the budget be approved.', 'approved'],
    ['That the Commissioner be requested to look again at the plan.', 'recommended'],
    ['That the precept be vetoed.', 'vetoed'],
  ])('%s', (clause, outcome) => {
    expect(draftsOf(minutesOf(['RESOLVED:', `> ${clause}`])).map(({ record }) => record)).toMatchObject([
      { kind: 'resolution', statedBy: 'panel', resolution: { outcome } },
    ]);
  });

  test.each(['It was noted that the hub had opened.', 'The latest position on the sale was noted.'])(
    'what is noted in a discussion is none: %s',
    (passage) => {
      expect(of('resolution', passage)).toEqual([]);
    },
  );
});

test('a resolution among questions is no question', () => {
  const drafts = draftsOf(minutesOf([ASKED, '* RESOLVED – that the precept be supported.']));
  expect(drafts.map(({ record }) => record.kind)).toEqual(['resolution']);
});

test.each(['It was moved, seconded and DECIDED that the report be noted.', 'The Panel RESOLVED to note the update.'])(
  'a resolution in a sentence: %s',
  (passage) => {
    expect(of('resolution', passage)).toEqual([{ outcome: 'noted' }]);
  },
);

test('the metric of a change is what changed, without who said so', () => {
  expect(of('figure', 'The PCC stated that burglary had fallen by 7%.')).toMatchObject([
    { metric: 'change in burglary' },
  ]);
});

describe('priorities', () => {
  test('what a draft plan sets out is proposed', () => {
    expect(of('priority', 'The draft plan sets out four aims for villages.')).toEqual([{ status: 'proposed' }]);
  });
});

describe('themes', () => {
  test.each([
    ['speeding drivers on the bypass', 'roads-policing'],
    ['hare coursing on farms', 'rural-crime'],
    ['fly-tipping in lay-bys', 'environment'],
    ['the 101 line and its call handlers', 'contact-and-response'],
    ['support for victims of modern slavery', 'modern-slavery'],
    ['a rise in the council tax precept', 'finance-and-precept'],
    ['nothing that any word speaks of', 'governance-and-performance'],
  ])('%s', (text, theme) => {
    expect(themesOf('delivery', text, text, '', { heading: '', leadIn: '', asked: '' })[0]).toBe(theme);
  });
});

test('a summary has at most 240 characters, names place and year, and every record is in the format', () => {
  const long = `The Commissioner had opened ${'a hub for young people, '.repeat(30)}and a farm.`;
  const [draft] = draftsOf(minutesOf([HEARD, `* ${long}`]));
  expect(recordSchema().safeParse(draft?.record).success).toBe(true);
  expect(draft?.record.summary.length).toBeLessThanOrEqual(240);
  expect(draft?.record.summary).toContain('(Wessdale, 2021)');
});
