import type { Force } from './schema.ts';
import { capital } from './text.ts';

const SMALL_WORDS = new Set(['and', 'of', 'the', 'upon']);

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
