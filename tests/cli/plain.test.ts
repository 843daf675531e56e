import { expect, it } from 'vitest';
import { alignedLines, plainTable } from '../../src/cli/plain.ts';
import { loadBytes } from '../../src/dataset/load.ts';
import { createRunner } from '../../src/looks/run.ts';
import { defaultView } from '../../src/tables/run.ts';

const force = { id: 'kent', name: 'Kent Police', area: 'Kent', panel: null, commissioner: null };
const document = {
  id: 'd',
  url: null,
  type: 'minutes',
  title: 'T',
  body: 'panel',
  bodyName: 'B',
  meetingDate: '2020-01-01',
  published: null,
  plan: null,
  read: 'whole',
};
const action = (id: string, summary: string, status: string) => ({
  id,
  document: 'd',
  paragraph: 1,
  summary,
  statedBy: 'panel',
  themes: ['workforce'],
  kind: 'action',
  action: { owner: null, due: null, status },
});
const records = [action('a', '\u001b[31mred 警察\n', 'open'), action('b', 'x'.repeat(100), 'done')];
const file = { version: 1, forces: [force], plans: [], documents: [document], records };
const dataset = loadBytes(Buffer.from(JSON.stringify(file)), 'test');
const run = createRunner({ dataset, today: '2020-01-03', argument: null }).run;
const view = { ...defaultView('actions'), columns: ['summary', 'age', 'paragraph'] };

it('shows a view as words, aligned cells and a count, nothing a terminal would obey', () => {
  expect(
    plainTable(run(view), dataset),
  ).toBe(`Actions promised of all force areas, all plan periods, sorted by age, derived (largest first)

What                                                          Age, derived  Para
␛[31mred 警察⏎                                                      2 days     1
${'x'.repeat(59)}…          done     1

2 rows
`);
});

it('shows a look at the rows that a filter by force area keeps', () => {
  const look = { kind: 'bars', by: ['status'], with: [] };
  const text = plainTable(run({ ...view, filter: 'force:kent', columns: [], sort: [], look }), dataset);
  expect(text).toContain('2 of 2 rows match');
});

it('keeps within the width of a terminal', () => {
  const lines = plainTable(run(view), dataset, 40).split('\n').slice(2, 5);
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(40);
});

it('marks the rows that match where all are shown', () => {
  const lines = plainTable(run({ ...view, filter: 'is:open', matching: 'highlight' }), dataset).split('\n');
  expect(lines.filter((line) => line.startsWith('*'))).toHaveLength(1);
  expect(lines).toContain('1 of 2 rows match, marked *');
});

it('says that no row is left by a filter', () => {
  expect(plainTable(run({ ...view, filter: 'nonsense' }), dataset)).toContain('\n0 of 2 rows match\n');
});

it('aligns lines without spaces at their end', () => {
  expect(
    alignedLines([
      ['a', 'bb', ''],
      ['ccc', 'd', ''],
    ]),
  ).toEqual(['a    bb', 'ccc  d']);
});
