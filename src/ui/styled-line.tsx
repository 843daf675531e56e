import { Text } from 'ink';
import { memo } from 'react';
import type { StyledLine as Line } from '../app/lines.ts';
import { painted } from './skin.ts';

interface Props {
  line: Line;
}

const same = (a: Props, b: Props): boolean =>
  a.line.length === b.line.length &&
  a.line.every((part, index) => part.text === b.line[index]?.text && part.role === b.line[index]?.role);

/** One line of the screen: a single text, drawn again only when it changed. */
export const StyledLine = memo(function StyledLine({ line }: Props) {
  // Without a blank, an empty line would have no height.
  return <Text wrap="truncate-end">{painted(line) || ' '}</Text>;
}, same);
