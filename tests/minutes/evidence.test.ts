import { describe, expect, it } from 'vitest';
import { type Evidence, evidenceOf } from '../../src/minutes/evidence.ts';
import { money, record } from '../support/dataset.ts';
import { minutes } from '../support/panel-minutes.ts';

const READ = minutes([
  'Members heard of the farms. The office gave them £2m. It would last, said Mr. Hill.',
  'Seven officers joined the rural team.',
  'The Panel asked why calls wait.',
]);

const marked = (evidence: Evidence | null) => evidence?.marks.map(({ start, end }) => evidence.text.slice(start, end));

describe('the passage that a record was read in', () => {
  it('is that of its paragraph, with the numbers that it states, and the lines around', () => {
    const found = evidenceOf(record('figure', 'f', { paragraph: 2, figure: { value: 7 } }), READ);
    expect(found).toMatchObject({ n: 2, before: READ.passages[0]?.text, after: READ.passages[2]?.text });
    expect(marked(found)).toEqual(['Seven']);
  });

  it('has the nearest sentence where the record has no number, or the passage does not state it', () => {
    const said = record('delivery', 'd', { summary: 'Farms had money that the office gave.' });
    expect(marked(evidenceOf(said, READ))).toEqual(['The office gave them £2m.']);
    expect(marked(evidenceOf({ ...money('m', 5), summary: 'Members heard of farms.' }, READ))).toEqual([
      'Members heard of the farms.',
    ]);
  });

  it('is told by its words where the record has no paragraph; none where these are nowhere', () => {
    const asked = record('question', 'q', { paragraph: null, summary: 'The panel asked why calls have to wait.' });
    expect(evidenceOf(asked, READ)).toMatchObject({ n: 3, after: null });
    expect(evidenceOf({ ...asked, summary: 'Burglary fell in town centres.' }, READ)).toBeNull();
    expect(evidenceOf({ ...asked, paragraph: 9 }, READ)).toBeNull();
  });

  it('is a part of a passage that is too long, around the words that matter', () => {
    const long = minutes([`${'word '.repeat(5000)}£2m ${'word '.repeat(5000)}`]);
    const found = evidenceOf(money('m', 2_000_000), long);
    expect(found?.text.length).toBe(3000);
    expect(marked(found)).toEqual(['£2m']);
  });
});
