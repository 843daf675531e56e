/** How every picture looks: legible in black and white, by colour-blind readers, and in whatever font is there. */

/** Without quotation marks, since the plotting library writes it into an attribute as it is. */
export const FAMILY = 'Arial,Helvetica,Liberation Sans,sans-serif';

/** Sizes of text in pixels. */
export const SIZE = { title: 20, subtitle: 13, label: 12, small: 11 };

export const COLOUR = {
  paper: '#ffffff',
  ink: '#1a1a1a',
  /** What is said beside the data; still of enough contrast to read. */
  quiet: '#595959',
  line: '#8c8c8c',
  rule: '#d9d9d9',
  bar: '#2f6ca3',
  /** A plan, with dark text on it. */
  plan: '#cfe0f0',
  outline: '#1f4e79',
};

/** One hue from light to dark, in steps that stay apart without colour; and what text on each is legible in. */
export const RAMP: readonly (readonly [fill: string, text: string])[] = [
  ['#deebf7', COLOUR.ink],
  ['#9ecae1', COLOUR.ink],
  ['#2171b5', COLOUR.paper],
  ['#08306b', COLOUR.paper],
];

/** The style of a text, as the plotting library takes it. */
export function textStyle(fontSize: number, color: string) {
  return { fontFamily: FAMILY, fontSize, color };
}
