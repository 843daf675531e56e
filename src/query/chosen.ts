/** Which of very many rows are chosen, by their places. */
import { forEach, type Steps } from '../dataset/steps.ts';

/** Some of so many places: a bit each, since larger arrays, made again and again, have the collector run while letters are typed. */
export class Chosen {
  /** How many are chosen. */
  count = 0;
  readonly #words: Uint32Array;

  /** @param length the places are below it */
  constructor(length: number) {
    this.#words = new Uint32Array(Math.ceil(length / 32));
  }

  has(place: number): boolean {
    return ((this.#words[place >>> 5] as number) & (1 << place)) !== 0;
  }

  /** @param place one that is not yet chosen */
  add(place: number): void {
    const word = place >>> 5;
    this.#words[word] = (this.#words[word] as number) | (1 << place);
    this.count++;
  }
}

/**
 * Chooses the places that are wanted, step by step.
 * @param among those that are asked for; without it, all below the length
 */
export function* chosenSteps(length: number, isWanted: (place: number) => boolean, among?: Chosen): Steps<Chosen> {
  const chosen = new Chosen(length);
  yield* forEach(length, (place) => {
    if ((!among || among.has(place)) && isWanted(place)) chosen.add(place);
  });
  return chosen;
}
