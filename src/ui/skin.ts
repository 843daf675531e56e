/**
 * How each role looks, in several skins. Only the terminal's own 16 colours, and nothing that is told by colour alone:
 * signs, weight, underline and inverse tell it too.
 */
import chalk from 'chalk';
import { createContext } from 'react';
import type { Role, StyledLine } from '../app/lines.ts';

type Paint = (text: string) => string;
export type Skin = Readonly<Record<Role, Paint>>;

const plain: Paint = (text) => text;

/** Everything but colour; what skins share. */
const MONOCHROME: Skin = {
  plain,
  strong: chalk.bold,
  faint: chalk.dim,
  title: chalk.underline,
  focused: chalk.bold.underline,
  header: chalk.bold,
  current: chalk.inverse,
  cell: chalk.inverse.bold.underline,
  match: chalk.bold,
  chip: plain,
  key: chalk.dim,
  warning: chalk.bold,
};

export interface NamedSkin {
  id: string;
  about: string;
  skin: Skin;
}

/** Every skin; the first one is the usual one. */
export const SKINS: readonly NamedSkin[] = [
  {
    id: 'default',
    about: 'cyan, yellow, green and red, as the terminal has them',
    skin: {
      ...MONOCHROME,
      focused: chalk.bold.cyan.underline,
      match: chalk.yellow,
      chip: chalk.green,
      warning: chalk.bold.red,
    },
  },
  { id: 'monochrome', about: 'no colours: bold, faint, underlined and inverse alone', skin: MONOCHROME },
  {
    id: 'deuteranopia',
    about: 'blue and yellow, without red and green',
    skin: {
      ...MONOCHROME,
      focused: chalk.bold.blueBright.underline,
      match: chalk.yellow,
      chip: chalk.blueBright,
      warning: chalk.bold.yellowBright,
    },
  },
  {
    id: 'tritanopia',
    about: 'red and cyan, without blue and yellow',
    skin: {
      ...MONOCHROME,
      focused: chalk.bold.cyan.underline,
      match: chalk.redBright,
      chip: chalk.cyan,
      warning: chalk.bold.red,
    },
  },
  {
    id: 'high-contrast',
    about: "the terminal's own text and background, nothing faint; bold, underlined and inverse",
    skin: {
      ...MONOCHROME,
      faint: plain,
      key: plain,
      header: chalk.bold.underline,
      current: chalk.inverse.bold,
      match: chalk.bold.underline,
      chip: chalk.inverse,
      warning: chalk.bold.inverse,
    },
  },
];

export const USUAL_SKIN = (SKINS[0] as NamedSkin).skin;

/** The skin with an id; the usual one where none has it. */
export function skinOf(id: string | undefined): Skin {
  return SKINS.find((skin) => skin.id === id)?.skin ?? USUAL_SKIN;
}

/** The skin that a screen is drawn in. */
export const SkinContext = createContext(USUAL_SKIN);

/** A line as the terminal takes it. */
export function painted(line: StyledLine, skin: Skin): string {
  return line.map(({ text, role }) => skin[role](text)).join('');
}
