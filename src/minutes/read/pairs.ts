/** Tables of two columns that lost their rules: a name on one line, what is counted of it on the next. */

/** The name of a row: a few words without a stop. */
const NAME = /^\p{Lu}(?:[^\d.:;?!|]|\b\d{4}\b){1,60}$/u;
const WORDS_OF_NAME = 8;
/** All that the second cell of a row holds: a sum or a number. */
const NUMBER = /^[-–(]?£?\d[\d,.]*\s?(?:m|k|bn|million|%)?\)?$/i;
/** One such pair may stand anywhere; two are a table. */
const FEWEST = 2;

const isName = (line: string): boolean => NAME.test(line) && line.split(/\s+/).length <= WORDS_OF_NAME;

/** The text with each pair of such lines as one row. */
export function withPairs(text: string): string {
  const lines = text.split('\n');
  const written = [...lines.keys()].filter((at) => lines[at]?.trim() !== '');
  const wordsAt = (place: number): string => lines[written[place] ?? -1]?.trim() ?? '';
  const isPair = (place: number): boolean => isName(wordsAt(place)) && NUMBER.test(wordsAt(place + 1));
  const joined = (place: number): void => {
    const [name, number] = [written[place] as number, written[place + 1] as number];
    lines[name] = `| ${wordsAt(place)} | ${wordsAt(place + 1)} |`;
    for (let at = name + 1; at <= number; at++) lines[at] = '';
  };
  for (let place = 0; place < written.length; place++) {
    let end = place;
    while (isPair(end)) end += 2;
    if (end - place < 2 * FEWEST) continue;
    // The names of the columns stand above them, as a pair too.
    const isHeaded = place > 1 && isName(wordsAt(place - 2)) && isName(wordsAt(place - 1));
    for (let at = isHeaded ? place - 2 : place; at < end; at += 2) joined(at);
    place = end - 1;
  }
  return lines.join('\n');
}
