/** `beatbook validate`: checks datasets, and tells what is in those that are valid. */
import { DatasetError } from '../dataset/faults.ts';
import type { Dataset } from '../dataset/model.ts';
import { findProblems, PROBLEM_KINDS, type Problem } from '../dataset/problems.ts';
import { clean } from '../domain/clean.ts';
import { KINDS } from '../domain/words.ts';
import { openDataset } from './dataset-argument.ts';
import { EXIT } from './exit-codes.ts';
import { exitCodeOf } from './failure.ts';
import { say, write } from './streams.ts';

export interface ValidateOptions {
  /** List each problem. */
  problems?: boolean;
}

function recordsByKind({ facts }: Dataset): string {
  const counts = Map.groupBy(facts, ({ record }) => record.kind);
  const kinds = KINDS.map((kind) => `${counts.get(kind)?.length ?? 0} ${kind}`);
  return `${facts.length}: ${kinds.join(', ')}`;
}

function problemLines(problems: readonly Problem[], each: boolean): string[] {
  const byKind = Map.groupBy(problems, ({ kind }) => kind);
  return [...byKind].flatMap(([kind, alike]) => [
    `    ${kind} ${alike.length} (${PROBLEM_KINDS[kind]})`,
    ...(each ? alike.map(({ item, message }) => `      ${item}: ${message}`) : []),
  ]);
}

/** What is in a valid dataset, as lines of text. */
export function summary(name: string, dataset: Dataset, each: boolean): string[] {
  const { forces, plans, documents } = dataset;
  const problems = findProblems(dataset);
  const notRead = problems.filter(({ kind }) => kind === 'not-read').length;
  const whole = documents.filter(({ read }) => read === 'whole').length;
  return [
    `${name}: valid`,
    `  force areas ${forces.length}, ${notRead} of them not read`,
    `  plans ${plans.length}`,
    `  documents ${documents.length}: ${whole} read whole, ${documents.length - whole} only their opening`,
    `  records ${recordsByKind(dataset)}`,
    `  problems ${problems.length}${problems.length === 0 ? '' : ', which do not stop it from opening'}`,
    ...problemLines(problems, each),
  ];
}

/** Runs the command; every dataset is checked, and the code tells the worst. */
export async function validate(datasetArguments: readonly string[], options: ValidateOptions): Promise<number> {
  const wanted = datasetArguments.length === 0 ? [undefined] : datasetArguments;
  const codes: number[] = [EXIT.done];
  for (const argument of wanted) {
    try {
      const dataset = await openDataset(argument);
      const lines = summary(argument ?? dataset.name, dataset, options.problems ?? false);
      write(`${lines.map((line) => clean(line)).join('\n')}\n`);
    } catch (error) {
      if (!(error instanceof DatasetError)) throw error;
      say(error.message);
      codes.push(exitCodeOf(error));
    }
  }
  // A dataset that says something wrong is what this command looks for, so it tells over one that cannot be read.
  return Math.max(...codes);
}
