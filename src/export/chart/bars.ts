/** The plot of the bars: one for each value of a column, with its number. */
import { finish } from '../../dataset/steps.ts';
import { sortOfMoney } from '../../domain/money.ts';
import { amountsIn } from '../../looks/amounts.ts';
import { AMOUNT, barSteps } from '../../looks/bars.ts';
import { addTerm, termFor } from '../../query/filter/edit.ts';
import { wordsOf } from '../../tables/describe.ts';
import { funding } from '../../tables/funding.ts';
import { fieldsOf } from '../../tables/run.ts';
import { ChartError, EmptyChartError } from './fault.ts';
import { inOrderOf, type Plot, type Subject } from './plot.ts';
import { COLOUR, SIZE, textStyle } from './style.ts';
import { fitted, safe, widest } from './text.ts';

const ROW = { least: 15, usual: 24 };
const GAP = 8;
/** How much of the width labels may take. */
const LABELS = 0.4;
const LEAST_BARS = 160;

/** The flags that keep the most frequent sort of money of which amounts add up; null where there is none. */
function oneSort({ base }: Subject): string | null {
  const facts = base.matching.flatMap((row) => base.table.funding?.(row) ?? []);
  const adding = facts.filter(({ record }) => record.funding.amountGbp !== null && record.funding.per === 'total');
  const sorts = [...Map.groupBy(adding, ({ record }) => sortOfMoney(record.funding))];
  const [most] = sorts.sort(([, a], [, b]) => b.length - a.length);
  const field = fieldsOf(funding).get('sort');
  if (!most || !field) return null;
  const filter = addTerm(base.view.filter, termFor(field, most[0], false));
  return wordsOf([...(base.table.id === funding.id ? [] : ['--view', funding.id]), '--where', filter]);
}

/** Refuses bars of amounts where there are none, or where they cannot be compared. */
function checkAmounts(subject: Subject, note: string): void {
  const { base, runner } = subject;
  const { noun } = base.table;
  const amounts = amountsIn(base.matching, base.table, runner);
  if (!amounts) throw new ChartError(`${noun} have no amounts; without --with ${AMOUNT}, the bars count them`);
  if (amounts.stated === 0) throw new EmptyChartError(`none of these ${noun} states an amount`);
  if (amounts.sum.value !== null) return;
  const flags = oneSort(subject);
  const help = flags === null ? `leave --with ${AMOUNT} out to count ${noun}` : `${flags} keeps one sort that adds up`;
  throw new ChartError(`these amounts make no bars: ${note}; ${help}`);
}

/**
 * Bars of counts or amounts, in the order of the screen.
 * @throws ChartError for amounts that cannot be compared, EmptyChartError where there is no bar
 */
export function barsPlot(subject: Subject): Plot {
  const { base, result, look, runner } = subject;
  const { bars: all, column, measure, note } = finish(barSteps(base, look, runner));
  if (all.length === 0) throw new EmptyChartError(`there are no ${base.table.noun} to draw`);
  if (look.with.includes(AMOUNT)) checkAmounts(subject, note);
  const bars = inOrderOf(subject, all, ({ behind }) => behind.place.filter);
  const values = bars.map(({ value }) => value ?? 0);
  const numbers = bars.map(({ text }) => safe(text));
  const labelWidth = widest(
    bars.map(({ label }) => safe(label)),
    SIZE.label,
  );
  const numberWidth = widest(numbers, SIZE.label);
  const what = measure === AMOUNT ? 'what the amounts add up to' : `how many ${base.table.noun} there are`;
  const several = column.type === 'list' ? ' What has several values counts for each.' : '';
  return {
    legend: `The length of a bar is ${what}.${several}${note === '' ? '' : ` Of the amounts: ${note}.`}`,
    told: result.rows.map((row) => result.table.headline(row)),
    width: { least: LEAST_BARS + 2 * numberWidth, usual: 0 },
    height: { least: bars.length * ROW.least, usual: bars.length * ROW.usual },
    draw: (area) => {
      const own = Math.min(labelWidth, Math.floor(area.width * LABELS));
      const labels = bars.map(({ label }) => fitted(label, own, SIZE.label));
      const left = area.left + own + GAP;
      const option = {
        grid: { ...area, left, width: area.left + area.width - left - numberWidth - GAP, outerBoundsMode: 'none' },
        xAxis: { type: 'value', show: false, min: Math.min(0, ...values), max: Math.max(0, ...values) || 1 },
        yAxis: {
          type: 'category',
          inverse: true,
          data: labels.map(({ shown }) => shown),
          axisTick: { show: false },
          axisLine: { lineStyle: { color: COLOUR.line } },
          axisLabel: { ...textStyle(SIZE.label, COLOUR.ink), interval: 0, hideOverlap: false },
        },
        series: {
          type: 'bar',
          barCategoryGap: '30%',
          clip: false,
          silent: true,
          itemStyle: { color: COLOUR.bar },
          label: { show: true, position: 'right', textBorderWidth: 0, ...textStyle(SIZE.label, COLOUR.ink) },
          data: bars.map(({ value }, index) => ({
            value: value ?? 0,
            label: {
              formatter: () => numbers[index] ?? '',
              ...(value === null ? { color: COLOUR.quiet, fontStyle: 'italic' } : {}),
            },
          })),
        },
      };
      return { option, labels, names: labels.map(({ whole }, index) => `${whole}: ${numbers[index]}`) };
    },
  };
}
