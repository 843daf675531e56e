/** Builders of documents as they were read, from few words. */
import type { Block, Published } from '../../src/minutes/model.ts';
import { passagesOf } from '../../src/minutes/passages.ts';

const LINE = /^(?<indent>\t*)(?:(?<heading># )|(?<row>\| )|(?<label>\S{1,14}(?: \S{1,8})?) {2,})?(?<text>.*)$/;

/** A line as a block: `# heading`, `| cell | cell`, `(a)  item` (two blanks after the label; tabs for its level), or a paragraph. */
function blockOf(line: string): Block {
  const { indent = '', heading, row, label, text = '' } = LINE.exec(line)?.groups ?? {};
  const kind = heading ? 'heading' : row ? 'row' : label ? 'item' : 'paragraph';
  return { kind, label: label ?? null, level: indent.length, text };
}

/** Blocks, one for each line that is not blank. */
export function blocksOf(text: string): Block[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(blockOf);
}

/** A document, as plain text unless something else is said. */
export function published(text: string, own: Partial<Published> = {}): Published {
  return { name: 'minutes.txt', format: 'text', title: null, blocks: blocksOf(text), ...own };
}

/** The numbered passages as `n first words`, in order. */
export function numbered(text: string, words = 2): string[] {
  const { passages } = passagesOf(blocksOf(text));
  return passages
    .filter(({ n }) => n !== null)
    .map(({ n, text }) => `${n} ${text.split(/\s/).slice(0, words).join(' ')}`);
}

/** The passages without a number, by their first words. */
export function unnumbered(text: string, words = 2): string[] {
  const { passages } = passagesOf(blocksOf(text));
  return passages.filter(({ n }) => n === null).map(({ text }) => text.split(/\s/).slice(0, words).join(' '));
}
