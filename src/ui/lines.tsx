import { Box, Text, Transform } from 'ink';
import { use } from 'react';
import { cutLine, type StyledLine, trimmed } from '../app/lines.ts';
import { painted, SkinContext } from './skin.ts';

interface Props {
  lines: readonly StyledLine[];
  width: number;
  height: number;
}

/**
 * A block of lines of a fixed size; what goes beyond it is not drawn. The lines are laid out already. So Ink lays out a
 * blank for each, once, and gets the line itself only as it writes: a key measures nothing and lays nothing out.
 */
export function Lines({ lines, width, height }: Props) {
  const skin = use(SkinContext);
  const texts = lines.slice(0, height).map((line) => painted(trimmed(cutLine(line, width)), skin));
  const blanks = Array.from({ length: height }, () => ' ').join('\n');
  return (
    <Box width={width} height={height} flexShrink={0}>
      <Transform transform={(_blank, index) => texts[index] ?? ''}>
        <Text>{blanks}</Text>
      </Transform>
    </Box>
  );
}
