/** Whether a record is borne out by the document that it was read in: its paragraph is there, and states its numbers. */
import { formatFigure } from '../domain/figure.ts';
import { formatPounds } from '../domain/money.ts';
import type { FactRecord } from '../domain/schema.ts';
import type { Minutes, Passage } from './model.ts';
import { numbersStated, type Stated } from './stated.ts';

/** A number that a record has, and how it is told. */
interface Wanted {
  value: number;
  words: string;
}

/** Something of a record that its document does not bear out. */
export interface Miss {
  /** What was looked for: `paragraph 14`, `£550,000`. */
  lookedFor: string;
  /** Where it is not, and where else it is, as the end of a sentence that begins with what was looked for. */
  problem: string;
}

/** The numbers that the words of a record's passage must state. */
export function numbersOf(record: FactRecord): Wanted[] {
  if (record.kind === 'funding') {
    const { amountGbp, amountMaxGbp } = record.funding;
    return [amountGbp, amountMaxGbp].flatMap((value) => (value === null ? [] : { value, words: formatPounds(value) }));
  }
  if (record.kind !== 'figure' || record.figure.value === null) return [];
  const { value } = record.figure;
  return [{ value: Math.abs(value), words: formatFigure({ ...record.figure, qualifier: null }) ?? String(value) }];
}

/** The same number, but for what binary fractions lose. */
const isSame = (one: number, other: number): boolean => Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(other));

/** Where a text states the numbers of a record, in its order. */
export function statedIn(text: string, record: FactRecord): Stated[] {
  const wanted = numbersOf(record);
  if (wanted.length === 0) return [];
  return numbersStated(text).filter((stated) => wanted.some(({ value }) => isSame(stated.value, value)));
}

/** The passages that a record's paragraph stands for; of a record without a paragraph, all of them. */
export function passagesFor({ paragraph }: FactRecord, { passages }: Minutes): readonly Passage[] {
  return paragraph === null ? passages : passages.filter(({ n }) => n === paragraph);
}

function states(text: string, { value }: Wanted): boolean {
  return numbersStated(text).some((stated) => isSame(stated.value, value));
}

/** The paragraph of a document that states a number, as the end of a sentence; empty where none does. */
function elsewhere(wanted: Wanted, { passages }: Minutes): string {
  const found = passages.find(({ n, text }) => n !== null && states(text, wanted));
  return found ? `; it is in paragraph ${found.n}` : '';
}

/** What the last paragraph of a document is, as the end of a sentence. */
function extent({ passages }: Minutes): string {
  const last = Math.max(0, ...passages.map(({ n }) => n ?? 0));
  return last === 0 ? 'no paragraph of it has a number' : `its last one is ${last}`;
}

/** What of a record its document does not bear out; nothing where all of it holds. */
export function missesOf(record: FactRecord, minutes: Minutes): Miss[] {
  const { paragraph } = record;
  const passages = passagesFor(record, minutes);
  if (paragraph !== null && passages.length === 0) {
    return [{ lookedFor: `paragraph ${paragraph}`, problem: `is not in the document; ${extent(minutes)}` }];
  }
  const text = paragraph === null ? minutes.text : passages.map((passage) => passage.text).join('\n');
  return numbersOf(record)
    .filter((wanted) => !states(text, wanted))
    .map((wanted) => ({
      lookedFor: wanted.words,
      problem:
        paragraph === null
          ? 'is nowhere in the document'
          : `is not in paragraph ${paragraph}${elsewhere(wanted, minutes)}`,
    }));
}
