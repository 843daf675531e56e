/** The plot of the heat map: themes by force area or by year, shade and number in each cell. */
import { finish } from '../../dataset/steps.ts';
import { NONE_FOUND } from '../../domain/nothing.ts';
import { formatNumber } from '../../domain/number.ts';
import { type HeatCell, heatMapSteps } from '../../looks/heatmap.ts';
import { EmptyChartError } from './fault.ts';
import { inOrderOf, type Plot, type Subject } from './plot.ts';
import { shadeKey, shadesOf } from './shades.ts';
import { COLOUR, SIZE, textStyle } from './style.ts';
import { fitted, type Label, safe, textWidth, widest } from './text.ts';

const ROW = { least: 15, usual: 24 };
const CELL = { least: 16, usual: 26 };
const GAP = 8;
/** Longer labels of rows and of columns are cut; shorter ones of columns stand upright. */
const MOST = { row: 220, column: 170, upright: 64 };
const SLANT = 60;
const KEY = 40;
const TOTAL = 'All';

const numberIn = ({ count, nothing }: HeatCell): string => {
  if (count > 0) return formatNumber(count);
  return nothing === NONE_FOUND ? '·' : '?';
};

const shownIn = (labels: readonly Label[]): string[] => labels.map(({ shown }) => shown);

/** How much room the headings of the columns need above the cells, and to the right of them where they lean over. */
function headingRoom(headings: readonly string[]) {
  const longest = widest(headings, SIZE.label);
  if (longest <= MOST.upright) return { rotate: 0, above: SIZE.label + 2 * GAP, beside: 0, column: longest + GAP };
  const radians = (SLANT * Math.PI) / 180;
  const above = Math.ceil(longest * Math.sin(radians)) + 2 * GAP;
  return { rotate: -SLANT, above, beside: Math.ceil(longest * Math.cos(radians)) + GAP, column: 0 };
}

const AXIS = {
  type: 'category',
  axisTick: { show: false },
  axisLine: { show: false },
  axisLabel: { ...textStyle(SIZE.label, COLOUR.ink), interval: 0, hideOverlap: false },
};

/** The axis on the right, with what each row comes to. */
function totalAxis(totals: readonly string[]) {
  return {
    ...AXIS,
    inverse: true,
    position: 'right',
    data: totals,
    name: TOTAL,
    nameLocation: 'start',
    nameGap: GAP,
    nameMoveOverlap: false,
    nameTextStyle: { ...textStyle(SIZE.label, COLOUR.ink), align: 'left' },
    axisLabel: { ...AXIS.axisLabel, fontWeight: 'bold' },
  };
}

/**
 * Counts of themes, in the order of the screen.
 * @throws EmptyChartError where no row has a theme
 */
export function heatMapPlot(subject: Subject): Plot {
  const { base, look, runner } = subject;
  const { noun } = base.table;
  const map = finish(heatMapSteps(base, look, runner));
  if (map.themes.length === 0) throw new EmptyChartError(`there are no ${noun} with a theme to draw`);
  const themes = map.themes.map((theme, index) => ({ theme, counts: map.cells[index] ?? [] }));
  const rows = inOrderOf(subject, themes, ({ theme }) => theme.label);
  const columns = map.columns.map(({ label }) => label);
  const cells = rows.flatMap(({ theme, counts }, y) => counts.map((cell, x) => ({ cell, x, y, theme: theme.label })));
  const headings = columns.map((label) => fitted(label, MOST.column, SIZE.label));
  const labels = rows.map(({ theme }) => fitted(theme.label, MOST.row, SIZE.label));
  const totals = rows.map(({ theme }) => formatNumber(theme.rows.length));
  const shades = shadesOf(map.most);
  const textOn = (count: number) => shades.find(({ from, to }) => count >= from && count <= to)?.text ?? COLOUR.quiet;
  const room = headingRoom(shownIn(headings));
  const left = widest(shownIn(labels), SIZE.label) + GAP;
  const right = Math.max(widest([...totals, TOTAL], SIZE.label) + 2 * GAP, room.beside);
  const number = textWidth(formatNumber(map.most), SIZE.small) + 4;
  const across = (cell: number): number => left + columns.length * Math.max(cell, number, room.column) + right;
  const down = (row: number): number => room.above + rows.length * row + KEY;
  return {
    legend: `In each cell, how many ${noun} have the theme: the more, the darker; · none found, ? not read. What has several themes counts for each.`,
    told: rows.map(({ theme, counts }, index) => {
      const found = counts.flatMap(({ count }, x) => (count === 0 ? [] : `${columns[x]} ${formatNumber(count)}`));
      return `${theme.label}: ${totals[index]}; ${found.join(', ')}.`;
    }),
    width: { least: across(CELL.least), usual: across(CELL.usual) },
    height: { least: down(ROW.least), usual: down(ROW.usual) },
    draw: (area) => ({
      labels: [...headings, ...labels],
      names: cells.map(({ cell, x, theme }) =>
        safe(`${theme}, ${columns[x]}: ${cell.count > 0 ? formatNumber(cell.count) : cell.nothing}`),
      ),
      option: {
        grid: {
          left: area.left + left,
          top: area.top + room.above,
          width: area.width - left - right,
          height: area.height - room.above - KEY,
          outerBoundsMode: 'none',
        },
        xAxis: {
          ...AXIS,
          position: 'top',
          data: shownIn(headings),
          axisLabel: { ...AXIS.axisLabel, rotate: room.rotate },
        },
        yAxis: [{ ...AXIS, inverse: true, data: shownIn(labels) }, totalAxis(totals)],
        visualMap: {
          ...shadeKey(shades),
          type: 'piecewise',
          orient: 'horizontal',
          left: area.left + left,
          top: area.top + area.height - KEY + GAP,
          padding: 0,
          itemGap: 16,
          itemSymbol: 'rect',
          showLabel: true,
          selectedMode: false,
          hoverLink: false,
          textStyle: textStyle(SIZE.small, COLOUR.quiet),
        },
        series: {
          type: 'heatmap',
          silent: true,
          itemStyle: { borderColor: COLOUR.rule, borderWidth: 1 },
          label: { show: true, textBorderWidth: 0, ...textStyle(SIZE.small, COLOUR.quiet) },
          data: cells.map(({ cell, x, y }) => ({
            value: [x, y, cell.count],
            label: { formatter: () => numberIn(cell), color: textOn(cell.count) },
          })),
        },
      },
    }),
  };
}
