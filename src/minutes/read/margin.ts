/** Parts a text from the words printed beside it, at the right: who is to act on a paragraph. */

/** A line with words far to the right of its text, or with nothing else. */
const BESIDE = /^(?<text>.*?\S)?(?<gap> {5,})(?<margin>\S(?: ?\S){0,30})$/d;
/** The margin begins behind so many columns at least. */
const LEAST_COLUMN = 50;
/** So many lines at least have words in it. */
const FEWEST = 3;
/** The word above the margin. */
const NAMES_MARGIN = /^actions?(?: by)?:?$/i;

interface Parted {
  text: string;
  margin: string;
}

/** A line and what stands in the margin; null where nothing does. */
function parted(line: string): (Parted & { column: number }) | null {
  const { groups, indices } = BESIDE.exec(line.trimEnd()) ?? {};
  const column = indices?.groups?.margin?.[0] ?? 0;
  return groups && column >= LEAST_COLUMN ? { text: groups.text ?? '', margin: groups.margin ?? '', column } : null;
}

/** The column where most words beside the text begin; null where there are too few. */
function marginOf(lines: readonly string[]): number | null {
  const columns = lines.flatMap((line) => {
    const found = parted(line);
    return found && found.text !== '' ? [found.column] : [];
  });
  const [most] = [...Map.groupBy(columns, (column) => column).values()].sort((a, b) => b.length - a.length);
  return most && most.length >= FEWEST ? (most[0] ?? null) : null;
}

/** The text with what stands beside a paragraph put behind it, as "… the cells were shut. | PCC". */
export function withMargin(text: string): string {
  const lines = text.split('\n');
  const column = marginOf(lines);
  if (column === null) return text;
  const partsOf = (line: string): Parted => {
    const found = parted(line);
    return found?.column === column ? found : { text: line, margin: '' };
  };
  const read: string[] = [];
  let beside: string[] = [];
  /** Ends a paragraph: what was beside it goes behind its last line. */
  const end = (): void => {
    if (beside.length > 0) read.push(`${read.pop() ?? ''} | ${beside.join(' ')}`);
    beside = [];
  };
  for (const line of lines) {
    const { text: words, margin } = partsOf(line);
    if (margin === '' && words.trim() === '') end();
    if (margin !== '' && !(words === '' && NAMES_MARGIN.test(margin))) beside.push(margin);
    // What is beside a paragraph may have more lines than it.
    if (margin === '' || words !== '') read.push(words);
  }
  end();
  return read.join('\n');
}
