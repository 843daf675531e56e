/** Work that is done once, when it is first needed. */

/** Does some work when it is first asked for, and not again. */
export function lazy<Answer>(work: () => Answer): () => Answer {
  let known: { answer: Answer } | undefined;
  return () => {
    known ??= { answer: work() };
    return known.answer;
  };
}

/** A function that does its work once for each object that it is given, and forgets the answer with the object. */
export function oncePer<Argument extends object, Answer>(work: (argument: Argument) => Answer) {
  const answers = new WeakMap<Argument, { answer: Answer }>();
  return (argument: Argument): Answer => {
    const known = answers.get(argument) ?? { answer: work(argument) };
    answers.set(argument, known);
    return known.answer;
  };
}
