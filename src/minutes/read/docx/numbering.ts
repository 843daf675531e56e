/** The numbers that Word shows before paragraphs. They are not in the text: Word counts them. */
import { numberIn, type Style } from '../numbers.ts';
import { plain } from '../plain.ts';
import { follow } from './xml.ts';

interface Level {
  start: number;
  format: string;
  /** As `%1.%2`: the numbers of this level and those above it. */
  pattern: string;
  legal: boolean;
  /** The style whose paragraphs are of this level. */
  style: string | null;
}

interface List {
  abstract: string;
  levels: Map<number, Level>;
  starts: Map<number, number>;
}

const FORMATS: Record<string, Style> = {
  decimal: 'decimal',
  lowerLetter: 'lower-alpha',
  upperLetter: 'upper-alpha',
  lowerRoman: 'lower-roman',
  upperRoman: 'upper-roman',
};

const newLevel = (): Level => ({ start: 1, format: 'decimal', pattern: '', legal: false, style: null });

/** The lists that a Word file defines. */
class Definitions {
  readonly abstracts = new Map<string, Map<number, Level>>();
  readonly lists = new Map<string, List>();

  constructor(part: Uint8Array) {
    let abstract = '';
    let list: List | null = null;
    let at = 0;
    let level = newLevel();
    follow(part, {
      open: (name, attributes) => {
        const value = attributes['w:val'] ?? '';
        if (name === 'w:abstractNum') {
          abstract = attributes['w:abstractNumId'] ?? '';
          this.abstracts.set(abstract, new Map());
        } else if (name === 'w:num') {
          list = { abstract: '', levels: new Map(), starts: new Map() };
          this.lists.set(attributes['w:numId'] ?? '', list);
        } else if (name === 'w:lvl') {
          at = Number(attributes['w:ilvl']);
          level = newLevel();
          (list?.levels ?? this.abstracts.get(abstract))?.set(at, level);
        } else if (name === 'w:lvlOverride') at = Number(attributes['w:ilvl']);
        else if (name === 'w:startOverride') list?.starts.set(at, Number(value));
        else if (name === 'w:abstractNumId' && list) list.abstract = value;
        else if (name === 'w:start') level.start = Number(value);
        else if (name === 'w:numFmt') level.format = value;
        else if (name === 'w:lvlText') level.pattern = value;
        else if (name === 'w:isLgl') level.legal = value !== '0' && value !== 'false';
        else if (name === 'w:pStyle') level.style = value;
      },
      close: (name) => {
        if (name === 'w:num') list = null;
      },
    });
  }

  level(id: string, level: number): Level | undefined {
    const list = this.lists.get(id);
    return list?.levels.get(level) ?? this.abstracts.get(list?.abstract ?? '')?.get(level);
  }
}

/** Counts the paragraphs of the lists of a file, in their order. */
export class Numbering {
  readonly #definitions: Definitions | null;
  /** By abstract definition, since lists that share one count on; the number at each level. */
  readonly #counts = new Map<string, number[]>();
  readonly #begun = new Set<string>();

  /** @param part `word/numbering.xml`; a file without lists has none */
  constructor(part: Uint8Array | undefined) {
    this.#definitions = part ? new Definitions(part) : null;
  }

  /** The level of a list that is for paragraphs of a style. */
  levelOf(list: string, style: string | null): number {
    for (let level = 0; level < 9; level++) {
      if (style !== null && this.#definitions?.level(list, level)?.style === style) return level;
    }
    return 0;
  }

  /** The label of the next paragraph of a list; null where none is shown. */
  next(id: string, at: number): string | null {
    const list = this.#definitions?.lists.get(id);
    const level = this.#definitions?.level(id, at);
    if (!list || !level) return null;
    const counts = this.#counts.get(list.abstract) ?? [];
    this.#counts.set(list.abstract, counts);
    this.#count(id, list, counts, at);
    if (level.format === 'none') return null;
    if (level.format === 'bullet') return plain(level.pattern).trim() || null;
    const label = level.pattern.replace(/%(\d)/g, (_, digit) =>
      this.#number(id, counts, Number(digit) - 1, level.legal),
    );
    return plain(label).trim() || null;
  }

  #start = (id: string, at: number): number =>
    this.#definitions?.lists.get(id)?.starts.get(at) ?? this.#definitions?.level(id, at)?.start ?? 1;

  #count(id: string, list: List, counts: number[], at: number): void {
    const key = `${id} ${at}`;
    const restarts = list.starts.has(at) && !this.#begun.has(key);
    this.#begun.add(key);
    const now = counts[at];
    counts[at] = now === undefined || restarts ? this.#start(id, at) : now + 1;
    counts.length = at + 1;
  }

  #number(id: string, counts: readonly number[], at: number, legal: boolean): string {
    const format = this.#definitions?.level(id, at)?.format ?? 'decimal';
    const number = counts[at] ?? this.#start(id, at);
    if (format === 'decimalZero') return String(number).padStart(2, '0');
    return numberIn((legal ? null : FORMATS[format]) ?? 'decimal', number);
  }
}
