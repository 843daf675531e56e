/** What the software that publishes minutes puts around them. */
import type { Block } from '../model.ts';

/** How the page of an agenda item names its meeting: "Meeting of … Panel, Monday, 4th May, 2020 2.00 pm (Item 3.)". */
export const MEETING_OF_ITEM =
  /^Meeting of .{5,150}\b\d{4}(?:,? \d{1,2}[.:]\d{2} ?[ap]\.?m\.?)?(?: \(Item [^)]{1,12}\))?\.?$/i;

/** The word above what was said. */
export const MINUTES_BEGIN = /^(?:draft )?minutes\s*:$/i;

const DOCUMENTS = /^(?:supporting|additional|related|background) documents?:?$/i;
const FILE = /\b(?:PDF|DOCX?|XLSX?|PPTX?|RTF|ZIP|HTML?)[\s,(]+[\d.,]+\s?[KM]B\)?\.?$/i;
const SIZE = /(?:\s*\b(?:pdf|word|document) icon)?\s*\(?PDF[\s,(]+[\d.,]+\s?[KM]B\)?$/;
const LONGEST = 300;
/** A title of so many words that ends with a stop is a sentence. */
const SENTENCE = /^(?:\S+\s+){7,}\S*\p{L}{2}[.?!]["”’)]*$/u;

const isFile = ({ text }: Block): boolean => text.length < LONGEST && FILE.test(text);

/** Titles of agenda items have the size of their report behind them: "18. Workforce Report pdf icon PDF 3 MB". */
function withoutSize(block: Block): Block {
  const isTitle = block.kind === 'heading' || (block.kind === 'item' && /\d/.test(block.label ?? ''));
  const text = isTitle ? block.text.replace(SIZE, '') : block.text;
  return text === '' || text === block.text ? block : { ...block, kind: 'heading', text };
}

/** The blocks without lists of files to download. */
export function withoutFrame(blocks: readonly Block[]): Block[] {
  let listing = false;
  return blocks.flatMap((printed) => {
    const isTitle = printed.text.length < LONGEST && !SENTENCE.test(printed.text);
    const isEntry = printed.kind !== 'heading' && (isFile(printed) || (printed.kind === 'item' && isTitle));
    listing = DOCUMENTS.test(printed.text) || (listing && isEntry);
    const block = withoutSize(printed);
    return listing || isFile(block) ? [] : [block];
  });
}
