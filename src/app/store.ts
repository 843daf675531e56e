/** Holds the state, takes events, and hands effects out. */
import type { Effect, Event } from './effects.ts';
import type { Env, State } from './state.ts';
import { updateAll } from './update.ts';

export interface Store {
  get(): State;
  /** What the state is about now. */
  env(): Env;
  /** @returns a function that ends the subscription */
  subscribe(listener: () => void): () => void;
  send(events: readonly Event[]): void;
}

/**
 * @param perform does what a step asks for outside; what comes of it is sent back as events
 */
export function createStore(initial: State, first: Env, perform: (effect: Effect, store: Store) => void): Store {
  let state = initial;
  let env = first;
  const listeners = new Set<() => void>();
  const store: Store = {
    get: () => state,
    env: () => env,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    send: (events) => {
      const step = updateAll(state, env, events);
      const changed = step.state !== state;
      state = step.state;
      env = step.env;
      if (changed) for (const listener of listeners) listener();
      for (const effect of step.effects) perform(effect, store);
    },
  };
  return store;
}
