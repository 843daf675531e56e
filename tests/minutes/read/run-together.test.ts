import { describe, expect, it } from 'vitest';
import { passagesOf } from '../../../src/minutes/passages.ts';
import { read } from '../../../src/minutes/read/read.ts';
import { blocksOf } from './blocks.ts';

/** The passages of a text that a page was turned into: its numbers, and how it begins. */
async function passages(text: string): Promise<string[]> {
  const { passages } = passagesOf((await read(new TextEncoder().encode(text), 'minutes.txt')).blocks);
  return passages.map(({ n, text: words }) => `${n ?? '-'} ${words.split(' ').slice(0, 2).join(' ')}`);
}

describe('a page whose layout was lost', () => {
  it('has the title of an item, and its minutes, on one line', async () => {
    expect(await blocksOf('Harbour Strategy PDF 12 KB Minutes: The Panel heard of two boats.')).toEqual([
      'heading Harbour Strategy',
      'paragraph Minutes:',
      'paragraph The Panel heard of two boats.',
    ]);
  });

  it.each([
    'The boats were out for ten minutes: none of them came back.',
    'Matters arising from the Minutes: the boats had come back.',
  ])('is not one that speaks of minutes: %s', async (line) => {
    expect(await blocksOf(line)).toEqual([`paragraph ${line}`]);
  });

  it('has the title before its list of documents', async () => {
    const text =
      'Tides Supporting documents: Minutes:\nMembers asked about eels. The Commissioner said that none were left.';
    expect(await passages(`Agenda and draft minutes\n${text}`)).toEqual(['1 Members asked']);
  });

  it('has what was to be done between the title and the minutes: no passage', async () => {
    const asked = 'Questions Those who wish to ask one must write to the clerk. Minutes: The Panel had one question.';
    expect(await passages(`Boats Minutes: The Panel heard of two boats. |\n||||\n${asked} |\n||||`)).toEqual([
      '1 The Panel',
      '2 The Panel',
    ]);
  });

  it('has all points of a list on one line, and what was decided behind the last', async () => {
    const points = '· Two boats had been bought. · A Member asked about eels. · The pier was closed.';
    const decided = 'RESOLVED: The Panel: (1) NOTED the report; and (2) RECOMMENDED that the pier be opened.';
    expect(await passages(`Boats Minutes: The Panel heard that: ${points} ${decided} |`)).toEqual([
      '- The Panel',
      '1 Two boats',
      '2 A Member',
      '3 The pier',
      '- RESOLVED: The',
    ]);
  });

  it('may have numbers, and days, against the next word', async () => {
    const text = `5.1The Panel met on the 17thOctober 2031 and heard of two boats.
5.2Members asked about eels. The Commissioner said that none were left.
5.3RESOLVED
5.3.1That the report be noted; and,
5.3.2That the Chair write to the port.`;
    expect(await blocksOf(text)).toEqual([
      'item [5.1] The Panel met on the 17th October 2031 and heard of two boats.',
      'item [5.2] Members asked about eels. The Commissioner said that none were left.',
      'item [5.3] RESOLVED',
      'item1 [5.3.1] That the report be noted; and,',
      'item1 [5.3.2] That the Chair write to the port.',
    ]);
  });
});

describe('below the list of documents of an item', () => {
  it('a numbered sentence is one of the minutes, and a title is a document', async () => {
    const sentence = 'The Chair explained that the harbour master could not be there to present the report of the PCC.';
    const text = `Boats\n\nAdditional documents:\n\n4.1 ${sentence}\n\n4.2 Members asked about eels.`;
    expect(await blocksOf(text)).toContain(`item [4.1] ${sentence}`);
    const titles = 'Boats\n\nAdditional documents:\n\n• Report on boats\n• List of boats\n\nThe Panel met.';
    expect(await blocksOf(titles)).toEqual(['heading Boats', 'paragraph The Panel met.']);
  });
});

describe('an empty line below every line', () => {
  const lines = [
    'The Panel heard that two boats had been bought for the outer harbour, and that a',
    'third would be there by the end of June if the money could be found by then.',
    '• A Member asked whether the watch of the quays would reach its target of',
    '700. The Commissioner said that it would not do so this year, and had won £1.2',
    'million from the Government for those who were on the edge of the water at night',
    'and in the morning, when nobody else was there to see them.',
    '• The Chairman asked that Members be told sooner of boats that were sold in the',
    'districts. The Commissioner said that she would do that, and that the list of what',
    'was to be sold would be put before the Panel in January together with the map of',
    'the harbour as it had been.',
  ];

  it('parts nothing where the lines go on', async () => {
    const close = await blocksOf(lines.join('\n'));
    expect(close).toHaveLength(3);
    expect(await blocksOf(lines.join('\n\n'))).toEqual(close);
  });

  it('parts paragraphs where each is a sentence', async () => {
    const sentences = Array.from({ length: 12 }, (_, at) => `Boat ${at} had been bought for the harbour.`);
    expect(await blocksOf(sentences.join('\n\n'))).toHaveLength(12);
  });
});
