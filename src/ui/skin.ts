/** How each role looks. Only the terminal's own 16 colours, and nothing that is told by colour alone. */
import type { TextProps } from 'ink';
import type { Role } from '../app/lines.ts';

export type Look = Pick<TextProps, 'color' | 'backgroundColor' | 'bold' | 'dimColor' | 'inverse' | 'underline'>;
export type Skin = Readonly<Record<Role, Look>>;

export const DEFAULT_SKIN: Skin = {
  plain: {},
  strong: { bold: true },
  faint: { dimColor: true },
  title: { underline: true },
  focused: { bold: true, color: 'cyan', underline: true },
  header: { bold: true },
  current: { inverse: true },
  cell: { inverse: true, bold: true, underline: true },
  match: { color: 'yellow' },
  chip: { color: 'green' },
  key: { dimColor: true },
  warning: { color: 'red', bold: true },
};
