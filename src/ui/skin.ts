/** How each role looks. Only the terminal's own 16 colours, and nothing that is told by colour alone. */
import chalk from 'chalk';
import type { Role, StyledLine } from '../app/lines.ts';

const SKIN: Readonly<Record<Role, (text: string) => string>> = {
  plain: (text) => text,
  strong: chalk.bold,
  faint: chalk.dim,
  title: chalk.underline,
  focused: chalk.bold.cyan.underline,
  header: chalk.bold,
  current: chalk.inverse,
  cell: chalk.inverse.bold.underline,
  match: chalk.yellow,
  chip: chalk.green,
  key: chalk.dim,
  warning: chalk.bold.red,
};

/** A line as the terminal takes it. */
export function painted(line: StyledLine): string {
  return line.map(({ text, role }) => SKIN[role](text)).join('');
}
