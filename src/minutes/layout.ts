/** The lines of a document: one for each block, with where its words stand in the text of the document. */
import { type Mark, marksOf } from './labels.ts';
import type { Block } from './model.ts';

export interface Line {
  kind: Block['kind'];
  level: number;
  /** The label as printed, and what it is; null where there is none. */
  label: string | null;
  mark: Mark | null;
  /** The words without the label. */
  words: string;
  start: number;
  end: number;
}

/** What labels a row: the number that its first cell is, or a letter in brackets that it begins with. */
const FIRST_CELL = /^(?:\(?\d{1,3}(?:\.\d{1,3})*[.)]?(?= \| )|\((?:[a-z]|[ivx]{1,5}|\d{1,2})\)(?= ))/;

const labelOf = ({ kind, label, text }: Block): string | null =>
  label ?? (kind === 'row' ? (FIRST_CELL.exec(text)?.[0] ?? null) : null);

/** The first clause of a resolution, on the line that says so: "RESOLVED – (1) That the report be noted." */
const FIRST_CLAUSE =
  /^(?<said>\W*(?:resolved|agreed|decided|recommended)\b[\s:,;–—-]*(?:that|to)?[\s:,;–—-]*) (?<clause>(?:\((?:1|a|i)\)|(?:1|a|i)[.)]) .+)$/isu;

/** A block as it is, or the word that says what was resolved and the first clause apart, like the clauses after it. */
function withClauseApart(block: Block): Block[] {
  const { said, clause } = (block.kind === 'paragraph' && FIRST_CLAUSE.exec(block.text)?.groups) || {};
  if (said === undefined || clause === undefined) return [block];
  const [label = ''] = clause.split(' ', 1);
  const text = clause.slice(label.length).trim();
  return [
    { ...block, text: said },
    { kind: 'item', label, level: block.level, text },
  ];
}

/** A line that is only the number of a question: "Question 1", above what was asked. */
const QUESTION_ALONE = /^question \d{1,3}[.:]?$/i;

/** Blocks of which those that only number a question are the label of the next one. */
function withQuestionsLabelled(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block, index): Block[] => {
    const before = blocks[index - 1];
    const isNumber = (one: Block | undefined): boolean => one?.label === null && QUESTION_ALONE.test(one.text.trim());
    const isAsked = (one: Block | undefined): boolean =>
      one?.kind === 'paragraph' && one.label === null && !isNumber(one);
    if (isNumber(block) && isAsked(blocks[index + 1])) return [];
    if (before && isNumber(before) && isAsked(block)) return [{ ...block, kind: 'item', label: before.text.trim() }];
    return [block];
  });
}

/** Blocks as text, a line for each, and the lines. A label stands before its words. */
export function layOut(read: readonly Block[]): { text: string; lines: Line[] } {
  const blocks = withQuestionsLabelled(read).flatMap(withClauseApart);
  const labels = blocks.map(labelOf);
  const marks = marksOf(labels);
  const printed: string[] = [];
  const lines: Line[] = [];
  let at = 0;
  for (const [index, { kind, level, label, text }] of blocks.entries()) {
    const words = text.replace(/\s+/g, ' ').trim();
    const start = at + (label ? label.length + 1 : 0);
    lines.push({
      kind,
      level,
      label: labels[index] ?? null,
      mark: marks[index] ?? null,
      words,
      start,
      end: start + words.length,
    });
    printed.push(label ? `${label} ${words}` : words);
    at = start + words.length + 1;
  }
  return { text: printed.join('\n'), lines };
}
