/** The export dialog as lines, and a look at the first rows. */

import { clean } from '../../domain/clean.ts';
import { counted } from '../../domain/number.ts';
import { FORMATS } from '../../export/formats.ts';
import { viewInWords } from '../../tables/describe.ts';
import { cellText } from '../../tables/table.ts';
import { keyOf } from '../commands/command.ts';
import type { Context } from '../context.ts';
import type { ExportDialog } from '../dialogs/dialog.ts';
import { formatIn } from '../dialogs/export.ts';
import { halves } from '../line.ts';
import { joined, type Segment, type StyledLine, segment } from '../lines.ts';
import { cut, promptOffset, wrap } from '../text.ts';
import { dialogTitle, TITLES } from './dialogs.ts';

const PREVIEW_ROWS = 3;
const PREVIEW_CELL = 14;

/** The line, counted within the dialog, on which the path is typed; and where its text begins. */
export const PATH_LINE = 5;
export const PATH_INDENT = 10;

/** The part of the path that has room, with its cursor in sight. */
function pathShown({ line }: ExportDialog, columns: number): string {
  const room = columns - PATH_INDENT;
  return cut(clean(line.text).slice(promptOffset(clean(halves(line)[0]), room)), room);
}

function formatsLine(dialog: ExportDialog): StyledLine {
  const chosen = formatIn(dialog);
  const names = FORMATS.flatMap((format): Segment[] => [
    segment(format === chosen ? `[${format.id}]` : ` ${format.id} `, format === chosen ? 'focused' : 'plain'),
  ]);
  return joined([segment('  Format  '), ...names]);
}

/** Format, path, what will be written, and whether a file is in the way. */
export function exportDialogLines(context: Context, dialog: ExportDialog): StyledLine[] {
  const { result, state, env } = context;
  const { columns } = state.size;
  const rows = `${counted(result.rows.length, 'row')}, ${counted(result.columns.length, 'column')}`;
  const words = wrap(clean(`${rows}: ${viewInWords(result, env.runner.source.dataset)}`), columns - 4).slice(0, 3);
  const again = keyOf(env.commands, 'export-write');
  const question: StyledLine =
    dialog.exists === null
      ? [segment('')]
      : [
          segment(
            cut(`  ! It is there already; ${again} once more overwrites ${clean(dialog.exists)}`, columns),
            'warning',
          ),
        ];
  return [
    dialogTitle(context, TITLES.export),
    [segment('')],
    formatsLine(dialog),
    [segment(cut(`          ${formatIn(dialog).about}`, columns), 'faint')],
    [segment('')],
    [segment('  Path    '), segment(pathShown(dialog, columns), 'strong')],
    question,
    ...words.map((line): StyledLine => [segment(`  ${line}`)]),
  ];
}

/**
 * The first rows under their headings, for a small table: as many columns and rows as fit, with a rule round each row.
 * @param height the lines that are left for the table
 */
export function previewRows({ result, state }: Context, height: number): Record<string, string>[] {
  const most = Math.max(1, Math.floor((state.size.columns - 6) / (PREVIEW_CELL + 3)));
  const columns = result.columns.slice(0, most);
  const count = Math.max(0, Math.min(PREVIEW_ROWS, Math.floor((height - 3) / 2)));
  return result.rows
    .slice(0, count)
    .map((row) =>
      Object.fromEntries(columns.map((column) => [column.title, cut(clean(cellText(column, row)), PREVIEW_CELL)])),
    );
}
