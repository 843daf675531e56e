/** What a command of the review is, as in the rest of the program: keys, hint line and help are made from commands. */
import type { FactRecord } from '../../domain/schema.ts';
import type { Item } from '../../minutes/review.ts';
import type { KeyName } from '../keys.ts';
import { documentOf, type ReviewEffect, type Reviewed, type ReviewState, type ReviewStep } from './state.ts';

/** What has the keys: the drafts, a field of the form in which text is typed or a choice is made, or the help. */
export const REVIEW_MODES = ['review', 'review-form', 'review-choice', 'review-help'] as const;
export type ReviewMode = (typeof REVIEW_MODES)[number];

/** The modes of the form. */
export const FORM: readonly ReviewMode[] = ['review-form', 'review-choice'];

export interface ReviewEnv {
  commands: readonly ReviewCommand[];
}

/** What a command works on. */
export interface ReviewContext extends Reviewed {
  state: ReviewState;
  env: ReviewEnv;
  /** The draft that is shown; undefined where the document has none. */
  item: Item | undefined;
}

export interface ReviewCommand {
  id: string;
  group: 'Review';
  keys: readonly KeyName[];
  modes: readonly ReviewMode[];
  /** What it does, for the help and the README. */
  label: string;
  /** In few words, for the hint line, and how early it stands there. */
  hint?: readonly [words: string, rank: number];
  /** Why it can do nothing now; null where it can. */
  why?(context: ReviewContext): string | null;
  run(context: ReviewContext): ReviewState | ReviewStep;
}

/** What commands work on, in a state. */
export function reviewContext(state: ReviewState, env: ReviewEnv): ReviewContext {
  const document = documentOf(state);
  return { ...document, state, env, item: document.review.items[document.place] };
}

/** A step that asks for something outside. */
export function doing(state: ReviewState, ...effects: ReviewEffect[]): ReviewStep {
  return { state, effects };
}

/** The record of the draft that is shown, for commands that are refused where there is none. */
export const recordIn = ({ item }: ReviewContext): FactRecord => (item as Item).draft.record;
