/** What the software that publishes minutes puts around them. */
import type { Block } from '../model.ts';

const DOCUMENTS = /^(?:supporting|additional|related|background) documents?:?$/i;
const FILE = /\b(?:PDF|DOCX?|XLSX?|PPTX?|RTF|ZIP|HTML?)[\s,(]+[\d.,]+\s?[KM]B\)?\.?$/i;
const LONGEST = 300;

const isFile = ({ text }: Block): boolean => text.length < LONGEST && FILE.test(text);

/** The blocks without lists of files to download. */
export function withoutFrame(blocks: readonly Block[]): Block[] {
  let listing = false;
  return blocks.filter((block) => {
    listing =
      DOCUMENTS.test(block.text) ||
      (listing && (isFile(block) || (block.kind === 'item' && block.text.length < LONGEST)));
    return !listing && !isFile(block);
  });
}
