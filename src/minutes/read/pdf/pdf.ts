/** Reads PDF files. */
import type { getDocumentProxy } from 'unpdf';
import type { Block } from '../../model.ts';
import { MinutesError } from '../fault.ts';
import { LIMITS, refuseMore } from '../limits.ts';
import { blocksOfLines } from '../lines.ts';
import { oneLine, plain } from '../plain.ts';
import { linesOfPage, linesOfPages, type PageLine, type Piece } from './layout.ts';
import { refuseBombs } from './streams.ts';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;
type Page = Awaited<ReturnType<Pdf['getPage']>>;

/** Says nothing on the terminal, fetches nothing, runs no code of the file. */
const OPTIONS = {
  verbosity: 0,
  isEvalSupported: false,
  enableXfa: false,
  disableFontFace: true,
  useSystemFonts: false,
  useWorkerFetch: false,
  disableAutoFetch: true,
  maxImageSize: 1,
};

const SLOW = `takes longer than ${LIMITS.time / 1000} seconds to read; give the pages that hold the minutes`;

/** Ends what takes too long. */
async function within<Answer>(work: Promise<Answer>, until: number): Promise<Answer> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new MinutesError(SLOW)), Math.max(0, until - Date.now()));
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** The pieces of text of a page, as it is turned. */
async function piecesOf(page: Page, most: number): Promise<Piece[]> {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = page.getViewport({ scale: 1 }).transform;
  const pieces: Piece[] = [];
  let length = 0;
  const reader = page.streamTextContent().getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    for (const item of read.value.items) {
      if (!('str' in item)) continue;
      length += item.str.length;
      refuseMore(length, most, 'text');
      const [, , , , x = 0, y = 0] = item.transform;
      const left = a * x + c * y + e;
      pieces.push({ text: item.str, left, right: left + item.width, y: b * x + d * y + f, size: item.height });
    }
  }
  return pieces;
}

async function linesIn(pdf: Pdf, until: number): Promise<PageLine[][]> {
  const pages: PageLine[][] = [];
  let left = LIMITS.text;
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await within(pdf.getPage(number), until);
    const pieces = await within(piecesOf(page, left), until);
    left -= pieces.reduce((sum, { text }) => sum + text.length, 0);
    pages.push(linesOfPage(pieces));
    page.cleanup();
  }
  return pages;
}

/** Programs write the name of the file that a PDF was made of, which is no title. */
const NO_TITLE = /^(?:microsoft \w+ - .*|.*\.(?:docx?|pdf|rtf|xlsx?|pptx?)|untitled.*|document\d*)$/i;

async function titleOf(pdf: Pdf, until: number): Promise<string | null> {
  const { info } = await within(pdf.getMetadata(), until);
  const { Title: title } = info as { Title?: unknown };
  const text = typeof title === 'string' ? oneLine(plain(title)) : '';
  return text === '' || NO_TITLE.test(text) ? null : text;
}

async function contentOf(pdf: Pdf, until: number): Promise<{ title: string | null; blocks: Block[] }> {
  if (pdf.numPages > LIMITS.pages) {
    throw new MinutesError(`has ${pdf.numPages} pages, more than ${LIMITS.pages}; give those that hold the minutes`);
  }
  const pages = await linesIn(pdf, until);
  return { title: await titleOf(pdf, until), blocks: blocksOfLines(linesOfPages(pages)) };
}

/** Why a PDF cannot be read, in words. */
function reasonOf(error: unknown): MinutesError {
  if (error instanceof MinutesError) return error;
  if ((error as Error).name === 'PasswordException') {
    return new MinutesError('is a PDF that is locked with a password; save it without one');
  }
  return new MinutesError('is a broken PDF; print it to a new one, or save it as text', { cause: error });
}

/**
 * The title and the blocks of a PDF; no blocks where its pages are pictures.
 * @throws MinutesError
 */
export async function readPdf(bytes: Uint8Array): Promise<{ title: string | null; blocks: Block[] }> {
  refuseBombs(bytes);
  const until = Date.now() + LIMITS.time;
  const { getDocumentProxy } = await import('unpdf');
  let pdf: Pdf | null = null;
  try {
    // It takes the bytes away from who hands them in.
    pdf = await within(getDocumentProxy(new Uint8Array(bytes), OPTIONS), until);
    return await contentOf(pdf, until);
  } catch (error) {
    throw reasonOf(error);
  } finally {
    // Not waited for, since what takes too long would be waited for too.
    pdf?.destroy().catch(() => {});
  }
}
