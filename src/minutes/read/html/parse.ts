/** Parses HTML as browsers do, and ends where a page is made to break what reads it. */
import {
  type DefaultTreeAdapterMap,
  type DefaultTreeAdapterTypes,
  defaultTreeAdapter,
  parse,
  type TreeAdapter,
} from 'parse5';
import { MinutesError } from '../fault.ts';
import { LIMITS } from '../limits.ts';

export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;

/** Refuses elements that are too many or too deep within each other. */
function guarded(): TreeAdapter<DefaultTreeAdapterMap> {
  let depth = 0;
  let elements = 0;
  return {
    ...defaultTreeAdapter,
    onItemPush() {
      depth++;
      elements++;
      if (depth > LIMITS.depth) refuseDepth();
      if (elements > LIMITS.elements) {
        throw new MinutesError(`has more than ${LIMITS.elements} elements, which no minutes have; save the page anew`);
      }
    },
    onItemPop() {
      depth--;
    },
  };
}

/** @throws MinutesError always */
export function refuseDepth(): never {
  throw new MinutesError(
    `has elements nested more than ${LIMITS.depth} deep, which no minutes have; save the page anew, or as text`,
  );
}

/**
 * The root element of a page.
 * @throws MinutesError
 */
export function parseHtml(markup: string): Element {
  const page = parse(markup, { treeAdapter: guarded(), scriptingEnabled: false });
  return page.childNodes.find((node): node is Element => 'tagName' in node) as Element;
}

export const isElement = (node: Node): node is Element => 'tagName' in node;

export const attribute = (element: Element, name: string): string | null =>
  element.attrs.find((each) => each.name === name)?.value ?? null;

export const classesOf = (element: Element): string[] => attribute(element, 'class')?.split(/\s+/) ?? [];

/** A property of an element's own style; null where it has none. */
export function styleOf(element: Element, property: string): string | null {
  for (const declaration of attribute(element, 'style')?.split(';') ?? []) {
    const [name = '', ...value] = declaration.split(':');
    if (name.trim().toLowerCase() === property) return value.join(':').trim().toLowerCase();
  }
  return null;
}

/** All elements in an element that fit, in the order of the page. */
export function* elementsIn(root: Element, fits: (element: Element) => boolean): Generator<Element> {
  const left: Node[] = [root];
  for (let node = left.pop(); node; node = left.pop()) {
    if (!isElement(node)) continue;
    if (fits(node)) yield node;
    for (let at = node.childNodes.length - 1; at >= 0; at--) left.push(node.childNodes[at] as Node);
  }
}

/** What stands in an element, as it is in the page. */
export function textIn(root: Element): string {
  let text = '';
  const left: Node[] = [root];
  for (let node = left.pop(); node; node = left.pop()) {
    if (node.nodeName === '#text') text += (node as DefaultTreeAdapterTypes.TextNode).value;
    if (isElement(node)) left.push(...node.childNodes.toReversed());
  }
  return text;
}
