/** The facts of a dataset by kind and force area, put together once, when they are first asked for. */
import type { Kind } from '../domain/schema.ts';
import type { Dataset, Fact } from './model.ts';

type ByForce = ReadonlyMap<string, readonly Fact[]>;

/** Work that is done once for a dataset, when it is first asked for. */
export function perDataset<Answer>(work: (dataset: Dataset) => Answer): (dataset: Dataset) => Answer {
  const answers = new WeakMap<Dataset, { answer: Answer }>();
  return (dataset) => {
    const known = answers.get(dataset) ?? { answer: work(dataset) };
    answers.set(dataset, known);
    return known.answer;
  };
}

const indexOf = perDataset(({ facts }): ReadonlyMap<Kind, ByForce> => {
  const index = new Map<Kind, Map<string, Fact[]>>();
  for (const fact of facts) {
    const { kind } = fact.record;
    const forces = index.get(kind) ?? new Map<string, Fact[]>();
    index.set(kind, forces);
    const own = forces.get(fact.force.id);
    if (own) own.push(fact);
    else forces.set(fact.force.id, [fact]);
  }
  return index;
});

/**
 * The facts of one kind, force area by force area.
 * @param forces ids of the force areas; none named is all of them
 */
export function factsOf<K extends Kind>(dataset: Dataset, kind: K, forces: readonly string[]): Fact<K>[] {
  const byForce = indexOf(dataset).get(kind) ?? new Map();
  const wanted = forces.length === 0 ? [...byForce.keys()] : [...new Set(forces)];
  return wanted.flatMap((force) => (byForce.get(force) ?? []) as Fact<K>[]);
}
