import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recordSchema } from '../../../src/domain/schema.ts';
import { draftsOf } from '../../../src/minutes/drafts/drafts.ts';
import type { Minutes } from '../../../src/minutes/model.ts';
import { minutesOf, recordsOf } from './support.ts';

/** Heard points, then questions, then a resolution without its word. */
const BULLETS = minutesOf([
  'Agenda item',
  'To receive an update from the Commissioner.',
  'Minutes:',
  '> The Panel received a presentation from the Commissioner on the plan. Members heard:',
  '* A grant of £320,000 from the Home Office had been awarded to make Millbrook safer at night.',
  '* There were 18 rural officers, and two new tractors had been bought for them.',
  '> Councillor Birch left the room.',
  'In response to questions, the Panel heard:',
  '* The Commissioner was keen on more patrols. A scheme for village halls was being tried out.',
  '* The estates team would review the opening hours of the counters.',
  '> That the update on the plan is noted.',
]);

/** Numbered paragraphs of a panel's own report, with its decision first. */
const PARAGRAPHS = minutesOf(
  [
    'PANEL DECISION',
    '> That the Panel supports the draft plan.',
    'Background',
    '* The Panel has a duty to review the draft plan.',
    '* The Panel asked how much of the budget went on vehicles. The Commissioner replied that of the £80m budget about £3m was for vehicles.',
    '* A Member queried the number of dogs. The Chief Constable agreed to supply the figures by 1 June 2021.',
    'Conclusion',
    '* Having heard this, the Panel endorsed the plan.',
  ],
  { type: 'panel-report', title: 'Draft Police and Crime Plan' },
);

/** Resolutions first, then prose in which people ask and answer. */
const PROSE = minutesOf([
  'RESOLVED that:',
  '> a) the report be noted; and',
  '> b) the Commissioner be requested to publish the survey.',
  'Discussion',
  '* Councillor Rowan asked whether 101 calls were answered sooner.',
  '* In response, the Commissioner advised that a new system had been installed, and that 85% of calls were answered in time.',
  '* It was agreed that a briefing on fraud would be circulated before the next meeting.',
]);

/** The drafts in short: number of the passage, kind, and what tells it from others of its kind. */
function inShort(minutes: Minutes): unknown[] {
  return draftsOf(minutes).map(({ record }) => {
    const told = {
      funding: (): unknown => record.kind === 'funding' && record.funding.amountGbp,
      figure: (): unknown => record.kind === 'figure' && record.figure.value,
      question: (): unknown => record.kind === 'question' && `${record.question.askedBy} ${record.question.outcome}`,
      action: (): unknown => record.kind === 'action' && `${record.action.owner}, ${record.action.due}`,
      resolution: (): unknown => record.kind === 'resolution' && record.resolution.outcome,
      delivery: (): unknown => record.kind === 'delivery' && record.delivery.status,
      priority: (): unknown => record.kind === 'priority' && record.priority.status,
    };
    return [record.paragraph, record.kind, told[record.kind]()];
  });
}

describe('whole minutes', () => {
  test('bullets that were heard, bullets that answer, and what was noted', () => {
    expect(inShort(BULLETS)).toEqual([
      [null, 'delivery', 'delivered'],
      [1, 'funding', 320_000],
      [2, 'delivery', 'delivered'],
      [2, 'figure', 18],
      [2, 'figure', 2],
      [3, 'question', 'Panel answered'],
      [3, 'delivery', 'in-progress'],
      [4, 'question', 'Panel follow-up'],
      [4, 'action', 'estates team, null'],
      [null, 'resolution', 'noted'],
    ]);
  });

  test('numbered paragraphs of a report', () => {
    expect(inShort(PARAGRAPHS)).toEqual([
      [null, 'resolution', 'supported'],
      [1, 'delivery', 'unknown'],
      [2, 'question', 'Panel answered'],
      [2, 'funding', 80_000_000],
      [2, 'funding', 3_000_000],
      [3, 'question', 'Panel member follow-up'],
      [3, 'action', 'Chief Constable, 2021-06-01'],
      [4, 'resolution', 'supported'],
    ]);
  });

  test('resolutions first, then questions and answers in turns', () => {
    expect(inShort(PROSE)).toEqual([
      [null, 'resolution', 'noted'],
      [null, 'resolution', 'recommended'],
      [1, 'question', 'Panel member answered'],
      [2, 'delivery', 'delivered'],
      [2, 'figure', 85],
      [3, 'action', 'null, the next meeting'],
    ]);
  });
});

describe.each([
  ['bullets', BULLETS],
  ['paragraphs', PARAGRAPHS],
  ['prose', PROSE],
] as const)('every draft of %s', (_, minutes) => {
  const drafts = draftsOf(minutes);

  test('is in the format, with its document and its paragraph', () => {
    for (const { record, passage } of drafts) {
      expect(recordSchema().safeParse(record).error).toBeUndefined();
      expect(record.paragraph).toBe(minutes.passages[passage]?.n);
      expect(record.id.startsWith(`${record.document}-`)).toBe(true);
    }
  });

  test('rests on words of its passage', () => {
    for (const { passage, start, end, confidence } of drafts) {
      const around = minutes.passages[passage];
      expect(start).toBeGreaterThanOrEqual(around?.start ?? Infinity);
      expect(end).toBeLessThanOrEqual(around?.end ?? 0);
      expect(start).toBeLessThan(end);
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }
  });

  test('comes out the same again, each with an id of its own', () => {
    expect(draftsOf(minutes)).toEqual(drafts);
    expect(new Set(drafts.map(({ record }) => record.id)).size).toBe(drafts.length);
  });
});

/** What minutes are made of, also where it means nothing. */
const WORDS =
  `Question: Answer Answer: Q1. why? No. Yes asked fell was had of two three officers noted. NOTED RESOLVED: resolved
ACTION: Actions ( ) | , ; : . “ ” £5m £2,000 5% PCC members thanked agreed supported average minutes priorities: overspend savings`
    .split(/\s+/)
    .concat(
      'Cllr Reed –',
      'PCC –',
      'from 5% to 6%',
      'That the Panel',
      'to send',
      'by 9 June',
      'and asked the clerk to',
      'a year',
    )
    .concat(
      'would provide',
      'an update',
      '2 minutes 40 seconds',
      'Band D',
      'in response',
      'nine in ten',
      'grant of',
      '(Head of Policy)',
    );
const words = fc
  .array(fc.constantFrom(...WORDS, '\n'), { minLength: 1, maxLength: 16 })
  .map((some) => some.join(' ').replaceAll(' \n ', '\n').trim())
  .filter((text) => text !== '');
const passages = fc
  .array(fc.tuple(fc.constantFrom('* ', '> ', ''), words), { maxLength: 4 })
  .map((lines) => lines.map(([mark, text]) => mark + text));

test('whatever words follow each other, drafts are in the format and rest on words of their passage', () => {
  fc.assert(
    fc.property(passages, (lines) => {
      const minutes = minutesOf(lines);
      for (const { record, passage, start, end } of draftsOf(minutes)) {
        expect(recordSchema().safeParse(record).error).toBeUndefined();
        expect(minutes.passages[passage]).toMatchObject({ n: record.paragraph });
        expect(start).toBeLessThan(end);
      }
    }),
    { numRuns: 300 },
  );
});

describe('ids', () => {
  const idOf = (minutes: Minutes): string | undefined => draftsOf(minutes)[0]?.record.document;

  test('two items of one meeting, and two quarterly items without a date, have different documents', () => {
    const lines = ['Members heard:', '* A hub had been opened.'];
    const other = ['Members heard:', '* A shop had been opened.'];
    expect(idOf(minutesOf(lines, { title: 'Budget' }))).not.toBe(idOf(minutesOf(lines, { title: 'Plan' })));
    expect(idOf(minutesOf(lines, { meetingDate: null }))).not.toBe(idOf(minutesOf(other, { meetingDate: null })));
  });

  test('a document of which nothing is known has one too', () => {
    expect(idOf(minutesOf(['* A hub had been opened.'], { force: null, meetingDate: null }))).toMatch(
      /^document-[a-z0-9]+$/,
    );
  });
});

test('minutes without passages, and lines about the meeting itself, give no drafts', () => {
  expect(draftsOf(minutesOf(['Nothing.']))).toEqual([]);
  expect(draftsOf(minutesOf(['> Councillor Ash left the meeting at this point.', '> Supporting documents:']))).toEqual(
    [],
  );
});

test('what a paragraph tells before it leads in a list is drafted, and what leads in is not', () => {
  const told = 'There were 52 boats, with repairs of £14m outstanding. The Panel heard that:';
  const kinds = recordsOf(minutesOf([`> ${told}`, '* A skipper had been found.'])).map(({ kind }) => kind);
  expect(kinds).toEqual(expect.arrayContaining(['figure', 'delivery']));
  expect(kinds).not.toContain('question');
});
