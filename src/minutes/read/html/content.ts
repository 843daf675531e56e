/** Which part of a page is its content. */
import { attribute, classesOf, type Element, elementsIn, styleOf } from './parse.ts';

/** Never shown, or nothing to read. */
const SILENT = new Set(
  'script style noscript template head title svg math iframe object embed audio video canvas map input label select button textarea datalist option nav footer aside dialog menu'.split(
    ' ',
  ),
);

const CLASSES =
  /^(?:mgLinks|mgHide\w*|mgActionList|breadcrumbs?|cookies?|cookie-\S+|skip|skip-\S+|skip(?:to|link)\S*|nav|navbar|navigation|nav-\S+|footer|site-footer|site-header|sidebar|share|social|social-\S+|pagination|visually-hidden|sr-only|banner)$/i;
const ROLES = new Set(['navigation', 'banner', 'contentinfo', 'search', 'dialog', 'alert', 'menu']);

const has = (element: Element, ...tags: string[]): boolean =>
  !elementsIn(element, (inner) => tags.includes(inner.tagName)).next().done;

/** Some software puts its whole page into a form; others are for searching. */
const isToFill = (element: Element): boolean =>
  element.tagName === 'form' && !has(element, 'p', 'li', 'table', 'h1', 'h2', 'h3', 'h4');

/** ModernGov's words of a minute. */
const isMinute = (element: Element): boolean => classesOf(element).includes('mgWordPara');

/** Whether any of them stand in an element. */
const holdsMinutes = (element: Element): boolean => !elementsIn(element, isMinute).next().done;

/** Whether an element is not part of what is to be read. */
export function isSkipped(element: Element): boolean {
  if (SILENT.has(element.tagName) || attribute(element, 'hidden') !== null) return true;
  if (attribute(element, 'aria-hidden') === 'true' || styleOf(element, 'display') === 'none') return true;
  if (ROLES.has(attribute(element, 'role') ?? '')) return true;
  const named = [...classesOf(element), attribute(element, 'id') ?? ''].some((name) => CLASSES.test(name));
  return (named && !holdsMinutes(element)) || isToFill(element);
}

const named =
  (name: string) =>
  (element: Element): boolean =>
    classesOf(element).includes(name) || attribute(element, 'id') === name;

/** Where the content is, the closest first. */
const PLACES: readonly ((element: Element) => boolean)[] = [
  named('mgContent'),
  named('modgov'),
  (element) => element.tagName === 'main' || attribute(element, 'role') === 'main',
  named('main-content'),
  named('maincontent'),
  named('content'),
  (element) => element.tagName === 'article',
  (element) => element.tagName === 'body',
];

/** ModernGov names its headings by class. */
export const isHeadingElement = (element: Element): boolean =>
  /^h[1-6]$/.test(element.tagName) || classesOf(element).some((name) => /^mg\w*Title(?:Txt)?$/.test(name));

/**
 * The elements that hold a page's content, the closest place first; who finds nothing in one looks in the next. A place
 * without the page's minutes is none.
 * @returns for each place its elements, and the headings that stand before them
 */
export function* contentOf(root: Element): Generator<Element[]> {
  for (const fits of PLACES) {
    const found = [...elementsIn(root, fits)];
    const outer = found.filter((element) => !found.some((other) => other !== element && isIn(element, other)));
    const [first] = outer;
    if (first && outer.some(holdsMinutes) === holdsMinutes(root)) yield [...headingsBefore(root, first), ...outer];
  }
}

function isIn(element: Element, other: Element): boolean {
  for (let parent = element.parentNode; parent; parent = 'parentNode' in parent ? parent.parentNode : null) {
    if (parent === other) return true;
  }
  return false;
}

/** The title of an agenda item may stand above its content. */
function headingsBefore(root: Element, content: Element): Element[] {
  const headings: Element[] = [];
  const wanted = (element: Element): boolean => element === content || isHeadingElement(element);
  for (const element of elementsIn(root, wanted)) {
    if (element === content) break;
    if (!isIn(content, element) && !isFramed(element)) headings.push(element);
  }
  return headings;
}

/** Whether it is in a part of the page that is not read, or in the head of the site. */
function isFramed(element: Element): boolean {
  for (let each: Element | null = element; each; ) {
    if (isSkipped(each) || each.tagName === 'header') return true;
    const parent: Element['parentNode'] = each.parentNode;
    each = parent && 'tagName' in parent ? parent : null;
  }
  return false;
}
