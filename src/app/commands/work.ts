/** Taking work away, undoing it, finding commands, and leaving. */
import { counted } from '../../domain/number.ts';
import type { Context } from '../context.ts';
import type { ExportDialog, PaletteDialog } from '../dialogs/dialog.ts';
import { formatIn, nextFormat, openExport } from '../dialogs/export.ts';
import { noteClosed } from '../dialogs/note.ts';
import { paletteRows, rowAsked } from '../dialogs/palette.ts';
import { QUIT } from '../effects.ts';
import { changeInWords, redo, undo } from '../history.ts';
import { lineOf } from '../line.ts';
import { type State, type Step, withNotice } from '../state.ts';
import { viewOf } from '../views.ts';
import { moveBy, moveTo } from '../window.ts';
import { asking, type Command, EVERYWHERE, PANES, refused } from './command.ts';
import { closeLook } from './looks.ts';
import { moveIn, moveRows } from './move.ts';
import { goBack } from './tables.ts';

const exportIn = ({ state }: Context): ExportDialog => state.dialog as ExportDialog;

const changeFormat =
  (step: number) =>
  (context: Context): State => ({
    ...context.state,
    dialog: nextFormat(exportIn(context), viewOf(context.state.views), step),
  });

function write(context: Context): Step {
  const { state } = context;
  const dialog = exportIn(context);
  const path = dialog.line.text.trim();
  const overwrite = dialog.exists === path;
  return asking(state, { type: 'export', view: viewOf(state.views), format: formatIn(dialog).id, path, overwrite });
}

/** What quitting would leave behind, in words; nothing where all is saved. */
function leftBehind({ drafts, unsaved }: State): string[] {
  const [draft] = drafts.values();
  const one = draft && `the draft of your note on “${draft.about.summary.replace(/\.$/, '')}”`;
  const words = drafts.size > 1 ? `the drafts of ${counted(drafts.size, 'note')}` : one;
  return [
    ...(words === undefined ? [] : [words]),
    ...(unsaved === null ? [] : [`your last notes, which are not saved: ${unsaved}`]),
  ];
}

/** Quits; with work that is not saved only when asked again. */
function leave(state: State, code: number): State | Step {
  const left = leftBehind(state);
  if (left.length === 0 || state.warned) return asking(state, { type: 'quit', code });
  return { ...withNotice(state, `Once more quits without ${left.join(' and without ')}.`, true), warned: true };
}

/** Quits from everywhere; a note that is open is closed first, and what was typed in it kept. */
function interrupt(context: Context): State | Step {
  const { dialog } = context.state;
  return leave(dialog?.kind === 'note' ? noteClosed(context, dialog) : context.state, QUIT.interrupted);
}

/** Runs the command that the palette points at, or goes to the row whose number was typed. */
function runChosen(context: Context): State | Step {
  const dialog = context.state.dialog as PaletteDialog;
  const closed: Context = { ...context, state: { ...context.state, dialog: null } };
  const row = rowAsked(dialog);
  if (row !== null) return moveRows({ ...closed, state: { ...closed.state, focus: 'table' } }, moveTo(row - 1));
  const chosen = paletteRows(context, dialog)[dialog.window.row];
  if (!chosen) return withNotice(context.state, 'No command has this name.', true);
  if (chosen.why !== null) return refused(context.state, chosen.why);
  return chosen.command.run(closed);
}

/** The state after undo or redo, saying what changed and how much is left. */
function told(what: string, before: State, after: State): State {
  const left = after.history.past.length;
  return withNotice(
    after,
    `${what}: ${changeInWords(
      before.views,
      after.views,
      after.made.map(({ edit }) => edit),
    )} (${counted(left, 'step')} left to undo).`,
  );
}

export const WORK: readonly Command[] = [
  {
    id: 'export',
    group: 'Work',
    keys: ['e', 'Ctrl+S'],
    modes: PANES,
    label: 'Export what the table shows',
    hint: ['export', 6],
    run: ({ state }) => ({ ...state, dialog: openExport(viewOf(state.views)) }),
  },
  {
    id: 'undo',
    group: 'Work',
    keys: ['u'],
    modes: PANES,
    early: true,
    label: 'Undo the last change: of the view, a note, a saved view',
    hint: ['undo', 10],
    why: ({ state }) => (state.history.past.length === 0 ? 'nothing to undo' : null),
    run: ({ state, env }) => told('Undone', state, undo(state, env.stamp())),
  },
  {
    id: 'redo',
    group: 'Work',
    keys: ['U'],
    modes: PANES,
    early: true,
    label: 'Redo what was undone',
    why: ({ state }) => (state.history.future.length === 0 ? 'nothing to redo' : null),
    run: ({ state, env }) => told('Done again', state, redo(state, env.stamp())),
  },
  {
    id: 'palette',
    group: 'Work',
    keys: [':', 'Ctrl+P'],
    modes: PANES,
    label: 'Every command by name; a number goes to that row',
    hint: ['commands', 7],
    run: ({ state }) => ({ ...state, dialog: { kind: 'palette', line: lineOf(''), window: { row: 0, top: 0 } } }),
  },
  {
    id: 'back-or-quit',
    group: 'Work',
    keys: ['q'],
    modes: PANES,
    early: true,
    label: 'Close the look, or back to where Enter came from; from the first view, quit',
    hint: ['quit', 13],
    run: ({ state }) => {
      if (state.views.look !== null) return closeLook(state);
      return state.trail.length > 0 ? goBack(state) : leave(state, 0);
    },
  },
  {
    id: 'quit',
    group: 'Work',
    keys: ['Q'],
    modes: PANES,
    early: true,
    label: 'Quit',
    run: ({ state }) => leave(state, 0),
  },
  {
    id: 'interrupt',
    group: 'Work',
    keys: ['Ctrl+C'],
    modes: EVERYWHERE,
    label: 'Quit at once; with notes that are not saved, pressed once more',
    run: interrupt,
  },
  {
    id: 'suspend',
    group: 'Work',
    keys: ['Ctrl+Z'],
    modes: EVERYWHERE,
    label: 'Stop and give the terminal back to the shell; fg comes back',
    run: ({ state }) => asking(state, { type: 'suspend' }),
  },
  {
    id: 'redraw',
    group: 'Work',
    keys: ['Ctrl+L'],
    modes: EVERYWHERE,
    label: 'Draw the screen again',
    run: ({ state }) => asking(state, { type: 'redraw' }),
  },
  {
    id: 'palette-run',
    group: 'In dialogs',
    keys: ['Enter'],
    modes: ['palette'],
    label: 'In the commands: run this one',
    hint: ['run', 1],
    run: runChosen,
  },
  {
    id: 'next-command',
    group: 'In dialogs',
    keys: ['Down', 'Ctrl+N'],
    modes: ['palette'],
    label: 'In the commands: the next one',
    run: (context) => moveIn(context, moveBy(1)),
  },
  {
    id: 'previous-command',
    group: 'In dialogs',
    keys: ['Up', 'Ctrl+P'],
    modes: ['palette'],
    label: 'In the commands: the one before',
    run: (context) => moveIn(context, moveBy(-1)),
  },
  {
    id: 'next-format',
    group: 'In dialogs',
    keys: ['Tab', 'Down'],
    modes: ['export'],
    label: 'In the export: the next format',
    hint: ['format', 2],
    run: changeFormat(1),
  },
  {
    id: 'previous-format',
    group: 'In dialogs',
    keys: ['Shift+Tab', 'Up'],
    modes: ['export'],
    label: 'In the export: the format before',
    run: changeFormat(-1),
  },
  {
    id: 'export-write',
    group: 'In dialogs',
    keys: ['Enter'],
    modes: ['export'],
    label: 'In the export: write the file; once more to overwrite one that is there',
    hint: ['write', 1],
    why: (context) => (exportIn(context).line.text.trim() === '' ? 'a file name is missing' : null),
    run: write,
  },
  {
    id: 'cancel',
    group: 'In dialogs',
    keys: ['Esc'],
    modes: ['palette', 'export', 'name', 'views', 'log', 'page'],
    label: 'In the commands, the export, the saved views and the like: close without doing anything',
    hint: ['close', 3],
    run: ({ state }) => ({ ...state, dialog: null }),
  },
];
