/** Reads a published document of any of the formats that councils publish in. */
import type { Block, Format, Published } from '../model.ts';
import { decode } from './encoding.ts';
import { MinutesError } from './fault.ts';
import { formatOf } from './format.ts';
import { withoutFrame } from './frame.ts';
import { readHtml } from './html/html.ts';
import { LIMITS, refuseMore } from './limits.ts';
import { plain } from './plain.ts';
import { blocksOfText } from './text.ts';

interface Content {
  title: string | null;
  blocks: Block[];
}

/** What reads each format. Those of PDF and Word are loaded when one comes. */
const READERS: Record<Format, (bytes: Uint8Array) => Content | Promise<Content>> = {
  html: readHtml,
  text: readText,
  pdf: async (bytes) => (await import('./pdf/pdf.ts')).readPdf(bytes),
  docx: async (bytes) => (await import('./docx/docx.ts')).readDocx(bytes),
};

function readText(bytes: Uint8Array): Content {
  const text = decode(bytes);
  refuseMore(text.length, LIMITS.text, 'text');
  return { title: null, blocks: blocksOfText(plain(text)) };
}

const NO_TEXT: Record<Format, string> = {
  html: 'shows no text; save the page when it has loaded whole',
  text: 'has no text in it',
  pdf: 'has no text in it, only pictures of pages; give it text recognition (OCR) first',
  docx: 'has no text in it',
};

const lengthOf = (blocks: readonly Block[]): number => blocks.reduce((sum, { text }) => sum + text.length + 1, 0);

/**
 * The blocks of a document, whatever its format; that is told by its bytes, since names lie.
 * @param name the name of its file, for the record and as a hint
 * @throws MinutesError where it is no document, locked, empty, or too large or too deep for minutes
 */
export async function read(bytes: Uint8Array, name: string): Promise<Published> {
  refuseMore(bytes.length, LIMITS.file, 'file');
  const format = formatOf(bytes, name);
  const { title, blocks: found } = await READERS[format](bytes);
  const blocks = withoutFrame(found);
  refuseMore(lengthOf(blocks), LIMITS.text, 'text');
  if (!blocks.some(({ text }) => /[\p{L}\d]/u.test(text))) throw new MinutesError(NO_TEXT[format]);
  return { name, format, title, blocks };
}
