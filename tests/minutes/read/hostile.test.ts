import fc from 'fast-check';
import { strToU8, zipSync, zlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { MinutesError } from '../../../src/minutes/read/fault.ts';
import { read } from '../../../src/minutes/read/read.ts';
import { pdfObjects, pdfOf, pdfStream, printed, wordFile, wordParagraph } from '../../support/documents.ts';
import { blocksOf } from './blocks.ts';

const MEGABYTE = 1024 * 1024;

/** What a document is refused for. */
async function refusal(bytes: Uint8Array | string): Promise<string> {
  const error = await blocksOf(bytes).then(
    (blocks) => new Error(`was read: ${blocks.slice(0, 3)}`),
    (reason) => reason,
  );
  expect(error).toBeInstanceOf(MinutesError);
  return error.message;
}

const packed = (content: Uint8Array, dictionary = '/Filter /FlateDecode '): Uint8Array =>
  pdfOf(pdfObjects([pdfStream(content, dictionary)]));

describe('what is no minutes is refused, in words', () => {
  it.each([
    ['nothing', '', 'is empty'],
    ['blanks', ' \n\t ', 'has no text in it'],
    ['a picture', '\x89PNG\r\n\x1a\n', 'is a picture'],
    ['bytes', Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919) % 251), 'is no document'],
    ['an old Word file', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), 'old Word file'],
    ['an RTF file', '{\\rtf1 Minutes}', 'save it as .docx'],
    ['a web archive', 'MIME-Version: 1.0\r\nContent-Type: multipart/related', 'web archive'],
    ['a page without text', '<html><body><script>write("Minutes")</script></body></html>', 'shows no text'],
    ['another zip', zipSync({ 'a.txt': strToU8('a') }), 'holds no Word document'],
    ['a broken zip', wordFile(wordParagraph('Noted.')).subarray(0, 150), 'Word'],
    ['a broken PDF', '%PDF-1.7\nnothing', 'broken PDF'],
    ['pages that are pictures', printed([[]]), 'text recognition'],
  ])('%s', async (_, bytes, message) => {
    const given = typeof bytes === 'string' && bytes.startsWith('\x89') ? strToU8(bytes, true) : bytes;
    expect(await refusal(given)).toContain(message);
  });

  it('a PDF that is locked', async () => {
    const key = `<${'00'.repeat(32)}>`;
    const locked = pdfOf(
      [
        ...pdfObjects([pdfStream(strToU8('BT ET'))]),
        `<< /Filter /Standard /V 1 /R 2 /Length 40 /P -4 /O ${key} /U ${key} >>`,
      ],
      `/Encrypt 6 0 R /ID [<${'11'.repeat(16)}> <${'11'.repeat(16)}>] `,
    );
    expect(await refusal(locked)).toContain('password');
  });
});

describe('what is made to break programs is refused within seconds', () => {
  it('a file that is too large', async () => {
    expect(await refusal(new Uint8Array(50 * MEGABYTE).fill(97))).toContain('more than 20 MB of file');
  });

  it('a text that is too large', async () => {
    expect(await refusal('The plan was noted.\n'.repeat(300_000))).toContain('more than 5 MB of text');
  });

  it.each(['<div>', '<b>', '<ul><li>', '<table><tr><td>'])('elements deep within each other: %s', async (tags) => {
    expect(await refusal(`<html><body>${tags.repeat(10_000)}Noted.`)).toContain('nested more than 1000 deep');
  });

  it.each([
    ['packed', (content: Uint8Array) => packed(zlibSync(content))],
    ['plain', (content: Uint8Array) => packed(content, '')],
  ])('a page of a PDF that keeps its state again and again: %s', async (_, made) => {
    expect(await refusal(made(strToU8('q '.repeat(30_000))))).toContain('far larger');
  });

  it('elements that multiply', async () => {
    const fonts = Array.from({ length: 900 }, (_, at) => `<font size=${at}>`).join('');
    expect(await refusal(`<p>${fonts}</p>${'<p>x'.repeat(2_000)}`)).toContain('elements');
  });

  it('a Word file that unpacks to far more', async () => {
    expect(await refusal(wordFile(wordParagraph('a'.repeat(31 * MEGABYTE))))).toContain('when it is unpacked');
  });

  it('a Word file with elements deep within each other, or entities that multiply', async () => {
    const deep = wordFile('<w:sdt>'.repeat(20_000) + '</w:sdt>'.repeat(20_000));
    expect(await refusal(deep)).toContain('nested more than 1000 deep');
    const entities = '<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;">]><a>&c;</a>';
    expect(await refusal(zipSync({ 'word/document.xml': strToU8(entities) }))).toContain('document type');
  });

  it('a PDF whose page unpacks to far more, once or twice', async () => {
    const bomb = zlibSync(new Uint8Array(31 * MEGABYTE));
    expect(await refusal(packed(bomb))).toContain('far larger');
    expect(await refusal(packed(zlibSync(bomb), '/Filter [/FlateDecode /FlateDecode] '))).toContain('far larger');
  });

  it('a PDF with very many pages', async () => {
    expect(await refusal(printed(Array.from({ length: 2000 }, () => [])))).toContain('2000 pages');
  });

  it('a PDF that draws itself in itself', async () => {
    const form = (content: string, next: number): Uint8Array =>
      pdfStream(
        strToU8(content),
        `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X ${next} 0 R >> >> `,
      );
    const forms = Array.from({ length: 12 }, (_, at) => form('/X Do '.repeat(10), 6 + at));
    const [catalog = '', pages = '', font = ''] = pdfObjects([]);
    const page =
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Resources << /XObject << /X 6 0 R >> >> /Contents 5 0 R >>';
    const all = [
      catalog,
      String(pages).replace('[]', '[4 0 R]').replace('/Count 0', '/Count 1'),
      font,
      page,
      pdfStream(strToU8('/X Do')),
      ...forms,
    ];
    expect(await refusal(pdfOf(all))).toMatch(/no text|longer than/);
  });

  it('any bytes at all are read or refused', async () => {
    const begins = fc.constantFrom('', '%PDF-1.4\n', 'PK\x03\x04', '<html>', '\xff\xfe');
    const body = fc.oneof(fc.string({ maxLength: 200 }), fc.string({ unit: 'binary', maxLength: 200 }));
    await fc.assert(
      fc.asyncProperty(begins, body, async (begin, rest) => {
        const bytes = new Uint8Array(Buffer.concat([strToU8(begin, true), strToU8(rest)]));
        await read(bytes, 'a').catch((error) => expect(error).toBeInstanceOf(MinutesError));
      }),
      { numRuns: 100 },
    );
  });
});
