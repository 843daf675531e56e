/** Reads web pages. */
import type { Block } from '../../model.ts';
import { decode } from '../encoding.ts';
import { blocksOfLines } from '../lines.ts';
import { oneLine, plain } from '../plain.ts';
import { contentOf } from './content.ts';
import { attribute, type Element, elementsIn, parseHtml, textIn } from './parse.ts';
import { linesOfElements } from './walk.ts';

/** A page says how it is encoded within these many bytes. */
const HEAD = 4096;

/** The encoding that a page names. */
function declaredIn(bytes: Uint8Array): string | null {
  const head = parseHtml(new TextDecoder('windows-1252').decode(bytes.subarray(0, HEAD)));
  for (const meta of elementsIn(head, (element) => element.tagName === 'meta')) {
    const charset = attribute(meta, 'charset') ?? attribute(meta, 'content')?.match(/charset=\s*["']?([\w-]+)/i)?.[1];
    if (charset) return charset;
  }
  return null;
}

function titleOf(root: Element): string | null {
  const [title] = elementsIn(root, (element) => element.tagName === 'title');
  return (title && oneLine(plain(textIn(title)))) || null;
}

/**
 * The title and the blocks of a page; no blocks where it shows nothing to read.
 * @throws MinutesError
 */
export function readHtml(bytes: Uint8Array): { title: string | null; blocks: Block[] } {
  const root = parseHtml(decode(bytes, declaredIn(bytes)));
  let headings: Block[] = [];
  for (const elements of contentOf(root)) {
    const blocks = blocksOfLines(linesOfElements(elements));
    if (blocks.some(({ kind }) => kind !== 'heading')) return { title: titleOf(root), blocks };
    if (blocks.length > headings.length) headings = blocks;
  }
  return { title: titleOf(root), blocks: headings };
}
