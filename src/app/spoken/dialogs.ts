/** The dialogs in words: what is typed, what there is to choose from, what a text says. */

import { counted, formatNumber } from '../../domain/number.ts';
import { FORMATS } from '../../export/formats.ts';
import { percentage } from '../../looks/breakdown.ts';
import { viewInWords } from '../../tables/describe.ts';
import { labelOf } from '../../tables/facet.ts';
import { tableOf } from '../../tables/registry.ts';
import { fieldsOf } from '../../tables/run.ts';
import type { Column } from '../../tables/table.ts';
import { type Command, keyOf } from '../commands/command.ts';
import type { Context } from '../context.ts';
import { chooserRows } from '../dialogs/columns.ts';
import type {
  ColumnsDialog,
  Dialog,
  ExportDialog,
  FacetDialog,
  FilterDialog,
  GroupDialog,
  KeysDialog,
  PaletteDialog,
  TextDialog,
} from '../dialogs/dialog.ts';
import { formatIn } from '../dialogs/export.ts';
import { valuesIn } from '../dialogs/facet.ts';
import { filterCompletions } from '../dialogs/filter.ts';
import { listItems, plainLines } from '../dialogs/lists.ts';
import { fieldChosen } from '../dialogs/note.ts';
import { paletteRows, rowAsked } from '../dialogs/palette.ts';
import { profilesIn } from '../dialogs/profile.ts';
import { dialogHeight, textLines } from '../dialogs/scroll.ts';
import { TITLES } from '../screen/dialogs.ts';
import { NOTE_LABELS, type OwnDialog, otherFields } from '../screen/workspace.ts';
import { packed } from '../text.ts';
import type { Window } from '../window.ts';
import type { Frame } from './frame.ts';
import { firstRows } from './rows.ts';
import { plain, sentences, titleInWords } from './words.ts';

type DialogFrame = Omit<Frame, 'foot'>;

/** A list with its cursor: each item with its place, of the items that show. */
function listed(texts: readonly string[], { row, top }: Window, height: number): Pick<Frame, 'items' | 'active'> {
  const items = texts.slice(top, top + height).map((text, index) => `${top + index + 1} of ${texts.length}: ${text}`);
  return { items, active: { place: row - top, text: items[row - top] ?? '' } };
}

function filterFrame(context: Context, dialog: FilterDialog): DialogFrame {
  const { fault, line } = dialog;
  const offers = filterCompletions(context, dialog).map(({ insert, about }) =>
    about ? `${insert} (${about})` : insert,
  );
  const at = fault === null ? '' : plain(line.text.slice(fault.start, fault.end));
  const wrong = fault === null ? '' : `Not right yet${at === '' ? '' : `, at ${at}`}: ${plain(fault.message)}`;
  const completes = keyOf(context.env.commands, 'filter-complete');
  const offered = packed(offers.map(plain), context.state.size.columns - 14, ', ');
  return {
    head: [titleInWords(context)],
    prompt: { label: 'Filter: ', line },
    told: [sentences([wrong]), offered === '' ? '' : `${completes} completes: ${offered}`].filter(Boolean),
    items: firstRows(context, dialogHeight(context)),
  };
}

function commandInWords({ label, keys }: Command, why: string | null): string {
  const pressed = keys.length === 0 ? '' : `, key ${keys.join(' or ')}`;
  return plain(`${label}${pressed}${why === null ? '' : `, not now: ${why}`}`);
}

function paletteFrame(context: Context, dialog: PaletteDialog): DialogFrame {
  const texts = paletteRows(context, dialog).map(({ command, why }) => commandInWords(command, why));
  const { items, active } = listed(texts, dialog.window, dialogHeight(context) - 1);
  const asked = rowAsked(dialog);
  const does = asked === null ? `runs ${active?.text}` : `goes to row ${formatNumber(asked)}`;
  const runs = `${keyOf(context.env.commands, 'palette-run')} ${does}`;
  const none = 'No command has this name. A number goes to that row';
  return {
    head: [`${counted(texts.length, 'command')}.`],
    prompt: { label: 'Command: ', line: dialog.line },
    // The cursor stays where the name is typed, so what Enter would do is told there.
    told: [sentences([asked === null && texts.length === 0 ? none : runs])],
    items,
  };
}

const PREVIEW_ROWS = 3;

function exportFrame(context: Context, dialog: ExportDialog): DialogFrame {
  const { result, env } = context;
  const rows = `${counted(result.rows.length, 'row')}, ${counted(result.columns.length, 'column')}`;
  const { id, about } = formatIn(dialog);
  const { exists } = dialog;
  const again = keyOf(env.commands, 'export-write');
  return {
    head: [
      `${TITLES.export}.`,
      sentences([plain(`Format ${dialog.format + 1} of ${FORMATS.length}: ${id}, ${about}`)]),
    ],
    prompt: { label: 'Path: ', line: dialog.line },
    told: [
      ...(exists === null ? [] : [`Warning: it is there already; ${again} once more overwrites ${plain(exists)}`]),
      sentences([plain(`${rows}: ${viewInWords(result, env.runner.source.dataset)}`)]),
    ],
    items: firstRows(context, PREVIEW_ROWS),
  };
}

function columnsFrame(context: Context, dialog: ColumnsDialog): DialogFrame {
  const texts = chooserRows(context, dialog).map(({ column, shown }) => {
    return `${plain(column.title)}, ${shown ? 'shown' : 'hidden'}: ${plain(column.about)}`;
  });
  const { title } = context.result.table;
  return { head: [`Columns of ${plain(title)}.`], ...listed(texts, dialog.window, dialogHeight(context)) };
}

function groupFrame(context: Context, { order, chosen, window }: GroupDialog): DialogFrame {
  const { columns, title } = tableOf(context.state.views.table);
  const texts = order.map((id) => {
    const column = columns.find((candidate) => candidate.id === id);
    const place = ['not chosen', 'chosen first', 'chosen second'][1 + chosen.indexOf(id)];
    return `${plain(column?.title ?? '')}, ${place}: ${plain(column?.about ?? '')}`;
  });
  return {
    head: [`Break ${title} down by one or two of these.`],
    ...listed(texts, window, dialogHeight(context)),
  };
}

function facetFrame(context: Context, dialog: FacetDialog): DialogFrame {
  const { chosen, window } = dialog;
  const values = valuesIn(context, dialog);
  const rows = context.result.matched;
  const column = fieldsOf(context.result.table).get(dialog.column) as Column;
  const texts = values.map((item) => {
    const { value, count } = item;
    const share = percentage(count, rows);
    return `${plain(labelOf(column, item))}, ${counted(count, 'row')}, ${share}, ${chosen.includes(value) ? 'chosen' : 'not chosen'}`;
  });
  return {
    head: [`${plain(column.title)}: ${counted(values.length, 'value')} in ${counted(rows, 'row')}.`],
    ...listed(texts, window, dialogHeight(context)),
  };
}

/** A line of a text, without the blanks that line it up: `j Down: Down`, and with a word for the sign of a match. */
function lineInWords(text: string): string {
  return plain(text.startsWith(' ') ? text : text.replace(/ {2,}/, ': ').replace(/^•/, 'dot'));
}

/** What the columns hold: as many lines as the drawn ones, since they scroll together. */
function profileInWords(context: Context): string[] {
  const lines = profilesIn(context).map(({ column, filled, unknown, distinct, words }) => {
    const number = (count: number): string => (count === 0 ? 'none' : formatNumber(count));
    const counts = `${number(filled)} stated, ${number(unknown)} unknown, ${number(distinct)} different`;
    return `${plain(column.title)}: ${counts}${filled === 0 ? '' : `, ${plain(words).replace(' … ', ' to ')}`}`;
  });
  return ['Each column, from its least value to its most, or its most frequent ones:', ...lines];
}

function textFrame(context: Context, dialog: TextDialog | KeysDialog): DialogFrame {
  const all =
    dialog.kind === 'describe'
      ? profileInWords(context)
      : textLines(context, dialog).map(({ text }) => lineInWords(text));
  const height = dialogHeight(context);
  const top = Math.max(0, Math.min(dialog.top, all.length - height));
  const items = all.slice(top, top + height);
  const of = dialog.kind === 'row' ? ` of ${titleInWords(context).slice(0, -1)}` : '';
  return {
    head: [`${TITLES[dialog.kind]}${of}, lines ${top + 1} to ${top + items.length} of ${all.length}.`],
    items,
    active: { place: 0, text: items[0] ?? '' },
  };
}

/** Notes, names, lists of views: the part that is typed, and the rest in words. */
function ownFrame(context: Context, dialog: OwnDialog): DialogFrame {
  switch (dialog.kind) {
    case 'note': {
      const { part, fault, about, texts } = dialog;
      const field = fieldChosen(context, dialog);
      const label =
        part === 'value' ? `${field?.title} ${NOTE_LABELS.value.toLowerCase()}: ` : `${NOTE_LABELS[part]}: `;
      const told = fault ? [`Warning: ${plain(fault)}`] : [];
      const items = field
        ? [
            `Correction of ${field.title}, field ${field.place} of ${field.count}, ${field.path}: ${plain(texts.value)}`,
            otherFields(context),
          ]
        : [];
      return { head: [`Note on: ${plain(about.summary)}`], prompt: { label, line: dialog.line }, told, items };
    }
    case 'name':
      return { head: [`${TITLES.name}.`], prompt: { label: 'Name: ', line: dialog.line }, items: [] };
    case 'views':
    case 'log': {
      const texts = listItems(context, dialog).map(({ name, command }) => `${plain(name)}: ${plain(command)}`);
      return { head: [`${TITLES[dialog.kind]}.`], ...listed(texts, dialog.window, dialogHeight(context)) };
    }
    case 'page':
      return { head: [TITLES.page], items: [plain(dialog.address)] };
    case 'text': {
      const items = plainLines(context, dialog).slice(dialog.top, dialog.top + dialogHeight(context));
      return { head: [`Nothing took ${plain(dialog.title)}; copy it from here.`], items };
    }
  }
}

/** The dialog that is open. */
export function dialogFrame(context: Context, dialog: Dialog): DialogFrame {
  switch (dialog.kind) {
    case 'filter':
      return filterFrame(context, dialog);
    case 'palette':
      return paletteFrame(context, dialog);
    case 'export':
      return exportFrame(context, dialog);
    case 'columns':
      return columnsFrame(context, dialog);
    case 'group':
      return groupFrame(context, dialog);
    case 'facet':
      return facetFrame(context, dialog);
    case 'help':
    case 'row':
    case 'totals':
    case 'describe':
    case 'keys':
      return textFrame(context, dialog);
    default:
      return ownFrame(context, dialog);
  }
}
