/** The rows of a table, of a look, or of the list of force areas, in words. */

import { forceLabel } from '../../domain/force.ts';
import { NONE_FOUND, NOT_COMPARABLE, NOT_READ, NOT_STATED } from '../../domain/nothing.ts';
import { capital } from '../../domain/text.ts';
import { lookOf } from '../../looks/registry.ts';
import type { Row } from '../../query/field.ts';
import { isHighlighted } from '../../tables/run.ts';
import { type Column, cellText, screenText } from '../../tables/table.ts';
import { keyOf } from '../commands/command.ts';
import { type Context, forceRows, pageOf } from '../context.ts';
import { detailHeight, detailLines } from '../detail.ts';
import { amountInWords } from '../screen/forces.ts';
import { emptyLines } from '../screen/grid.ts';
import { cursorOf } from '../state.ts';
import { viewOf } from '../views.ts';
import type { Frame } from './frame.ts';
import { filterInWords, plain, sentences, totalsInWords } from './words.ts';

type Rows = Pick<Frame, 'items' | 'active'> & Partial<Pick<Frame, 'head' | 'page' | 'about' | 'more' | 'foot'>>;

const BRIEF_VALUES = 4;

const said = (column: Column, row: Row): string => plain(cellText(column, row));
const titled = ({ title }: Column, text: string): string => `${plain(title)}: ${text}`;

/** Whether a column is one of a strip of cells, drawn without gaps, that make a picture together. */
function inStrip(columns: readonly Column[], index: number): boolean {
  return index > 0 && (columns[index]?.joined ?? columns[index + 1]?.joined ?? false);
}

/** Whether a cell is drawn without any word, and the headline of its row says what it shows. */
const isPicture = (column: Column, row: Row): boolean =>
  column.echo === true && !/[\p{L}\p{N}]/u.test(screenText(column, row));

const NOTHING: readonly string[] = [NOT_STATED, NOT_READ, NONE_FOUND, NOT_COMPARABLE];

/** Cells as sentences. In a look, which can have many columns, those that say the same word for nothing share one. */
function cellsInWords({ state }: Context, columns: readonly Column[], row: Row): string[] {
  const texts = columns.map((column) => [column, said(column, row)] as const);
  if (state.views.look === null) return texts.map(([column, text]) => titled(column, text));
  const stated = texts.flatMap(([column, text]) => (NOTHING.includes(text) ? [] : [titled(column, text)]));
  const unknown = NOTHING.flatMap((word) => {
    const titles = texts.flatMap(([{ title }, text]) => (text === word ? [plain(title)] : []));
    return titles.length === 0 ? [] : [`${capital(word)}: ${titles.join('; ')}`];
  });
  return [...stated, ...unknown];
}

/** The row under the cursor: the cell under the cursor, then the others, but those that only draw what the headline says. */
function activeText(context: Context, row: Row): string {
  const { columns, filter } = context.result;
  const { column: id } = cursorOf(context.state);
  const current = columns.filter((column) => column.id === id).map((column) => titled(column, said(column, row)));
  const others = columns.filter((column, index) => {
    const drawn = isPicture(column, row) || (column.echo && inStrip(columns, index));
    return column.id !== id && !drawn;
  });
  const match = isHighlighted(context.result) && filter.test(row) ? 'Matches the filter' : '';
  return sentences([...current, match, ...cellsInWords(context, others, row)]);
}

/** Another row: its first values; those of a comparison have commas of their own. */
function briefText({ state, result }: Context, row: Row): string {
  const { look } = state.views;
  const columns = result.columns.filter((_, index, all) => !inStrip(all, index)).slice(0, BRIEF_VALUES);
  const match = isHighlighted(result) && result.filter.test(row) ? 'Match: ' : '';
  return match + columns.map((column) => said(column, row)).join(look && lookOf(look.kind).lined ? '; ' : ', ');
}

/** The first rows, as an export is going to hold them. */
export function firstRows(context: Context, count: number): string[] {
  return context.result.rows.slice(0, count).map((row) => briefText(context, row));
}

/**
 * The rows of the table from the top of its window on, and what is told of the one under the cursor. There are more than
 * the window has: they fill the screen, so that what stands below them stays where it is.
 */
function tableRows(context: Context): Rows {
  const { state, result } = context;
  const { row: at, top } = cursorOf(state);
  const row = result.rows[at];
  if (row === undefined) {
    const items = emptyLines(context).map(plain);
    return { items, active: { place: 0, text: items[0] ?? '' } };
  }
  const text = activeText(context, row);
  const { table } = result;
  const about = [table.headline(row), table.citation(row) ?? ''].map(plain).filter((told) => !text.includes(told));
  return {
    items: result.rows.slice(top, top + state.size.rows).map((own) => briefText(context, own)),
    page: pageOf(context) - 1,
    active: { place: at - top, text },
    about: state.detailOpen ? about : [],
    more: `(${keyOf(context.env.commands, 'whole-row')} reads it all)`,
  };
}

/** The lines of the detail pane, while it has the keys. */
function detailRows(context: Context): Rows {
  const all = detailLines(context).map(({ text }) => plain(text).replaceAll(' · ', '. '));
  const height = detailHeight(context);
  const top = Math.max(0, Math.min(context.state.detailTop, all.length - height));
  const items = all.slice(top, top + height);
  return {
    head: [`Detail of this row, lines ${top + 1} to ${top + items.length} of ${all.length}.`],
    items,
    active: { place: 0, text: items[0] ?? '' },
  };
}

/** The list of force areas, while it has the keys: which are chosen, which are compared, how much each one has. */
function forcesRows(context: Context): Rows {
  const { state, env, areas, result } = context;
  const { compared } = state.views;
  const { forces } = viewOf(state.views);
  const all = forceRows(env);
  const { row, top } = state.forces;
  const items = all.slice(top, top + areas.height - 1).map((force, index) => {
    const known = force === null ? undefined : env.runner.source.dataset.forceById.get(force);
    const chosen = force === null ? forces.length === 0 : forces.includes(force);
    const parts = [
      known ? plain(forceLabel(known)) : 'All force areas',
      amountInWords(context, force) || 'none',
      chosen ? 'chosen' : 'not chosen',
      ...(force !== null && compared.includes(force) ? ['in the comparison'] : []),
    ];
    return `${top + index + 1} of ${all.length}: ${parts.join(', ')}`;
  });
  return {
    head: [`Force areas, each with how many ${result.table.noun} it has.`],
    items,
    active: { place: row - top, text: items[row - top] ?? '' },
  };
}

/** The panes as a frame's rows with the filter and the totals below them. */
export function panes(context: Context): Rows {
  const { focus } = context.state;
  if (focus === 'forces') return forcesRows(context);
  if (focus === 'detail') return detailRows(context);
  return { ...tableRows(context), foot: [filterInWords(context), ...totalsInWords(context)] };
}
