/** The commands that decide about drafts, and those that move between them. */
import { counted } from '../../domain/number.ts';
import {
  accept,
  canMerge,
  changedPlace,
  isRight,
  merge,
  nextDoubtful,
  nextOpen,
  type Review,
  redo,
  reject,
  split,
  undo,
} from '../../minutes/review.ts';
import { keyOf } from '../commands/command.ts';
import { pageBy } from '../window.ts';
import type { ReviewCommand, ReviewContext } from './command.ts';
import { recordIn } from './command.ts';
import { openForm } from './form.ts';
import { scrollPassage } from './passage.ts';
import { type ReviewState, withPlace, withReview, withWord } from './state.ts';

/** Why nothing can be decided about a draft; null where it can. */
function whyNoDraft({ item }: ReviewContext): string | null {
  if (!item) return 'there is no draft here';
  return item.there ? 'the dataset has this record already; it is corrected there' : null;
}

/** The same where the draft is to be accepted as it is. */
function whyNotAccepted(context: ReviewContext): string | null {
  const why = whyNoDraft(context);
  if (why !== null || isRight(recordIn(context))) return why;
  return `this record is not right yet; ${keyOf(context.env.commands, 'review-edit')} opens its fields`;
}

/** The state after a decision: on the next draft that is open, from which the analyst goes on. */
export function goOn(context: ReviewContext, review: Review): ReviewState {
  const { state, place, env } = context;
  const decided = withReview(state, review);
  const next = nextOpen(review, place);
  if (next !== null) return withPlace(decided, next);
  const others = decided.documents.some((document) => nextOpen(document.review, -1) !== null);
  const leads = keyOf(env.commands, others ? 'review-next-document' : 'review-leave');
  const where = others ? 'goes on to the next document' : 'writes what was accepted and leaves';
  return withWord(decided, `All drafts of this document are decided; ${leads} ${where}.`);
}

/** The state after undo or redo, on the draft that it changed, saying how much is left. */
function told(what: string, { state, review }: ReviewContext, after: Review): ReviewState {
  const moved = withPlace(withReview(state, after), changedPlace(review.items, after.items));
  return withWord(moved, `${what} (${counted(after.past.length, 'step')} left to undo).`);
}

/** The state with the form over the draft that is shown. */
const edited = (context: ReviewContext): ReviewState => ({ ...context.state, form: openForm(recordIn(context)) });

const moving = (
  id: string,
  keys: string[],
  label: string,
  placeOf: (context: ReviewContext) => number,
): ReviewCommand => {
  const run = (context: ReviewContext): ReviewState => withPlace(context.state, placeOf(context));
  return { id, group: 'Review', keys, modes: ['review'], label, run };
};

const scrolling = (id: string, keys: string[], label: string, pages: number): ReviewCommand => {
  const run = ({ state }: ReviewContext): ReviewState => scrollPassage(state, pageBy(pages));
  return { id, group: 'Review', keys, modes: ['review'], label, run };
};

export const DRAFTS: readonly ReviewCommand[] = [
  moving('review-down', ['j', 'Down'], 'To the next draft', ({ place }) => place + 1),
  moving('review-up', ['k', 'Up'], 'To the draft before', ({ place }) => place - 1),
  moving('review-first', ['g', 'Home'], 'To the first draft of the document', () => 0),
  moving('review-last', ['G', 'End'], 'To the last draft of the document', () => Infinity),
  {
    id: 'review-accept',
    group: 'Review',
    keys: ['Enter', 'a'],
    modes: ['review'],
    label: 'Accept the draft, and go on to the next one that is open',
    hint: ['accept', 1],
    why: whyNotAccepted,
    run: (context) => goOn(context, accept(context.review, context.place)),
  },
  {
    id: 'review-reject',
    group: 'Review',
    keys: ['x'],
    modes: ['review'],
    label: 'Reject the draft, and go on to the next one that is open',
    hint: ['reject', 2],
    why: whyNoDraft,
    run: (context) => goOn(context, reject(context.review, context.place)),
  },
  {
    id: 'review-edit',
    group: 'Review',
    keys: ['e'],
    modes: ['review'],
    label: 'Edit the record of the draft, field by field',
    hint: ['edit', 3],
    why: whyNoDraft,
    run: edited,
  },
  {
    id: 'review-split',
    group: 'Review',
    keys: ['s'],
    modes: ['review'],
    label: 'Split the draft: a second one behind it, to say the other part',
    hint: ['split', 5],
    why: whyNoDraft,
    run: ({ state, review, place }) =>
      withWord(withReview(state, split(review, place)), 'There are two drafts now; edit each, or reject one.'),
  },
  {
    id: 'review-merge',
    group: 'Review',
    keys: ['M'],
    modes: ['review'],
    label: 'Merge the draft with the next one of its passage',
    hint: ['merge', 6],
    why: (context) => {
      const why = whyNoDraft(context);
      if (why !== null || canMerge(context.review, context.place)) return why;
      return 'the next draft is of another passage, or in the dataset already';
    },
    run: ({ state, review, place }) =>
      withWord(withReview(state, merge(review, place)), 'The two drafts are one now; look at what it says.'),
  },
  {
    id: 'review-doubtful',
    group: 'Review',
    keys: ['n'],
    modes: ['review'],
    label: 'To the next draft that is doubtful; where none is, to the least sure one that is open',
    hint: ['next doubtful', 4],
    why: ({ review, place }) => (nextDoubtful(review, place) === null ? 'no other draft is open' : null),
    run: ({ state, review, place }) => withPlace(state, nextDoubtful(review, place) ?? place),
  },
  {
    id: 'review-undo',
    group: 'Review',
    keys: ['u'],
    modes: ['review'],
    label: 'Undo the last decision, edit, split or merge',
    hint: ['undo', 7],
    why: ({ review }) => (review.past.length === 0 ? 'nothing to undo' : null),
    run: (context) => told('Undone', context, undo(context.review)),
  },
  {
    id: 'review-redo',
    group: 'Review',
    keys: ['U'],
    modes: ['review'],
    label: 'Redo what was undone',
    why: ({ review }) => (review.future.length === 0 ? 'nothing to redo' : null),
    run: (context) => told('Done again', context, redo(context.review)),
  },
  scrolling('review-page-down', ['PgDn', 'Ctrl+F'], 'Scroll the text around the passage down', 1),
  scrolling('review-page-up', ['PgUp', 'Ctrl+B'], 'Scroll the text around the passage up', -1),
  scrolling('review-half-down', ['Ctrl+D'], 'Scroll it half a page down', 0.5),
  scrolling('review-half-up', ['Ctrl+U'], 'Scroll it half a page up', -0.5),
];
