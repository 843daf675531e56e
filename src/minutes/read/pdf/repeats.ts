/** Takes away what stands above and below the text of every page: headers, footers, page numbers. */
import type { PageLine } from './layout.ts';

/** How many lines at either end of a page may be such. */
const ENDS = 4;
/** The share of the pages that they stand on; pages on the left may have others than those on the right. */
const SHARE = 0.4;
const PAGE_NUMBER = /^(?:page\s*)?[-–(]?\s*\d{1,4}\s*[-–)]?(?:\s*(?:of|\/)\s*\d{1,4})?$/i;

const keyOf = ({ text }: PageLine): string => text.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim().toLowerCase();

const isAtEnd = (at: number, page: readonly PageLine[]): boolean => at < ENDS || at >= page.length - ENDS;

/** The pages without their headers, footers and numbers. */
export function withoutRepeats(pages: readonly (readonly PageLine[])[]): PageLine[][] {
  const counts = new Map<string, number>();
  for (const page of pages) {
    const keys = new Set(page.filter((_, at) => isAtEnd(at, page)).map(keyOf));
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const least = Math.max(2, pages.length * SHARE);
  return pages.map((page) =>
    page.filter((line, at) => {
      if (!isAtEnd(at, page)) return true;
      const isNumber = (at === 0 || at === page.length - 1) && PAGE_NUMBER.test(line.text.trim());
      return !isNumber && (counts.get(keyOf(line)) ?? 0) < least;
    }),
  );
}
