/** What sort of money an amount is, and how often it is given: sentences of invented councils. */
import { describe, expect, test } from 'vitest';
import { draftsOf } from '../../../src/minutes/drafts/drafts.ts';
import { minutesOf } from './support.ts';

/** The amounts of a passage as `type frequency`, under a title. */
function moneyIn(passage: string, title = 'Harbour update'): string[] {
  return draftsOf(minutesOf([`* ${passage}`], { title })).flatMap(({ record }) =>
    record.kind === 'funding' ? [`${record.funding.type} ${record.funding.frequency}`] : [],
  );
}

describe('capital', () => {
  test.each([
    ['£2.4m had been included in the capital programme for the new slipway.', 'budget one-off'],
    ['£300,000 of capital was allocated for two patrol boats.', 'budget one-off'],
    ['Capital spending of £8m was planned for next year.', 'budget yearly'],
    ['The capital programme for 2031/32 came to £6.1m.', 'budget yearly'],
    ['The capital budget had £90,000 for charging points at the boatyard.', 'budget one-off'],
  ])('%s', (passage, money) => expect(moneyIn(passage)).toEqual([money]));
});

describe('money of a budget and of reserves', () => {
  test.each([
    ['£700,000 would be drawn from the coastal support reserve.', 'budget one-off'],
    ['£40,000 of the underspend would go to buoys.', 'budget one-off'],
    ['The Commissioner had moved £210,000 a year into the base budget to secure the post.', 'budget yearly'],
    ['The lookout already had £85,000 in the 2031/32 budget.', 'budget yearly'],
    ['£25,000 a year would be needed and nobody had offered it.', 'budget yearly'],
  ])('%s', (passage, money) => expect(moneyIn(passage)).toEqual([money]));

  test('a further sum from reserves is not more of the savings before it', () => {
    const passage = 'Savings of £3m had been made. A further £1m would be drawn from the general reserve.';
    expect(moneyIn(passage).at(-1)).toBe('budget one-off');
  });
});

describe('grants', () => {
  test.each([
    ['The Ministry had given £60,000 to lifeguards for the year.', 'grant yearly'],
    ['£12,000 had been awarded to the rowing club, for this financial year.', 'grant yearly'],
    ['A bid had won £60,000 for lamps this year.', 'grant one-off'],
    ['The Home Office would contribute £2.2m to a neighbourhood policing guarantee.', 'grant one-off'],
    ['She would make a contribution to the sailing school of £9,000.', 'grant one-off'],
  ])('%s', (passage, money) => expect(moneyIn(passage)).toEqual([money]));
});

describe('savings and what the precept brings in', () => {
  test.each([
    ['Of this, £4m had been identified.', 'saving yearly'],
    ['The yield of the increase was put at £1.4m.', 'precept yearly'],
    ['It raises £2.8m.', 'precept yearly'],
    ['The precept would rise by £12, which locally came to £3.3m.', 'precept yearly'],
  ])('%s', (passage, money) => expect(moneyIn(passage, 'Precepts and Budgets 2031/32').at(-1)).toBe(money));

  test('part of what was said before is what that is', () => {
    const passage = 'The Chief Constable promised savings of £2m. He thought £1m of it to be secure.';
    expect(moneyIn(passage, 'Budgets')).toEqual(['saving yearly', 'saving yearly']);
  });
});

describe('what something is thought to cost is no money for anybody', () => {
  test.each([
    ['The cost of the average rescue was put nationally at some £9,000.'],
    ['An estimate made by the councils had put it at over £2m a year.'],
    ['Harbour masters reckoned the cost at about £400,000.'],
  ])('%s', (passage) => expect(moneyIn(passage)).toEqual([]));
});

describe('a precept', () => {
  test.each([
    ['The precept would rise by £9 at Band D, equivalent to 75p a month.', ['precept yearly']],
    ['The harbour precept would go from £90 to £96 at Band D, some 12p a week more.', ['precept yearly']],
    ['The precept for a Band D household would be £1.10 a month more.', ['precept unknown']],
  ])('is set for a year, whatever that is a week: %s', (passage, money) => expect(moneyIn(passage)).toEqual(money));

  test('yields what is spent as a budget', () => {
    const passage = 'The rise of the precept would bring in £3.2m in 2031/32, and of this £2m was meant for wardens.';
    expect(moneyIn(passage)).toEqual(['precept yearly', 'budget yearly']);
  });
});

test('what a sum is split into comes as often as the sum', () => {
  const passage =
    '£90k Harbour Duty money confirmed for 2031/32; split: £50k Wessport, £20k Eastquay, rest across the villages';
  expect(moneyIn(passage)).toEqual(['grant yearly', 'grant yearly', 'grant yearly']);
});
