/** Parts what a page that lost its layout runs together in one line: the title of an item, its minutes, their points. */
import type { Line } from './lines.ts';

/** What stands between the title of an item and its minutes. */
const MINUTES =
  /(?:^|\s)(?:(?:[Aa]dditional|[Ss]upporting|[Rr]elated|[Bb]ackground) (?:[Dd]ocuments?|[Ii]nformation):\s*)?(?<word>(?:Draft )?Minutes:)(?:\s+|$)/;
/** A title, and not the start of a sentence that goes on about minutes: "Matters arising from the Minutes:". */
const TITLE = /^\p{Lu}.*(?<!\b(?:an?|the|of|from|for|on|and|to|these|those|last|previous))$/u;
/** A bullet in the middle of a line. */
const BULLET = /(?<!\s)\s+(?=[·•●▪] \S)/g;
/** What was decided, behind the last point. */
const DECISION = /(?<=[.;?!]["'”’)]{0,3})\s+(?=(?:RESOLVED|AGREED|DECIDED|NOTED|ACTIONS?)\s*[:–-])/g;
/** One bullet may stand for anything; two are a list. */
const BULLETS_OF_A_LIST = 2;

function pointsOf(line: string): string[] {
  const points = line.split(BULLET);
  return points.length > BULLETS_OF_A_LIST ? points.flatMap((point) => point.split(DECISION)) : [line];
}

/** The lines that a line is: the title, the word "Minutes:" and each point of a list apart. */
export function linesOfLine(line: Line): Line[] {
  const found = MINUTES.exec(line.text);
  const title = line.text.slice(0, found?.index).trim();
  const isTitled = found !== null && TITLE.test(title);
  const points = pointsOf(isTitled ? line.text.slice(found.index + found[0].length) : line.text);
  const texts = points
    .filter((text) => text !== '')
    .map((text, at): Line => ({ ...line, text, apart: at > 0 || line.apart }));
  if (!isTitled) return texts;
  // What was to be done may stand between the title and the word; it is no part of the minutes.
  const heading: Line = { text: title, apart: true, full: false, known: { kind: 'heading', label: null } };
  return [heading, { text: found.groups?.word ?? '', apart: true, full: false }, ...texts];
}
