/** Who says what a sentence tells. */
import { SPEAKER_BEFORE } from '../rules.ts';
import { ANSWERING } from './rules/questions.ts';
import type { Role as AnyRole, StatedBy } from './rules/speakers.ts';
import { LEAD_INS, REPORTING, ROLES } from './rules/speakers.ts';

const REPORTS = new RegExp(`^(.{0,120}?)\\b(?:${REPORTING})\\b`, 'i');
const PASSIVE = /^(?:it|this) was\b/i;

/** A role as a text names it. */
export type Role = AnyRole & { name: string };

/** A title as a record has it, each of its longer words with a capital: "Head of Estates". */
const titled = (words: string): string =>
  words.trim().replace(/\b(?!(?:of|and|the)\b)\p{Ll}/gu, (letter) => letter.toUpperCase());

/**
 * The role that is named first in a text; of two that start together, the one listed first.
 * @param counts which roles to look for
 */
export function roleIn(text: string, counts: (role: AnyRole) => boolean = () => true): Role | null {
  let first: { role: AnyRole; at: number; words: string } | null = null;
  for (const role of ROLES.filter(counts)) {
    const found = role.words.exec(text);
    // A longer name around a shorter one ("the Commissioner's office") was listed before it.
    if (found && (first === null || (found.index < first.at && found.index + found[0].length <= first.at))) {
      first = { role, at: found.index, words: found[0] };
    }
  }
  return first && { ...first.role, name: first.role.name ?? titled(first.words) };
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

/** Who is named before what they say, and how many letters that takes; null where nobody of a known role is. */
export function speakerBefore(sentence: string): { role: Role; length: number } | null {
  const found = SPEAKER_BEFORE.exec(sentence);
  const role = found && roleIn(found[1] ?? '');
  return role && { role, length: found[0].length };
}

/** A sentence with who says it, where only the first one of its passage names them. */
export function withSpeaker(sentence: string, passage: string): string {
  const before = speakerBefore(passage);
  return before && !passage.startsWith(sentence) ? passage.slice(0, before.length) + sentence : sentence;
}

/** Whether a sentence answers, by its words or by who says it. */
export function isAnswer(sentence: string): boolean {
  const before = speakerBefore(sentence);
  return before ? ['commissioner', 'force'].includes(before.role.statedBy) : ANSWERING.test(sentence);
}

/** To whom a sentence attributes what it says; null where it names nobody. */
export function speakerOf(sentence: string): StatedBy | null {
  const before = speakerBefore(sentence);
  if (before) return before.role.statedBy;
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
  rest = rest.slice(speakerBefore(rest)?.length ?? 0);
  for (const words of LEAD_INS) rest = rest.replace(words, '');
  return rest;
}
