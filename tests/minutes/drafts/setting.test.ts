/** What a passage stands below and answers, and its themes by that where its own words say little. */
import { expect, test } from 'vitest';
import { contextsOf } from '../../../src/minutes/drafts/context.ts';
import { draftsOf } from '../../../src/minutes/drafts/drafts.ts';
import { minutesOf } from './support.ts';

/** The main theme of the last draft. */
const lastOf = (lines: readonly string[]): string | undefined => draftsOf(minutesOf(lines)).at(-1)?.record.themes[0];

test('below a heading, what says nothing else is of the heading', () => {
  expect(lastOf(['Hare coursing', '> The Commissioner had opened a helpdesk in Wessbridge.'])).toBe('rural-crime');
});

test('an answer is of what was asked', () => {
  const asked = '> Councillor Ash asked about speeding on the bypass.';
  expect(lastOf([asked, '> The Commissioner replied that he had bought two signs.'])).toBe('roads-policing');
  expect(lastOf([asked, '> The kennels had been painted.'])).toBe('governance-and-performance');
});

test('the number of an item is no part of its heading', () => {
  expect(contextsOf(minutesOf(['7. Harbour lights', '* A lamp was lit.']))[0]?.heading).toBe('Harbour lights');
});

test('the heading of an item may have colons and commas; a name, a page or the head of a table is none', () => {
  const headingAfter = (...lines: string[]): string | undefined =>
    contextsOf(minutesOf([...lines, '* A lamp was lit.']))[0]?.heading;
  expect(headingAfter('12. Harbours: lights, buoys and bells')).toBe('Harbours: lights, buoys and bells');
  for (const line of ['Councillor Ash', 'Chief Finance Officer', 'Page 4', 'Item | Subject | Notes']) {
    expect(headingAfter('7. Harbour lights', line)).toBe('Harbour lights');
  }
});

test('a point has the lead-in of its list, up to the end of the list', () => {
  const lines = ['> The ferries were:', '* the Heron;', '* the Tern.', '> Both were late.', 'Boats', '> All sank.'];
  const led = contextsOf(minutesOf(lines)).map(({ leadIn }) => leadIn);
  expect(led).toEqual(['', 'The ferries were:', 'The ferries were:', '', '']);
  const plain = contextsOf(minutesOf(['The ferries were:', '> the Heron;', '> the Tern.', '> Both were late.']));
  expect(plain.map(({ leadIn }) => leadIn)).toEqual(['The ferries were:', 'The ferries were:', '']);
});

test.each([
  'Members discussed:',
  'The Panel then explored:',
  'Councillors sought assurance on:',
  "Members' points and replies:",
  "Panel members' concerns",
  'Member questions',
  'Panel discussion',
  'Discussion',
  'Observations from Members',
  'Comments of the Panel with the answers given',
  'Question to the Commissioner',
  'The Vice-Chair',
  'Dr F Lindqvist (independent)',
  'Part B – Questions from Members',
])('below "%s" the panel asks', (line) => {
  expect(contextsOf(minutesOf([line, '* The price of lamp oil on the quay.']))[0]?.section).toBe('questions');
});

test.each([
  'The Panel noted:',
  'Members received:',
  'The Panel considered:',
  'Members present:',
  'Mr F Lindqvist (Harbour Master)',
  'Chair of the Harbour Board',
  'The Commissioner told members:',
  'Points made in the presentation:',
  'Main points raised by the Chief Constable:',
  'The Clerk to the Panel',
])('below "%s" it does not', (line) => {
  expect(contextsOf(minutesOf([line, '* The price of lamp oil on the quay.']))[0]?.section).not.toBe('questions');
});

test.each(['Decisions', 'PART C – DECISIONS', 'Section 4: Panel decisions made', 'Decision'])(
  'what is numbered right below "%s" was decided, and what comes after it without a number is not',
  (line) => {
    const lines = [line, '* Lamps 2 and 3 to be lit.', '* The oil to be bought.', '> The pier was shut at noon.'];
    expect(contextsOf(minutesOf(lines)).map(({ section }) => section)).toEqual(['resolved', 'resolved', 'plain']);
  },
);

/** The sections of the passages of some lines. */
const sectionsOf = (...lines: string[]): string[] => contextsOf(minutesOf(lines)).map(({ section }) => section);

test('the numbered heading of the next item ends what stood above it, and so does another heading', () => {
  expect(sectionsOf('Mr F Lindqvist (independent)', '4. Harbour lights', '> A lamp was lit.')).toEqual(['plain']);
  const asked = ['Members asked:', '* Who pays?', 'Discussion', '> Members were glad of the lamps.'];
  expect(sectionsOf(...asked)).toEqual(['questions', 'questions']);
});

test('the panel alone on a line leads in what it decided, or else what it asked', () => {
  expect(sectionsOf('> The Panel:', '* Noted the price of oil.', '* Requested a lamp.').slice(1)).toEqual([
    'resolved',
    'resolved',
  ]);
  expect(sectionsOf('> Members:', '* Asked who pays for the oil.')[1]).not.toBe('resolved');
});

test('the rows of a list of actions stay in it, though they have no stop', () => {
  const rows = [
    'No | Action | Owner | Status',
    '> 1 | Count the buoys | Clerk | Open',
    '> 2 | Buy oil | Clerk | Complete',
  ];
  expect(sectionsOf(...rows)).toEqual(['actions', 'actions']);
});

test.each(['Action by', 'Agreed actions', 'Follow-up action', 'Action to be taken'])(
  'a column may be headed "%s"',
  (head) => {
    const cell = contextsOf(minutesOf([`Item | Notes | ${head}`, '> Lamps | Two are out. | Clerk to buy two']))[0]
      ?.cell;
    expect(cell?.column).toBe('actions');
  },
);

test('whose paper it is says nothing of what an item is about', () => {
  const lines = ['4. Lamps', 'Report of the Harbour Commissioner', '> A lamp was lit.'];
  expect(contextsOf(minutesOf(lines)).map(({ heading }) => heading)).toEqual(['Lamps']);
});
