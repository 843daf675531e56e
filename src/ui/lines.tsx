import { Box } from 'ink';
import { type StyledLine as Line, trimmed } from '../app/lines.ts';
import { StyledLine } from './styled-line.tsx';

interface Props {
  lines: readonly Line[];
  width: number;
  height: number;
}

/** A block of lines of a fixed size; lines beyond its height are not drawn. */
export function Lines({ lines, width, height }: Props) {
  return (
    <Box flexDirection="column" width={width} height={height} flexShrink={0}>
      {lines.slice(0, height).map((line, index) => (
        // A line is its place on the screen.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <StyledLine key={index} line={trimmed(line)} />
      ))}
    </Box>
  );
}
