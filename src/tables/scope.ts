/** Which part of a dataset a view looks at, before any filter. */
import type { Linked } from '../dataset/model.ts';
import { ALL_PERIODS, type Scope } from '../query/view.ts';

/** A test for what lies in a scope: one of its force areas (none named: all), its plan period. */
export function inScope(scope: Scope): (item: Pick<Linked, 'force' | 'period'>) => boolean {
  const forces = new Set(scope.forces);
  return ({ force, period }) =>
    (forces.size === 0 || forces.has(force.id)) && (scope.period === ALL_PERIODS || period === scope.period);
}
