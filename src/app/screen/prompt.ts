/** Where the terminal's own cursor stands while something is typed. */
import { clean } from '../../domain/clean.ts';
import type { Context } from '../context.ts';
import { halves } from '../line.ts';
import { promptOffset, widthOf } from '../text.ts';
import { PROMPT_INDENT } from './bars.ts';
import { PATH_INDENT, PATH_LINE } from './export.ts';
import { NAME_INDENT, NAME_LINE, NOTE_INDENT, NOTE_LINES } from './workspace.ts';

const DIALOG_TOP = 2;
const PALETTE_LINE = 1;

/** Column and row of the cursor, from 0; undefined while nothing is typed. */
export function promptCursor({ state, areas }: Context): { x: number; y: number } | undefined {
  const { dialog, size } = state;
  if (!dialog || !('line' in dialog)) return undefined;
  const before = clean(halves(dialog.line)[0]);
  switch (dialog.kind) {
    case 'filter': {
      const offset = promptOffset(before, size.columns - PROMPT_INDENT);
      return { x: PROMPT_INDENT + widthOf(before) - offset, y: DIALOG_TOP + areas.height };
    }
    case 'palette':
      return { x: PROMPT_INDENT + widthOf(before), y: DIALOG_TOP + PALETTE_LINE };
    case 'export': {
      const offset = promptOffset(before, size.columns - PATH_INDENT);
      return { x: PATH_INDENT + widthOf(before) - offset, y: DIALOG_TOP + PATH_LINE };
    }
    case 'note': {
      const offset = promptOffset(before, size.columns - NOTE_INDENT);
      return { x: NOTE_INDENT + widthOf(before) - offset, y: DIALOG_TOP + NOTE_LINES[dialog.part] };
    }
    case 'name': {
      const offset = promptOffset(before, size.columns - NAME_INDENT);
      return { x: NAME_INDENT + widthOf(before) - offset, y: DIALOG_TOP + NAME_LINE };
    }
  }
}
