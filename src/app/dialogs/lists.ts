/** What the lists of saved views and of the log hold, and the lines of a plain text. */
import { clean } from '../../domain/clean.ts';
import { instantInWords } from '../../domain/dates.ts';
import { reopenCommand } from '../../tables/describe.ts';
import type { Context } from '../context.ts';
import { knownView } from '../saved-view.ts';
import { wrap } from '../text.ts';
import { logLines, viewNames } from '../workspace.ts';
import type { ListDialog, PlainDialog } from './dialog.ts';

export interface ListItem {
  name: string;
  /** The command line that opens it, or why it cannot be opened. */
  command: string;
}

/** The saved views by name; the log, the last line first. */
export function listItems({ state, env }: Context, { kind }: ListDialog): ListItem[] {
  const { workspace } = state;
  if (kind === 'log') {
    return logLines(workspace).map(({ at, command }) => ({ name: instantInWords(at), command }));
  }
  const { source } = env.runner;
  return viewNames(workspace).map((name) => {
    const saved = workspace.views[name]?.value;
    const known = saved ? knownView(saved, env.runner) : 'it is gone';
    return { name, command: typeof known === 'string' ? known : reopenCommand(known.view, source) };
  });
}

/** The lines of a text, as wide as the screen lets them. */
export function plainLines({ state }: Context, { text }: PlainDialog): string[] {
  return text.split('\n').flatMap((line) => wrap(clean(line), state.size.columns - 4));
}
