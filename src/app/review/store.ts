/** Holds the state of the review, takes events, and hands effects out. */
import type { ReviewEnv } from './command.ts';
import type { ReviewEffect, ReviewEvent, ReviewState } from './state.ts';
import { updateReview } from './update.ts';

export interface ReviewStore {
  env: ReviewEnv;
  get(): ReviewState;
  /** @returns a function that ends the subscription */
  subscribe(listener: () => void): () => void;
  send(events: readonly ReviewEvent[]): void;
}

/**
 * @param perform does what a step asks for outside; what comes of it is sent back as events
 */
export function createReviewStore(
  initial: ReviewState,
  env: ReviewEnv,
  perform: (effect: ReviewEffect, store: ReviewStore) => void,
): ReviewStore {
  let state = initial;
  const listeners = new Set<() => void>();
  const store: ReviewStore = {
    env,
    get: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    send: (events) => {
      for (const event of events) {
        const step = updateReview(state, env, event);
        state = step.state;
        for (const effect of step.effects) perform(effect, store);
      }
      for (const listener of listeners) listener();
    },
  };
  return store;
}
