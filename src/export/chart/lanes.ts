/** The lanes of the timeline, one under the other, each as high as its plans need. */
import type { Lane } from '../../looks/timeline.ts';
import { type PlacedSpan, type Plans, placedSpans } from './spans.ts';

/** Heights in a lane, in pixels. */
export const LANE = { plan: 18, ticks: 7, padding: 4 };

/** A lane with its place. */
export interface Strip {
  lane: Lane;
  top: number;
  height: number;
  spans: readonly PlacedSpan[];
  /** Rows of plans, and one more where something is said in words. */
  rows: number;
  /** What is not a bar, in words; empty where there is nothing to say. */
  remark: string;
}

function remarkOf({ undated, spans }: Lane): string {
  if (undated.length > 0) return `years not stated: ${undated.join('; ')}`;
  return spans.length === 0 ? 'no plan known' : '';
}

/** The lanes with their places, and the height of all. */
export function stripsOf(lanes: readonly Lane[], plans: Plans): { strips: Strip[]; height: number } {
  let height = 0;
  const strips = lanes.map((lane): Strip => {
    const spans = placedSpans(lane, plans);
    const remark = remarkOf(lane);
    const rows = Math.max(0, ...spans.map(({ row }) => row + 1)) + (remark === '' ? 0 : 1);
    const strip = { lane, top: height, height: rows * LANE.plan + LANE.ticks + 2 * LANE.padding, spans, rows, remark };
    height += strip.height;
    return strip;
  });
  return { strips, height };
}
