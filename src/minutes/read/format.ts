/** Tells the format of a document by its bytes. */
import type { Format } from '../model.ts';
import { decode } from './encoding.ts';
import { MinutesError } from './fault.ts';

const FORMATS = 'give the minutes as a web page (HTML), PDF, Word file (.docx) or plain text';

/** How files begin that are none of ours, and what to do with them. */
const OTHERS: readonly { begins: string; is: string }[] = [
  {
    begins: '\xd0\xcf\x11\xe0',
    is: 'is an old Word file (.doc), or one that is locked with a password; save it as .docx without a password',
  },
  { begins: '{\\rtf', is: 'is an RTF file; save it as .docx' },
  { begins: 'MIME-Version:', is: 'is a web archive; save the page as HTML' },
  { begins: 'From: <Saved by', is: 'is a web archive; save the page as HTML' },
  { begins: '\x89PNG', is: `is a picture; ${FORMATS}` },
  { begins: '\xff\xd8\xff', is: `is a picture; ${FORMATS}` },
  { begins: 'GIF8', is: `is a picture; ${FORMATS}` },
  { begins: '\x1f\x8b', is: `is packed (gzip); unpack it, and ${FORMATS}` },
];

/** A PDF may have something before its mark. */
const PDF_WITHIN = 1024;
const SEEN = 4096;
const HTML =
  /^\s*<(?:!doctype\s+html|!--|\?xml|html|head|body|meta|title|div|p|h[1-6]|table|ul|ol|span|article|main|section|[a-z][a-z0-9]*[\s>/])/i;

/** Whether a text is rather the bytes of something else. */
function isBinary(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they tell bytes from text
  const controls = text.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g)?.length ?? 0;
  return controls > text.length / 100;
}

/**
 * The format of a document.
 * @param name a hint where its bytes do not say
 * @throws MinutesError where it has none that can be read
 */
export function formatOf(bytes: Uint8Array, name: string): Format {
  const head = bytes.subarray(0, SEEN);
  const raw = String.fromCharCode(...head);
  if (raw.slice(0, PDF_WITHIN).includes('%PDF-')) return 'pdf';
  if (raw.startsWith('PK\x03\x04')) return 'docx';
  const other = OTHERS.find(({ begins }) => raw.startsWith(begins));
  if (other) throw new MinutesError(other.is);
  if (bytes.length === 0) throw new MinutesError('is empty');
  const text = decode(head);
  if (isBinary(text)) throw new MinutesError(`is no document; ${FORMATS}`);
  return HTML.test(text) || (/\.(?:x?html?|aspx?|php)$/i.test(name) && /<\/?\w/.test(text)) ? 'html' : 'text';
}
