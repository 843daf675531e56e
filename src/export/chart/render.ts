/** From a picture to SVG, through the plotting library. */
import { BarChart, CustomChart, HeatmapChart } from 'echarts/charts';
import { GridComponent, TitleComponent, VisualMapPiecewiseComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { Picture } from './frame.ts';

use([BarChart, CustomChart, HeatmapChart, GridComponent, TitleComponent, VisualMapPiecewiseComponent, SVGRenderer]);

/** The picture as the library writes it. */
export function rendered({ option, width, height }: Picture): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    chart.setOption(option);
    return chart.renderToSVGString();
  } finally {
    // Until then, its clock keeps the process alive.
    chart.dispose();
  }
}
