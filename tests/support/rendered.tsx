/** The real components in Ink's testing library: keys in, the last frame out. */

import { render } from 'ink-testing-library';
import { onTestFinished } from 'vitest';
import { COMMANDS } from '../../src/app/commands/commands.ts';
import type { Env } from '../../src/app/context.ts';
import type { Effect } from '../../src/app/effects.ts';
import type { Size } from '../../src/app/layout.ts';
import { initialState } from '../../src/app/state.ts';
import { createStore, type Store } from '../../src/app/store.ts';
import type { Runner } from '../../src/tables/run.ts';
import type { TableId } from '../../src/tables/table.ts';
import { App } from '../../src/ui/app.tsx';
import { viewOf } from './dataset.ts';
import { soon } from './soon.ts';

/** Draws the program on a table of a runner's data. */
export function rendered(runner: Runner, table: TableId, size: Size, mouse = false) {
  const env: Env = {
    runner,
    version: '1.2.3',
    commands: COMMANDS,
    stamp: () => ({ at: '2025-06-30T10:00:00.000Z', by: 'test' }),
  };
  const effects: Effect[] = [];
  const store: Store = createStore(initialState(viewOf(table), size), env, (effect) => effects.push(effect));
  const app = render(<App store={store} mouse={mouse} onTerminal={() => undefined} />);
  onTestFinished(() => app.unmount());

  const resize = (next: Size): void => {
    // The library's own width is fixed, and it has no height.
    Object.defineProperty(app.stdout, 'columns', { value: next.columns, configurable: true });
    Object.defineProperty(app.stdout, 'rows', { value: next.rows, configurable: true });
    app.stdout.emit('resize');
  };
  resize(size);

  const frame = (): string[] => (app.lastFrame() ?? '').split('\n').map((line) => line.trimEnd());
  return {
    store,
    effects,
    resize,
    frame,
    /** Types what a terminal would send. */
    press: (...keys: string[]): void => {
      for (const key of keys) app.stdin.write(key);
    },
    /** Resolves when the frame has a line with this text. */
    waitFor: (text: string | RegExp): Promise<void> =>
      soon(() => {
        const shown = frame().some((line) => (typeof text === 'string' ? line.includes(text) : text.test(line)));
        if (!shown) throw new Error(`no ${text} in:\n${frame().join('\n')}`);
      }),
  };
}
