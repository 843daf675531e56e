/** Which part of a dataset a view looks at, before any filter. */
import { factsOf } from '../dataset/facts.ts';
import type { Dataset, Fact, Linked } from '../dataset/model.ts';
import type { Kind } from '../domain/schema.ts';
import { ALL_PERIODS, type Scope } from '../query/view.ts';

/** A test for what lies in a scope: one of its force areas (none named: all), its plan period. */
export function inScope(scope: Scope): (item: Pick<Linked, 'force' | 'period'>) => boolean {
  const forces = new Set(scope.forces);
  return ({ force, period }) =>
    (forces.size === 0 || forces.has(force.id)) && (scope.period === ALL_PERIODS || period === scope.period);
}

/** The facts of one kind that lie in a scope. Those of its force areas are known, so at most their period is looked at. */
export function factsIn<K extends Kind>(dataset: Dataset, kind: K, { forces, period }: Scope): Fact<K>[] {
  const facts = factsOf(dataset, kind, forces);
  return period === ALL_PERIODS ? facts : facts.filter((fact) => fact.period === period);
}
