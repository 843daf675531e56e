/** What a browser prints before the items of a list. */
import { numberIn, type Style } from '../numbers.ts';
import { attribute, classesOf, type Element, isElement, styleOf } from './parse.ts';

const TYPES: Record<string, Style> = {
  '1': 'decimal',
  a: 'lower-alpha',
  A: 'upper-alpha',
  i: 'lower-roman',
  I: 'upper-roman',
  decimal: 'decimal',
  'lower-alpha': 'lower-alpha',
  'lower-latin': 'lower-alpha',
  'upper-alpha': 'upper-alpha',
  'upper-latin': 'upper-alpha',
  'lower-roman': 'lower-roman',
  'upper-roman': 'upper-roman',
};
const BULLETS = ['•', '◦', '▪'];

const whole = (text: string | null): number | null =>
  text !== null && /^\s*-?\d{1,9}/.test(text) ? Number.parseInt(text, 10) : null;

function styleName(element: Element): string | null {
  if (classesOf(element).includes('mgNonBulletList')) return 'none';
  const style = styleOf(element, 'list-style-type') ?? styleOf(element, 'list-style')?.split(' ')[0];
  return style ?? attribute(element, 'type');
}

/** The labels of a list's items in their order; null where none is printed. */
export class ListLabels {
  readonly #ordered: boolean;
  readonly #style: string | null;
  readonly #step: number;
  readonly #level: number;
  #value: number;

  /** @param level how many lists it is in */
  constructor(list: Element, level: number) {
    this.#ordered = list.tagName === 'ol';
    this.#style = styleName(list);
    this.#level = level;
    const reversed = attribute(list, 'reversed') !== null;
    const items = list.childNodes.filter((node) => isElement(node) && node.tagName === 'li').length;
    this.#step = reversed ? -1 : 1;
    this.#value = whole(attribute(list, 'start')) ?? (reversed ? items : 1);
  }

  /** The label of the next item. */
  next(item: Element): string | null {
    const style = styleName(item) ?? this.#style;
    const value = whole(attribute(item, 'value')) ?? this.#value;
    this.#value = value + this.#step;
    if (style === 'none') return null;
    if (this.#ordered) return `${numberIn(TYPES[style ?? '1'] ?? 'decimal', value)}.`;
    return BULLETS[Math.min(this.#level, BULLETS.length - 1)] ?? null;
  }
}
