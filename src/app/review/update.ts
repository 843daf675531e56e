/** The review as one pure step: a state and an event give a state, and what is to be done outside. */

import { counted } from '../../domain/number.ts';
import { capital } from '../../domain/text.ts';
import { type Review, withHeld } from '../../minutes/review.ts';
import { commandFor, keyOf } from '../commands/command.ts';
import { type KeyName, typed } from '../keys.ts';
import { editLine, insert, type Line } from '../line.ts';
import { REVIEW_MODES, type ReviewEnv, type ReviewMode, reviewContext } from './command.ts';
import { activeField, choiceByLetter, withTyped } from './form.ts';
import { type ReviewEffect, type ReviewEvent, type ReviewState, type ReviewStep, withWord } from './state.ts';

const quiet = (state: ReviewState): ReviewStep => ({ state, effects: [] });

/** What has the keys now. */
export function reviewMode({ form, helpTop }: ReviewState): ReviewMode {
  if (helpTop !== null) return 'review-help';
  if (form === null) return 'review';
  return activeField(form).type === 'choice' ? 'review-choice' : 'review-form';
}

function withFormLine(state: ReviewState, line: Line | null): ReviewState {
  return state.form && line ? { ...state, form: withTyped(state.form, line) } : state;
}

/** A key that is no command: it is typed into the form, or chooses there. */
function typedKey(state: ReviewState, env: ReviewEnv, key: KeyName): ReviewState {
  const { form } = state;
  switch (reviewMode(state)) {
    case 'review-form':
      return form ? withFormLine(state, editLine(form.line, key)) : state;
    case 'review-choice': {
      const letter = typed(key);
      return form && letter !== null ? { ...state, form: choiceByLetter(form, letter) } : state;
    }
    default:
      return withWord(state, `${key} does nothing here; ${keyOf(env.commands, 'review-help')} lists the keys.`, true);
  }
}

function pressed(state: ReviewState, env: ReviewEnv, key: KeyName): ReviewStep {
  const command = commandFor(env.commands, reviewMode(state), key);
  if (!command) return quiet(typedKey(state, env, key));
  // What is being written must stay what it is; that takes a moment.
  if (state.writing && command.modes !== REVIEW_MODES)
    return quiet(withWord(state, 'The records are being written; please wait.'));
  const context = reviewContext(state, env);
  const why = command.why?.(context) ?? null;
  if (why !== null) return quiet(withWord(state, `${capital(why)}.`, true));
  const step = command.run(context);
  return 'effects' in step ? step : quiet(step);
}

/** The state in which the dataset holds some records; where they were written in order to leave, it leaves. */
function written(before: ReviewState, { held, added, leaves }: Extract<ReviewEvent, { type: 'written' }>): ReviewStep {
  const records = new Set(held);
  const documents = before.documents.map((document) => {
    return { ...document, review: withHeld(document.review, records) };
  });
  const state = { ...before, documents, writing: false, warned: false };
  if (leaves) return { state, effects: [{ type: 'quit', code: 0 }] };
  return quiet(withWord(state, `${counted(added, 'record')} written into ${state.target ?? 'the dataset'}.`));
}

function reduce(state: ReviewState, env: ReviewEnv, event: ReviewEvent): ReviewStep {
  switch (event.type) {
    case 'key':
      return pressed({ ...state, notice: null }, env, event.key);
    case 'paste':
      if (state.form === null || reviewMode(state) !== 'review-form') return quiet(state);
      return quiet(withFormLine(state, insert(state.form.line, event.text)));
    case 'resize':
      return quiet({ ...state, size: event.size, top: null });
    case 'written':
      return written(state, event);
    case 'not-written': {
      const leave = keyOf(env.commands, 'review-leave');
      const word = `Nothing was written: ${event.message}. ${leave} once more leaves without.`;
      return quiet({ ...withWord(state, word, true), writing: false, warned: true });
    }
    case 'kept': {
      const { unkept } = event;
      const known = { ...state, unkept };
      return quiet(
        unkept === null || unkept === state.unkept
          ? known
          : withWord(known, `Your decisions are not kept: ${unkept}.`, true),
      );
    }
  }
}

/** What asks for the reviews to be kept in which something was decided. */
function keeping(before: ReviewState, after: ReviewState): ReviewEffect[] {
  const reviews = (state: ReviewState): Review[] => state.documents.map(({ review }) => review);
  const old = reviews(before);
  return reviews(after).flatMap((review, document): ReviewEffect[] => {
    return review.items === old[document]?.items ? [] : [{ type: 'keep', document, review }];
  });
}

/** One step of the review. */
export function updateReview(state: ReviewState, env: ReviewEnv, event: ReviewEvent): ReviewStep {
  const step = reduce(state, env, event);
  return { state: step.state, effects: [...keeping(state, step.state), ...step.effects] };
}
