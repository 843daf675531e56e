/** The dialogs of what the analyst adds, as lines: a note, a name, lists, an address, a text to copy by hand. */
import { clean } from '../../domain/clean.ts';
import { keyOf } from '../commands/command.ts';
import type { Context } from '../context.ts';
import type { ListDialog, NameDialog, NoteDialog, NotePart, PageDialog, PlainDialog } from '../dialogs/dialog.ts';
import { listItems, plainLines } from '../dialogs/lists.ts';
import { fieldChosen } from '../dialogs/note.ts';
import { dialogHeight } from '../dialogs/scroll.ts';
import { halves } from '../line.ts';
import { cutLine, type StyledLine, segment } from '../lines.ts';
import { fitted, promptOffset, wrap } from '../text.ts';
import { shownOf } from '../window.ts';
import { dialogTitle, TITLES } from './dialogs.ts';

export type OwnDialog = NoteDialog | NameDialog | ListDialog | PageDialog | PlainDialog;

/** Where the texts of a note begin, behind their labels. */
export const NOTE_INDENT = 14;
/** The lines of the parts of a note, from the top of the dialog. */
export const NOTE_LINES: Readonly<Record<NotePart, number>> = { note: 3, value: 6, evidence: 7 };
export const NAME_INDENT = 9;
export const NAME_LINE = 2;

/** What the parts of a note are called. */
export const NOTE_LABELS: Readonly<Record<NotePart, string>> = {
  note: 'Note',
  value: 'Should be',
  evidence: 'Evidence',
};

/** How another field is chosen to be corrected. */
export function otherFields({ env: { commands } }: Context): string {
  const [next, before] = [keyOf(commands, 'note-next-field'), keyOf(commands, 'note-previous-field')];
  return `${next}, ${before}: another field. The one under the cursor comes first.`;
}

function noteLines(context: Context, dialog: NoteDialog): StyledLine[] {
  const width = context.state.size.columns;
  const room = width - NOTE_INDENT;
  const wrapped = wrap(clean(dialog.about.summary), width - 4);
  const summary = [...wrapped, '', ''].slice(0, 2);
  const part = (name: NotePart): StyledLine => {
    const active = dialog.part === name;
    const offset = active ? promptOffset(halves(dialog.line)[0], room) : 0;
    const label = fitted(`${active ? '▸' : ' '} ${NOTE_LABELS[name]}:`, NOTE_INDENT);
    return [
      segment(label, active ? 'strong' : 'faint'),
      segment(fitted(clean(dialog.texts[name]).slice(offset), room)),
    ];
  };
  const saves = keyOf(context.env.commands, 'note-save');
  const told = dialog.fault
    ? wrap(clean(`! ${dialog.fault}`), width - 4).map((text): StyledLine => [segment(`  ${text}`, 'warning')])
    : [[segment(`  Without any text, ${saves} bookmarks the row, or takes note and bookmark off.`, 'faint')]];
  const field = fieldChosen(context, dialog);
  const correction: StyledLine[] = field
    ? [
        cutLine(
          [
            segment(`  Correct ${field.title}`),
            segment(` (field ${field.place} of ${field.count}, ${field.path}):`, 'faint'),
          ],
          width,
        ),
        part('value'),
        part('evidence'),
        [segment(fitted(`  ${otherFields(context)}`, width), 'faint')],
      ]
    : [];
  return [
    dialogTitle(context, 'Note'),
    ...summary.map((text): StyledLine => [segment(`  ${text}`, 'strong')]),
    part('note'),
    [segment('')],
    ...correction,
    ...told,
  ];
}

function nameLines(context: Context, { line }: NameDialog): StyledLine[] {
  const room = context.state.size.columns - NAME_INDENT;
  const offset = promptOffset(halves(line)[0], room);
  return [
    dialogTitle(context, TITLES.name),
    [segment('')],
    [segment(fitted('▸ Name:', NAME_INDENT), 'strong'), segment(fitted(clean(line.text).slice(offset), room))],
  ];
}

function listLines(context: Context, dialog: ListDialog): StyledLine[] {
  const { row, top } = dialog.window;
  const width = context.state.size.columns;
  const items = listItems(context, dialog);
  const shown = items.slice(top, top + dialogHeight(context));
  const lines = shown.map(({ name, command }, index): StyledLine => {
    const current = top + index === row;
    const text = `${current ? '▶' : ' '} ${fitted(clean(name), 20)} ${clean(command)}`;
    return [segment(fitted(text, width), current ? 'current' : 'plain')];
  });
  return [dialogTitle(context, TITLES[dialog.kind], shownOf(top, shown.length, items.length)), ...lines];
}

function pageLines(context: Context, { address }: PageDialog): StyledLine[] {
  const width = context.state.size.columns - 4;
  return [
    dialogTitle(context, TITLES.page),
    [segment('')],
    ...wrap(clean(address), width).map((text): StyledLine => [segment(`  ${text}`, 'strong')]),
  ];
}

function textLines(context: Context, dialog: PlainDialog): StyledLine[] {
  const all = plainLines(context, dialog);
  const height = dialogHeight(context) - 1;
  const top = Math.max(0, Math.min(dialog.top, all.length - height));
  return [
    dialogTitle(context, `Nothing took ${clean(dialog.title)}; select it here to copy it`),
    [segment('')],
    ...all.slice(top, top + height).map((text): StyledLine => [segment(`  ${text}`)]),
  ];
}

/** The lines of a dialog. */
export function ownDialogLines(context: Context, dialog: OwnDialog): StyledLine[] {
  switch (dialog.kind) {
    case 'note':
      return noteLines(context, dialog);
    case 'name':
      return nameLines(context, dialog);
    case 'views':
    case 'log':
      return listLines(context, dialog);
    case 'page':
      return pageLines(context, dialog);
    case 'text':
      return textLines(context, dialog);
  }
}
