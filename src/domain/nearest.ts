import { closest, distance } from 'fastest-levenshtein';

/** The allowed name that a mistyped one was most likely meant to be; undefined where none comes near. */
export function nearest(name: string, allowed: readonly string[]): string | undefined {
  if (allowed.length === 0 || name.length === 0 || name.length > 100) return undefined;
  const wanted = name.toLowerCase();
  const start = allowed.find((candidate) => wanted.length > 2 && candidate.startsWith(wanted));
  if (start) return start;
  const best = closest(wanted, allowed);
  return distance(wanted, best) <= Math.max(2, Math.floor(best.length / 3)) ? best : undefined;
}
