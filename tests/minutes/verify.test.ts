import { describe, expect, it } from 'vitest';
import { type Candidate, documentOf } from '../../src/minutes/matching.ts';
import { missesOf } from '../../src/minutes/verify.ts';
import { document, money, record } from '../support/dataset.ts';
import { minutes } from '../support/panel-minutes.ts';

const READ = minutes(['The office gave £2m to the farms.', 'Seven officers joined, and 3.5% of calls were late.']);

const missed = (...given: Parameters<typeof missesOf>): string[] =>
  missesOf(...given).map(({ lookedFor, problem }) => `${lookedFor} ${problem}`);

const figure = (value: number, own: object = {}) => record('figure', 'f', { paragraph: 2, figure: { value, ...own } });

describe('a record and the document that it was read in', () => {
  it('holds where its paragraph states its amounts and numbers, in whatever words', () => {
    expect(missed(money('a', 2_000_000), READ)).toEqual([]);
    expect(missed(figure(7), READ)).toEqual([]);
    expect(missed(figure(-3.5, { unit: '%', metric: 'change in late calls' }), READ)).toEqual([]);
    expect(missed(record('question', 'q'), READ)).toEqual([]);
  });

  it('does not hold where the paragraph states another number; where that is, is told', () => {
    expect(missed(money('a', 2_000), READ)).toEqual(['£2,000 is not in paragraph 1']);
    expect(missed(figure(2_000_000, { unit: '£' }), READ)).toEqual([
      '£2,000,000 is not in paragraph 2; it is in paragraph 1',
    ]);
  });

  it('does not hold where there is no such paragraph', () => {
    expect(missed(record('action', 'a', { paragraph: 3 }), READ)).toEqual([
      'paragraph 3 is not in the document; its last one is 2',
    ]);
  });

  it('of no paragraph may have its number anywhere', () => {
    expect(missed(record('figure', 'f', { paragraph: null, figure: { value: 7 } }), READ)).toEqual([]);
    expect(missed(record('figure', 'f', { paragraph: null, figure: { value: 8 } }), READ)).toEqual([
      '8 is nowhere in the document',
    ]);
  });

  it('needs both ends of a range', () => {
    const range = money('a', 2_000_000, { amountMaxGbp: 3_000_000 });
    expect(missed(range, READ)).toEqual(['£3,000,000 is not in paragraph 1']);
  });
});

describe('the document of a dataset that a file is', () => {
  const candidate = (id: string, own: object = {}, summaries: string[] = []): Candidate => ({
    document: { ...document(id, { title: 'Rural crime update', ...own }), force: 'kent' },
    records: summaries.map((summary, place) => record('delivery', `${id}-${place}`, { document: id, summary })),
  });
  const idOf = (source: Partial<Parameters<typeof documentOf>[0]>, ...candidates: Candidate[]) =>
    documentOf({ minutes: READ, addresses: [], ...source }, candidates)?.document.id;

  it('has its id in the name of the file; of two such ids, the longer', () => {
    const named = { minutes: { ...READ, name: 'kent-2018-minutes (1).html' } };
    expect(idOf(named, candidate('kent-2018'), candidate('kent-2018-minutes'), candidate('kent-20'))).toBe(
      'kent-2018-minutes',
    );
  });

  it('has its address in the text', () => {
    const url = 'https://example.org/mgAi.aspx?ID=7';
    const other = candidate('b', { url: 'https://example.org/mgAi.aspx?ID=8' });
    const source = { addresses: ['http://www.example.org/mgai.aspx?ID=7', 'https://example.org'] };
    expect(idOf(source, candidate('a', { url, meetingDate: null }), other)).toBe('a');
  });

  it('has its title and day, and no other day', () => {
    expect(idOf({}, candidate('a', { meetingDate: '2018-04-24' }), candidate('b'))).toBe('b');
    expect(idOf({}, candidate('a', { meetingDate: '2018-04-24' }))).toBeUndefined();
  });

  it('is told from others of its title by what its records say', () => {
    const undated = { minutes: minutes(['The farms had two vans.', 'Seven officers joined.'], { meetingDate: null }) };
    const farms = candidate('a', {}, ['The office paid two vans for farms.', 'Seven officers joined the team.']);
    const town = candidate('b', {}, ['Burglary in town centres fell.', 'Schools were visited.']);
    expect(idOf(undated, town, farms)).toBe('a');
    expect(idOf(undated, town)).toBeUndefined();
  });

  it('is not one whose id a name holds by chance, where the words are those of another', () => {
    const named = { minutes: { ...READ, name: 'rural-plan.txt' } };
    const plan = candidate('rural-plan', { title: 'A plan for the country' }, ['The plan names five aims.']);
    const right = candidate('b', {}, ['The office gave £2m to farms.']);
    expect(idOf(named, plan, right)).toBe('b');
  });
});
