/** Shapes of schemas that name the nearest right name for a wrong one. */
import * as z from 'zod';
import { nearest } from './nearest.ts';

/** More names than these are no help in one message. */
const LIST_SHOWN = 40;

const list = (names: readonly string[]): string => (names.length > LIST_SHOWN ? '' : ` (allowed: ${names.join(', ')})`);
const quote = (text: string): string => JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
/** The nearest allowed name, as the end of a sentence; empty where none comes near. */
export const suggestion = (name: unknown, allowed: readonly string[]): string => {
  const near = typeof name === 'string' ? nearest(name, allowed) : undefined;
  return near === undefined ? '' : `; did you mean ${quote(near)}?`;
};

/** An object with just these keys; another key is a fault that names the nearest allowed one. */
export function object<Shape extends z.ZodRawShape>(shape: Shape) {
  const keys = Object.keys(shape);
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `unknown ${issue.keys.map((key) => quote(key) + suggestion(key, keys)).join(', ')}${list(keys)}`
        : undefined,
  });
}

/** One of these words; another is a fault that lists them and names the nearest. */
export function oneOf<const Words extends readonly string[]>(words: Words) {
  return z.enum(words, {
    error: (issue) => `not one of ${words.join(', ')}${suggestion(issue.input, words)}`,
  });
}
