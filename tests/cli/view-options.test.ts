import { expect, it } from 'vitest';
import { bundledData } from '../../src/cli/dataset-argument.ts';
import { UsageError } from '../../src/cli/usage.ts';
import type { ViewOptions } from '../../src/cli/view-flags.ts';
import { dayIn, viewIn } from '../../src/cli/view-options.ts';
import { loadDataset } from '../../src/dataset/load.ts';
import { isoDay } from '../../src/domain/dates.ts';
import { viewFlags } from '../../src/tables/describe.ts';
import { TABLES } from '../../src/tables/registry.ts';
import { defaultView } from '../../src/tables/run.ts';

const source = { dataset: await loadDataset(bundledData()), today: '2025-03-31', argument: null };
const view = (options: Partial<ViewOptions>) => viewIn({ view: 'funding', ...options }, source);

it('gives the table as it is first shown where nothing is said', () => {
  for (const { id } of TABLES) expect(view({ view: id })).toEqual(defaultView(id));
});

it('takes force areas by id or by label, each once', () => {
  expect(view({ forces: 'kent' }).forces).toEqual(['kent']);
  expect(view({ forces: ' kent, West Mercia,KENT,dyfed-powys, ' }).forces).toEqual([
    'kent',
    'west-mercia',
    'dyfed-powys',
  ]);
});

it('takes a plan period as people and programs write it', () => {
  expect(view({ period: '2016–2021' }).period).toBe('2016-2021');
  expect(view({ period: 'none' }).period).toBe('none');
  expect(view({ period: 'ALL' }).period).toBe('all');
});

it('takes sort keys, columns, a filter and how it shows', () => {
  expect(view({ sort: '-amount,Force' }).sort).toEqual([
    { column: 'amount', descending: true },
    { column: 'force', descending: false },
  ]);
  expect(view({ sort: '' }).sort).toEqual([]);
  expect(view({ columns: 'force,amount' }).columns).toEqual(['force', 'amount']);
  expect(view({ where: 'is:part', highlight: true })).toMatchObject({ filter: 'is:part', matching: 'highlight' });
});

it('reads back the flags that a view is written as', () => {
  const made = view({ forces: 'kent', period: '2016-2021', where: 'is:part', sort: '-amount', columns: 'amount' });
  const [, , ...flags] = viewFlags(made);
  const pairs = flags.flatMap((flag, index) => (index % 2 === 0 ? [[flag.slice(2), flags[index + 1]]] : []));
  expect(view(Object.fromEntries(pairs))).toEqual(made);
});

it.each([
  [{ view: 'fundign' }, 'there is no view fundign; did you mean funding?'],
  [{ forces: 'kebt' }, 'there is no force area kebt; did you mean kent?'],
  [{ forces: 'Atlantis' }, 'there is no force area Atlantis'],
  [{ period: '2016-2O21' }, 'there is no plan period 2016-2O21; did you mean 2016-2021?'],
  [{ sort: '-amuont' }, 'there is no column in funding amuont; did you mean amount?'],
  [{ columns: 'recipent' }, 'there is no column in funding recipent; did you mean recipient?'],
  [{ look: 'bars' }, 'in --by, the look bars is arranged by 1 column, not by 0'],
  [{ look: 'bars', by: 'tpye' }, 'there is no column to arrange funding by tpye; did you mean type?'],
  [{ look: 'bars', by: 'type', with: 'amout' }, 'there is no option of the look bars amout; did you mean amount?'],
  [{ columns: ',' }, '--columns names no column'],
  [{ where: 'kent amuont>3' }, 'did you mean amount?\n  kent amuont>3\n       ^^^^^^'],
])('refuses %j with the nearest name', (options, message) => {
  expect(() => view(options)).toThrow(UsageError);
  expect(() => view(options)).toThrow(message);
});

it('takes a day to count ages to, and no other text', () => {
  expect(dayIn('2024-02-29')).toBe('2024-02-29');
  expect(dayIn(undefined)).toBe(isoDay(new Date()));
  for (const text of ['2025-02-29', '2025', '1 May 2025', '']) expect(() => dayIn(text)).toThrow(UsageError);
});
