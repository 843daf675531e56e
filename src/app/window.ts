/** Where a cursor stands in a long list, and which part of the list shows. All counted from 0. */

import { formatNumber } from '../domain/number.ts';

export interface Window {
  /** The row under the cursor. */
  row: number;
  /** The first row that shows. */
  top: number;
}

/** A move of a cursor over a list of some length, of which some rows show. */
export type Move = (window: Window, count: number, height: number) => Window;

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));

/** The window moved so that its row exists and shows. */
export const settle: Move = (window, count, height) => {
  const row = clamp(window.row, 0, Math.max(0, count - 1));
  const lowest = Math.max(0, count - height);
  const top = clamp(clamp(window.top, row - Math.max(1, height) + 1, row), 0, lowest);
  return { row, top };
};

/** The cursor some rows further. */
export function moveBy(rows: number): Move {
  return (window, count, height) => settle({ ...window, row: window.row + rows }, count, height);
}

/** Scrolls by some rows: what shows moves, and the cursor keeps its place on the screen while it can. */
export function scrollBy(rows: number): Move {
  return ({ row, top }, count, height) => settle({ row: row + rows, top: top + rows }, count, height);
}

/** The cursor to one row; `Infinity` for the last. */
export function moveTo(row: number): Move {
  return (window, count, height) => settle({ ...window, row }, count, height);
}

/** Pages down or up: first the cursor goes to the window's edge, then the window goes on. */
export function pageBy(pages: number): Move {
  return (window, count, height) => {
    const rows = Math.ceil(Math.abs(pages) * height) * Math.sign(pages);
    const edge = pages > 0 ? Math.min(window.top + height - 1, count - 1) : window.top;
    const target = window.row + rows;
    const beyond = pages > 0 ? target > edge : target < edge;
    if (beyond && window.row !== edge) return settle({ ...window, row: edge }, count, height);
    return settle({ row: target, top: beyond ? window.top + rows : window.top }, count, height);
  };
}

/**
 * Scrolls a text without a cursor.
 * @returns its new first line
 */
export function scroll(top: number, count: number, height: number, move: Move): number {
  return move({ row: top, top }, Math.max(1, count - height + 1), Math.max(1, height)).row;
}

/** Which lines of a list show: `1–17 of 103,571`. */
export function shownOf(top: number, shown: number, all: number): string {
  return `${formatNumber(top + 1)}–${formatNumber(top + shown)} of ${formatNumber(all)}`;
}
