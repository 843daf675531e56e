/** The commands that write, leave, help, and go from document to document. */
import { QUIT } from '../effects.ts';
import { type Move, moveBy, moveTo, pageBy } from '../window.ts';
import { doing, REVIEW_MODES, type ReviewCommand, type ReviewContext } from './command.ts';
import { scrollHelp } from './help.ts';
import { hasWork, type ReviewState, type ReviewStep, withWord } from './state.ts';

/** Writes what was accepted into the dataset. */
function write(state: ReviewState, leaves: boolean): ReviewStep {
  const { documents } = state;
  return doing({ ...state, writing: true }, { type: 'write', documents, leaves });
}

/** Asks once more where leaving would lose decisions that are kept nowhere. */
function leaveWithout(state: ReviewState, code: number): ReviewStep | ReviewState {
  if (state.unkept === null || !hasWork(state) || state.warned) return doing(state, { type: 'quit', code });
  const word = `What you accepted is kept nowhere (${state.unkept}); once more leaves without it.`;
  return { ...withWord({ ...state, form: null, helpTop: null }, word, true), warned: true };
}

/** Leaves, with what was accepted written; after a failure, when asked again, without. */
function leave({ state }: ReviewContext): ReviewStep | ReviewState {
  if (!hasWork(state) || state.target === null) return leaveWithout(state, 0);
  return state.warned ? doing(state, { type: 'quit', code: QUIT.unwritten }) : write(state, true);
}

const toDocument =
  (step: number) =>
  ({ state }: ReviewContext): ReviewState => {
    const shown = (state.shown + step + state.documents.length) % state.documents.length;
    return { ...state, shown, top: null };
  };

const whyOnlyOne = ({ state }: ReviewContext): string | null =>
  state.documents.length > 1 ? null : 'there is only this document';

const helpMove = (id: string, keys: string[], label: string, move: Move): ReviewCommand => {
  const run = (context: ReviewContext): ReviewState => scrollHelp(context, move);
  return { id, group: 'Review', keys, modes: ['review-help'], label: `In the help: ${label}`, run };
};

export const WORK: readonly ReviewCommand[] = [
  {
    id: 'review-next-document',
    group: 'Review',
    keys: [']'],
    modes: ['review'],
    label: 'To the next document',
    why: whyOnlyOne,
    run: toDocument(1),
  },
  {
    id: 'review-previous-document',
    group: 'Review',
    keys: ['['],
    modes: ['review'],
    label: 'To the document before',
    why: whyOnlyOne,
    run: toDocument(-1),
  },
  {
    id: 'review-write',
    group: 'Review',
    keys: ['w'],
    modes: ['review'],
    label: 'Write what was accepted into the dataset now, and go on',
    why: ({ state }) => {
      if (state.target === null) return 'no dataset was named: --into names one';
      return hasWork(state) ? null : 'nothing was accepted that is not written';
    },
    run: ({ state }) => write(state, false),
  },
  {
    id: 'review-help',
    group: 'Review',
    keys: ['?', 'F1'],
    modes: ['review'],
    label: 'The keys',
    hint: ['help', 9],
    run: ({ state }) => ({ ...state, helpTop: 0 }),
  },
  helpMove('review-help-down', ['j', 'Down'], 'down', moveBy(1)),
  helpMove('review-help-up', ['k', 'Up'], 'up', moveBy(-1)),
  helpMove('review-help-page-down', ['PgDn', 'Ctrl+F', 'Ctrl+D'], 'a page down', pageBy(1)),
  helpMove('review-help-page-up', ['PgUp', 'Ctrl+B', 'Ctrl+U'], 'a page up', pageBy(-1)),
  helpMove('review-help-first', ['g', 'Home'], 'to the top', moveTo(0)),
  helpMove('review-help-last', ['G', 'End'], 'to the bottom', moveTo(Infinity)),
  {
    id: 'review-help-close',
    group: 'Review',
    keys: ['Esc', 'q', '?', 'F1', 'Enter'],
    modes: ['review-help'],
    label: 'In the help: close it',
    hint: ['close', 1],
    run: ({ state }) => ({ ...state, helpTop: null }),
  },
  {
    id: 'review-leave',
    group: 'Review',
    keys: ['q', 'Q'],
    modes: ['review'],
    label: 'Write what was accepted into the dataset and leave; the decisions are kept, to come back to',
    hint: ['write and leave', 5],
    run: leave,
  },
  {
    id: 'review-interrupt',
    group: 'Review',
    keys: ['Ctrl+C'],
    modes: REVIEW_MODES,
    label: 'Leave at once and write nothing; the decisions are kept',
    run: ({ state }) => leaveWithout(state, QUIT.interrupted),
  },
  {
    id: 'review-suspend',
    group: 'Review',
    keys: ['Ctrl+Z'],
    modes: REVIEW_MODES,
    label: 'Stop and give the terminal back to the shell; fg comes back',
    run: ({ state }) => doing(state, { type: 'suspend' }),
  },
  {
    id: 'review-redraw',
    group: 'Review',
    keys: ['Ctrl+L'],
    modes: REVIEW_MODES,
    label: 'Draw the screen again',
    run: ({ state }) => doing(state, { type: 'redraw' }),
  },
];
