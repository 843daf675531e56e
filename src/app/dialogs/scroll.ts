/** How far dialogs scroll: what they list or tell, and how much of it shows. */

import type { Context } from '../context.ts';
import { type DetailLine, detailOf } from '../detail.ts';
import { type Move, scroll } from '../window.ts';
import { chooserRows } from './columns.ts';
import type { Dialog, KeysDialog, TextDialog } from './dialog.ts';
import { valuesIn } from './facet.ts';
import { helpLines } from './help.ts';
import { keysLines } from './keys.ts';
import { listItems, plainLines } from './lists.ts';
import { paletteRows } from './palette.ts';
import { profileLines } from './profile.ts';
import { totalsLines } from './totals.ts';

/** Lines of a dialog below its title. */
export function dialogHeight({ areas }: Pick<Context, 'areas'>): number {
  return areas.height - 2;
}

/** The lines that a dialog of text tells. */
export function textLines(context: Context, dialog: TextDialog | KeysDialog): DetailLine[] {
  const width = context.state.size.columns - 4;
  switch (dialog.kind) {
    case 'help':
      return helpLines(context, width);
    case 'row':
      return detailOf(context, width, false);
    case 'totals':
      return totalsLines(context, width);
    case 'describe':
      return profileLines(context, width);
    case 'keys':
      return keysLines(context, dialog, width);
  }
}

/** The dialog after a move of its cursor or its text. */
export function moveDialog(context: Context, dialog: Dialog, move: Move): Dialog {
  const height = dialogHeight(context);
  switch (dialog.kind) {
    case 'help':
    case 'row':
    case 'totals':
    case 'describe':
      return { ...dialog, top: scroll(dialog.top, textLines(context, dialog).length, height, move) };
    case 'columns':
      return { ...dialog, window: move(dialog.window, chooserRows(context, dialog).length, height) };
    case 'group':
      return { ...dialog, window: move(dialog.window, dialog.order.length, height) };
    case 'facet':
      return { ...dialog, window: move(dialog.window, valuesIn(context, dialog).length, height) };
    case 'text':
      return { ...dialog, top: scroll(dialog.top, plainLines(context, dialog).length, height, move) };
    case 'views':
    case 'log':
      return { ...dialog, window: move(dialog.window, listItems(context, dialog).length, height) };
    case 'palette':
      return { ...dialog, window: move(dialog.window, paletteRows(context, dialog).length, height - 1) };
    default:
      return dialog;
  }
}
