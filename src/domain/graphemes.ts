/**
 * A text cut into what people take for characters. `Intl.Segmenter` needs 30 ms to be made, and some libraries make one
 * while they load; the bundle gives them this one instead, which makes it at the first text that needs it.
 */

/**
 * Letters that never join with their neighbours: Latin, punctuation, currencies, arrows, lines, blocks, shapes, Braille.
 * A carriage return joins with a line feed, so it is not among them.
 */
const LOOSE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters stand alone too.
  /^[\0-\f\x0E-\u02FF\u2010-\u2027\u2030-\u205E\u20A0-\u20BF\u2190-\u25FF\u2800-\u28FF]*$/;

/** One letter after the other, in the shape of `Intl.Segments`. */
class Letters implements Pick<Intl.Segments, 'containing'>, Iterable<Intl.SegmentData> {
  readonly #input: string;

  constructor(input: string) {
    this.#input = input;
  }

  containing(index = 0): Intl.SegmentData | undefined {
    const segment = this.#input[index];
    return segment === undefined ? undefined : { segment, index, input: this.#input };
  }

  *[Symbol.iterator](): Generator<Intl.SegmentData, undefined> {
    const input = this.#input;
    for (let index = 0; index < input.length; index++) yield { segment: input[index] as string, index, input };
  }
}

/** `Intl.Segmenter` for graphemes, as far as it is used here and by the libraries. */
export class Segmenter {
  static #full: Intl.Segmenter | undefined;

  segment(text: string): Letters | Intl.Segments {
    if (LOOSE.test(text)) return new Letters(text);
    // Taken out of Intl first, since the bundle replaces the name in full.
    const { Segmenter: Full } = Intl;
    Segmenter.#full ??= new Full();
    return Segmenter.#full.segment(text);
  }
}

const segmenter = new Segmenter();

/** The graphemes of a text. */
export function graphemesOf(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
