import { Box } from 'ink';
import type { Context } from '../app/context.ts';
import type { Dialog, ExportDialog } from '../app/dialogs/dialog.ts';
import { TOTALS_NOTES, totalsFit, totalsRows } from '../app/dialogs/totals.ts';
import { type StyledLine as Line, segment } from '../app/lines.ts';
import {
  columnsDialogLines,
  dialogTitle,
  facetDialogLines,
  groupDialogLines,
  paletteDialogLines,
  textDialogLines,
} from '../app/screen/dialogs.ts';
import { exportDialogLines, previewRows } from '../app/screen/export.ts';
import { ownDialogLines } from '../app/screen/workspace.ts';
import { Lines } from './lines.tsx';
import { SmallTable } from './small-table.tsx';

function ExportScreen({ context, dialog }: { context: Context; dialog: ExportDialog }) {
  const lines = exportDialogLines(context, dialog);
  const { columns } = context.state.size;
  const preview = previewRows(context, context.areas.height - lines.length);
  return (
    <>
      <Lines lines={lines} width={columns} height={lines.length} />
      {preview.length > 0 && (
        <Box marginLeft={2}>
          <SmallTable name={String(columns)} rows={preview} />
        </Box>
      )}
    </>
  );
}

function TotalsScreen({ context }: { context: Context }) {
  const notes: Line[] = [
    dialogTitle(context, 'Totals, one for each sort of money'),
    ...TOTALS_NOTES.map((text) => [segment(`  ${text}`)]),
  ];
  return (
    <>
      <Lines lines={notes} width={context.state.size.columns} height={notes.length} />
      <Box marginLeft={2}>
        <SmallTable name={String(context.state.size.columns)} rows={totalsRows(context.result.totals)} />
      </Box>
    </>
  );
}

/** Whatever dialog takes the place of the panes; the filter's prompt leaves them where they are. */
export function DialogScreen({ context, dialog }: { context: Context; dialog: Exclude<Dialog, { kind: 'filter' }> }) {
  const { columns } = context.state.size;
  const { height } = context.areas;
  if (dialog.kind === 'totals' && totalsFit(context)) return <TotalsScreen context={context} />;
  switch (dialog.kind) {
    case 'export':
      return <ExportScreen context={context} dialog={dialog} />;
    case 'columns':
      return <Lines lines={columnsDialogLines(context, dialog)} width={columns} height={height} />;
    case 'facet':
      return <Lines lines={facetDialogLines(context, dialog)} width={columns} height={height} />;
    case 'group':
      return <Lines lines={groupDialogLines(context, dialog)} width={columns} height={height} />;
    case 'palette':
      return <Lines lines={paletteDialogLines(context, dialog)} width={columns} height={height} />;
    case 'help':
    case 'row':
    case 'totals':
    case 'describe':
    case 'keys':
      return <Lines lines={textDialogLines(context, dialog)} width={columns} height={height} />;
    default:
      return <Lines lines={ownDialogLines(context, dialog)} width={columns} height={height} />;
  }
}
