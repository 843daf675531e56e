import { zlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { pdfObjects, pdfOf, pdfStream, printed } from '../../support/documents.ts';
import { blocksOf } from './blocks.ts';

const head = (page: number): { text: string; y: number; x?: number }[] => [
  { text: 'Loamshire Police and Crime Panel', y: 40 },
  { text: `Page ${page} of 2`, x: 280, y: 800 },
];

describe('a PDF', () => {
  it('is paragraphs by the gaps between lines, with words that were parted mended', async () => {
    const lines = [
      { text: 'The Panel received the report of the Commis-', y: 100 },
      { text: 'sioner on vans and noted that they had cost', y: 114 },
      { text: 'more than in the year before.', y: 128 },
      { text: 'Members thanked the officers for their work on', y: 150 },
      { text: 'it, and left.', y: 164 },
    ];
    expect(await blocksOf(printed([lines]))).toEqual([
      'paragraph The Panel received the report of the Commissioner on vans and noted that they had cost more than in the year before.',
      'paragraph Members thanked the officers for their work on it, and left.',
    ]);
  });

  it('has labels that stand in a column of their own', async () => {
    const lines = [
      { text: '12.', y: 100 },
      { text: 'The Panel met and heard of the vans of the', x: 108, y: 100 },
      { text: 'county.', x: 108, y: 114 },
      { text: '(i)', x: 108, y: 128 },
      { text: 'Half of them were old.', x: 136, y: 128 },
      { text: '(ii)', x: 108, y: 142 },
      { text: 'Half of them were new.', x: 136, y: 142 },
      { text: '13.', y: 164 },
      { text: 'It left.', x: 108, y: 164 },
    ];
    expect(await blocksOf(printed([lines]))).toEqual([
      'item [12.] The Panel met and heard of the vans of the county.',
      'item1 [(i)] Half of them were old.',
      'item1 [(ii)] Half of them were new.',
      'item [13.] It left.',
    ]);
  });

  it('goes on over its pages, without their headers, footers and numbers', async () => {
    const pages = [
      [...head(1), { text: 'The Panel received the report and asked about the', y: 700 }],
      [...head(2), { text: 'vans of the county.', y: 80 }, { text: 'It left.', y: 110 }],
    ];
    expect(await blocksOf(printed(pages))).toEqual([
      'paragraph The Panel received the report and asked about the vans of the county.',
      'paragraph It left.',
    ]);
  });

  it('reads two numberings side by side', async () => {
    const lines = [
      { text: '6.', y: 100 },
      { text: '34/22', x: 108, y: 100 },
      { text: 'RURAL PLAN', x: 160, y: 100 },
      { text: 'The plan was noted.', x: 108, y: 130 },
    ];
    expect(await blocksOf(printed([lines]))).toEqual([
      'heading [6.] 34/22 RURAL PLAN',
      'paragraph The plan was noted.',
    ]);
  });

  it('can have pages that are packed', async () => {
    const content = zlibSync(Buffer.from('BT /F 11 Tf 72 700 Td (The plan was noted.) Tj ET'));
    const pdf = pdfOf(pdfObjects([pdfStream(content, '/Filter /FlateDecode ')]));
    expect(await blocksOf(pdf)).toEqual(['paragraph The plan was noted.']);
  });
});
