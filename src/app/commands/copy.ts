/** Taking text to the clipboard, and opening the page that a fact was read on. */

import { clean } from '../../domain/clean.ts';
import { counted } from '../../domain/number.ts';
import { reopenCommand } from '../../tables/describe.ts';
import { cellText } from '../../tables/table.ts';
import type { Context } from '../context.ts';
import { columnUnder, rowUnder } from '../context.ts';
import type { PageDialog } from '../dialogs/dialog.ts';
import { viewOf } from '../views.ts';
import { asking, type Command, whyNoRow } from './command.ts';

/** The marked rows as they are shown, a tab between two cells. */
function markedText({ state, result }: Context): string {
  const { columns } = result;
  const rows = result.rows.filter(({ id }) => state.marks.has(id));
  const lines = rows.map((row) => columns.map((column) => clean(cellText(column, row))).join('\t'));
  return [columns.map(({ title }) => title).join('\t'), ...lines, ''].join('\n');
}

function cellUnder(context: Context): string {
  const [row, column] = [rowUnder(context), columnUnder(context)];
  return column && row ? clean(cellText(column, row), true) : '';
}

/** The web address that a row names. */
function addressUnder(context: Context): string | null {
  const row = rowUnder(context);
  const value = row && context.result.table.columns.find(({ id }) => id === 'address')?.value(row);
  return typeof value === 'string' ? value : null;
}

/** What tells a row and where it was read, and the command line that opens what is shown. */
function citation(context: Context): string {
  const { result, state, env } = context;
  const row = rowUnder(context);
  const command = reopenCommand(viewOf(state.views), env.runner.source);
  if (!row) return `${command}\n`;
  const parts = [result.table.headline(row), result.table.citation(row), addressUnder(context), command];
  return `${parts
    .filter((part) => part !== null)
    .map((part) => clean(part, true))
    .join('\n')}\n`;
}

/** Only pages of the web are opened, whatever a file says. */
function whyNoPage(context: Context): string | null {
  const address = addressUnder(context);
  if (address === null) return 'no web address is given';
  return /^https?:\/\//.test(address) ? null : 'its address is no web address';
}

export const COPY: readonly Command[] = [
  {
    id: 'copy',
    group: 'Work',
    keys: ['y'],
    modes: ['table', 'detail'],
    label: 'Copy the cell under the cursor, or the marked rows',
    why: whyNoRow,
    run: (context) => {
      const { state, result } = context;
      const marked = result.rows.filter(({ id }) => state.marks.has(id)).length;
      return marked > 0
        ? asking(state, { type: 'copy', text: markedText(context), what: counted(marked, 'row') })
        : asking(state, { type: 'copy', text: cellUnder(context), what: 'the cell' });
    },
  },
  {
    id: 'cite',
    group: 'Work',
    keys: ['Y'],
    modes: ['table', 'detail'],
    label: 'Copy the citation of the row, and the command line that opens this view',
    run: (context) => asking(context.state, { type: 'copy', text: citation(context), what: 'the citation' }),
  },
  {
    id: 'page',
    group: 'Work',
    keys: ['o'],
    modes: ['table', 'detail'],
    label: 'Open the page that it was read on, after showing its address',
    why: whyNoPage,
    run: (context) => ({ ...context.state, dialog: { kind: 'page', address: addressUnder(context) ?? '' } }),
  },
  {
    id: 'page-open',
    group: 'In dialogs',
    keys: ['Enter'],
    modes: ['page'],
    label: 'In the address of a page: open it in the web browser',
    hint: ['open it', 1],
    run: ({ state }) => {
      const { address } = state.dialog as PageDialog;
      return asking({ ...state, dialog: null }, { type: 'open-page', address });
    },
  },
  {
    id: 'page-copy',
    group: 'In dialogs',
    keys: ['y'],
    modes: ['page'],
    label: 'In the address of a page: copy it',
    hint: ['copy it', 2],
    run: ({ state }) => {
      const { address } = state.dialog as PageDialog;
      return asking({ ...state, dialog: null }, { type: 'copy', text: address, what: 'the address' });
    },
  },
];
