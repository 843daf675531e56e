/** A function that does its work once for each object that it is given, and forgets the answer with the object. */
export function oncePer<Argument extends object, Answer>(work: (argument: Argument) => Answer) {
  const answers = new WeakMap<Argument, { answer: Answer }>();
  return (argument: Argument): Answer => {
    const known = answers.get(argument) ?? { answer: work(argument) };
    answers.set(argument, known);
    return known.answer;
  };
}
