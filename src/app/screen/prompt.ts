/** Where the terminal's own cursor stands while something is typed. */
import { clean } from '../../domain/clean.ts';
import type { Context } from '../context.ts';
import type { TypedDialog } from '../dialogs/dialog.ts';
import { halves } from '../line.ts';
import { promptOffset, widthOf } from '../text.ts';
import { PROMPT_INDENT } from './bars.ts';
import { PATH_INDENT, PATH_LINE } from './export.ts';
import { NAME_INDENT, NAME_LINE, NOTE_INDENT, NOTE_LINES } from './workspace.ts';

const DIALOG_TOP = 2;
const PALETTE_LINE = 1;

/** Where the text begins that is typed: its column, and its line below the tabs. */
function placeOf(dialog: TypedDialog, { areas }: Context): { indent: number; line: number } {
  switch (dialog.kind) {
    case 'filter':
      return { indent: PROMPT_INDENT, line: areas.height };
    case 'palette':
      return { indent: PROMPT_INDENT, line: PALETTE_LINE };
    case 'export':
      return { indent: PATH_INDENT, line: PATH_LINE };
    case 'note':
      return { indent: NOTE_INDENT, line: NOTE_LINES[dialog.part] };
    case 'name':
      return { indent: NAME_INDENT, line: NAME_LINE };
  }
}

/** Column and row of the cursor, from 0; undefined while nothing is typed. */
export function promptCursor(context: Context): { x: number; y: number } | undefined {
  const { dialog, size } = context.state;
  if (!dialog || !('line' in dialog)) return undefined;
  const { indent, line } = placeOf(dialog, context);
  const before = clean(halves(dialog.line)[0]);
  return { x: indent + widthOf(before) - promptOffset(before, size.columns - indent), y: DIALOG_TOP + line };
}
