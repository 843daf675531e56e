import { Text } from 'ink';
import { memo } from 'react';
import type { StyledLine as Line } from '../app/lines.ts';
import { DEFAULT_SKIN } from './skin.ts';

interface Props {
  line: Line;
}

const same = (a: Props, b: Props): boolean =>
  a.line.length === b.line.length &&
  a.line.every((part, index) => part.text === b.line[index]?.text && part.role === b.line[index]?.role);

/** One line of the screen: a single text with styled parts, drawn again only when it changed. */
export const StyledLine = memo(function StyledLine({ line }: Props) {
  const [only] = line;
  if (line.length === 1 && only) {
    return (
      <Text wrap="truncate-end" {...DEFAULT_SKIN[only.role]}>
        {only.text || ' '}
      </Text>
    );
  }
  return (
    <Text wrap="truncate-end">
      {line.map((part, index) => (
        // The parts of a line have no identity but their place.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <Text key={index} {...DEFAULT_SKIN[part.role]}>
          {part.text}
        </Text>
      ))}
    </Text>
  );
}, same);
