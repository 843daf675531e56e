/** The table: its title, its header, and the rows that show. */
import { clean } from '../../domain/clean.ts';
import { formatNumber } from '../../domain/number.ts';
import type { Row } from '../../query/field.ts';
import { ALL_PERIODS } from '../../query/view.ts';
import { forcesInWords, periodInWords } from '../../tables/describe.ts';
import { isHighlighted } from '../../tables/run.ts';
import { alignsRight, type Column, screenText } from '../../tables/table.ts';
import { NO_NOTES } from '../../workspace/notes.ts';
import { keyOf } from '../commands/command.ts';
import { type Context, pageOf } from '../context.ts';
import { type ColumnWindow, gapBefore, type PlacedColumn, placeColumns } from '../layout.ts';
import { joined, type Role, type Segment, type StyledLine, segment } from '../lines.ts';
import { signOf } from '../signs.ts';
import { cursorOf, settings } from '../state.ts';
import { countOf, titleOf } from '../status.ts';
import { cut, fitted, spread, wrap } from '../text.ts';

/** Room for the mark of the row under the cursor, or of a match. */
const GUTTER = 2;
const gap = (column: Column): string => ' '.repeat(gapBefore(column));

/** `▲1` for the first sort key, ascending; empty where a column is no sort key. */
function sortMark(context: Context, column: Column): string {
  const { sort } = settings(context.state);
  const index = sort.findIndex((key) => key.column === column.id);
  return index < 0 ? '' : ` ${sort[index]?.descending ? '▼' : '▲'}${index + 1}`;
}

function headerLine(context: Context, placed: readonly PlacedColumn[], active: string): StyledLine {
  const cells = placed.flatMap(({ column, width }): Segment[] => {
    const isActive = column.id === active;
    const mark = sortMark(context, column);
    // The sign tells the column under the cursor without colour; it stands in the gap, where there is one.
    const sign = isActive && column.joined ? '▸' : '';
    const title = sign + cut(column.title, Math.max(1, width - mark.length - sign.length)) + mark;
    const before = isActive && !column.joined ? ' ▸' : gap(column);
    return [
      segment(before, 'header'),
      segment(fitted(title, width, alignsRight(column)), isActive ? 'focused' : 'header'),
    ];
  });
  return joined(cells);
}

function rowLine(
  row: Row,
  placed: readonly PlacedColumn[],
  look: { mark: string; role: Role; active: string },
): StyledLine {
  const cells = placed.flatMap(({ column, width }, index): Segment[] => {
    const text = fitted(clean(screenText(column, row, width)), width, alignsRight(column));
    const unknown = look.role === 'plain' && column.value(row) === null;
    const role = look.role === 'current' && column.id === look.active ? 'cell' : unknown ? 'faint' : look.role;
    return [segment(index === 0 ? look.mark : gap(column), look.role), segment(text, role)];
  });
  return joined(cells);
}

/** What the scope leaves out, and the keys that bring it back; nothing where it leaves nothing out. */
function limits({ result, env }: Context): string[] {
  const { view } = result;
  const forces = forcesInWords(view, env.runner.source.dataset);
  const all = [
    view.forces.length > 0 ? `${keyOf(env.commands, 'all-forces')} shows all force areas` : '',
    view.period === ALL_PERIODS ? '' : `${keyOf(env.commands, 'all-periods')} shows all plan periods`,
  ].filter(Boolean);
  return all.length === 0 ? [] : [`This is only ${forces}, ${periodInWords(view.period)}.`, `${all.join(', ')}.`];
}

/** What a table says when it has no rows: why, and what would help. */
export function emptyLines(context: Context): string[] {
  const { result } = context;
  const { table, inView, filter } = result;
  const key = (id: string): string => keyOf(context.env.commands, id);
  if (inView > 0 && filter.terms.length > 0) {
    const lines = [
      `None of the ${formatNumber(inView)} ${table.noun} matches the filter.`,
      `${key('peel')} takes its last term off, ${key('filter')} edits it.`,
    ];
    return [...lines, ...limits(context)];
  }
  const usual = [
    `No ${table.noun} were read here.`,
    `Not read is not the same as not there: ${key('open-documents')} lists what was read.`,
  ];
  return [...(table.empty?.(context.env.runner.source, key) ?? usual), ...limits(context)];
}

/** The columns that show, and how wide. */
function columnWindow({ state, result, areas }: Context): ColumnWindow {
  const { column } = cursorOf(state);
  const index = result.columns.findIndex(({ id }) => id === column);
  return placeColumns(result.columns, settings(state).widths, areas.table.columns - GUTTER, index);
}

/** The column at a place in the table, counted from its left edge; the gap before a column is its own. */
export function columnAt(context: Context, x: number): Column | undefined {
  let end = 0;
  return columnWindow(context).placed.find(({ column, width }, index) => {
    end += (index === 0 ? GUTTER : gapBefore(column)) + width;
    return x < end;
  })?.column;
}

/** The table as lines, as many as its area has. */
export function gridLines(context: Context): StyledLine[] {
  const { state, env, result, areas } = context;
  const notes = env.runner.source.notes ?? NO_NOTES;
  const width = areas.table.columns - GUTTER;
  const cursor = cursorOf(state);
  const window = columnWindow(context);
  const out = [window.left > 0 ? `‹${window.left}` : '', window.right > 0 ? `${window.right}›` : '', countOf(context)];
  const focus = state.focus === 'table' ? '▸' : ' ';
  const heading = spread(`${focus}${titleOf(context)}`, `${out.filter(Boolean).join('  ')} `, areas.table.columns);
  const height = pageOf(context);
  const marking = isHighlighted(result);
  const rows = result.rows.slice(cursor.top, cursor.top + height).map((row, index) => {
    const current = cursor.top + index === cursor.row;
    const matches = marking && result.filter.test(row);
    const sign = signOf({ marked: state.marks.has(row.id), matches, noted: notes.has(row.id) });
    const mark = `${current ? '▶' : ' '}${sign}`;
    const role = current ? 'current' : matches ? 'match' : 'plain';
    return rowLine(row, window.placed, { mark, role, active: cursor.column });
  });
  const sentences = rows.length > 0 ? [] : ['', ...emptyLines(context)].flatMap((text) => wrap(text, width));
  const empty = sentences.map((text) => [segment(`  ${text}`, 'faint')]);
  return [
    [segment(heading, state.focus === 'table' ? 'focused' : 'title')],
    headerLine(context, window.placed, cursor.column),
    ...rows,
    ...empty.slice(0, height),
  ];
}
