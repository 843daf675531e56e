/** `beatbook chart`: writes a look as a picture. */
import { extname } from 'node:path';
import type { ChartView } from '../export/chart/chart.ts';
import { ChartError, EmptyChartError } from '../export/chart/fault.ts';
import { saveText } from '../files/save.ts';
import { createRunner } from '../looks/run.ts';
import { tableOf } from '../tables/registry.ts';
import type { Runner } from '../tables/run.ts';
import type { Source } from '../tables/table.ts';
import { EXIT } from './exit-codes.ts';
import { STDOUT } from './export.ts';
import { openSource } from './source.ts';
import { say, write } from './streams.ts';
import { UsageError, unknownName } from './usage.ts';
import { VERSION } from './version.ts';
import type { ViewOptions } from './view-flags.ts';
import { tableNamed, viewIn } from './view-options.ts';

export interface ChartOptions extends Partial<Omit<ViewOptions, 'look' | 'highlight' | 'columns'>> {
  title?: string;
  width?: string;
  height?: string;
  output?: string;
  overwrite?: boolean;
}

type Kind = ChartView['look']['kind'];

/** What is drawn of which view, where none is named. */
const VIEWS: Record<Kind, string> = { bars: 'funding', heatmap: 'all', timeline: 'periods' };
const KINDS = Object.keys(VIEWS) as Kind[];

const MOST_PIXELS = 20_000;

function kindNamed(name: string): Kind {
  const kind = KINDS.find((known) => known === name.toLowerCase());
  if (kind) return kind;
  throw unknownName('chart', name, KINDS);
}

function pixelsIn(flag: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const pixels = /^\d+$/.test(text) ? Number(text) : 0;
  if (pixels > 0 && pixels <= MOST_PIXELS) return pixels;
  throw new UsageError(`${flag} takes a number of pixels up to ${MOST_PIXELS}, as 1200, not ${text}`);
}

/** What the bars are of, where nothing else is said: the first column of the table. */
function columnsOf(kind: Kind, view: string, by: string | undefined): { by?: string } {
  if (by !== undefined) return { by };
  const [first] = kind === 'bars' ? tableOf(tableNamed(view)).shown : [];
  return first === undefined ? {} : { by: first };
}

function chartView(kind: Kind, options: ChartOptions, source: Source): ChartView {
  const view = options.view ?? VIEWS[kind];
  return viewIn({ ...options, view, look: kind, ...columnsOf(kind, view, options.by) }, source) as ChartView;
}

function outputNamed(output: string): string {
  if (output === STDOUT || ['', '.svg'].includes(extname(output).toLowerCase())) return output;
  throw new UsageError(`a chart is written as SVG; name the file so: ${output.slice(0, -extname(output).length)}.svg`);
}

async function svgOf(view: ChartView, runner: Runner, options: ChartOptions): Promise<string> {
  const { title } = options;
  const size = { width: pixelsIn('--width', options.width), height: pixelsIn('--height', options.height) };
  const context = { source: runner.source, version: VERSION, madeAt: new Date() };
  // Only now, since the plotting library takes its time to load.
  const { chart } = await import('../export/chart/chart.ts');
  return chart(view, runner, context, { title, ...size });
}

/**
 * Runs the command.
 * @param name what is drawn
 * @throws UsageError, DatasetError, FileExistsError, SaveError
 */
export async function drawChart(name: string, dataset: string | undefined, options: ChartOptions): Promise<number> {
  const kind = kindNamed(name);
  const output = outputNamed(options.output ?? STDOUT);
  const source = await openSource(dataset, options);
  const view = chartView(kind, options, source);
  try {
    const svg = await svgOf(view, createRunner(source), options);
    if (output === STDOUT) write(svg);
    else {
      await saveText(output, svg, { overwrite: options.overwrite ?? false });
      say(`The chart was written to ${output}`);
    }
    return EXIT.done;
  } catch (error) {
    if (error instanceof EmptyChartError) {
      say(`error: ${error.message}`);
      return EXIT.empty;
    }
    throw error instanceof ChartError ? new UsageError(error.message) : error;
  }
}
