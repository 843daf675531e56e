/** Work that is done once. */
import { finish, type Steps } from '../dataset/steps.ts';

/** A function that remembers its last answers. */
export interface Remembered<Argument, Answer> {
  (argument: Argument): Answer;
  /** The answer, where it is known without any work. */
  known(argument: Argument): Answer | undefined;
}

/** One whose work can also be done step by step. */
export interface RememberedSteps<Argument, Answer> extends Remembered<Argument, Answer> {
  /** The work towards an answer; there is none where it is known. Work that is not gone on with leaves no answer. */
  steps(argument: Argument): Steps<Answer>;
}

/** The last answers, so many of them, by a key. */
function lastAnswers<Answer>(size: number) {
  const answers = new Map<string, Answer>();
  return {
    get: (id: string): Answer | undefined => {
      const answer = answers.get(id);
      // What was asked for last goes last.
      if (answer !== undefined && answers.delete(id)) answers.set(id, answer);
      return answer;
    },
    keep: (id: string, answer: Answer): Answer => {
      answers.set(id, answer);
      const [oldest] = answers.keys();
      if (answers.size > size && oldest !== undefined) answers.delete(oldest);
      return answer;
    },
  };
}

/** Remembers the last answers of a function by a key; work is done once, not at each key press. */
export function remember<Argument, Answer>(
  size: number,
  key: (argument: Argument) => string,
  work: (argument: Argument) => Answer,
): Remembered<Argument, Answer> {
  const answers = lastAnswers<Answer>(size);
  const answerTo = (argument: Argument): Answer => {
    const id = key(argument);
    return answers.get(id) ?? answers.keep(id, work(argument));
  };
  return Object.assign(answerTo, { known: (argument: Argument) => answers.get(key(argument)) });
}

/** Remembers the last answers of work that is done at once or step by step. */
export function rememberSteps<Argument, Answer>(
  size: number,
  key: (argument: Argument) => string,
  work: (argument: Argument) => Steps<Answer>,
): RememberedSteps<Argument, Answer> {
  const answers = lastAnswers<Answer>(size);
  function* steps(argument: Argument): Steps<Answer> {
    const id = key(argument);
    return answers.get(id) ?? answers.keep(id, yield* work(argument));
  }
  const answerTo = (argument: Argument): Answer => finish(steps(argument));
  return Object.assign(answerTo, { known: (argument: Argument) => answers.get(key(argument)), steps });
}
