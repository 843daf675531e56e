/** What stands before a paragraph, as printed, and how such labels count. */
import { romanValue } from './read/numbers.ts';

/** A label that was understood. */
export interface Mark {
  /** What labels of one list have in common: `n` for numbers, `n.n` for decimals, `(a)`, `(r)` for roman, `·`. */
  shape: string;
  /** The numbers in it, from left to right; letters and roman numerals as numbers. Empty for a bullet. */
  numbers: readonly number[];
}

const ROMAN = /^(x{0,3})(ix|iv|v?i{0,3})$/;
/** A label made of words: a question, or a paragraph of a report. */
const WORD = /^(?:question|q|paragraph|para|point|action|recommendation)\.?\s*(?=\d)/;
/** The shape of the number of a question: `Q1.`, `Question 1`. */
export const QUESTION_NUMBER = 'q n';
/** The shape of the label of a question without a number: `Q:`, `Question`. */
export const QUESTION_LABEL = 'question';
/** Labels of a question and of its answer that have no number. */
const QUESTION = /^(?:question|q)[.:)]?$/;
const ANSWER = /^(?:(?:answer|response|reply)[.:)]?|a:)$/;
/** The numbers of paragraphs rank above bullets and letters: `7`, `7.`, `24.1`, `24.1.3`, `30/23`, `34.12/13`, `1(2)`, `11a`. */
const PARAGRAPH_NUMBER = /^(?:n(?:\.n)*|(?:[a-z]+ ?)?n(?:\.n)?\/n|n\(n\)|na)$/;

/** A letter as a number: a is 1. */
const letterValue = (letter: string): number => letter.charCodeAt(0) - 96;

/**
 * What a printed label is; null where it is none.
 * @param before the mark of the label before: after `(h)` comes the letter i, else `(i)` is the numeral one
 */
export function markOf(label: string | null, before: Mark | null = null): Mark | null {
  const printed = label?.trim().toLowerCase() ?? '';
  if (printed === '') return null;
  if (!/[a-z0-9]/.test(printed) || printed === 'o' || printed === 'ø') return { shape: printed, numbers: [] };
  if (QUESTION.test(printed)) return { shape: QUESTION_LABEL, numbers: [] };
  if (ANSWER.test(printed)) return { shape: 'answer', numbers: [] };
  // A full stop, a colon or a dash behind a number is left out by as many hands as it is put.
  const plain = printed.replace(/(?<=[a-z0-9)\]])(?:[.:]| [–—-])$/, '');
  const core = plain.replace(/^[[(]|[\])]$/g, '');
  const around = (inner: string): string => plain.replace(core, () => inner);
  if (/^[a-z]+$/.test(core)) {
    const asLetter = core.length === 1 ? { shape: around('a'), numbers: [letterValue(core)] } : null;
    if (asLetter?.shape === before?.shape && asLetter?.numbers[0] === (before?.numbers[0] ?? 0) + 1) return asLetter;
    return ROMAN.test(core) ? { shape: around('r'), numbers: [romanValue(core)] } : asLetter;
  }
  const numbers = [...core.matchAll(/\d+/g)].map(([digits]) => Number(digits));
  if (numbers.length === 0) return null;
  const shape = plain.replace(WORD, 'q ').replace(/\d+/g, 'n');
  return { shape: /^n[a-z]$/.test(shape) ? 'na' : shape, numbers };
}

/** Whether a label is a decimal: `24.1`, `24.1.3`. */
export const isDecimal = ({ shape }: Mark): boolean => /^n(?:\.n)+$/.test(shape);

/** Whether a label numbers paragraphs of the document, rather than points of a list. */
export function numbersParagraphs({ shape }: Mark): boolean {
  return PARAGRAPH_NUMBER.test(shape);
}

/** The shape that a label has if it is a letter. */
const shapeOfLetter = (label: string | null): string =>
  (label ?? '')
    .trim()
    .toLowerCase()
    .replace(/[a-z]+/, 'a')
    .replace(/(?<=a)[.:]$/, '');

/** Whether a list of numerals begins with a label, as the next of its shape says: `(i)` before `(ii)`. */
function beginsNumerals(labels: readonly (string | null)[], index: number): boolean {
  const label = labels[index] ?? '';
  if (!/^\W*i\W*$/i.test(label)) return false;
  const shape = shapeOfLetter(label);
  const next = labels.find((other, place) => place > index && other !== null && shapeOfLetter(other) === shape);
  return /^\W*ii\W*$/i.test(next ?? '');
}

/** The marks of labels that follow each other. */
export function marksOf(labels: readonly (string | null)[]): (Mark | null)[] {
  const last = new Map<string, Mark>();
  return labels.map((label, index) => {
    const before = beginsNumerals(labels, index) ? null : (last.get(shapeOfLetter(label)) ?? null);
    const mark = markOf(label, before);
    if (mark) last.set(mark.shape, mark);
    return mark;
  });
}
