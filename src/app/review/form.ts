/** The form in which a record is edited: a text for each field, and what the schema finds wrong with them. */
import { isObject } from '../../domain/fields.ts';
import { schemaFaults } from '../../domain/json.ts';
import { type FactRecord, type Kind, recordSchema } from '../../domain/schema.ts';
import { type Line, lineOf } from '../line.ts';
import { type Field, fieldsFor } from './fields.ts';

export interface Form {
  /** What the record is called and where it was read, which stays as it is. */
  base: Pick<FactRecord, 'id' | 'document'>;
  /** What is filled in, by path; those of another kind are there for when that is chosen again. */
  texts: Readonly<Record<string, string>>;
  /** The field that has the keys. */
  path: string;
  /** Its text, as it is being typed. */
  line: Line;
}

/** What a record says where nobody knows, which is the only thing that a form fills in by itself. */
const UNKNOWN = 'unknown';

const textOf = (value: unknown): string => (value === null || value === undefined ? '' : String(value));

function leaves(value: unknown, path: string): [string, string][] {
  if (Array.isArray(value)) return value.map((item, index) => [`${path}[${index}]`, textOf(item)]);
  if (!isObject(value)) return [[path, textOf(value)]];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, path === '' ? key : `${path}.${key}`));
}

/** The form over a record, on what it says. */
export function openForm(record: FactRecord): Form {
  const { id, document } = record;
  const texts = Object.fromEntries(leaves(record, ''));
  return { base: { id, document }, texts, path: 'summary', line: lineOf(record.summary) };
}

/** The fields of the form, by the kind that is chosen in it. */
export function formFields({ texts }: Form): readonly Field[] {
  return fieldsFor(texts.kind as Kind);
}

/** The field that has the keys. */
export function activeField(form: Form): Field {
  const fields = formFields(form);
  return fields.find(({ path }) => path === form.path) ?? (fields[0] as Field);
}

/** What is filled in a field. A choice that was never made is the unknown one, where there is one. */
export function textIn({ texts }: Form, field: Field): string {
  const text = texts[field.path];
  if (text !== undefined) return text;
  return field.type === 'choice' && field.choices.includes(UNKNOWN) ? UNKNOWN : '';
}

/** What a number can end in, as the power of ten. */
const SCALES: Readonly<Record<string, number>> = { k: 3, m: 6, bn: 9 };

/** A number as it is typed: `550000`, `£550,000`, `1.2m`, `4.5%`; what is none stays a text, which the schema refuses. */
function numberIn(text: string): number | string {
  const [, digits = '', scale = ''] = /^(.*?)(k|m|bn)?$/i.exec(text.replaceAll(/[£%,\s]/g, '')) ?? [];
  const power = SCALES[scale.toLowerCase()];
  const number = Number(power === undefined ? digits : `${digits}e${power}`);
  return digits === '' || !Number.isFinite(number) ? text : number;
}

function valueIn(form: Form, field: Field): unknown {
  const text = textIn(form, field).trim();
  if (text === '') return field.type === 'choice' || field.nullable ? null : '';
  return field.type === 'number' ? numberIn(text) : text;
}

/** What the form says; nothing tells yet that it is a right record. */
export function typedRecord(form: Form): unknown {
  const common: Record<string, unknown> = {};
  const own: Record<string, unknown> = {};
  const themes: unknown[] = [];
  for (const field of formFields(form)) {
    const value = valueIn(form, field);
    const [head = '', tail] = field.path.split('.');
    if (head.startsWith('themes[')) themes.push(value);
    else if (tail === undefined) common[head] = value;
    else own[tail] = value;
  }
  const { paragraph, summary, statedBy, kind } = common;
  const chosen = [...new Set(themes)].filter((theme) => theme !== null);
  return { ...form.base, paragraph, summary, statedBy, themes: chosen, kind, [String(kind)]: own };
}

/** The record that the form says, where it is right; else what is wrong, by the path of the field. */
export function checkedForm(form: Form): { record: FactRecord } | { faults: ReadonlyMap<string, string> } {
  const typed = typedRecord(form);
  const { data, error } = recordSchema().safeParse(typed);
  if (data) return { record: data };
  const faults = schemaFaults(error, typed, '', () => null);
  // Of a list without anything, the first field is to be filled in.
  return { faults: new Map(faults.map(({ path, message }) => [path === 'themes' ? 'themes[0]' : path, message])) };
}

/** What is wrong in the form, by the path of the field; nothing where it is right. */
export function formFaults(form: Form): ReadonlyMap<string, string> {
  const checked = checkedForm(form);
  return 'faults' in checked ? checked.faults : new Map();
}

/** The form with something else in the field that has the keys. */
export function withTyped(form: Form, line: Line): Form {
  return { ...form, line, texts: { ...form.texts, [form.path]: line.text } };
}

/** The form with another field having the keys. */
export function toField(form: Form, path: string): Form {
  const next = { ...form, path };
  return { ...next, line: lineOf(textIn(next, activeField(next))) };
}

/** The form with the field some places further; behind the last comes the first. */
export function stepField(form: Form, step: number): Form {
  const paths = formFields(form).map(({ path }) => path);
  const place = (paths.indexOf(form.path) + step + paths.length) % paths.length;
  return toField(form, paths[place] ?? form.path);
}

/** The form with another choice in its field, some places further in the list; without a list it stays as it is. */
export function stepChoice(form: Form, step: number): Form {
  const field = activeField(form);
  if (field.type !== 'choice') return form;
  const { choices } = field;
  const before = choices.indexOf(form.line.text);
  // From what is no choice, the first step leads to the first or the last.
  const place = before < 0 && step < 0 ? choices.length - 1 : (before + step + choices.length) % choices.length;
  return withTyped(form, lineOf(choices[place] ?? ''));
}

/** The form with the next choice that begins with a letter; where none does it stays as it is. */
export function choiceByLetter(form: Form, letter: string): Form {
  const field = activeField(form);
  if (field.type !== 'choice') return form;
  const from = field.choices.indexOf(form.line.text) + 1;
  const order = [...field.choices.slice(from), ...field.choices.slice(0, from)];
  const chosen = order.find((choice) => choice.startsWith(letter.toLowerCase()));
  return chosen === undefined ? form : withTyped(form, lineOf(chosen));
}
