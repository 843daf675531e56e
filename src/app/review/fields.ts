/** The fields of a record as a form has them, made from the schema: what each is called, and what it can be. */
import * as z from 'zod';
import { type Kind, recordSchema } from '../../domain/schema.ts';
import { KINDS } from '../../domain/words.ts';
import { fieldTitle } from '../../tables/fields.ts';

/** How a field is filled in. */
export type Field = { path: string; title: string } & (
  | { type: 'text' | 'number'; nullable: boolean }
  /** One of these; an empty text stands for nothing stated. */
  | { type: 'choice'; choices: readonly string[] }
);

/** What the analyst does not fill in, since it is what makes the record this one. */
const FIXED = ['id', 'document', 'kind'];
const KIND: Field = { path: 'kind', title: 'Kind', type: 'choice', choices: KINDS };
const ORDINALS = ['Theme', 'Theme 2', 'Theme 3'];

function fieldsIn(schema: z.core.$ZodType, path: string, nullable = false): Field[] {
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional) return fieldsIn(schema.unwrap(), path, true);
  if (schema instanceof z.ZodObject) {
    return Object.entries(schema.shape).flatMap(([key, inner]) =>
      fieldsIn(inner, path === '' ? key : `${path}.${key}`),
    );
  }
  if (schema instanceof z.ZodArray) {
    return ORDINALS.flatMap((title, index) =>
      fieldsIn(schema.element, `${path}[${index}]`, index > 0).map((field) => ({ ...field, title })),
    );
  }
  const title = fieldTitle(path);
  if (schema instanceof z.ZodEnum) {
    const choices = schema.options.map(String);
    return [{ path, title, type: 'choice', choices: nullable ? ['', ...choices] : choices }];
  }
  return [{ path, title, type: schema instanceof z.ZodNumber ? 'number' : 'text', nullable }];
}

function fieldsOfKind(kind: Kind): Field[] {
  const option = recordSchema().options.find(({ shape }) => shape.kind.value === kind);
  const all = Object.entries(option?.shape ?? {}).filter(([key]) => !FIXED.includes(key));
  const part = (wanted: (key: string) => boolean): Field[] =>
    all.filter(([key]) => wanted(key)).flatMap(([key, inner]) => fieldsIn(inner, key));
  const isFirst = (key: string): boolean => key === 'summary';
  const isOwn = (key: string): boolean => key === kind;
  return [KIND, ...part(isFirst), ...part(isOwn), ...part((key) => !isFirst(key) && !isOwn(key))];
}

const FIELDS = new Map<Kind, readonly Field[]>();

/** The fields of a kind of record: what it is and says first, then what all kinds have. */
export function fieldsFor(kind: Kind): readonly Field[] {
  const known = FIELDS.get(kind) ?? fieldsOfKind(kind);
  FIELDS.set(kind, known);
  return known;
}
