import { describe, expect, it } from 'vitest';
import { blocksOf } from './blocks.ts';

describe('plain text', () => {
  it.each([
    ['that a paragraph of its own number follows', '7. Harbour Plan: the first year', '7.1 The boats were out.'],
    ['in capitals, however long', `7. ${'THE VANS OF THE HARBOUR WATCH '.repeat(4).trim()}`, 'The boats were out.'],
    ['with a colon', '7. Harbour Plan: the first year', 'The boats were out.'],
  ])('knows a numbered heading by itself: one %s', async (_, heading, below) => {
    expect((await blocksOf(`${heading}\n\n${below}`))[0]).toBe(`heading [7.] ${heading.slice(3)}`);
  });

  it('leaves out the marks of bold words and of minutes to be confirmed', async () => {
    expect(await blocksOf('*7. **The Harbour Plan**\n\nThe boats were out.')).toEqual([
      'heading [7.] The Harbour Plan',
      'paragraph The boats were out.',
    ]);
  });

  it('knows roman numerals without a stop, where a wide blank follows', async () => {
    expect(await blocksOf('i   The boats were out.\n\nii   The vans were in.')).toEqual([
      'item [i] The boats were out.',
      'item [ii] The vans were in.',
    ]);
  });
});
