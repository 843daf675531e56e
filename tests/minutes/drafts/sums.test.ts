import { describe, expect, test } from 'vitest';
import { draftsOf } from '../../../src/minutes/drafts/drafts.ts';
import { minutesOf } from './support.ts';

/** The amounts that are drafted for one passage, in short: what each is and how many pounds. */
function sums(passage: string, below = 'The Panel heard that:'): unknown[] {
  return draftsOf(minutesOf([below, `* ${passage}`])).flatMap(({ record }) => {
    if (record.kind === 'funding') return [['funding', record.funding.amountGbp ?? record.funding.amountMaxGbp]];
    if (record.kind === 'figure' && record.figure.unit === '£') return [['figure', record.figure.value]];
    return [];
  });
}

describe('a sum that measures is a figure in pounds', () => {
  test.each([
    ['There was a forecast overspend of £2.4m.', 2_400_000],
    ['The plan left a £3m gap.', 3_000_000],
    ['The port would underspend its budget by £3m.', 3_000_000],
    ['Reserves were still above £3m.', 3_000_000],
    ['There remained a gap of £3m, which would have to be closed by savings.', 3_000_000],
    ['General reserves stood at £9m.', 9_000_000],
    ['Drawing on them would leave just under £6m.', 6_000_000],
    ['The new kennels had cost £70,000.', 70_000],
    ['Theft of nets had cost fishermen on the east coast in excess of £90,000.', 90_000],
    ['The garage was £2 million dearer than planned.', 2_000_000],
    ['Tools worth £15,000 had been returned to their owners.', 15_000],
    ['The force needed to find savings of £4m by 2026.', 4_000_000],
    ['The £12,000 paid to the firm had been written off.', 12_000],
    ['Government funding had been cut by £5m.', -5_000_000],
    ['£800,000 had been spent on hired vehicles.', 800_000],
    ['Overtime costs came down from £90,000 to £40,000.', 40_000],
    ['A Member asked what the leaflet had cost. It had been £800.', 800],
    ['£7,000 of it had been spent by June.', 7_000],
    ['The grant met all but £60,000 of the bill.', 60_000],
    ['There was slippage of £900,000.', 900_000],
    ['The cost of shop theft had been estimated by the traders at £2m a year.', 2_000_000],
    ['The street value of the plants found, put at £90,000, was not income.', 90_000],
    ['The insurance reserve held £2m.', 2_000_000],
    ['Inflation on fuel was put at about £300,000.', 300_000],
    ['The levy would take £150,000 a year from the force.', 150_000],
    ['Inflation had added nearly £9m to the force’s costs.', 9_000_000],
    ['Higher fuel prices had added just under £0.4m.', 400_000],
    ['Ferry overtime was forecast to exceed its budget by £2.1m.', 2_100_000],
    ['Income from moorings was £30,000 better than planned.', 30_000],
    ['Spending at the year end was expected to be £2.6m below that.', 2_600_000],
    ['The backlog of repairs is put at £7.3m.', 7_300_000],
    ['The cost of the contract with the ferry had grown by £640,000.', 640_000],
    ['The port would be short of £3.4m.', 3_400_000],
    ['£1m is held in reserve.', 1_000_000],
    ['The stables cost £85,000 a year to run.', 85_000],
    ['The difference came to £60,000 and would be met by leaving berths empty.', 60_000],
    ['Pension contributions could add £2.2m to costs if the Treasury did not fund them.', 2_200_000],
    ['The estimate for the pier had risen by £2.4m since May.', 2_400_000],
  ])('%s', (passage, pounds) => {
    expect(sums(passage)).toEqual([['figure', pounds]]);
  });
});

describe('money that is given stays funding', () => {
  test.each([
    ['The team had seized 12 quad bikes, and that she had put £20,000 into its work.', 20_000],
    ['The cost of £30,000 was met by the district councils.', 30_000],
    ['Grants worth £50,000 were awarded.', 50_000],
    ['Of that sum £180,000 had been spent on buoys.', 180_000],
    ['£2m of reserves would be used over two years.', 2_000_000],
    ['The kennels would cost £60,000. This would be met by a loan.', 60_000],
    ['The trust drew down £2,500.', 2_500],
    ['Two vans had been bought at a cost of £46,000.', 46_000],
    ['A night kennel had opened at a cost of £78,000.', 78_000],
    ['A Member queried why £90,000 had been put towards a ferry.', 90_000],
    ['A Member asked whether the £90,000 shown against the ferry was right.', 90_000],
    ['A Member asked whether the efficiencies of £2m in the plan were safe.', 2_000_000],
    ['Mr Reed referred to the ferry budget of £90,000 and asked whether it would do.', 90_000],
    ['£90,000 had been spent on ferries, and that a claim for a grant had been turned down.', 90_000],
    ["The Commissioner sought the Panel's support for a precept rise of £11 at Band D.", 11],
    ['The Panel was asked to support a precept rise of £12 at Band D.', 12],
  ])('%s', (passage, pounds) => {
    expect(sums(passage)).toEqual([['funding', pounds]]);
  });
});

describe('a sum that is only spoken of is no record', () => {
  test.each([
    ['It was moved by Councillor Reed and seconded by Councillor Marsh that the rise be held at £8.'],
    ['A bid for £300,000 to the fund was refused.'],
    ['Rises of up to £15 were allowed without a referendum.'],
    ['Of those who answered the survey most were willing to pay £12 more.'],
    ['Fixed fines of £100 were possible.'],
    ['Had he thought of less? He had looked at £7.'],
    ['Increases of £8 and £11 had been modelled.'],
    ['A pensioner in the ward had lost £4,000 to a scam.'],
    ['A leaflet told what each extra £1 of precept had paid for.'],
    ['The Panel was to be told of every grant over £15,000.'],
    ['All recipients of more than £5,000 had to report after six months.'],
    ['58% had agreed with a rise of at least £10.'],
    ['Most of the replies were for £12 or more.'],
    ['Paragraph 9 of the minutes should read £3m.'],
    ['The Panel voted for a precept of £250 at Band D.'],
    ['A Member asked whether £9 was fair on pensioners.'],
    ['A bid for £1.1m to the Home Office for a ferry had not succeeded.'],
  ])('%s', (passage) => {
    expect(sums(passage)).toEqual([]);
  });

  test.each([
    ['The precept would rise by £13 a year, or 25p a week.', 13],
    ['The precept would rise by £13. This equated to 25 pence a week.', 13],
    ['Fuel would take £6m of the budget (2019/20: £5m).', 6_000_000],
    ['Each group could have £900 in place of £500.', 900],
    ['The ferry grant would be £700, from £900 a year before.', 700],
  ])('said again or compared: %s', (passage, pounds) => {
    expect(sums(passage)).toEqual([['funding', pounds]]);
  });

  test('nor is a cost that nobody knows yet', () => {
    expect(sums('The cost of the ferry was not known at the meeting.')).toEqual([]);
  });

  test('nor is the precept that a resolution repeats', () => {
    expect(sums('to support the precept of £250 at Band D.', 'RESOLVED:')).toEqual([]);
  });

  test.each([
    ['A Member asked whether reserves, which stood at £5m, could be used.', 'figure', 5_000_000],
    ['A Member questioned whether £75,000 for the ferry was enough.', 'funding', 75_000],
    ['The Chairman queried why the deficit forecast for the year had grown to £5m.', 'figure', 5_000_000],
    ['The Panel noted that a ferry fund of £870,000 would open and asked who ran it.', 'funding', 870_000],
  ])('what a question says in passing is told: %s', (passage, kind, pounds) => {
    expect(sums(passage)).toEqual([[kind, pounds]]);
  });
});

test('of savings to be found, those that were found are savings', () => {
  expect(sums('Savings of £8m would have to be made, of which £3m had been identified.')).toEqual([
    ['figure', 8_000_000],
    ['funding', 3_000_000],
  ]);
});

test('an offender who was charged paid nothing', () => {
  expect(sums('Three men had been charged with robbery.')).toEqual([]);
});
