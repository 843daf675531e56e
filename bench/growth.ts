/** How the start grows with the number of records, as figures and as a picture. */
import { LineChart } from 'echarts/charts';
import { use } from 'echarts/core';
import { formatNumber } from '../src/domain/number.ts';
import { framed } from '../src/export/chart/frame.ts';
import type { Area, Drawing, Plot } from '../src/export/chart/plot.ts';
import { rendered } from '../src/export/chart/render.ts';
import { COLOUR, SIZE, textStyle } from '../src/export/chart/style.ts';
import { spoken } from '../src/export/chart/svg.ts';
import { printed, type Row } from './figures.ts';
import type { Material } from './material.ts';
import { type Bench, fileStart } from './rows.ts';

use([LineChart]);

/** The time from start to frame at one size. */
export interface Step {
  records: number;
  start: Row;
}

/** Measures one size after the other. */
export async function growth(materials: readonly Material[], bench: Bench): Promise<Step[]> {
  const steps: Step[] = [];
  for (const material of materials) {
    const [start] = await fileStart(material, bench);
    if (start) steps.push({ records: material.records, start });
  }
  return steps;
}

const seconds = (milliseconds: number): string => {
  const digits = milliseconds < 10_000 ? 2 : 1;
  return `${(milliseconds / 1000).toFixed(digits)} s`;
};

function line(name: string, points: readonly (readonly [number, number])[], color: string, below: boolean): object {
  return {
    name,
    type: 'line',
    data: points,
    symbol: below ? 'circle' : 'diamond',
    symbolSize: 8,
    // Told apart without colour too.
    lineStyle: { color, width: 2, type: below ? 'solid' : 'dashed' },
    itemStyle: { color },
    label: {
      show: true,
      position: below ? 'bottom' : 'top',
      ...textStyle(SIZE.label, COLOUR.ink),
      formatter: ({ value: [, time] }: { value: [number, number] }) => seconds(time),
    },
    endLabel: { show: true, ...textStyle(SIZE.label, COLOUR.ink), formatter: name, offset: [10, 0] },
  };
}

function axis(name: string, text: (value: number) => string, gap: number): object {
  return {
    type: 'log',
    name,
    nameLocation: 'middle',
    nameGap: gap,
    nameTextStyle: textStyle(SIZE.label, COLOUR.quiet),
    axisLabel: { ...textStyle(SIZE.label, COLOUR.ink), formatter: text },
    splitLine: { lineStyle: { color: COLOUR.rule } },
  };
}

function drawing(steps: readonly Step[], { left, top, width, height }: Area): Drawing {
  const own = steps.map(({ records, start }) => [records, start.ours] as const);
  const others = steps.flatMap(({ records, start }) => {
    const figure = start.other?.figure;
    return figure ? [[records, figure] as const] : [];
  });
  const option = {
    grid: { left: left + 70, top: top + 16, width: width - 180, height: height - 64 },
    xAxis: axis('records', (records) => formatNumber(records), 28),
    yAxis: axis('time from start', seconds, 54),
    series: [
      line('Beatbook', own, COLOUR.outline, true),
      ...(others.length > 0 ? [line('VisiData', others, COLOUR.quiet, false)] : []),
    ],
  };
  return { option, labels: [], names: [] };
}

/** The picture of how the start grows. */
export function growthPicture(steps: readonly Step[], made: string): string {
  const told = steps.map(({ records, start: { ours, other } }) => {
    const others = other?.figure ? `, VisiData ${printed(other.figure, 'ms')}` : '';
    return `${formatNumber(records)} records: Beatbook ${printed(ours, 'ms')}${others}.`;
  });
  const plot: Plot = {
    legend: 'Both axes are logarithmic. VisiData was given the records alone.',
    told,
    width: { least: 500, usual: 800 },
    height: { least: 300, usual: 360 },
    draw: (area) => drawing(steps, area),
  };
  const words = {
    title: 'How the start grows with the data',
    subtitle: 'From the start to the first complete frame; of VisiData, until its status line counts all rows',
    source: made,
  };
  const picture = framed(plot, words, {});
  return spoken(rendered(picture), picture.drawing, {
    title: words.title,
    description: [`${words.subtitle}.`, ...told, plot.legend].join(' '),
    origin: `npm run bench -- --growth; ${made}`,
  });
}
