/** The facts of a dataset by kind and force area, put together once, when they are first asked for. */
import { oncePer } from '../domain/once.ts';
import type { Kind } from '../domain/schema.ts';
import type { Dataset, Fact } from './model.ts';
import { forEach, type Steps } from './steps.ts';

type ByForce = ReadonlyMap<string, readonly Fact[]>;

const indexOf = oncePer(({ facts }: Dataset): ReadonlyMap<Kind, ByForce> => {
  const index = new Map<Kind, Map<string, Fact[]>>();
  for (const fact of facts) {
    const { kind } = fact;
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

/** Reads what facts say, or rows that may be facts, step by step; asked afterwards, they answer at once. */
export function readFacts(facts: readonly { readonly record: unknown }[]): Steps<void> {
  return forEach(facts.length, (place) => void facts[place]?.record);
}
