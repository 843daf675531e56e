/** What a command is. Dispatch, hint line, help, palette and the key list of the README are all made from commands. */

import { capital } from '../../domain/text.ts';
import type { LookId } from '../../looks/look.ts';
import { lookOf } from '../../looks/registry.ts';
import type { Context } from '../context.ts';
import { rowUnder } from '../context.ts';
import type { DialogKind } from '../dialogs/dialog.ts';
import type { Effect } from '../effects.ts';
import type { KeyName } from '../keys.ts';
import { type State, type Step, withNotice } from '../state.ts';

/** What has the keys: a pane, or the dialog that is open. */
export type Mode = 'table' | 'forces' | 'detail' | DialogKind;

/** The panes: everything but dialogs. */
export const PANES: readonly Mode[] = ['table', 'forces', 'detail'];
/** Everything that can be open, but what shows keys instead of running them. */
export const EVERYWHERE: readonly Mode[] = [
  ...PANES,
  'filter',
  'palette',
  'export',
  'columns',
  'help',
  'facet',
  'group',
  'row',
  'totals',
  'describe',
  'note',
  'name',
  'views',
  'log',
  'page',
  'text',
];

export const GROUPS = [
  'Move',
  'Tables',
  'Scope',
  'Filter',
  'Sort and columns',
  'Look',
  'Looks',
  'Work',
  'In dialogs',
] as const;

export interface Command {
  id: string;
  group: (typeof GROUPS)[number];
  keys: readonly KeyName[];
  modes: readonly Mode[];
  /** What it does, for help, palette and README. */
  label: string;
  /** In few words, for the hint line, and how early it stands there; without it the command is not shown there. */
  hint?: readonly [words: string, rank: number];
  /** What it works on: the rows of a table alone, or these looks; without it, whatever is open. */
  needs?: 'rows' | readonly LookId[];
  /** Whether it has no need of rows: it is done at once also where they are still being worked out. */
  early?: true;
  /** Why it can do nothing now; null where it can. */
  why?(context: Context): string | null;
  run(context: Context): State | Step;
}

/** The keys of a command in words: `j Down`; empty where only the palette runs it. */
export function keysInWords(command: Pick<Command, 'keys'>): string {
  return command.keys.join(' ');
}

/** What to press for a command: its first key; where it has none, its name in the palette: `:undo`. */
export function keyOf(commands: readonly Pick<Command, 'id' | 'keys'>[], id: string): KeyName {
  return commands.find((command) => command.id === id)?.keys[0] ?? `:${id}`;
}

/** Whether a command works on what is open, the rows of a table or a look. */
export function fits({ needs }: Command, look: LookId | null): boolean {
  if (needs === undefined) return true;
  return needs === 'rows' ? look === null : look !== null && needs.includes(look);
}

/** The keys that a person chose, by command id; an empty list where none shall run it. */
export type ChosenKeys = Readonly<Partial<Record<string, readonly KeyName[]>>>;

/** The commands with the keys that a person chose; those that are not named keep their own. */
export function configuredCommands<Own extends Pick<Command, 'id' | 'keys'>>(
  commands: readonly Own[],
  keys: ChosenKeys,
): readonly Own[] {
  return commands.map((command) => ({ ...command, keys: keys[command.id] ?? command.keys }));
}

/** The command that a key runs in a mode. */
export function commandFor<Own extends { keys: readonly KeyName[]; modes: readonly string[] }>(
  commands: readonly Own[],
  mode: Own['modes'][number],
  key: KeyName,
): Own | undefined {
  return commands.find((command) => command.modes.includes(mode) && command.keys.includes(key));
}

/** What commands do, in few words each: `/ filter`; the first ones first. What no key runs is left out. */
export function hintsOf(commands: readonly Pick<Command, 'hint' | 'keys'>[]): string[] {
  const hinted = commands.flatMap(({ hint, keys }) => (hint && keys[0] ? [{ hint, key: keys[0] }] : []));
  return hinted.toSorted((a, b) => a.hint[1] - b.hint[1]).map(({ hint, key }) => `${key} ${hint[0]}`);
}

/** What can be done in a mode, in few words each. */
export function hintsFor(commands: readonly Command[], mode: Mode, look: LookId | null): string[] {
  return hintsOf(commands.filter((command) => command.modes.includes(mode) && fits(command, look)));
}

/** Why a command can do nothing now; null where it can. */
export function whyNot(command: Command, context: Context): string | null {
  const look = context.state.views.look?.kind ?? null;
  if (fits(command, look)) return command.why?.(context) ?? null;
  if (command.needs === 'rows') {
    const { commands } = context.env;
    return `this is for single rows; ${keyOf(commands, 'enter')} opens the rows behind a cell, ${keyOf(commands, 'peel')} goes back`;
  }
  const [wanted] = command.needs ?? [];
  return `this is for the ${wanted === undefined ? 'look' : lookOf(wanted).title.toLowerCase()}`;
}

/** Why nothing can be done with the row under the cursor: there is none; null where there is one. */
export const whyNoRow = (context: Context): string | null => (rowUnder(context) ? null : 'there is no row here');

/** A step that asks for something outside. */
export function asking(state: State, ...effects: Effect[]): Step {
  return { state, effects };
}

/**
 * The state with the reason why a command does nothing, as a sentence.
 * @param why begins with no key and with no name of the analyst's, since its first letter becomes a capital
 */
export function refused(state: State, why: string): State {
  const sentence = capital(why);
  return withNotice(state, /[.?!]$/.test(sentence) ? sentence : `${sentence}.`, true);
}

/** What has the keys now. */
export function modeOf(state: State): Mode {
  return state.dialog?.kind ?? state.focus;
}
