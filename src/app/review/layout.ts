/** How the review screen is divided: passage beside draft where there is room, else one above the other. */
import type { Size } from '../layout.ts';

/** Lines that are always there: title and progress; and below, the dataset and the hints. */
const TOP_LINES = 2;
const BOTTOM_LINES = 2;
/** From so many columns on the two panes stand side by side. */
const BESIDE = 100;
/** The share of the lines that the passage has where it stands above. */
const ABOVE = 0.45;

export interface ReviewAreas {
  beside: boolean;
  passage: Size;
  draft: Size;
  /** Lines between top and bottom. */
  height: number;
}

/** Divides the screen. Of two panes side by side, a bar between them belongs to the right one. */
export function reviewAreas({ columns, rows }: Size): ReviewAreas {
  const height = Math.max(2, rows - TOP_LINES - BOTTOM_LINES);
  if (columns >= BESIDE) {
    const left = Math.ceil(columns / 2);
    return {
      beside: true,
      height,
      passage: { columns: left, rows: height },
      draft: { columns: columns - left, rows: height },
    };
  }
  const above = Math.ceil(height * ABOVE);
  return { beside: false, height, passage: { columns, rows: above }, draft: { columns, rows: height - above } };
}
