import type { Size } from '../app/layout.ts';
import { segment } from '../app/lines.ts';
import { spokenHeight } from '../app/spoken/frame.ts';
import { Lines } from './lines.tsx';

interface Props {
  lines: readonly string[];
  size: Size;
}

/** The screen in words: lines without styles or borders, always as many, so that only those that changed are written. */
export function SpokenScreen({ lines, size }: Props) {
  return <Lines lines={lines.map((line) => [segment(line)])} width={size.columns} height={spokenHeight(size)} />;
}
