/** What is typed as a filter: rows that match, or a fault that points into what was typed. */
import fc from 'fast-check';
import { completions } from '../../src/query/filter/complete.ts';
import { addTerm, dropLastTerm, narrows } from '../../src/query/filter/edit.ts';
import { FilterFault, pointAt } from '../../src/query/filter/fault.ts';
import { OPERATORS } from '../../src/query/filter/operators.ts';
import { TABLES } from '../../src/tables/registry.ts';
import type { TableId } from '../../src/tables/table.ts';
import { viewOf } from '../support/dataset.ts';
import { town } from '../support/town.ts';
import { anyText, check, type Target } from './target.ts';

const NAMES = [...new Set(TABLES.flatMap(({ columns }) => columns.map(({ id }) => id))), 'is', 'has', 'fund', ''];
const SIGNS = [...OPERATORS.map(({ sign }) => sign), '', '..', '::', '=>', '!='];
const VALUES = [
  'kent',
  '100k',
  '£1.2m',
  '2016..2021',
  '..',
  '2019-02-30',
  '2018-05',
  'open',
  '1e400',
  'a,b,',
  '""',
  '"',
];

const term = fc
  .tuple(
    fc.constantFrom('', '-', '--', '"'),
    fc.constantFrom(...NAMES),
    fc.constantFrom(...SIGNS),
    fc.oneof(fc.constantFrom(...VALUES), anyText),
  )
  .map((parts) => parts.join(''));

interface Input {
  table: TableId;
  text: string;
  more: string;
}

export const filterText: Target<Input> = {
  name: 'filter text',
  promise: 'filters, or is refused with a fault that points into it',
  inputs: fc.record({
    table: fc.constantFrom(...TABLES.map(({ id }) => id)),
    text: fc.oneof(
      anyText,
      fc.array(term, { maxLength: 4 }).map((terms) => terms.join(' ')),
    ),
    more: fc.oneof(term, anyText),
  }),
  check({ table, text, more }) {
    const words = town.vocabulary(table);
    completions(text, words);
    narrows(text, text + more);
    try {
      const { rows, inView, filter } = town.run(viewOf(table, { filter: text }));
      check(rows.length <= inView, () => 'more rows match than there are');
      check(rows.every(filter.test), () => 'a row is shown that does not match');
      const shorter = town.run(viewOf(table, { filter: dropLastTerm(text) }));
      check(shorter.rows.length >= rows.length, () => 'fewer rows match a filter without its last term');
      for (const { source } of filter.terms) addTerm(text, source);
      return 'filtered';
    } catch (error) {
      if (!(error instanceof FilterFault)) throw error;
      check(error.message !== '', () => 'a fault without a message');
      const inside = 0 <= error.start && error.start <= error.end && error.end <= text.length;
      check(inside, () => `a fault at ${error.start} to ${error.end} of ${text.length} characters`);
      pointAt(text, error, '  ');
      return 'refused';
    }
  },
};
