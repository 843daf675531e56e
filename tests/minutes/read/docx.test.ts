import { describe, expect, it } from 'vitest';
import { read } from '../../../src/minutes/read/read.ts';
import { inList, wordFile, wordParagraph } from '../../support/documents.ts';
import { blocksOf } from './blocks.ts';

interface LevelParts {
  start?: number;
  more?: string;
}

const level = (at: number, format: string, pattern: string, { start = 1, more = '' }: LevelParts = {}): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${pattern}"/></w:lvl>`;

/** Lists 1 and 3 count on together, list 4 begins anew; list 2 has bullets, list 5 the style of minutes. */
const NUMBERING = `
  <w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}${level(1, 'decimal', '%1.%2')}${level(2, 'lowerRoman', '(%3)')}</w:abstractNum>
  <w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '\uf0b7')}${level(1, 'bullet', 'o')}</w:abstractNum>
  <w:abstractNum w:abstractNumId="2">${level(0, 'upperLetter', '%1)')}${level(1, 'decimal', '%1.%2', { start: 7, more: '<w:pStyle w:val="Minute"/><w:isLgl/>' })}</w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
  <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
  <w:num w:numId="3"><w:abstractNumId w:val="0"/></w:num>
  <w:num w:numId="4"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
  <w:num w:numId="5"><w:abstractNumId w:val="2"/></w:num>`;

const STYLES = `
  <w:style w:styleId="Heading1"><w:name w:val="heading 1"/></w:style>
  <w:style w:styleId="Item"><w:name w:val="Item"/><w:basedOn w:val="Heading1"/></w:style>
  <w:style w:styleId="Minute"><w:name w:val="Minute"/><w:pPr><w:numPr><w:numId w:val="5"/></w:numPr></w:pPr></w:style>
  <w:style w:styleId="Plain"><w:name w:val="Plain"/><w:basedOn w:val="Minute"/></w:style>`;

const styled = (text: string, style: string, more = ''): string =>
  wordParagraph(text, `<w:pStyle w:val="${style}"/>${more}`);

const word = (...paragraphs: string[]): Promise<string[]> =>
  blocksOf(wordFile(paragraphs.join(''), { numbering: NUMBERING, styles: STYLES }));

describe('a Word file', () => {
  it('has the numbers that Word shows, at every level', async () => {
    const blocks = await word(
      wordParagraph('The Panel met.', inList(1)),
      wordParagraph('It heard of vans.', inList(1, 1)),
      wordParagraph('It heard of cars.', inList(1, 1)),
      wordParagraph('Old ones.', inList(1, 2)),
      wordParagraph('It left.', inList(1)),
      wordParagraph('It came back.', inList(1, 1)),
    );
    expect(blocks).toEqual([
      'item [1.] The Panel met.',
      'item1 [1.1] It heard of vans.',
      'item1 [1.2] It heard of cars.',
      'item2 [(i)] Old ones.',
      'item [2.] It left.',
      'item1 [2.1] It came back.',
    ]);
  });

  it('counts on in lists of one definition, until one begins anew', async () => {
    const lists = [1, 3, 4, 4];
    const blocks = await word(...lists.map((list) => wordParagraph('Noted.', inList(list))));
    expect(blocks).toEqual(['item [1.] Noted.', 'item [2.] Noted.', 'item [1.] Noted.', 'item [2.] Noted.']);
  });

  it('has its bullets, those of symbol fonts too', async () => {
    expect(await word(wordParagraph('One.', inList(2)), wordParagraph('Two.', inList(2, 1)))).toEqual([
      'item [·] One.',
      'item1 [o] Two.',
    ]);
  });

  it('has the headings and numbers that its styles give', async () => {
    const blocks = await word(
      styled('5. Rural Plan', 'Item'),
      styled('The vans came.', 'Minute'),
      styled('The cars came.', 'Plain'),
      styled('They went.', 'Minute', inList(0)),
    );
    expect(blocks).toEqual([
      'heading [5.] Rural Plan',
      'item1 [1.7] The vans came.',
      'item [A)] The cars came.',
      'paragraph They went.',
    ]);
  });

  it('is read as it is shown: without what was deleted, with what was put in', async () => {
    const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;
    const body = `<w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr>${run('The ')}<w:del><w:r><w:delText>old </w:delText></w:r></w:del><w:ins>${run('new ')}</w:ins><w:r><w:instrText>PAGE</w:instrText></w:r><mc:AlternateContent><mc:Choice>${run('vans')}</mc:Choice><mc:Fallback>${run('vans')}</mc:Fallback></mc:AlternateContent>${run(' co')}<w:r><w:softHyphen/></w:r>${run('st')}<w:r><w:tab/></w:r>${run('£2m.')}</w:p>`;
    expect(await word(body)).toEqual(['paragraph The new vans cost £2m.']);
  });

  it('has its tables as rows', async () => {
    const cell = (text: string): string => `<w:tc>${wordParagraph(text)}</w:tc>`;
    const row = (...cells: string[]): string => `<w:tr>${cells.map(cell).join('')}</w:tr>`;
    const table = `<w:tbl>${row('Action', 'Owner', 'Due')}${row('Report on vans', '', 'May')}</w:tbl>`;
    expect(await word(table)).toEqual(['row Action | Owner | Due', 'row Report on vans | | May']);
  });

  it('is known by its bytes, and has the title of its properties', async () => {
    const published = await read(wordFile(wordParagraph('Noted.'), { title: 'Minutes of May' }), 'minutes.pdf');
    expect(published).toMatchObject({ format: 'docx', title: 'Minutes of May', name: 'minutes.pdf' });
  });
});
