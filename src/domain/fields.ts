/** The fields of an item by JSON path, as `funding.amountGbp`: what is read, compared and corrected one by one. */
import type { FactRecord } from './schema.ts';

/** What makes the record what it is; another one would be another record. */
const FIXED = ['id', 'kind', 'document'];

/** Whether a value has fields of its own: a list is one value, and so is null. */
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function leaves(value: Record<string, unknown>, before = ''): [path: string, value: unknown][] {
  return Object.entries(value).flatMap(([key, inner]) =>
    isObject(inner) ? leaves(inner, `${before}${key}.`) : [[before + key, inner] as [string, unknown]],
  );
}

/** The fields of a record that can be corrected, by JSON path, with their values. */
export function fieldsOf(record: FactRecord): [path: string, value: unknown][] {
  return leaves(record as unknown as Record<string, unknown>).filter(([path]) => !FIXED.includes(path));
}

/**
 * A copy of a record with another value in one of its fields; nothing says yet that it is a right record.
 * @param path of a field that the record has
 */
export function withValue(record: FactRecord, path: string, value: unknown): unknown {
  const copy = structuredClone(record) as unknown as Record<string, unknown>;
  const keys = path.split('.');
  const last = keys.pop() as string;
  const holder = keys.reduce<Record<string, unknown>>((inner, key) => inner[key] as Record<string, unknown>, copy);
  holder[last] = value;
  return copy;
}
