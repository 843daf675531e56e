/** From the elements of a page to lines. */
import { labelOf } from '../labels.ts';
import { LIMITS } from '../limits.ts';
import { headingLine, type Known, type Line } from '../lines.ts';
import { oneLine, plain } from '../plain.ts';
import { type Cell, linesOfRow } from '../table.ts';
import { isHeadingElement, isSkipped } from './content.ts';
import { ListLabels } from './lists.ts';
import { type Element, elementsIn, isElement, type Node, refuseDepth, textIn } from './parse.ts';

/** What begins and ends a line of its own. */
const BLOCKS = new Set(
  'address article blockquote body caption center dd details div dl dt fieldset figcaption figure form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** Collects the lines of an element, in the order of the page. */
class Walk {
  readonly lines: Line[] = [];
  #text = '';
  /** What the next line is, as its element says. */
  #known: Known | null = null;
  #level = 0;
  #depth = 0;

  visit(node: Node): void {
    if (node.nodeName === '#text') this.#text += (node as { value: string }).value.replace(/[\t\n\f\r ]+/g, ' ');
    if (!isElement(node) || isSkipped(node)) return;
    if (++this.#depth > LIMITS.depth) refuseDepth();
    if (BLOCKS.has(node.tagName) || isHeadingElement(node)) this.#block(node);
    else this.#inline(node);
    this.#depth--;
  }

  /** Ends the line that has been collected. */
  end(): void {
    const text = plain(this.#text);
    this.#text = '';
    let apart = true;
    for (const line of text.split('\n')) {
      if (line.trim() === '') {
        apart = true;
        continue;
      }
      this.#add(line, apart);
      apart = false;
    }
  }

  #add(text: string, apart: boolean): void {
    const known = this.#known;
    this.#known = null;
    const line: Line = { text, apart, full: false, level: this.#level };
    if (!known) this.lines.push(line);
    else if (known.kind === 'heading') this.lines.push(headingLine(line));
    else {
      this.lines.push(listed(line, known));
      // What follows the first line of an item is in it.
      this.#level++;
    }
  }

  #inline(element: Element): void {
    if (element.tagName === 'br') this.#text += '\n';
    else for (const child of element.childNodes) this.visit(child);
  }

  #block(element: Element): void {
    this.end();
    if (element.tagName === 'tr') this.#row(element);
    else if (isList(element)) this.#list(element);
    else if (element.tagName === 'pre') this.#text += textIn(element).replace(/^\n/, '');
    else {
      if (isHeadingElement(element) && !hasBlocks(element)) this.#known = { kind: 'heading', label: null };
      for (const child of element.childNodes) this.visit(child);
    }
    this.end();
    if (this.#known?.kind === 'heading') this.#known = null;
  }

  #list(list: Element): void {
    const level = this.#level;
    const labels = new ListLabels(list, level);
    for (const child of list.childNodes) {
      this.end();
      this.#level = level;
      this.#known = null;
      if (!isElement(child) || child.tagName !== 'li') {
        if (isElement(child) && isList(child)) this.#level++;
        this.visit(child);
        continue;
      }
      if (isSkipped(child)) continue;
      const label = labels.next(child);
      this.#known = { kind: label === null ? 'paragraph' : 'item', label };
      for (const inner of child.childNodes) this.visit(inner);
    }
    this.end();
    this.#known = null;
    this.#level = level;
  }

  #row(row: Element): void {
    const cells = row.childNodes.filter((node): node is Element => isElement(node) && /^t[dh]$/.test(node.tagName));
    const lines = linesOfRow(cells.filter((cell) => !isSkipped(cell)).map((cell) => this.#cell(cell)));
    this.lines.push(...lines.map((line) => ({ ...line, level: (line.level ?? 0) + this.#level })));
  }

  #cell(cell: Element): Cell {
    const inner = new Walk();
    inner.#depth = this.#depth;
    for (const child of cell.childNodes) inner.visit(child);
    inner.end();
    return inner.lines;
  }
}

const isList = ({ tagName }: Element): boolean => tagName === 'ul' || tagName === 'ol';

const hasBlocks = (element: Element): boolean =>
  !elementsIn(element, (inner) => inner !== element && BLOCKS.has(inner.tagName)).next().done;

/** An item whose list prints no numbers of its own may have its label in its text. */
function listed(line: Line, known: Known): Line {
  if (known.label !== null && /[\da-z]/i.test(known.label)) return { ...line, known };
  const { label, text } = labelOf(line.text);
  return label === null || text === '' ? { ...line, known } : { ...line, text, known: { kind: 'item', label } };
}

/** The lines of elements, in their order. */
export function linesOfElements(elements: readonly Element[]): Line[] {
  const walk = new Walk();
  for (const element of elements) walk.visit(element);
  walk.end();
  return walk.lines.filter((line) => oneLine(line.text) !== '');
}
