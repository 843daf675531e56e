/** What the cells of a column say in many rows, each different thing kept once, so that each is asked once. */
import { forEach, type Steps } from '../dataset/steps.ts';
import type { Row } from '../query/field.ts';
import { firstPlaces, placesWhereSteps } from '../query/places.ts';
import { type Pairs, readPairs } from './pairs.ts';
import { type Column, cellText } from './table.ts';

/**
 * What a cell says, in lower case: as it is shown, and as the value is where that is another; null where it is unknown.
 */
export function linesOf(column: Column, row: Row): string | null {
  const value = column.value(row);
  if (value === null) return null;
  const shown = cellText(column, row);
  // What is shown can be more than the value (an amount in words), or another (the name of a force area).
  const plain = String(value);
  return (shown === plain ? shown : `${shown}\n${plain}`).toLowerCase();
}

/** What two cells share that say the same; cheaper to have than what they say. */
function sameOf(column: Column, row: Row): unknown {
  const value = column.value(row);
  const shown = column.text?.(row);
  if (typeof shown === 'string') return `${shown}\n${value}`;
  return typeof value === 'object' && value !== null ? value.join('\n') : value;
}

/** From so many texts on, it pays to ask first which of them hold the pairs of characters that are looked for. */
const MANY = 2000;

export interface Said {
  /** By place, which of the different things a row says; -1 for none. */
  codes: Int32Array;
  /** How many different things there are. */
  count: number;
  /**
   * Looks for a text, which is in lower case, in each of them.
   * @returns by code, 1 where it is held; null where it is held nowhere
   */
  holding(wanted: string): Steps<Uint8Array | null>;
}

/** Reads a column of some rows. */
export function* readSaid(column: Column, rows: readonly Row[]): Steps<Said> {
  const texts: string[] = [];
  const codeOf = new Map<unknown, number>([[null, -1]]);
  const codes = new Int32Array(rows.length);
  yield* forEach(rows.length, (place) => {
    const row = rows[place] as Row;
    const same = sameOf(column, row);
    let code = codeOf.get(same);
    if (code === undefined) {
      code = texts.push(linesOf(column, row) ?? '') - 1;
      codeOf.set(same, code);
    }
    codes[place] = code;
  });
  const pairs = texts.length < MANY ? null : yield* readPairs(texts);
  return createSaid(texts, codes, pairs);
}

function createSaid(texts: readonly string[], codes: Int32Array, pairs: Pairs | null): Said {
  const all = firstPlaces(texts.length);
  let last = { wanted: '', found: all };
  return {
    codes,
    count: texts.length,
    *holding(wanted) {
      // A text that goes on from the last one is looked for only where that was found.
      const left = wanted.includes(last.wanted) ? last.found : all;
      const candidates = pairs?.candidates(wanted);
      const among = candidates && candidates.places.length < left.length ? candidates.places : left;
      const isFound = (code: number): boolean => (texts[code] as string).includes(wanted);
      const found = candidates?.areSure ? candidates.places : yield* placesWhereSteps(among, isFound);
      last = { wanted, found };
      if (found.length === 0) return null;
      const marks = new Uint8Array(texts.length);
      for (const code of found) marks[code] = 1;
      return marks;
    },
  };
}
