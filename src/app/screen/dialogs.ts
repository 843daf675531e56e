/** The dialogs that are lists or texts, as lines. The others are made of small tables, in the components. */

import { clean } from '../../domain/clean.ts';
import { counted, formatNumber } from '../../domain/number.ts';
import { labelOf } from '../../tables/facet.ts';
import { tableOf } from '../../tables/registry.ts';
import { fieldsOf } from '../../tables/run.ts';
import type { Column } from '../../tables/table.ts';
import { keysInWords } from '../commands/command.ts';
import type { Context } from '../context.ts';
import { chooserRows } from '../dialogs/columns.ts';
import type {
  ColumnsDialog,
  ExportDialog,
  FacetDialog,
  GroupDialog,
  KeysDialog,
  ListDialog,
  NameDialog,
  PageDialog,
  PaletteDialog,
  TextDialog,
} from '../dialogs/dialog.ts';
import { valuesIn } from '../dialogs/facet.ts';
import { paletteRows } from '../dialogs/palette.ts';
import { dialogHeight, textLines } from '../dialogs/scroll.ts';
import { halves } from '../line.ts';
import { type StyledLine, segment } from '../lines.ts';
import { fitted, promptOffset, spread } from '../text.ts';
import { shownOf } from '../window.ts';
import { PROMPT_INDENT } from './bars.ts';

/** The title of a dialog, as wide as the screen. */
export function dialogTitle({ state }: Pick<Context, 'state'>, title: string, right = ''): StyledLine {
  return [segment(spread(` ${title}`, `${right} `, state.size.columns), 'focused')];
}

/** What the dialogs are called whose title names nothing of the data. */
export const TITLES: Readonly<
  Record<(TextDialog | KeysDialog | ExportDialog | NameDialog | ListDialog | PageDialog)['kind'], string>
> = {
  help: 'Help',
  row: 'The whole row',
  totals: 'Totals, one for each sort of money',
  describe: 'What the columns hold',
  keys: 'What the terminal sends',
  export: 'Export what the table shows',
  name: 'Save this view under a name',
  views: 'Saved views',
  log: 'What was done',
  page: 'Open this page in the web browser?',
};

/** Help, a whole row, or the totals where they are told in lines. */
export function textDialogLines(context: Context, dialog: TextDialog | KeysDialog): StyledLine[] {
  const all = textLines(context, dialog);
  const height = dialogHeight(context);
  const top = Math.max(0, Math.min(dialog.top, all.length - height));
  const last = Math.min(all.length, top + height);
  const where = all.length > height ? `lines ${shownOf(top, last - top, all.length)}` : '';
  return [
    dialogTitle(context, TITLES[dialog.kind], where),
    ...all.slice(top, last).map(({ text, role, parts = [segment(text, role)] }) => [segment('  ', role), ...parts]),
  ];
}

/** The column chooser. */
export function columnsDialogLines(context: Context, dialog: ColumnsDialog): StyledLine[] {
  const { row, top } = dialog.window;
  const width = context.state.size.columns;
  const rows = chooserRows(context, dialog);
  const lines = rows.slice(top, top + dialogHeight(context)).map(({ column, shown }, index): StyledLine => {
    const current = top + index === row;
    const text = `${current ? '▶' : ' '} [${shown ? 'x' : ' '}] ${fitted(column.title, 16)} ${clean(column.about)}`;
    return [segment(fitted(text, width), current ? 'current' : shown ? 'plain' : 'faint')];
  });
  const where = shownOf(top, lines.length, rows.length);
  return [dialogTitle(context, `Columns of ${context.result.table.title}`, where), ...lines];
}

/** The choice of the columns of a break-down: the first one put in groups first. */
export function groupDialogLines({ state, ...context }: Context, { window, order, chosen }: GroupDialog): StyledLine[] {
  const { columns, title } = tableOf(state.views.table);
  const width = state.size.columns;
  const shown = order.slice(window.top, window.top + dialogHeight(context));
  const lines = shown.map((id, index): StyledLine => {
    const column = columns.find((candidate) => candidate.id === id);
    const current = window.top + index === window.row;
    const place = chosen.indexOf(id);
    const mark = `${current ? '▶' : ' '} [${place < 0 ? ' ' : place + 1}]`;
    const text = `${mark} ${fitted(column?.title ?? '', 16)} ${clean(column?.about ?? '')}`;
    return [segment(fitted(text, width), current ? 'current' : 'plain')];
  });
  const where = shownOf(window.top, lines.length, order.length);
  return [dialogTitle({ state }, `Break ${title} down by one or two of these`, where), ...lines];
}

const BAR_WIDTH = 20;

/** The values of a column: mark, label, count, share of the rows, and the share drawn as a bar. */
export function facetDialogLines(context: Context, dialog: FacetDialog): StyledLine[] {
  const { window, chosen } = dialog;
  const values = valuesIn(context, dialog);
  const rows = context.result.matched;
  const width = context.state.size.columns;
  const column = fieldsOf(context.result.table).get(dialog.column) as Column;
  const labelWidth = Math.max(12, Math.min(48, width - BAR_WIDTH - 22));
  const shown = values.slice(window.top, window.top + dialogHeight(context));
  const lines = shown.map((item, index): StyledLine => {
    const { value, count } = item;
    const current = window.top + index === window.row;
    const share = count / rows;
    const mark = `${current ? '▶' : ' '} [${chosen.includes(value) ? 'x' : ' '}]`;
    const number = formatNumber(count).padStart(7);
    const percent = `${(share * 100).toFixed(share < 0.1 ? 1 : 0)}%`.padStart(6);
    const bar = '█'.repeat(Math.max(1, Math.round(share * BAR_WIDTH)));
    const text = `${mark} ${fitted(clean(labelOf(column, item)), labelWidth)}${number}${percent} ${bar}`;
    return [segment(fitted(text, width), current ? 'current' : value === null ? 'faint' : 'plain')];
  });
  const title = `${column.title}: ${counted(values.length, 'value')} in ${counted(rows, 'row')}`;
  return [dialogTitle(context, title, shownOf(window.top, lines.length, values.length)), ...lines];
}

/** The command palette. */
export function paletteDialogLines(context: Context, dialog: PaletteDialog): StyledLine[] {
  const { row, top } = dialog.window;
  const width = context.state.size.columns;
  const offset = promptOffset(clean(halves(dialog.line)[0]), width - PROMPT_INDENT);
  const rows = paletteRows(context, dialog);
  const lines = rows.slice(top, top + dialogHeight(context) - 1).map(({ command, why }, index): StyledLine => {
    const current = top + index === row;
    const text = `${current ? '▶' : ' '} ${fitted(keysInWords(command), 14)} ${command.label}${why === null ? '' : ` (not now: ${why})`}`;
    return [segment(fitted(text, width), current ? 'current' : why === null ? 'plain' : 'faint')];
  });
  const none: StyledLine[] = [[segment('  No command has this name. A number goes to that row.', 'faint')]];
  return [
    dialogTitle(context, 'Commands', `${rows.length} of them`),
    [segment(': ', 'key'), segment(fitted(clean(dialog.line.text).slice(offset), width - PROMPT_INDENT))],
    ...(rows.length > 0 ? lines : none),
  ];
}
