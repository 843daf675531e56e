/** What a picture is made of: a plot, drawn into the room that the frame around it leaves. */
import type { EChartsCoreOption } from 'echarts/core';
import type { Look } from '../../query/view.ts';
import type { Result, Runner } from '../../tables/run.ts';
import type { Label } from './text.ts';

/** What is drawn. */
export interface Subject {
  /** The rows of the table that match. */
  base: Result;
  /** The same as the look arranges them on the screen. */
  result: Result;
  look: Look;
  runner: Runner;
}

/** A place in the picture, in pixels. */
export interface Area {
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface Drawing {
  option: EChartsCoreOption;
  /** Its labels, in the order in which they are drawn. */
  labels: readonly Label[];
  /** What each shape stands for, by its place in the data. */
  names: readonly string[];
}

/** Pixels that a plot takes in one direction. */
export interface Extent {
  least: number;
  usual: number;
}

export interface Plot {
  /** What its signs stand for, and what is left out of its numbers. */
  legend: string;
  /** Its rows in words, for those who do not see it. */
  told: readonly string[];
  width: Extent;
  height: Extent;
  draw(area: Area): Drawing;
}

/** Things in the order of the rows of the sheet that the screen shows. */
export function inOrderOf<Item>({ result }: Subject, items: readonly Item[], id: (item: Item) => string): Item[] {
  return items.toSorted((a, b) => result.indexOf(id(a)) - result.indexOf(id(b)));
}
