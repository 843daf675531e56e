/** Whether the passages are the ones that the records were read in: each number once, none beyond, and the right words. */
import { type Case, placeOf, type Tally } from './score.ts';

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\d]{4,}/gu) ?? []);

/** How much a passage has in common with words, a rare word counting more. */
function likeness(
  passage: ReadonlySet<string>,
  words: ReadonlySet<string>,
  spread: ReadonlyMap<string, number>,
): number {
  return [...words]
    .filter((word) => passage.has(word))
    .reduce((sum, word) => sum + 1 / (spread.get(word) ?? 1) ** 2, 0);
}

function spreadOf(passages: readonly ReadonlySet<string>[]): Map<string, number> {
  const spread = new Map<string, number>();
  for (const word of passages.flatMap((words) => [...words])) spread.set(word, (spread.get(word) ?? 0) + 1);
  return spread;
}

/**
 * Counts the numbers that records name, and the numbers that only passages have, and how many of them are right: one
 * passage has the number, records name it or one above it, and neither passage beside it is more like the records' words
 * (a passage that is cut wrongly moves all those after it).
 */
export function numbering(cases: readonly Case[]): Tally {
  const sum: Tally = { right: 0, of: 0, misses: [] };
  for (const { document, passages, expected } of cases) {
    const numbered = passages.filter(({ n }) => n !== null).map(({ n, text }) => ({ n, words: wordsOf(text) }));
    const spread = spreadOf(numbered.map(({ words }) => words));
    const named = new Set(expected.flatMap(({ n }) => (n === null ? [] : [n])));
    const last = Math.max(0, ...named);
    const all = new Set([...named, ...numbered.flatMap(({ n }) => n ?? [])]);
    const fault = (n: number): string | null => {
      const here = numbered.filter((passage) => passage.n === n);
      if (here.length === 0) return 'no passage has this number';
      if (here.length > 1) return `${here.length} passages have this number`;
      if (!named.has(n)) return n > last ? 'no record names a number so high' : null;
      const ofRecords = expected.filter((read) => read.n === n).map(({ record }) => wordsOfRecord(record));
      const words = wordsOf(ofRecords.join(' '));
      const likenessTo = (beside: number): number => {
        const passage = numbered.find((one) => one.n === beside);
        return passage ? likeness(passage.words, words, spread) : 0;
      };
      const nearer = [n - 1, n + 1].find((beside) => likenessTo(beside) > likenessTo(n));
      return nearer === undefined ? null : `its records are more like passage ${nearer}`;
    };
    for (const n of [...all].sort((a, b) => a - b)) {
      const wrong = fault(n);
      sum.of += 1;
      if (wrong === null) sum.right += 1;
      else sum.misses.push(`${placeOf(document, n)}: ${wrong}`);
    }
  }
  return sum;
}

/** What a record says, in words. */
function wordsOfRecord(record: Case['expected'][number]['record']): string {
  if (record.kind === 'question') return `${record.summary} ${record.question.answer ?? ''}`;
  if (record.kind === 'funding')
    return `${record.summary} ${record.funding.purpose ?? ''} ${record.funding.recipient ?? ''}`;
  return record.summary;
}
