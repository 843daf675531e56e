/** The state of the review screen: the documents with what was decided of their drafts, and the form that is open. */
import type { FactRecord } from '../../domain/schema.ts';
import type { Minutes } from '../../minutes/model.ts';
import { hasUnwritten, isOpen, type Review } from '../../minutes/review.ts';
import type { KeyName } from '../keys.ts';
import type { Size } from '../layout.ts';
import type { Notice } from '../state.ts';
import type { Form } from './form.ts';

/** A document under review. */
export interface Reviewed {
  minutes: Minutes;
  review: Review;
  /** The place of the draft that is shown. */
  place: number;
}

export interface ReviewState {
  size: Size;
  documents: readonly Reviewed[];
  /** The place of the document that is shown. */
  shown: number;
  /** The first line that shows of the passage; null where that is the one with the evidence. */
  top: number | null;
  form: Form | null;
  /** The first line that shows of the help; null where it is closed. */
  helpTop: number | null;
  notice: Notice | null;
  /** The dataset that accepted records go into; null where none was named. */
  target: string | null;
  /** Whether accepted records are being written right now. */
  writing: boolean;
  /** Why the decisions are not kept; null where they are. */
  unkept: string | null;
  /** Whether the analyst was told, since the last decision, that leaving loses something. */
  warned: boolean;
}

/** What the screen asks for outside itself. */
export type ReviewEffect =
  | { type: 'quit'; code: number }
  | { type: 'suspend' }
  | { type: 'redraw' }
  /** What was decided of the drafts of a document, by its place, to be kept for another day. */
  | { type: 'keep'; document: number; review: Review }
  /** What was accepted, to be written into the dataset. */
  | { type: 'write'; documents: readonly Reviewed[]; leaves: boolean };

/** What comes in. */
export type ReviewEvent =
  | { type: 'key'; key: KeyName }
  | { type: 'paste'; text: string }
  | { type: 'resize'; size: Size }
  /** The dataset holds these records now. */
  | { type: 'written'; held: readonly FactRecord[]; added: number; leaves: boolean }
  | { type: 'not-written'; message: string }
  /** Whether the decisions are kept. */
  | { type: 'kept'; unkept: string | null };

/** A new state, and what is to be done outside. */
export interface ReviewStep {
  state: ReviewState;
  effects: readonly ReviewEffect[];
}

/** The state in which the screen opens: on the first draft that is open, of the first document that has one. */
export function startReview(
  documents: readonly Omit<Reviewed, 'place'>[],
  size: Size,
  target: string | null,
): ReviewState {
  const placed = documents.map((document): Reviewed => {
    return { ...document, place: Math.max(0, document.review.items.findIndex(isOpen)) };
  });
  return {
    size,
    documents: placed,
    shown: Math.max(
      0,
      placed.findIndex(({ review }) => review.items.some(isOpen)),
    ),
    top: null,
    form: null,
    helpTop: null,
    notice: null,
    target,
    writing: false,
    unkept: null,
    warned: false,
  };
}

/** The document that is shown. */
export function documentOf({ documents, shown }: ReviewState): Reviewed {
  return documents[shown] as Reviewed;
}

/** The state with another draft of the document shown. */
export function withPlace(state: ReviewState, place: number): ReviewState {
  const { review, place: before } = documentOf(state);
  const next = Math.max(0, Math.min(review.items.length - 1, place));
  const moved = { ...documentOf(state), place: next };
  const top = next === before ? state.top : null;
  return { ...state, documents: state.documents.with(state.shown, moved), top };
}

/** The state with another review of the document that is shown. */
export function withReview(state: ReviewState, review: Review): ReviewState {
  const { place, ...document } = documentOf(state);
  const within = Math.max(0, Math.min(review.items.length - 1, place));
  const documents = state.documents.with(state.shown, { ...document, review, place: within });
  return { ...state, documents, top: null, warned: false };
}

/** The state with a word to the analyst, which stays until the next key. */
export function withWord(state: ReviewState, text: string, warning = false): ReviewState {
  return { ...state, notice: { text, warning } };
}

/** Whether something was accepted, of any document, that the dataset does not hold yet. */
export function hasWork({ documents }: ReviewState): boolean {
  return documents.some(({ review }) => hasUnwritten(review));
}
