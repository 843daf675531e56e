/** A note on a record, and the correction of one of its fields, as they are typed. */
import { fieldsOf, withValue } from '../../domain/fields.ts';
import { schemaFaults } from '../../domain/json.ts';
import { type FactRecord, recordSchema } from '../../domain/schema.ts';
import { fieldTitle } from '../../tables/fields.ts';
import type { Edit } from '../../workspace/edit.ts';
import type { Correction } from '../../workspace/schema.ts';
import type { Context } from '../context.ts';
import { type Line, lineOf } from '../line.ts';
import { cursorOf, type State } from '../state.ts';
import { aboutRow } from '../workspace.ts';
import type { NoteDialog, NotePart } from './dialog.ts';

const PARTS: readonly NotePart[] = ['note', 'value', 'evidence'];

const recordOf = ({ env }: Context, id: string): FactRecord | null =>
  env.runner.source.dataset.factById.get(id)?.record ?? null;

/** A value as it is typed: texts as they are, all else as JSON. */
const typedValue = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** The texts of a correction of a field: the one that is there, or what the record says. */
function correctionTexts(
  context: Context,
  id: string,
  path: string | null,
): Pick<NoteDialog['texts'], 'value' | 'evidence'> {
  const record = recordOf(context, id);
  if (path === null || record === null) return { value: '', evidence: '' };
  const own = context.state.workspace.entries[id]?.corrections[path]?.value;
  const there = fieldsOf(record).find(([field]) => field === path)?.[1];
  return { value: typedValue(own ? own.value : there), evidence: own?.evidence ?? '' };
}

/** The dialog over the row under the cursor, with the draft that was left there; null where there is no row. */
export function openNote(context: Context): NoteDialog | null {
  const { state, result } = context;
  const { row: place, column } = cursorOf(state);
  const row = result.rows[place];
  if (!row) return null;
  const record = recordOf(context, row.id);
  const paths = record ? fieldsOf(record).map(([path]) => path) : [];
  const shown = result.columns.find(({ id }) => id === column)?.shows ?? [];
  const path = paths.find((own) => shown.includes(own)) ?? paths[0] ?? null;
  const note = state.workspace.entries[row.id]?.note?.value ?? '';
  const texts = { note, ...correctionTexts(context, row.id, path) };
  const about = state.workspace.entries[row.id] ?? aboutRow(context, row);
  const { dataset, force, summary } = about;
  const draft = state.drafts.get(row.id);
  const back = state.dialog?.kind === 'row' ? state.dialog : null;
  // Another reading of the dataset may have the field no more.
  if (draft && (draft.path === null || paths.includes(draft.path))) return { ...draft, back };
  const typed = draft?.texts.note ?? note;
  return {
    kind: 'note',
    id: row.id,
    about: { dataset, force, summary },
    part: 'note',
    line: lineOf(typed),
    texts: { ...texts, note: typed },
    path,
    fault: null,
    back,
  };
}

/** Whether a correction is typed that the workspace does not have. */
export function isCorrectionTyped(context: Context, { id, path, texts }: NoteDialog): boolean {
  const { value, evidence } = correctionTexts(context, id, path);
  return texts.value !== value || texts.evidence !== evidence;
}

/** Whether something is typed that the workspace does not have. */
function isChanged(context: Context, dialog: NoteDialog): boolean {
  const note = context.state.workspace.entries[dialog.id]?.note?.value ?? '';
  return dialog.texts.note.trim() !== note || isCorrectionTyped(context, dialog);
}

/** The state without the draft of a note. */
export function withoutDraft(state: State, id: string): State {
  const drafts = new Map(state.drafts);
  return drafts.delete(id) ? { ...state, drafts } : state;
}

/** The state with the note closed: what is typed and not saved is kept as a draft until the program ends. */
export function noteClosed(context: Context, dialog: NoteDialog): State {
  const closed = withoutDraft({ ...context.state, dialog: dialog.back }, dialog.id);
  if (!isChanged(context, dialog)) return closed;
  const drafts = new Map(closed.drafts).set(dialog.id, { ...dialog, fault: null });
  return { ...closed, drafts, warned: false };
}

/** The dialog with another text in the part that is being typed. */
export function noteTyped(dialog: NoteDialog, line: Line): NoteDialog {
  return { ...dialog, line, texts: { ...dialog.texts, [dialog.part]: line.text }, fault: null };
}

/** The dialog with another part being typed; a document has only the note itself. */
export function nextPart(dialog: NoteDialog, step: number): NoteDialog {
  if (dialog.path === null) return dialog;
  const part = PARTS[(PARTS.indexOf(dialog.part) + step + PARTS.length) % PARTS.length] as NotePart;
  return { ...dialog, part, line: lineOf(dialog.texts[part]) };
}

/** The dialog with another field to correct. */
export function nextField(context: Context, dialog: NoteDialog, step: number): NoteDialog {
  const record = recordOf(context, dialog.id);
  if (record === null) return dialog;
  const paths = fieldsOf(record).map(([path]) => path);
  const path = paths[(paths.indexOf(dialog.path ?? '') + step + paths.length) % paths.length] ?? null;
  const texts = { ...dialog.texts, ...correctionTexts(context, dialog.id, path) };
  return { ...dialog, path, texts, line: lineOf(texts[dialog.part]), fault: null };
}

/** The field to correct: its title, and its place among those of the record, from 1. */
export interface FieldChosen {
  path: string;
  title: string;
  place: number;
  count: number;
}

/** The field that the dialog is to correct; null for a document, or for a record that is gone. */
export function fieldChosen(context: Context, { id, path }: NoteDialog): FieldChosen | null {
  const record = recordOf(context, id);
  if (record === null || path === null) return null;
  const paths = fieldsOf(record).map(([own]) => own);
  return { path, title: fieldTitle(path), place: paths.indexOf(path) + 1, count: paths.length };
}

/** A typed value: what can be read as JSON that is no text, is that; all else is text. */
function valueTyped(text: string): Correction['value'] {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'string' ? text : (value as Correction['value']);
  } catch {
    return text;
  }
}

/** The correction that is typed: null for none; a text says what is wrong with it. */
function correctionIn(context: Context, { id, path, texts }: NoteDialog): Correction | null | string {
  const record = recordOf(context, id);
  const there = record && fieldsOf(record).find(([field]) => field === path)?.[1];
  const evidence = texts.evidence.trim();
  if (record === null || path === null || texts.value === typedValue(there)) {
    return evidence === '' ? null : 'the value is the one that the record has; type what it should be, or no evidence';
  }
  if (evidence === '') return 'a correction needs its evidence: where can the right value be read?';
  const value = valueTyped(texts.value);
  const corrected = withValue(record, path, value);
  const { error } = recordSchema().safeParse(corrected);
  const [fault] = error ? schemaFaults(error, corrected, '', () => null) : [];
  return fault ? `${fieldTitle(fault.path)}: ${fault.message}` : { value, evidence };
}

/**
 * What Enter changes. An empty note on what has neither note nor bookmark is a bookmark; on what has one it takes both away.
 * @returns a text where the correction is not right
 */
export function noteEdits(context: Context, dialog: NoteDialog): Edit[] | string {
  const { id, about, path } = dialog;
  const entry = context.state.workspace.entries[id];
  const bookmarked = entry?.bookmark?.value ?? false;
  const before = entry?.note?.value ?? null;
  const typed = dialog.texts.note.trim();
  const text = typed === '' ? null : typed;
  const correction = correctionIn(context, dialog);
  if (typeof correction === 'string') return correction;
  const edits: Edit[] = [];
  const old = path === null ? null : (entry?.corrections[path]?.value ?? null);
  if (path !== null && JSON.stringify(correction) !== JSON.stringify(old)) {
    edits.push({ type: 'correction', id, about, path, value: correction });
  }
  if (text !== before) edits.push({ type: 'note', id, about, value: text });
  if (text === null && edits.length === 0) edits.push({ type: 'bookmark', id, about, value: !bookmarked });
  return edits;
}
