/** The panes between the tabs and the bottom lines, put together to lines as wide as the screen. */

import type { Context } from '../context.ts';
import { joined, lineWidth, type StyledLine, segment } from '../lines.ts';
import { detailPaneLines } from './detail.ts';
import { forceLines } from './forces.ts';
import { gridLines } from './grid.ts';

function filled(line: StyledLine, width: number): StyledLine {
  const used = lineWidth(line);
  return used < width ? [...line, segment(' '.repeat(width - used))] : line;
}

/** Two blocks of lines side by side, the left one as wide as it is said to be. */
function beside(left: readonly StyledLine[], width: number, right: readonly StyledLine[]): StyledLine[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, index) =>
    joined([...filled(left[index] ?? [], width), ...(right[index] ?? [])]),
  );
}

/** A block of just so many lines. */
function ofHeight(lines: readonly StyledLine[], height: number): StyledLine[] {
  return Array.from({ length: height }, (_, index) => lines[index] ?? []);
}

/** The force areas, the table and the detail pane, as many lines as they have room for. */
export function paneLines(context: Context): StyledLine[] {
  const { forces, table, detail, height } = context.areas;
  const grid = ofHeight(gridLines(context), table.rows);
  const pane = detail.place === 'hidden' ? [] : ofHeight(detailPaneLines(context), detail.rows);
  const right = detail.place === 'right' ? beside(grid, table.columns, pane) : [...grid, ...pane];
  const all = forces > 0 ? beside(forceLines(context), forces, right) : right;
  return ofHeight(all, height);
}
