import type { Force } from './schema.ts';
import { capital } from './text.ts';

const SMALL_WORDS = new Set(['and', 'of', 'the', 'upon']);

const hyphened = (name: string): string => name.trim().toLowerCase().replace(/\s+/g, '-');

/** The force area of this id or short name, in any case and with blanks for hyphens; undefined where there is none. */
export function forceNamed<Known extends Pick<Force, 'id' | 'name'>>(
  name: string,
  forces: readonly Known[],
): Known | undefined {
  const wanted = hyphened(name);
  return forces.find((force) => force.id === wanted || hyphened(forceLabel(force)) === wanted);
}

/**
 * The short name that people use for a force area: the force's own spelling where its name begins with the id
 * ("Dyfed-Powys", "Devon and Cornwall"), else the id in words ("Hampshire").
 */
export function forceLabel(force: Pick<Force, 'id' | 'name'>): string {
  const { id, name } = force;
  if (name.toLowerCase().replaceAll(' ', '-').startsWith(id)) return name.slice(0, id.length);
  return id
    .split('-')
    .map((word) => (SMALL_WORDS.has(word) ? word : capital(word)))
    .join(' ');
}
