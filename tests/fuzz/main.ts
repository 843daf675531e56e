/**
 * `npm run test:fuzz -- --runs N`: the long form. Prints how many inputs each target took, and the same as JSON on the
 * last line; `--seed S` tries the very same inputs again, `--target NAME` one target alone.
 */
import { parseArgs } from 'node:util';
import { fuzz, type Outcome } from './run.ts';
import { TARGETS } from './targets.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '10000' },
    seed: { type: 'string' },
    target: { type: 'string' },
  },
});

const wanted = TARGETS.filter(({ name }) => values.target === undefined || name === values.target);
const outcomes: Outcome[] = [];
for (const target of wanted) {
  const outcome = await fuzz(target, Number(values.runs), values.seed === undefined ? undefined : Number(values.seed));
  outcomes.push(outcome);
  const told = Object.entries(outcome.tally)
    .map(([what, count]) => `${count} ${what}`)
    .join(', ');
  const verdict = outcome.failure === null ? 'all well' : `BROKEN by ${outcome.failure}`;
  console.log(
    `${target.name}: ${outcome.inputs} inputs (${told}; seed ${outcome.seed}), ${verdict}\n  ${target.promise}`,
  );
}
console.log(
  JSON.stringify(
    outcomes.map(({ name, inputs, tally, failure }) => ({ name, inputs, ...tally, failed: failure !== null })),
  ),
);
process.exitCode = wanted.length > 0 && outcomes.every(({ failure }) => failure === null) ? 0 : 1;
