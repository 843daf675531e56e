/** What the rules find in a passage, before it becomes a record. */

import type { Kind, RecordOf } from '../../domain/schema.ts';
import type { Span } from '../model.ts';
import type { Cell } from './columns.ts';
import type { Sentence } from './language.ts';
import type { Section } from './rules/sections.ts';
import type { StatedBy } from './rules/speakers.ts';

/** The kind of a record and the object of that name. */
type Fact = { [K in Kind]: { kind: K; value: (RecordOf<K> & Record<K, unknown>)[K] } }[Kind];

/** A fact, the words of the passage that it rests on, and the rule that found it. */
export type Finding = Fact &
  Span & {
    rule: string;
    confidence: number;
    statedBy: StatedBy;
    /** The finding, of the same passage, whose amount contains this one. */
    partOf?: Finding;
  };

export type FindingOf<K extends Kind> = Extract<Finding, { kind: K }>;

/** What a sentence does in its passage: it asks, it answers, or it just states. */
export type Role = 'ask' | 'answer' | 'statement';

/** A sentence with what is known of it from where it stands. */
export interface Told extends Sentence {
  role: Role;
  statedBy: StatedBy;
}

/** What stands above a passage; each is empty where there is none. */
export interface Setting {
  /** The last heading above it, without the number of its item. */
  heading: string;
  /** The line or the passage that leads in the list which it is a point of: "The grants were:". */
  leadIn: string;
  /** Whether it stands below the name of a member, who speaks in it. */
  byMember: boolean;
}

/** A passage and all that its rules may look at. */
export interface Context extends Setting {
  /** Its place in the list of passages. */
  index: number;
  n: number | null;
  /** Whether a label introduces it. */
  isPoint: boolean;
  text: string;
  section: Section;
  /** Its cell in a column of actions or resolutions, which is no part of `told`. */
  cell: Cell | null;
  told: readonly Told[];
  /** The passage after it, where that may hold the answer to its question. */
  next: Context | null;
  title: string;
  meetingDate: string | null;
}
