/** Marking rows, and notes on them. */

import type { Context } from '../context.ts';
import { rowUnder } from '../context.ts';
import type { NoteDialog } from '../dialogs/dialog.ts';
import {
  isCorrectionTyped,
  nextField,
  nextPart,
  noteClosed,
  noteEdits,
  openNote,
  withoutDraft,
} from '../dialogs/note.ts';
import { cursorOf, type State, withNotice } from '../state.ts';
import { moveBy } from '../window.ts';
import { whyNoNotes, withEdits } from '../workspace.ts';
import { type Command, keyOf, refused, whyNoRow } from './command.ts';
import { moveRows } from './move.ts';

const noteIn = ({ state }: Context): NoteDialog => state.dialog as NoteDialog;

const markedInWords = (count: number, { commands }: Context['env']): string =>
  `${count} marked; ${keyOf(commands, 'copy')} copies them.`;

function mark(context: Context): State {
  const { state } = context;
  const id = rowUnder(context)?.id ?? '';
  const marks = new Set(state.marks);
  if (!marks.delete(id)) marks.add(id);
  const marked = { ...state, marks, lastMark: id };
  return withNotice(moveRows({ ...context, state: marked }, moveBy(1)), markedInWords(marks.size, context.env));
}

function markRange(context: Context): State {
  const { state, result, env } = context;
  const here = cursorOf(state).row;
  const from = state.lastMark === null ? -1 : result.indexOf(state.lastMark);
  if (from < 0)
    return refused(state, `no row is marked for the range to begin at; ${keyOf(env.commands, 'mark')} marks one`);
  const [first, last] = [Math.min(from, here), Math.max(from, here)];
  const ids = result.rows.slice(first, last + 1).map(({ id }) => id);
  const marks = new Set([...state.marks, ...ids]);
  return withNotice({ ...state, marks, lastMark: ids.at(-1) ?? null }, markedInWords(marks.size, env));
}

function save(context: Context): State {
  const { state, env } = context;
  const dialog = noteIn(context);
  const edits = noteEdits(context, dialog);
  if (typeof edits === 'string') return { ...state, dialog: { ...dialog, fault: edits } };
  const closed = withoutDraft({ ...state, dialog: dialog.back }, dialog.id);
  const [edit] = edits;
  if (!edit) return withNotice(closed, 'Nothing was changed.');
  const told = edit.type === 'bookmark' ? (edit.value ? 'Bookmarked' : 'The bookmark is taken off') : 'Noted';
  const key = (id: string): string => keyOf(env.commands, id);
  const keys = `${key('open-notes')} lists your notes, ${key('undo')} takes it back`;
  return withNotice(withEdits(closed, env.stamp(), edits), `${told}. ${keys}.`);
}

/** Opens the note on the row under the cursor, and tells where it is a draft. */
function openOn(context: Context): State {
  const { state, env } = context;
  const dialog = openNote(context);
  const opened = { ...state, dialog };
  if (dialog === null || !state.drafts.has(dialog.id)) return opened;
  const [saves, resets] = ['note-save', 'note-reset'].map((command) => keyOf(env.commands, command));
  return withNotice(opened, `This is your draft, not saved yet; ${saves} saves it, ${resets} throws it away.`);
}

function close(context: Context): State {
  const { id } = noteIn(context);
  const closed = noteClosed(context, noteIn(context));
  if (!closed.drafts.has(id)) return closed;
  const [note, save] = ['note', 'note-save'].map((command) => keyOf(context.env.commands, command));
  return withNotice(
    closed,
    `Not saved, kept as a draft: ${note} on this row shows it again, ${save} there saves it.`,
    true,
  );
}

/** The note as the workspace has it, without what was typed and without a draft. */
function reset(context: Context): State {
  const { id, back } = noteIn(context);
  const state = withoutDraft({ ...context.state, dialog: back }, id);
  return { ...state, dialog: openNote({ ...context, state }) };
}

/** Why no other field can be chosen: what is typed for this one would be gone. */
function whyNoOtherField(context: Context): string | null {
  if (!isCorrectionTyped(context, noteIn(context))) return null;
  const [saves, resets] = ['note-save', 'note-reset'].map((command) => keyOf(context.env.commands, command));
  return `this correction is not saved yet; ${saves} saves it, ${resets} takes back what was typed`;
}

export const NOTES: readonly Command[] = [
  {
    id: 'mark',
    group: 'Work',
    keys: ['Space'],
    modes: ['table'],
    needs: 'rows',
    label: 'Mark the row, or take its mark off',
    why: whyNoRow,
    run: mark,
  },
  {
    id: 'mark-range',
    group: 'Work',
    keys: ['v'],
    modes: ['table'],
    needs: 'rows',
    label: 'Mark all rows from the last marked one to here',
    why: whyNoRow,
    run: markRange,
  },
  {
    id: 'unmark',
    group: 'Work',
    keys: ['V'],
    modes: ['table'],
    label: 'Take all marks off',
    why: ({ state }) => (state.marks.size === 0 ? 'nothing is marked' : null),
    run: ({ state }) => ({ ...state, marks: new Set(), lastMark: null }),
  },
  {
    id: 'note',
    group: 'Work',
    keys: ['m'],
    modes: ['table', 'detail', 'row'],
    needs: 'rows',
    label: 'A note on this row, a bookmark, or a correction of one of its fields',
    hint: ['note', 9],
    why: (context) => whyNoNotes(context) ?? whyNoRow(context),
    run: openOn,
  },
  {
    id: 'note-save',
    group: 'In dialogs',
    keys: ['Enter'],
    modes: ['note'],
    label: 'In the note: save it; without a text, bookmark the row or take note and bookmark off',
    hint: ['save', 1],
    run: save,
  },
  {
    id: 'note-next-part',
    group: 'In dialogs',
    keys: ['Tab', 'Down'],
    modes: ['note'],
    label: 'In the note: on to the correction and its evidence',
    hint: ['next line', 2],
    why: (context) => (noteIn(context).path === null ? 'only records are corrected' : null),
    run: (context) => ({ ...context.state, dialog: nextPart(noteIn(context), 1) }),
  },
  {
    id: 'note-previous-part',
    group: 'In dialogs',
    keys: ['Shift+Tab', 'Up'],
    modes: ['note'],
    label: 'In the note: back to the line before',
    run: (context) => ({ ...context.state, dialog: nextPart(noteIn(context), -1) }),
  },
  {
    id: 'note-next-field',
    group: 'In dialogs',
    keys: ['Ctrl+N'],
    modes: ['note'],
    label: 'In the note: correct the next field',
    hint: ['other field', 3],
    why: whyNoOtherField,
    run: (context) => ({ ...context.state, dialog: nextField(context, noteIn(context), 1) }),
  },
  {
    id: 'note-previous-field',
    group: 'In dialogs',
    keys: ['Ctrl+P'],
    modes: ['note'],
    label: 'In the note: correct the field before',
    why: whyNoOtherField,
    run: (context) => ({ ...context.state, dialog: nextField(context, noteIn(context), -1) }),
  },
  {
    id: 'note-close',
    group: 'In dialogs',
    keys: ['Esc'],
    modes: ['note'],
    label: 'In the note: close it; what was typed is kept as a draft until you quit',
    hint: ['close', 4],
    run: close,
  },
  {
    id: 'note-reset',
    group: 'In dialogs',
    keys: ['Ctrl+R'],
    modes: ['note'],
    label: 'In the note: take back all that was typed, a draft too',
    run: reset,
  },
];
