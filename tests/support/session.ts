/** The whole program without a terminal: keys in, the lines of the screen out. */
import { type ChosenKeys, configuredCommands } from '../../src/app/commands/command.ts';
import { COMMANDS } from '../../src/app/commands/commands.ts';
import { type Context, contextOf, type Env } from '../../src/app/context.ts';
import type { Effect, Event } from '../../src/app/effects.ts';
import type { KeyName } from '../../src/app/keys.ts';
import type { Size } from '../../src/app/layout.ts';
import type { StyledLine } from '../../src/app/lines.ts';
import { bottomLines, nameLine, tabsLine } from '../../src/app/screen/bars.ts';
import { detailPaneLines } from '../../src/app/screen/detail.ts';
import {
  columnsDialogLines,
  facetDialogLines,
  groupDialogLines,
  paletteDialogLines,
  textDialogLines,
} from '../../src/app/screen/dialogs.ts';
import { exportDialogLines } from '../../src/app/screen/export.ts';
import { forceLines } from '../../src/app/screen/forces.ts';
import { gridLines } from '../../src/app/screen/grid.ts';
import { ownDialogLines } from '../../src/app/screen/workspace.ts';
import { cursorOf, type State } from '../../src/app/state.ts';
import { widthOf } from '../../src/app/text.ts';
import { startOn, update } from '../../src/app/update.ts';
import { graphemesOf } from '../../src/domain/graphemes.ts';
import type { Runner, TableView } from '../../src/tables/run.ts';
import type { TableId } from '../../src/tables/table.ts';
import { bundledDataset, runnerOf, viewOf } from './dataset.ts';

const bundled = runnerOf(await bundledDataset());

/** When and by whom everything is written in a session. */
export const STAMP = { at: '2025-06-30T10:00:00.000Z', by: 'test' };

/** A terminal of 80 by 24, the size that everything has to work at. */
export const USUAL: Size = { columns: 80, rows: 24 };

const textOf = (line: StyledLine): string => line.map(({ text }) => text).join('');

/** A line with spaces to the edge of its pane. */
const filled = (line: string, width: number): string => line + ' '.repeat(Math.max(0, width - widthOf(line)));

/** Panes beside each other; every line of a pane has its width. */
function beside(...panes: string[][]): string[] {
  const [first = [], ...others] = panes;
  return others.reduce((left, right) => left.map((line, index) => line + (right[index] ?? '')), first);
}

function panes(context: Context): string[] {
  const { areas } = context;
  const { detail, table, height } = areas;
  const grid = gridLines(context).map((line) => filled(textOf(line), table.columns));
  const blank = ' '.repeat(table.columns);
  const whole = [...grid, ...Array.from({ length: table.rows - grid.length }, () => blank)];
  const pane = detail.place === 'hidden' ? [] : detailPaneLines(context).map(textOf);
  const column = detail.place === 'below' ? [...whole, ...pane] : whole;
  const forces = areas.forces > 0 ? forceLines(context).map(textOf) : Array.from({ length: height }, () => '');
  return beside(forces, column, detail.place === 'right' ? pane : []);
}

/** What stands between the tabs and the bottom; of the dialogs with a small table, what stands above it. */
function middle(context: Context): string[] {
  const { dialog } = context.state;
  if (dialog === null) return panes(context);
  switch (dialog.kind) {
    case 'filter':
      return panes(context);
    case 'export':
      return exportDialogLines(context, dialog).map(textOf);
    case 'columns':
      return columnsDialogLines(context, dialog).map(textOf);
    case 'facet':
      return facetDialogLines(context, dialog).map(textOf);
    case 'group':
      return groupDialogLines(context, dialog).map(textOf);
    case 'palette':
      return paletteDialogLines(context, dialog).map(textOf);
    case 'help':
    case 'row':
    case 'totals':
    case 'describe':
    case 'keys':
      return textDialogLines(context, dialog).map(textOf);
    default:
      return ownDialogLines(context, dialog).map(textOf);
  }
}

/** The screen of a state as text. */
export function screenOf(context: Context): string[] {
  const lines = [nameLine(context), tabsLine(context)].map(textOf);
  return [...lines, ...middle(context), ...bottomLines(context).map(textOf)];
}

export interface Session {
  readonly state: State;
  readonly context: Context;
  /** What was asked for outside, since the start. */
  readonly effects: readonly Effect[];
  send(...events: Event[]): Session;
  /** Presses keys by their names: `press('2', 'j', 'Enter')`. */
  press(...keys: KeyName[]): Session;
  /** Types a text, letter by letter. */
  type(text: string): Session;
  /** The lines of the screen, as far as they are lines. */
  screen(): string[];
  /** The table alone: title, header, rows. */
  grid(): string[];
  /** The ids of the rows that the table shows, all of them. */
  ids(): string[];
  /** The id of the row under the cursor. */
  current(): string | undefined;
  /** The notice, as it is told at the bottom; without one, the hints. */
  said(): string;
}

export interface SessionOptions {
  size?: Size;
  runner?: Runner;
  /** Keys that the analyst chose, by command id. */
  keys?: ChosenKeys;
  /** The folder of documents that was named; null where those that were imported are looked for alone. */
  sources?: string | null;
}

/** Opens the screen on a view of the bundled data, or of another runner's. */
export function session(view: TableId | TableView = 'periods', options: SessionOptions = {}): Session {
  const runner = options.runner ?? bundled;
  const commands = configuredCommands(COMMANDS, options.keys ?? {});
  const { sources } = options;
  const plain: Env = { runner, version: '1.2.3', commands, stamp: () => STAMP };
  let env: Env = sources === undefined ? plain : { ...plain, sources };
  let state = startOn(typeof view === 'string' ? viewOf(view) : view, options.size ?? USUAL, env);
  const effects: Effect[] = [];
  const own: Session = {
    get state() {
      return state;
    },
    get context() {
      return contextOf(state, env);
    },
    effects,
    send: (...events) => {
      for (const event of events) {
        const step = update(state, env, event);
        state = step.state;
        env = step.env;
        // Lines of the log go out with nearly every step; they have tests of their own.
        effects.push(...step.effects.filter(({ type }) => type !== 'log'));
      }
      return own;
    },
    press: (...keys) => own.send(...keys.map((key): Event => ({ type: 'key', key }))),
    type: (text) => own.press(...graphemesOf(text).map((character) => (character === ' ' ? 'Space' : character))),
    screen: () => screenOf(own.context),
    grid: () => gridLines(own.context).map(textOf),
    ids: () => own.context.result.rows.map(({ id }) => id),
    current: () => own.context.result.rows[cursorOf(state).row]?.id,
    said: () => {
      const { notice } = state;
      const told = notice && `${notice.warning ? '! ' : ''}${notice.text}`;
      return told ?? (screenOf(own.context).at(-1) ?? '').trim();
    },
  };
  return own;
}
