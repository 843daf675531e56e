/** Work that is done once. */

/** A function that remembers its last answers. */
export interface Remembered<Argument, Answer> {
  (argument: Argument): Answer;
  /** The answer, where it is known without any work. */
  known(argument: Argument): Answer | undefined;
}

/** Remembers the last answers of a function by a key; work is done once, not at each key press. */
export function remember<Argument, Answer>(
  size: number,
  key: (argument: Argument) => string,
  work: (argument: Argument) => Answer,
): Remembered<Argument, Answer> {
  const answers = new Map<string, Answer>();
  const answerTo = (argument: Argument): Answer => {
    const id = key(argument);
    const known = answers.get(id);
    if (known !== undefined) return known;
    const answer = work(argument);
    answers.set(id, answer);
    const [oldest] = answers.keys();
    if (answers.size > size && oldest !== undefined) answers.delete(oldest);
    return answer;
  };
  return Object.assign(answerTo, { known: (argument: Argument) => answers.get(key(argument)) });
}

/** Does some work when it is first asked for, and not again. */
export function lazy<Answer>(work: () => Answer): () => Answer {
  let known: { answer: Answer } | undefined;
  return () => {
    known ??= { answer: work() };
    return known.answer;
  };
}
