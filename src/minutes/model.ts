/** What a published document becomes on its way to records: blocks as its format has them, passages, drafts. */
import type { Document, FactRecord } from '../domain/schema.ts';

export type Format = 'html' | 'text' | 'pdf' | 'docx';

/** A piece of a document as it is laid out: a heading, a paragraph, an item of a list, a row of a table. */
export interface Block {
  kind: 'heading' | 'paragraph' | 'item' | 'row';
  /** What stands before it, as printed (`·`, `(i)`, `24.1`); null where nothing does. */
  label: string | null;
  /** How deep it is nested in lists, from 0. */
  level: number;
  /** On one line, its blanks made plain; the cells of a row are joined by ` | `. */
  text: string;
}

/** A document as it was read, whatever its format. */
export interface Published {
  /** The name of its file. */
  name: string;
  format: Format;
  /** What the page or the file calls itself; null where it does not. */
  title: string | null;
  blocks: readonly Block[];
}

/** A part of a text, in UTF-16 units: from, and up to but without. */
export interface Span {
  start: number;
  end: number;
}

/** A part of a document that a record can be read in. */
export interface Passage {
  /** Which bullet or numbered paragraph it is, from 1; null for what is neither (an opening line, a resolution below the list). */
  n: number | null;
  /** Its number or bullet as printed. */
  label: string | null;
  text: string;
  /** Where it stands in the text of the document, in UTF-16 units: from, and up to but without. */
  start: number;
  end: number;
}

/** What a document says of itself. What it does not say is null. */
export interface About extends Pick<Document, 'type' | 'title' | 'body' | 'bodyName' | 'meetingDate'> {
  /** The id of the force area, of those that are known. */
  force: string | null;
  plan: { title: string; start: string | null; end: string | null } | null;
}

/** A document cut into passages. */
export interface Minutes {
  name: string;
  about: About;
  /** All of it as plain text, a line for each block; passages and evidence point into it. */
  text: string;
  passages: readonly Passage[];
}

/** A record that a rule read in a passage, for the analyst to accept, edit or reject. */
export interface Draft {
  /** The place of its passage in the list of passages, from 0. */
  passage: number;
  /** The words that it rests on, in the text of the document. */
  start: number;
  end: number;
  /** How sure the rule is, from 0 to 1. */
  confidence: number;
  /** The id of the rule that made it. */
  rule: string;
  record: FactRecord;
}
