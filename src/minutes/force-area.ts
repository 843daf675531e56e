/** Which of the known force areas a document is about, by the panels, forces, areas and places that it names. */
import { forceLabel } from '../domain/force.ts';
import type { Force } from '../domain/schema.ts';
import { PLACES } from './places.ts';

/** What a name counts for, by what it stands beside; the first that fits counts. */
const WEIGHTS: readonly { before?: RegExp; after?: RegExp; weight: number }[] = [
  // A neighbour, or one that this one works with or is held against.
  {
    before:
      /\b(?:(?:[Jj]ointly|[Tt]ogether|[Cc]ollaborat\p{L}+|[Cc]ompar\p{L}+|[Ss]hared|[Mm]erger) with|[Nn]eighbouring|[Ss]uch as|[Uu]nlike|[Aa]s in) (?:both |the )?(?:\p{Lu}[\p{L}', ]* and )?$/u,
    weight: 0,
  },
  { after: /^(?:['’]s)? (?:Policing|Police)(?:,? Fire)?,? (?:and|&) Crime (?:Panel|Committee)/i, weight: 20 },
  { before: /Police(?:,? Fire)?,? (?:and|&) Crime Panel (?:for|of) (?:the )?$/i, weight: 20 },
  { after: /^(?:['’]s)? (?:Police(?:,? Fire)?,? (?:and|&) Crime (?:Commissioner|Plan)|P(?:F)?CC\b)/i, weight: 8 },
  { before: /(?:Commissioner|P(?:F)?CC|Plan) (?:for|of) (?:the )?$/i, weight: 8 },
  { after: /^(?:['’]s)? (?:Police\b|Constabulary)/i, weight: 5 },
];
const OWN_NAME = 2;
const PLACE = 1;
/** A document that names less is not told apart from one that names a place in passing. */
const LEAST = 2;
/** How far what stands beside a name is looked for, in UTF-16 units. */
const BESIDE = 60;

const GENERIC =
  /\b(?:the |for |of )?(?:police|policing|constabulary|service|fire|crime|panel|committee|assembly|and|&|,)+\b|,/gi;

/** The names of a force area as such, from the longest part of its panel's name to the parts of its area. */
function ownNames(force: Force): string[] {
  const area = force.area.replace(/\(.*\)/, '');
  const panel = (force.panel ?? '').split(/ (?:Police|Policing)\b/)[0] ?? '';
  const names = [forceLabel(force), area, panel, ...area.split(/,(?: and)? | and (?:the )?/)];
  return names
    .map((name) => name.replace(/^the /i, '').trim())
    .filter((name) => name.replace(GENERIC, '').trim().length > 2);
}

/** A name as a pattern: it may be broken over lines, and "and" may be written as a sign. */
const escaped = (name: string): string =>
  name
    .replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
    .replaceAll(/ (?:and|&) /g, ' (?:and|&) ')
    .replaceAll(' ', String.raw`\s+`);

const keyOf = (name: string): string =>
  name.toLowerCase().replaceAll('&', 'and').replaceAll('’', "'").replace(/\s+/g, ' ');

/**
 * The force area that a text names most, the names of panels and commissioners first of all.
 * @returns null where none is named, or two are named alike
 */
export function forceAreaOf(text: string, forces: readonly Force[]): Force | null {
  const named = new Map<string, { force: Force; weight: number }>();
  for (const force of forces) {
    for (const name of PLACES.get(force.id) ?? []) named.set(keyOf(name), { force, weight: PLACE });
  }
  for (const force of forces) {
    for (const name of ownNames(force)) named.set(keyOf(name), { force, weight: OWN_NAME });
  }
  if (named.size === 0) return null;
  // The longest name first: North Lincolnshire is not Lincolnshire.
  const names = [...named.keys()].sort((a, b) => b.length - a.length);
  const anyName = new RegExp(String.raw`(?<![\p{L}\d])(?:${names.map(escaped).join('|')})(?![\p{L}\d])`, 'giu');
  const plain = text.replaceAll('’', "'");
  const scores = new Map<Force, number>();
  for (const match of plain.matchAll(anyName)) {
    const found = named.get(keyOf(match[0]));
    // A name has a capital; "reading" and "bath" are words as well.
    if (!found || !/^\p{Lu}/u.test(match[0])) continue;
    const before = plain.slice(Math.max(0, match.index - BESIDE), match.index);
    const after = plain.slice(match.index + match[0].length, match.index + match[0].length + BESIDE);
    const beside = WEIGHTS.find(
      (rule) => (!rule.before || rule.before.test(before)) && (!rule.after || rule.after.test(after)),
    );
    scores.set(found.force, (scores.get(found.force) ?? 0) + (beside?.weight ?? found.weight));
  }
  const [best, second] = [...scores].sort(([, a], [, b]) => b - a);
  if (!best || best[1] < LEAST || best[1] === second?.[1]) return null;
  return best[0];
}
