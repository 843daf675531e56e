/** What sort of money an amount is, and how often it is given: sentences of invented councils. */
import { describe, expect, test } from 'vitest';
import { draftsOf } from '../../../src/minutes/drafts/drafts.ts';
import { minutesOf, objectsOf } from './support.ts';

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

describe('what is said right beside a sum', () => {
  test.each([
    ['The Ministry of Justice had allocated £60,000 to the lifeguards.', 'grant one-off'],
    ['A further whistle could be bought for £4.', 'charge unknown'],
    ['The contract with a charity, worth £42,000 per annum, had begun in April.', 'other yearly'],
    ['The contract had been let to a charity for five years at a value of £6m.', 'other several-years'],
    ['A two-year ferry contract of £0.4m had been let.', 'other several-years'],
    ['The Commissioner won £90,000 for lamps, 2031/32 to 2032/33.', 'grant several-years'],
    ['The Commissioner had paid for new oars.', 'grant unknown'],
    ['Grants went to clubs on the quay.', 'grant unknown'],
    ['£3m had been spent in 2031/32 on 41 services commissioned for crews.', 'grant yearly'],
    ['The precept would be frozen.', 'precept yearly'],
    ['£91m was to be met by core grant from the Home Office.', 'grant yearly'],
    ['£70,000 had been put into the fund.', 'budget unknown'],
    ['£90,000 was available for lifeguards in the current year.', 'budget yearly'],
    ['The club had been awarded £42,000 over 18 months.', 'grant several-years'],
    ['£900,000 was spent on electric vehicle charging.', 'budget unknown'],
    ['Running costs had been cut by £8,000 a year.', 'saving yearly'],
    ['The contract to run the ferry had been awarded to a charity, at £38,000 a year.', 'other yearly'],
    ['The club had now bought a second launch for £8,000 out of tolls.', 'budget one-off'],
    ['The lookout was given £4,000 for each of three years.', 'grant yearly'],
    ['The divers had been offered a loan of £6,000.', 'other one-off'],
    ['Four moorings had been disposed of, which had brought in £7,000.', 'other one-off'],
    ['A retainer payment of £300 would be offered to the lifeboat crew.', 'other one-off'],
    ['£60,000 had been found to employ a diver.', 'budget unknown'],
    ['The wreck fund would be kept at £90,000.', 'budget yearly'],
  ])('%s', (passage, money) => expect(moneyIn(passage)).toEqual([money]));

  test('a part of a fund that went to somebody is a grant', () => {
    const passage = '£30,000 had been set aside for the fund in 2031/32, of which £2,000 had been awarded to a choir.';
    expect(moneyIn(passage)).toEqual(['budget yearly', 'grant one-off']);
  });

  test('what a part of a budget is, and what a part of a cost is met by', () => {
    expect(moneyIn('The net budget came to £91m, of which £60m was Police Grant.')).toContain('grant yearly');
    expect(moneyIn('The pier would cost £4m, of which £1m would be met by the Harbour Fire Service.')).toContain(
      'grant unknown',
    );
  });

  test('more money that was awarded or won is a grant, whatever stands before it', () => {
    const before = 'She had set aside £5,000 in the budget for oars.';
    expect(moneyIn(`${before} A further £400 had been secured from the clubs.`)[1]).toMatch(/^grant/);
    expect(moneyIn(`${before} She had awarded a further £400 for rowlocks.`)[1]).toMatch(/^grant/);
  });

  test('an answer about savings is given in savings', () => {
    const passage =
      'A Member asked whether the savings target would be met. £3m of the £4m required had been delivered.';
    expect(moneyIn(passage).map((money) => money.split(' ')[0])).toEqual(['saving', 'saving']);
  });

  test.each([
    'The cost of the pier was still being worked out.',
    'Buoys would be looked at when the budget for 2031/32 was set.',
  ])('no money: %s', (passage) => expect(moneyIn(passage)).toEqual([]));
});

describe('money of a budget and of reserves', () => {
  test.each([
    ['£700,000 would be drawn from the coastal support reserve.', 'budget one-off'],
    ['£40,000 of the underspend would go to buoys.', 'budget one-off'],
    ['The precept was for crews, and the £2.6m would be put towards the new pier.', 'budget one-off'],
    ['£35,000 had been found from her reserves.', 'budget one-off'],
    ['Reserves and one-off money worth £2.4m would also be used to balance the budget.', 'other one-off'],
    ['It was planned to put £7.1m of earmarked reserves towards the budget gap.', 'other one-off'],
    ['The Commissioner had moved £210,000 a year into the base budget to secure the post.', 'budget yearly'],
    ['The lookout already had £85,000 in the 2031/32 budget.', 'budget yearly'],
    ['£25,000 a year would be needed and nobody had offered it.', 'budget yearly'],
  ])('%s', (passage, money) => expect(moneyIn(passage)).toEqual([money]));

  test('a further sum from reserves is not more of the savings before it', () => {
    const passage = 'Savings of £3m had been made. A further £1m would be drawn from the general reserve.';
    expect(moneyIn(passage).at(-1)).toBe('budget one-off');
  });
});

test('what a budget is made of is what its own words name', () => {
  const passage =
    'The budget for 2031/32 would be £90m, of which £50m would come from Home Office grant and £38m from the precept.';
  expect(moneyIn(passage, 'Budget')).toEqual(['budget yearly', 'grant yearly', 'precept yearly']);
});

test.each([
  'The budget was made up of grants of £50m and a contribution from reserves of £5m.',
  'The rest of the budget would be met from its support reserve by £5m.',
])('reserves balance a budget once: %s', (passage) => {
  expect(moneyIn(passage, 'Budget 2031/32').at(-1)).toBe('other one-off');
});

test('what stands before the first sum is said of it', () => {
  const passage = 'Over the five years to 2035 the capital programme came to £20m, and £2m was left over from before.';
  expect(moneyIn(passage)[0]).toBe('budget several-years');
});

describe('grants', () => {
  test.each([
    ['The Ministry had given £60,000 to lifeguards for the year.', 'grant yearly'],
    ['£12,000 had been awarded to the rowing club, for this financial year.', 'grant yearly'],
    ['A bid had won £60,000 for lamps this year.', 'grant one-off'],
    ['The Home Office would contribute £2.2m to a neighbourhood policing guarantee.', 'grant one-off'],
    ['She would make a contribution to the sailing school of £9,000.', 'grant one-off'],
    ['£1.2m came from the Ministry of Justice for services to victims.', 'grant yearly'],
    ['An additional £40,000 came from the Ministry of Justice for services to victims.', 'grant one-off'],
    ['Rowing clubs could bid for between £500 and £2,000.', 'grant unknown'],
    ['The fund repaid clearance of moorings up to £900 an incident.', 'grant unknown'],
    ['Special grant for wrecks (£3m in 2031/32) was not expected again.', 'grant one-off'],
    ['A launch had been bought out of a £24,000 contribution from the Pilots.', 'grant one-off'],
    ['A bid to the fund of the Home Office had brought in £9,000.', 'grant one-off'],
    ['Lamps would be bought, with the port adding £2,000 of its own.', 'grant one-off'],
  ])('%s', (passage, money) => expect(moneyIn(passage)).toEqual([money]));
});

test('a grant that goes on about a yearly one is yearly, and more beside it is not', () => {
  const fund = 'The police grant for 2031/32 was £60m. It would give £2m to each coast';
  expect(moneyIn(`${fund}.`)).toEqual(['grant yearly', 'grant yearly']);
  expect(moneyIn(`${fund}, and a further £50,000 to divers.`).at(-1)).toBe('grant one-off');
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

  test('what has come out of the budget was saved, and so was more of it', () => {
    const passage = '£3m had come out of the budget by May, and another £1m had been cut in June.';
    expect(moneyIn(passage, 'Budgets')).toEqual(['saving yearly', 'saving yearly']);
  });

  test('a question on efficiencies is answered in savings', () => {
    const passage = 'A Member asked about efficiencies. The Treasurer replied that £2m was in hand.';
    expect(moneyIn(passage)).toEqual(['saving unknown']);
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

describe('what money is for', () => {
  test.each([
    ['The Home Office had awarded £500,000 for 2031/32 for lamps on the pier.', 'lamps on the pier'],
    ['£20,000 had been awarded for the year for the boats of older sailors.', 'the boats of older sailors'],
    ['A grant of £3m was made for the next three years to support divers.', 'to support divers'],
    ['The precept would rise by £15 for a Band D property and that was agreed.', null],
  ])('is not how long it lasts, nor who pays: %s', (passage, purpose) => {
    expect(objectsOf('funding', `* ${passage}`)).toEqual([expect.objectContaining({ purpose })]);
  });
});
