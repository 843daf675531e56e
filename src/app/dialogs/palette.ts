/** The command palette: every command by name, found by some of its letters. */
import uFuzzy from '@leeoniya/ufuzzy';
import { lazy } from '../../domain/once.ts';
import { type Command, modeOf, whyNot } from '../commands/command.ts';
import { forceCommands } from '../commands/scope.ts';
import type { Context } from '../context.ts';
import type { PaletteDialog } from './dialog.ts';

export interface PaletteRow {
  command: Command;
  /** Why it can do nothing now; null where it can. */
  why: string | null;
}

/** Made at the first search, since it needs the order of words of a language. */
const fuzzy = lazy(() => new uFuzzy({ intraMode: 1 }));

/**
 * The commands that can be run from the pane below the palette, best match first, and one for each force area; those of
 * dialogs are left out.
 */
export function paletteRows(context: Context, dialog: PaletteDialog): PaletteRow[] {
  const below: Context = { ...context, state: { ...context.state, dialog: null } };
  const mode = modeOf(below.state);
  const usable = [...context.env.commands, ...forceCommands(context.env)].filter(
    (command) => command.modes.includes(mode) && command.id !== 'palette',
  );
  const wanted = dialog.line.text.trim();
  const [found, , order] = fuzzy().search(
    usable.map((command) => `${command.label} ${command.id}`),
    wanted,
    1,
  );
  const ranked = order && found ? order.map((index) => found[index] as number) : found;
  const rows = wanted === '' ? usable : (ranked ?? []).map((index) => usable[index] as Command);
  return rows.map((command) => ({ command, why: whyNot(command, below) }));
}

/** The row that a palette text asks for, as `:42` does; null for any other text. Counted from 1. */
export function rowAsked(dialog: PaletteDialog): number | null {
  return /^\d+$/.test(dialog.line.text.trim()) ? Number(dialog.line.text) : null;
}
