/** Answers kept for a while: the rules ask the same of a sentence, a passage and a title many times over. */

/** More answers than a long passage needs; then they are forgotten, so that a long document takes no more memory. */
const MOST = 500;

/** A function of a text that does not work out again what it has just been asked; its answers must not be changed. */
export function remembered<T>(answer: (text: string) => T): (text: string) => T {
  const answers = new Map<string, T>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const found = answer(text);
    if (answers.size >= MOST) answers.clear();
    answers.set(text, found);
    return found;
  };
}
