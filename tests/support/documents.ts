/** Makes documents of the formats that minutes come in. */
import { strToU8, zipSync } from 'fflate';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';

/** A paragraph of a Word file: its text, and what its properties hold. */
export const wordParagraph = (text: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;

export const inList = (list: number, level = 0): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;

interface WordParts {
  numbering?: string;
  styles?: string;
  title?: string;
}

/** A Word file with a body as Word writes it. */
export function wordFile(body: string, { numbering, styles, title }: WordParts = {}): Uint8Array {
  const parts: Record<string, string> = {
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': `<?xml version="1.0"?><w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`,
  };
  if (numbering) parts['word/numbering.xml'] = `<w:numbering ${NAMESPACES}>${numbering}</w:numbering>`;
  if (styles) parts['word/styles.xml'] = `<w:styles ${NAMESPACES}>${styles}</w:styles>`;
  if (title) parts['docProps/core.xml'] = `<cp:p xmlns:cp="c" xmlns:dc="d"><dc:title>${title}</dc:title></cp:p>`;
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

/** A line of a page of a PDF, in points from its left and upper edges. */
export interface PrintedLine {
  text: string;
  x?: number;
  y: number;
}

/** A PDF of objects, numbered from 1; the first one is its catalogue. */
export function pdfOf(objects: readonly (string | Uint8Array)[], trailer = ''): Uint8Array {
  const pieces: Uint8Array[] = [strToU8('%PDF-1.4\n')];
  const places: number[] = [];
  let at = 9;
  const add = (piece: Uint8Array): void => {
    pieces.push(piece);
    at += piece.length;
  };
  for (const [index, object] of objects.entries()) {
    places.push(at);
    add(strToU8(`${index + 1} 0 obj\n`));
    add(typeof object === 'string' ? strToU8(object, true) : object);
    add(strToU8('\nendobj\n'));
  }
  const entries = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const end = `trailer << /Size ${size} /Root 1 0 R ${trailer}>>\nstartxref\n${at}\n%%EOF`;
  add(strToU8(`xref\n0 ${size}\n0000000000 65535 f \n${entries}${end}`));
  return new Uint8Array(Buffer.concat(pieces));
}

/** A stream object of a PDF. */
export const pdfStream = (content: Uint8Array, dictionary = ''): Uint8Array =>
  Buffer.concat([strToU8(`<< /Length ${content.length} ${dictionary}>>\nstream\n`), content, strToU8('\nendstream')]);

const HEIGHT = 842;
const FIRST_PAGE = 4;

/** The objects of a PDF with these contents of pages, drawn in 11 point Helvetica. */
export function pdfObjects(contents: readonly Uint8Array[]): (string | Uint8Array)[] {
  const kids = contents.map((_, at) => `${FIRST_PAGE + 2 * at} 0 R`).join(' ');
  const pages = contents.flatMap((content, at) => [
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 ${HEIGHT}] /Resources << /Font << /F 3 0 R >> >> /Contents ${FIRST_PAGE + 2 * at + 1} 0 R >>`,
    content,
  ]);
  return [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${contents.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages,
  ];
}

/** A PDF with lines printed on its pages. */
export function printed(pages: readonly (readonly PrintedLine[])[]): Uint8Array {
  const contents = pages.map((lines) => {
    const shown = lines.map(({ text, x = 72, y }) => {
      const literal = text.replace(/[\\()]/g, '\\$&');
      return `1 0 0 1 ${x} ${HEIGHT - y} Tm (${literal}) Tj`;
    });
    return pdfStream(strToU8(`BT /F 11 Tf\n${shown.join('\n')}\nET`, true));
  });
  return pdfOf(pdfObjects(contents));
}
