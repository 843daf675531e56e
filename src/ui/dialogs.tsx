import { Box } from 'ink';
import type { Dialog, ExportDialog } from '../app/dialogs/dialog.ts';
import { formatIn } from '../app/dialogs/export.ts';
import { totalsRows } from '../app/dialogs/totals.ts';
import { type StyledLine as Line, segment } from '../app/lines.ts';
import { columnsDialogLines, dialogTitle, paletteDialogLines, textDialogLines } from '../app/screen/dialogs.ts';
import { exportDialogLines, previewRows } from '../app/screen/export.ts';
import type { Context } from '../app/state.ts';
import { Lines } from './lines.tsx';
import { SmallTable } from './small-table.tsx';

function ExportScreen({ context, dialog }: { context: Context; dialog: ExportDialog }) {
  const lines = exportDialogLines(context, dialog);
  const { columns } = context.state.size;
  return (
    <>
      <Lines lines={lines} width={columns} height={lines.length} />
      <Box marginLeft={2}>
        <SmallTable name={formatIn(dialog).id} rows={previewRows(context)} />
      </Box>
    </>
  );
}

function TotalsScreen({ context }: { context: Context }) {
  const title = dialogTitle(context, 'Totals, one for each sort of money');
  const notes: Line[] = [
    title,
    [segment('  Amounts of different sorts do not add up. A part is left out where its whole is counted;')],
    [segment('  amounts a household or a recipient run from the least to the most.')],
  ];
  return (
    <>
      <Lines lines={notes} width={context.state.size.columns} height={notes.length} />
      <Box marginLeft={2}>
        <SmallTable name="totals" rows={totalsRows(context.result.totals)} />
      </Box>
    </>
  );
}

/** Whatever dialog takes the place of the panes; the filter's prompt leaves them where they are. */
export function DialogScreen({ context, dialog }: { context: Context; dialog: Exclude<Dialog, { kind: 'filter' }> }) {
  const { columns } = context.state.size;
  const { height } = context.areas;
  switch (dialog.kind) {
    case 'totals':
      return <TotalsScreen context={context} />;
    case 'export':
      return <ExportScreen context={context} dialog={dialog} />;
    case 'columns':
      return <Lines lines={columnsDialogLines(context, dialog)} width={columns} height={height} />;
    case 'palette':
      return <Lines lines={paletteDialogLines(context, dialog)} width={columns} height={height} />;
    default:
      return <Lines lines={textDialogLines(context, dialog)} width={columns} height={height} />;
  }
}
