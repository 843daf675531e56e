/** Who says what a sentence tells. */
import type { Role, StatedBy } from './rules/speakers.ts';
import { LEAD_INS, REPORTING, ROLES } from './rules/speakers.ts';

const REPORTS = new RegExp(`^(.{0,120}?)\\b(?:${REPORTING})\\b`, 'i');
const PASSIVE = /^(?:it|this) was\b/i;

/**
 * The role that is named first in a text; of two that start together, the one listed first.
 * @param counts which roles to look for
 */
export function roleIn(text: string, counts: (role: Role) => boolean = () => true): Role | null {
  let first: { role: Role; at: number; length: number } | null = null;
  for (const role of ROLES.filter(counts)) {
    const found = role.words.exec(text);
    // A longer name around a shorter one ("the Commissioner's office") was listed before it.
    if (found && (first === null || (found.index < first.at && found.index + found[0].length <= first.at))) {
      first = { role, at: found.index, length: found[0].length };
    }
  }
  return first?.role ?? null;
}

/** The role that is all that some words name, beside short ones such as "the"; null where they say more. */
export function roleAlone(words: string): Role | null {
  const role = roleIn(words);
  return role && !/\w{4}/.test(words.replace(role.words, '')) ? role : null;
}

/** The role that is named last in a text. */
export function lastRoleIn(text: string): Role | null {
  let last: Role | null = null;
  for (let rest = text; rest !== ''; ) {
    const role = roleIn(rest);
    const found = role?.words.exec(rest);
    if (!role || !found) return last;
    last = role;
    rest = rest.slice(found.index + found[0].length);
  }
  return last;
}

/** To whom a sentence attributes what it says; null where it names nobody. */
export function speakerOf(sentence: string): StatedBy | null {
  const words = sentence.replace(/^(in (response|reply)[^,]*|with (reference|regard) to [^,]*), /i, '');
  const subject = REPORTS.exec(words)?.[1];
  if (subject === undefined) return null;
  if (PASSIVE.test(subject)) return 'document';
  // Passive reporting names who was told: "the Panel was advised" says nothing of who advised.
  const role = roleIn(subject);
  return role && !/\b(was|were|members heard|panel heard)\b/i.test(words.slice(0, subject.length + 12))
    ? role.statedBy
    : null;
}

/** A sentence without the words that only say who speaks, or that somebody asks or answers. */
export function withoutLeadIn(sentence: string): string {
  let rest = sentence.trim();
  for (const words of LEAD_INS) rest = rest.replace(words, '');
  return rest;
}
