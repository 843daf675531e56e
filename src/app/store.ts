/** Holds the state, takes events, and hands effects out. */

import type { Env } from './context.ts';
import type { Effect, Event } from './effects.ts';
import { createWork, mustWait, overtakes } from './pending.ts';
import type { State } from './state.ts';
import { update } from './update.ts';

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
  let waiting: Event[] = [];
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
      const before = state;
      const effects: Effect[] = [];
      const take = (event: Event): void => {
        const step = update(state, env, event);
        state = step.state;
        env = step.env;
        effects.push(...step.effects);
      };
      for (const event of events) {
        if (overtakes(state, env, event)) take(event);
        else waiting.push(event);
        for (let [first] = waiting; first && !mustWait(state, env, first); [first] = waiting) {
          waiting = waiting.slice(1);
          take(first);
        }
      }
      work(state, env);
      if (state !== before) for (const listener of listeners) listener();
      for (const effect of effects) perform(effect, store);
    },
  };
  const work = createWork((event) => store.send([event]));
  return store;
}

/** Whether no dialog is open from which something new would take something away. */
export const isFree = (store: Store): boolean => store.get().dialog === null;

/** Resolves once the screen is free of dialogs. */
export async function whenFree(store: Store): Promise<void> {
  while (!isFree(store)) {
    await new Promise<void>((resolve) => {
      const stop = store.subscribe(() => {
        stop();
        resolve();
      });
    });
  }
}
