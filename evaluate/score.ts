/** Compares drafts with records that were made by hand: pure, so that the measuring can itself be tested. */
import type { FactRecord } from '../src/domain/schema.ts';
import type { Stated } from './about.ts';

/** A record, or a draft's record, with the number of the passage that it was read in. */
export interface Read {
  n: number | null;
  record: FactRecord;
}

/** One document: what was made by hand and what the program made. */
export interface Case {
  document: string;
  /** What it is, as the program read it and as it was put down by hand; null where nobody put it down. */
  about: { read: Stated; stated: Stated } | null;
  /** The passages that the program found: numbers and words, in order. */
  passages: readonly { n: number | null; text: string }[];
  expected: readonly Read[];
  drafted: readonly Read[];
}

/** How many were right, of how many; and what was not, in words. */
export interface Tally {
  right: number;
  of: number;
  misses: string[];
}

/** What was looked for and found, missed, and found where nothing is. */
export interface Retrieval {
  found: number;
  missed: number;
  surplus: number;
  misses: string[];
}

export const placeOf = (document: string, n: number | null): string =>
  `${document} ${n === null ? 'unnumbered' : `§${n}`}`;

const ratio = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

/** From 0 to 1; null where there was nothing to measure. */
export const share = ({ right, of }: Pick<Tally, 'right' | 'of'>): number | null => ratio(right, of);
export const recall = ({ found, missed }: Retrieval): number | null => ratio(found, found + missed);
export const precision = ({ found, surplus }: Retrieval): number | null => ratio(found, found + surplus);
/** The harmonic mean of recall and precision; null where nothing was to be found and nothing was. */
export const f1 = ({ found, missed, surplus }: Retrieval): number | null =>
  ratio(2 * found, 2 * found + missed + surplus);

/** Matches what is expected with what was drafted, each once, by a key. */
export function match<Item>(
  expected: readonly Item[],
  drafted: readonly Item[],
  keyOf: (item: Item) => string,
): { pairs: [Item, Item][]; missed: Item[]; surplus: Item[] } {
  const left = new Map<string, Item[]>();
  for (const item of drafted) left.set(keyOf(item), [...(left.get(keyOf(item)) ?? []), item]);
  const pairs: [Item, Item][] = [];
  const missed: Item[] = [];
  for (const item of expected) {
    const twin = left.get(keyOf(item))?.shift();
    if (twin === undefined) missed.push(item);
    else pairs.push([item, twin]);
  }
  return { pairs, missed, surplus: [...left.values()].flat() };
}

/** Retrieval of anything that a key tells apart within a document. */
function retrieve<Item>(
  cases: readonly Case[],
  itemsOf: (reads: readonly Read[]) => Item[],
  keyOf: (item: Item) => string,
  inWords: (document: string, item: Item) => string,
): Retrieval {
  const sum: Retrieval = { found: 0, missed: 0, surplus: 0, misses: [] };
  for (const { document, expected, drafted } of cases) {
    const { pairs, missed, surplus } = match(itemsOf(expected), itemsOf(drafted), keyOf);
    sum.found += pairs.length;
    sum.missed += missed.length;
    sum.surplus += surplus.length;
    sum.misses.push(...missed.map((item) => `missed  ${inWords(document, item)}`));
    sum.misses.push(...surplus.map((item) => `surplus ${inWords(document, item)}`));
  }
  return sum;
}

type Of<Kind extends FactRecord['kind']> = { n: number | null; record: Extract<FactRecord, { kind: Kind }> };

const ofKind =
  <Kind extends FactRecord['kind']>(kind: Kind) =>
  (reads: readonly Read[]): Of<Kind>[] =>
    reads.filter((read): read is Of<Kind> => read.record.kind === kind);

interface Amount {
  n: number | null;
  from: number | null;
  to: number | null;
  /** Type and frequency, where the amount is of a funding record. */
  kept: { type: string; frequency: string } | null;
}

/** The stated amounts of money: of funding, and of figures in pounds. */
function amountsOf(reads: readonly Read[]): Amount[] {
  return reads.flatMap(({ n, record }): Amount[] => {
    if (record.kind === 'funding' && record.funding.qualifier !== null) {
      const { amountGbp: from, amountMaxGbp: to, type, frequency } = record.funding;
      return [{ n, from, to, kept: { type, frequency } }];
    }
    if (record.kind === 'figure' && record.figure.unit === '£' && record.figure.value !== null) {
      return [{ n, from: record.figure.value, to: null, kept: null }];
    }
    return [];
  });
}

const amountKey = ({ n, from, to }: Amount): string => `${n} ${from} ${to}`;
const pounds = (amount: number | null): string => (amount === null ? '–' : `£${amount.toLocaleString('en-GB')}`);
const amountInWords = ({ from, to }: Amount): string =>
  to === null ? pounds(from) : `${pounds(from)} to ${pounds(to)}`;

/** Amounts by value, in their passage. */
export function amounts(cases: readonly Case[]): Retrieval {
  return retrieve(
    cases,
    amountsOf,
    amountKey,
    (document, amount) => `${placeOf(document, amount.n)}: ${amountInWords(amount)}`,
  );
}

/** Of the amounts that were found, how many have the right type, the right frequency, and both. */
export function amountWords(cases: readonly Case[]): Record<'type' | 'frequency' | 'both', Tally> {
  const none = (): Tally => ({ right: 0, of: 0, misses: [] });
  const sum = { type: none(), frequency: none(), both: none() };
  for (const { document, expected, drafted } of cases) {
    for (const [hand, draft] of match(amountsOf(expected), amountsOf(drafted), amountKey).pairs) {
      if (!hand.kept) continue;
      const same = {
        type: hand.kept.type === draft.kept?.type,
        frequency: hand.kept.frequency === draft.kept?.frequency,
      };
      for (const field of ['type', 'frequency'] as const) {
        sum[field].of += 1;
        if (same[field]) sum[field].right += 1;
        else
          sum[field].misses.push(
            `${placeOf(document, hand.n)}: ${amountInWords(hand)} is ${hand.kept[field]}, drafted ${draft.kept?.[field] ?? 'as a figure'}`,
          );
      }
      sum.both.of += 1;
      if (same.type && same.frequency) sum.both.right += 1;
    }
  }
  return sum;
}

/** Resolutions in the right passage, or in none, with their outcome. */
export function resolutions(cases: readonly Case[]): Retrieval {
  return retrieve(
    cases,
    ofKind('resolution'),
    ({ n, record }) => `${n} ${record.resolution.outcome}`,
    (document, { n, record }) => `${placeOf(document, n)}: ${record.resolution.outcome}`,
  );
}

/** The kinds of record that each passage holds, each kind once. */
export function kinds(cases: readonly Case[]): Retrieval {
  const kindsOf = (reads: readonly Read[]): Read[] => [
    ...new Map(reads.map((read) => [`${read.n} ${read.record.kind}`, read])).values(),
  ];
  return retrieve(
    cases,
    kindsOf,
    ({ n, record }) => `${n} ${record.kind}`,
    (document, { n, record }) => `${placeOf(document, n)}: ${record.kind}`,
  );
}

/** What somebody promised, counted in each passage. */
export function promises(cases: readonly Case[]): Retrieval {
  return retrieve(
    cases,
    ofKind('action'),
    ({ n }) => String(n),
    (document, { n, record }) => `${placeOf(document, n)}: owner ${record.action.owner ?? 'not stated'}`,
  );
}

/** Of the drafts where a record of the same passage and kind was made by hand: how many have its first theme. */
export function themes(cases: readonly Case[]): Tally {
  const sum: Tally = { right: 0, of: 0, misses: [] };
  for (const { document, expected, drafted } of cases) {
    for (const { n, record } of drafted) {
      const hand = expected.filter((read) => read.n === n && read.record.kind === record.kind);
      if (hand.length === 0) continue;
      const first = new Set(hand.map((read) => read.record.themes[0]));
      sum.of += 1;
      if (first.has(record.themes[0])) sum.right += 1;
      else
        sum.misses.push(
          `${placeOf(document, n)}: ${record.kind} is ${[...first].join(' or ')}, drafted ${record.themes[0]}`,
        );
    }
  }
  return sum;
}
