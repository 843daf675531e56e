/** The detail pane: the whole of one row, wrapped. */
import { clean } from '../domain/clean.ts';
import { lookOf } from '../looks/registry.ts';
import { NOTE_COLUMNS } from '../tables/annotations.ts';
import { type Column, cellText } from '../tables/table.ts';
import { type Context, rowUnder } from './context.ts';
import { evidenceLines } from './evidence.ts';
import type { Segment } from './lines.ts';
import { wrap } from './text.ts';

export interface DetailLine {
  text: string;
  role: 'strong' | 'plain' | 'faint';
  /** The same text in parts, where some of it stands out. */
  parts?: readonly Segment[];
}

/**
 * The row under the cursor in lines: the sentence that tells it, the analyst's notes, where it was read and in which words, then every field.
 * @param width the room for a line, in terminal columns
 * @param compact fields one behind the other
 */
export function detailOf(context: Context, width: number, compact: boolean): DetailLine[] {
  const { state, result } = context;
  const row = rowUnder(context);
  if (!row) return [{ text: 'No row here.', role: 'faint' }];
  const { table } = result;
  const { look } = state.views;
  const joined = compact && !(look && lookOf(look.kind).lined);
  const headline = table.headline(row);
  const citation = table.citation(row);
  const address = table.columns.find(({ id }) => id === 'address');
  const isNote = ({ id }: Column): boolean => NOTE_COLUMNS.some((column) => column.id === id);
  const own = table.columns.filter((column) => column !== address && !column.echo && !isNote(column));
  const notes = table.columns.filter((column) => isNote(column) && column.value(row) !== null);
  const more = (table.more?.(row) ?? []).filter((column) => !column.echo && column.value(row) !== null);
  const fields = [...own, ...more]
    .map((column) => [column.title, cellText(column, row)] as const)
    .filter(([, text]) => text !== headline)
    .map(([title, text]) => `${title}: ${text}`);
  const lines = (text: string, role: DetailLine['role']): DetailLine[] =>
    wrap(clean(text, true), width).map((line) => ({ text: line, role }));
  return [
    ...lines(headline, 'strong'),
    ...notes.flatMap((column) => lines(`${column.title}: ${cellText(column, row)}`, 'plain')),
    ...(citation === null ? [] : lines(citation, 'faint')),
    // On a line of its own, so that it can be selected.
    ...(address
      ? lines(address.value(row) === null ? 'No web address is given.' : cellText(address, row), 'faint')
      : []),
    ...evidenceLines(context, row.id, width),
    ...(joined ? lines(fields.join(' · '), 'plain') : fields.flatMap((field) => lines(field, 'plain'))),
  ];
}

/** The lines of the detail pane, as wide as it is now. */
export function detailLines(context: Context): DetailLine[] {
  const { detail } = context.areas;
  return detailOf(context, detail.columns - 2, detail.place === 'below');
}

/** The lines that the detail pane shows below its title. */
export function detailHeight({ areas }: Context): number {
  return areas.detail.rows - 1;
}
