import { Box, Text } from 'ink';
import type { Context } from '../app/context.ts';
import { tooSmall } from '../app/layout.ts';
import { bottomLines, nameLine, tabsLine } from '../app/screen/bars.ts';
import { paneLines } from '../app/screen/panes.ts';
import { DialogScreen } from './dialogs.tsx';
import { Lines } from './lines.tsx';

/** The whole screen, exactly as high as the terminal. */
export function Screen({ context }: { context: Context }) {
  const { size, dialog } = context.state;
  const needed = tooSmall(size);
  if (needed !== null) return <Text wrap="truncate-end">{needed}</Text>;
  const top = [nameLine(context), tabsLine(context)];
  const bottom = bottomLines(context);
  if (dialog === null || dialog.kind === 'filter') {
    return <Lines lines={[...top, ...paneLines(context), ...bottom]} width={size.columns} height={size.rows} />;
  }
  return (
    <Box flexDirection="column" width={size.columns} height={size.rows} overflow="hidden">
      <Lines lines={top} width={size.columns} height={top.length} />
      <Box width={size.columns} height={context.areas.height} flexShrink={0} overflow="hidden" flexDirection="column">
        <DialogScreen context={context} dialog={dialog} />
      </Box>
      <Lines lines={bottom} width={size.columns} height={bottom.length} />
    </Box>
  );
}
