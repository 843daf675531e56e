/** A look at the rows of a view as a picture: the same numbers as on the screen, as SVG. */

import { counted, formatNumber } from '../../domain/number.ts';
import { capital } from '../../domain/text.ts';
import type { Look } from '../../query/view.ts';
import { reopenCommand, viewInWords } from '../../tables/describe.ts';
import type { Result, Runner, TableView } from '../../tables/run.ts';
import { coverage, type ExportContext } from '../exported.ts';
import { barsPlot } from './bars.ts';
import { framed, type Size } from './frame.ts';
import { heatMapPlot } from './heatmap.ts';
import type { Plot, Subject } from './plot.ts';
import { rendered } from './render.ts';
import { spoken } from './svg.ts';
import { safe } from './text.ts';
import { timelinePlot } from './timeline.ts';

/** A view with a look that can be drawn. */
export type ChartView = TableView & { look: Look & { kind: keyof typeof PLOTS } };

export interface ChartOptions extends Size {
  /** The title, where it is not what is shown. */
  title?: string | undefined;
}

const PLOTS = { bars: barsPlot, heatmap: heatMapPlot, timeline: timelinePlot } satisfies Record<
  string,
  (subject: Subject) => Plot
>;

/** Which data the picture rests on, and how much of it was read. */
function sourceInWords(result: Result, { source }: ExportContext): string {
  const { dataset, today } = source;
  const areas = coverage(result, dataset);
  const documents = areas.reduce((sum, area) => sum + area.documents, 0);
  const whole = areas.reduce((sum, area) => sum + area.readWhole, 0);
  const read =
    documents === 0 ? 'No document was read' : `${formatNumber(whole)} of ${counted(documents, 'document')} read whole`;
  return [
    `Dataset ${dataset.name}, SHA-256 ${dataset.sha256.slice(0, 12)}. Ages count to ${today}. ${read}.`,
    'Counts measure what was read, not what happened.',
  ].join(' ');
}

/**
 * Draws a view.
 * @throws ChartError where it cannot be drawn as it was asked for, EmptyChartError where there is nothing to draw
 */
export function chart(view: ChartView, runner: Runner, context: ExportContext, options: ChartOptions): string {
  const result = runner.run(view);
  const base = runner.run({ ...view, look: null, matching: 'hide', sort: [], columns: [] });
  const plot = PLOTS[view.look.kind]({ base, result, look: view.look, runner });
  const title = safe(options.title?.trim() || capital(result.table.noun));
  const subtitle = safe(capital(viewInWords(result, runner.source.dataset)));
  const source = safe(sourceInWords(result, context));
  const picture = framed({ ...plot, legend: safe(plot.legend) }, { title, subtitle, source }, options);
  return spoken(rendered(picture), picture.drawing, {
    title,
    description: [`${subtitle}.`, ...plot.told.map(safe), source].join(' '),
    origin: safe(`Beatbook ${context.version}: ${reopenCommand(view, context.source)}`),
  });
}
