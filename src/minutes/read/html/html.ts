/** Reads web pages. */
import type { Block } from '../../model.ts';
import { decode } from '../encoding.ts';
import { MEETING_OF_ITEM, MINUTES_BEGIN } from '../frame.ts';
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

/** The link in which a page names the meeting of its item, wherever it stands; null where none does. */
function meetingIn(root: Element): string | null {
  for (const element of elementsIn(root, ({ tagName }) => tagName === 'a')) {
    const text = oneLine(plain(textIn(element)));
    if (MEETING_OF_ITEM.test(text)) return text;
  }
  return null;
}

/** The blocks with the line about the meeting below their first headings, unless they have it. */
function withMeeting(blocks: Block[], meeting: string | null): Block[] {
  if (meeting === null || blocks.some(({ text }) => text === meeting)) return blocks;
  const at = blocks.findIndex(({ kind, text }) => kind !== 'heading' || MINUTES_BEGIN.test(text));
  return blocks.toSpliced(at, 0, { kind: 'paragraph', label: null, level: 0, text: meeting });
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
    if (blocks.some(({ kind }) => kind !== 'heading'))
      return { title: titleOf(root), blocks: withMeeting(blocks, meetingIn(root)) };
    if (blocks.length > headings.length) headings = blocks;
  }
  return { title: titleOf(root), blocks: headings };
}
