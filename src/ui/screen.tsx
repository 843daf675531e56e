import { Box, Text } from 'ink';
import { tooSmall } from '../app/layout.ts';
import { bottomLines, nameLine, tabsLine } from '../app/screen/bars.ts';
import { detailPaneLines } from '../app/screen/detail.ts';
import { forceLines } from '../app/screen/forces.ts';
import { gridLines } from '../app/screen/grid.ts';
import type { Context } from '../app/state.ts';
import { DialogScreen } from './dialogs.tsx';
import { Lines } from './lines.tsx';

function Panes({ context }: { context: Context }) {
  const { forces, table, detail, height } = context.areas;
  const pane =
    detail.place === 'hidden' ? null : (
      <Lines lines={detailPaneLines(context)} width={detail.columns} height={detail.rows} />
    );
  return (
    <>
      {forces > 0 && <Lines lines={forceLines(context)} width={forces} height={height} />}
      <Box flexDirection="column" width={table.columns}>
        <Lines lines={gridLines(context)} width={table.columns} height={table.rows} />
        {detail.place === 'below' && pane}
      </Box>
      {detail.place === 'right' && pane}
    </>
  );
}

/** The whole screen, exactly as high as the terminal. */
export function Screen({ context }: { context: Context }) {
  const { size, dialog } = context.state;
  const needed = tooSmall(size);
  if (needed !== null) return <Text wrap="truncate-end">{needed}</Text>;
  const instead = dialog !== null && dialog.kind !== 'filter' ? dialog : null;
  return (
    <Box flexDirection="column" width={size.columns} height={size.rows} overflow="hidden">
      <Lines lines={[nameLine(context), tabsLine(context)]} width={size.columns} height={2} />
      <Box
        width={size.columns}
        height={context.areas.height}
        flexShrink={0}
        overflow="hidden"
        flexDirection={instead ? 'column' : 'row'}
      >
        {instead ? <DialogScreen context={context} dialog={instead} /> : <Panes context={context} />}
      </Box>
      <Lines lines={bottomLines(context)} width={size.columns} height={3} />
    </Box>
  );
}
