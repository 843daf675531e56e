import { describe, expect, it } from 'vitest';
import { FilterFault, pointAt } from '../../src/query/filter/fault.ts';
import { parseFilter } from '../../src/query/filter/parse.ts';
import type { TableId } from '../../src/tables/table.ts';
import { force, makeDataset, money, runnerOf } from '../support/dataset.ts';

const runner = runnerOf(makeDataset({ forces: [force('kent'), force('west-mercia')], records: [money('a', 5)] }));

function faultOf(filter: string, table: TableId = 'funding'): FilterFault {
  try {
    parseFilter(filter, runner.vocabulary(table));
  } catch (error) {
    expect(error).toBeInstanceOf(FilterFault);
    return error as FilterFault;
  }
  throw new Error(`"${filter}" is no fault`);
}

describe('a filter that cannot be read', () => {
  it.each([
    ['overtime them:x', 'them', 'funding commitments have no field them; did you mean theme?', 'theme'],
    ['fundr=x', 'fundr', 'funding commitments have no field fundr; did you mean funder?', 'funder'],
    ['-amuont>5', 'amuont', 'funding commitments have no field amuont; did you mean amount?', 'amount'],
    ['wombat:x', 'wombat', 'funding commitments have no field wombat (see ? for the list)', undefined],
    ['has:amunt', 'amunt', 'funding commitments have no field amunt; did you mean amount?', 'amount'],
    ['is:prat', 'prat', 'funding commitments have no flag prat; did you mean part?', 'part'],
    [
      'is:zebra',
      'zebra',
      'funding commitments have no flag zebra (unstated, part, whole, opening, noted, bookmarked)',
      undefined,
    ],
    [
      'theme:covid-19,rual-crime',
      'rual-crime',
      'theme has no value rual-crime; did you mean rural-crime?',
      'rural-crime',
    ],
    [
      'force:"West Mercya"',
      '"West Mercya"',
      'force has no value West Mercya; did you mean west-mercia?',
      'west-mercia',
    ],
    ['type:', 'type:', 'type: needs a value behind it', undefined],
    ['type:,', 'type:,', 'type: needs a value behind it', undefined],
    ['x "open y', '"', 'this quote is not closed', undefined],
    ['funder="Home', '"', 'this quote is not closed', undefined],
    ['type>grant', '>', 'type cannot be compared with >; use : or =', undefined],
    ['funder<=x', '<=', 'funder cannot be compared with <=; use : or =', undefined],
    ['-period>=2018', '>=', 'period cannot be compared with >=; use : or =', undefined],
    ['amount>lots', 'lots', 'amount takes a number, as 550000, £550,000, 100k or 1.2m', undefined],
    ['amount:5,lots', 'lots', 'amount takes a number, as 550000, £550,000, 100k or 1.2m', undefined],
    ['paragraph:five', 'five', 'paragraph takes a number, as 12, 1,200 or 4.5', undefined],
    ['date:May', 'May', 'date takes a date, as 2019, 2019-05 or 2019-05-31', undefined],
    ['date:2019-13', '2019-13', 'date takes a date, as 2019, 2019-05 or 2019-05-31', undefined],
    ['date:2019..May', 'May', 'date takes a date, as 2019, 2019-05 or 2019-05-31', undefined],
    ['amount:..', '..', 'a range needs a number on one side', undefined],
    ['amount:9..5', '9..5', 'this range ends before it begins', undefined],
    ['date:2021..2019', '2021..2019', 'this range ends before it begins', undefined],
    ['period:soon', 'soon', 'a plan period is written 2016-2021', undefined],
  ])('%s is told at %s: %s', (filter, part, message, suggestion) => {
    const fault = faultOf(filter);
    expect(fault.message).toContain(message);
    expect(filter.slice(fault.start, fault.end)).toBe(part);
    expect(fault.suggestion).toBe(suggestion);
  });

  it('is shown with a caret under the fault', () => {
    const filter = 'overtime them:x';
    expect(pointAt(filter, faultOf(filter), '  ')).toBe('  overtime them:x\n           ^^^^');
  });

  it('depends on the table: each has its own fields and flags', () => {
    expect(faultOf('amount>5', 'questions').message).toContain('questions have no field amount');
    expect(faultOf('is:part', 'actions').message).toContain('actions promised have no flag part');
    expect(faultOf('is:part', 'themes').message).toBe('question themes have no flag part (there are none)');
  });
});
