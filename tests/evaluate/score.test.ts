import { describe, expect, it } from 'vitest';
import { numbering } from '../../evaluate/passages.ts';
import { jsonOf, missesInWords, reportOf, tableOf } from '../../evaluate/report.ts';
import {
  amounts,
  amountWords,
  type Case,
  f1,
  kinds,
  precision,
  promises,
  type Read,
  recall,
  resolutions,
  share,
  themes,
} from '../../evaluate/score.ts';
import type { FactRecord } from '../../src/domain/schema.ts';
import { money, record } from '../support/dataset.ts';

const read = (n: number | null, one: FactRecord): Read => ({ n, record: one });
const made = (own: Partial<Case>): Case => ({
  document: 'doc',
  about: null,
  passages: [],
  expected: [],
  drafted: [],
  ...own,
});
const noted = record('resolution', 'r', { resolution: { outcome: 'noted' } });
const agreed = record('resolution', 'r', { resolution: { outcome: 'agreed' } });
const delivery = record('delivery', 'd');
const action = record('action', 'a');

describe('amounts', () => {
  it('are found by value in their passage, each once', () => {
    const one = made({
      expected: [read(1, money('a', 500)), read(2, money('b', 2_000_000)), read(3, money('c', 10))],
      drafted: [
        read(1, money('a', 500)),
        read(1, money('a', 500)),
        read(4, money('b', 2_000_000)),
        read(3, money('c', 10)),
      ],
    });
    const found = amounts([one]);
    expect(found).toMatchObject({ found: 2, missed: 1, surplus: 2 });
    expect(recall(found)).toBeCloseTo(2 / 3);
    expect(precision(found)).toBe(0.5);
    expect(found.misses[0]).toBe('missed  doc §2: £2,000,000');
  });

  it('up to a sum are not that sum', () => {
    const upTo = money('a', null, { amountMaxGbp: 500, qualifier: 'up-to' });
    expect(amounts([made({ expected: [read(1, upTo)], drafted: [read(1, money('a', 500))] })])).toMatchObject({
      found: 0,
      missed: 1,
      surplus: 1,
    });
  });

  it('that are not stated are none', () => {
    expect(amounts([made({ expected: [read(1, money('a', null))] })])).toMatchObject({ found: 0, missed: 0 });
  });

  it('have their type and frequency compared where they were found', () => {
    const hand = [
      read(1, money('a', 5, { type: 'grant', frequency: 'yearly' })),
      read(1, money('b', 6, { type: 'budget' })),
    ];
    const drafts = [read(1, money('a', 5, { type: 'grant', frequency: 'one-off' })), read(1, money('b', 7))];
    const words = amountWords([made({ expected: hand, drafted: drafts })]);
    expect([share(words.type), share(words.frequency), share(words.both)]).toEqual([1, 0, 0]);
    expect(words.frequency.misses).toEqual(['doc §1: £5 is yearly, drafted one-off']);
  });
});

describe('resolutions', () => {
  it('must be in the right passage, or in none, with the right outcome', () => {
    const hand = [read(null, noted), read(3, agreed)];
    expect(f1(resolutions([made({ expected: hand, drafted: [...hand] })]))).toBe(1);
    expect(f1(resolutions([made({ expected: hand, drafted: [read(1, noted), read(3, noted)] })]))).toBe(0);
  });
});

describe('kinds of record', () => {
  it('count once in each passage', () => {
    const one = made({
      expected: [read(1, delivery), read(1, delivery), read(1, action), read(2, delivery)],
      drafted: [read(1, delivery), read(2, delivery), read(2, action)],
    });
    expect(kinds([one])).toMatchObject({ found: 2, missed: 1, surplus: 1 });
  });

  it('of one document are not those of another', () => {
    const cases = [made({ expected: [read(1, delivery)] }), made({ document: 'other', drafted: [read(1, delivery)] })];
    expect(kinds(cases)).toMatchObject({ found: 0, missed: 1, surplus: 1 });
  });
});

describe('promises', () => {
  it('are counted in each passage', () => {
    const one = made({ expected: [read(1, action), read(1, action)], drafted: [read(1, action)] });
    expect(promises([one])).toMatchObject({ found: 1, missed: 1, surplus: 0 });
  });
});

describe('the first theme', () => {
  it('is right where a record of the same passage and kind has it first', () => {
    const themed = (...themes: FactRecord['themes']): FactRecord => ({ ...delivery, themes });
    const one = made({
      expected: [read(1, themed('fraud-and-cyber')), read(1, themed('rural-crime', 'workforce'))],
      drafted: [read(1, themed('rural-crime')), read(1, themed('workforce')), read(2, themed('workforce'))],
    });
    expect(themes([one])).toMatchObject({ right: 1, of: 2 });
    expect(themes([one]).misses).toEqual(['doc §1: delivery is fraud-and-cyber or rural-crime, drafted workforce']);
  });
});

describe('passages', () => {
  const says = (summary: string): FactRecord => ({ ...delivery, summary });
  const expected = [
    read(1, says('Arson in harbours')),
    read(2, says('Vans for markets')),
    read(3, says('Surveys by post')),
  ];
  const [arson, vans, surveys] = [
    'Arson had fallen in the harbours.',
    'The markets had vans.',
    'Surveys went out by post.',
  ];

  it('are right where each number is there once, with the words of its records', () => {
    const passages = [
      { n: null, text: 'Opening' },
      { n: 1, text: arson },
      { n: 2, text: vans },
      { n: 3, text: surveys },
    ];
    expect(numbering([made({ passages, expected })])).toMatchObject({ right: 3, of: 3 });
  });

  it('are wrong where a number is missing, is there twice, goes beyond, or has moved', () => {
    const passages = [
      { n: 1, text: 'The Panel was welcomed.' },
      { n: 2, text: arson },
      { n: 3, text: vans },
      { n: 4, text: surveys },
    ];
    expect(numbering([made({ passages, expected })])).toMatchObject({ right: 0, of: 4 });
    const twice = [
      { n: 1, text: arson },
      { n: 1, text: arson },
      { n: 3, text: surveys },
    ];
    expect(numbering([made({ passages: twice, expected })]).misses).toEqual([
      'doc §1: 2 passages have this number',
      'doc §2: no passage has this number',
    ]);
  });
});

describe('the report', () => {
  const nothing = reportOf([made({ expected: [read(null, noted), read(1, money('a', 500))] })]);

  it('has a figure with a bar for all that is measured, and one line of JSON', () => {
    const json = JSON.parse(jsonOf(nothing));
    expect(json.figures).toMatchObject({ amountsRecall: 0, amountsPrecision: null, resolutions: 0 });
    expect(json.bars).toMatchObject({
      passages: 1,
      amountsRecall: 0.95,
      resolutions: 1,
      kindsF1: 0.9,
      promisesF1: 0.8,
    });
    expect(json.below).toContain('amountsPrecision');
    expect(jsonOf(nothing)).not.toContain('\n');
  });

  it('prints every miss on a line, and the table', () => {
    expect(missesInWords(nothing).split('\n')).toContain('resolutions: missed  doc unnumbered: noted');
    expect(tableOf(nothing)).toMatch(/resolutions +\| +0\.000 \| 1\.00 \| below/);
  });
});
