/** Texts that are nearly right: a sound JSON value with something cut out, put in, replaced or nested too deeply. */
import fc from 'fast-check';
import { anyText, NASTY } from './target.ts';

const TOKENS = ['{', '}', '[', ']', ',', ':', '"', 'null', '1e999', '-0', '"__proto__":{"x":1},', '\\ud800', ...NASTY];

type Json = ReturnType<typeof JSON.parse>;

/** The sound value as text, with one value replaced, wherever it stands, or one key added. */
function changedAt(sound: unknown, steps: readonly number[], key: string | null, value: unknown): string {
  const root: Json = { sound: structuredClone(sound) };
  let [holder, last]: [Json, string] = [root, 'sound'];
  for (const step of steps) {
    const inner = holder[last];
    const keys = typeof inner === 'object' && inner !== null ? Object.keys(inner) : [];
    if (keys.length === 0) break;
    [holder, last] = [inner, keys[step % keys.length] as string];
  }
  // A list has no keys to add in JSON, and one named length would be refused by the list itself.
  if (key !== null && typeof holder[last] === 'object' && holder[last] !== null && !Array.isArray(holder[last])) {
    Object.defineProperty(holder[last], key, { value, enumerable: true, configurable: true, writable: true });
  } else holder[last] = value;
  return JSON.stringify(root.sound) ?? '';
}

/** A sound value as text, with one value replaced or one key added; what it may be replaced with, beside any JSON. */
export function changedValue(sound: unknown, others: fc.Arbitrary<unknown> = anyText): fc.Arbitrary<string> {
  return fc
    .tuple(
      fc.array(fc.nat(20), { maxLength: 5 }),
      fc.option(fc.oneof(fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString'), fc.string())),
      fc.oneof(fc.jsonValue(), others, fc.constantFrom(null, -1, 1e308, '', [], {})),
    )
    .map(([steps, key, value]) => changedAt(sound, steps, key, value));
}

/** A text with pieces cut out and others put in. */
export function changedText(text: string): fc.Arbitrary<string> {
  return fc
    .array(fc.tuple(fc.nat(text.length), fc.nat(12), fc.oneof(fc.constantFrom(...TOKENS), anyText)), { maxLength: 4 })
    .map((cuts) => cuts.reduce((all, [at, length, put]) => all.slice(0, at) + put + all.slice(at + length), text));
}

/** A text up to some place. */
export const cutOff = (text: string): fc.Arbitrary<string> => fc.nat(text.length).map((at) => text.slice(0, at));

/** Lists in lists, objects in objects, and lists in lists behind a place in a text. */
export function deep(text: string, behind: string): fc.Arbitrary<string> {
  const lists = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
  return fc.oneof(
    fc.nat(20_000).map(lists),
    fc.nat(20_000).map((depth) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`),
    fc.nat(20_000).map((depth) => text.replace(behind, () => `${behind}${lists(depth)},`)),
  );
}

/** A text as bytes, and with any bytes put in. */
export function asBytes(texts: fc.Arbitrary<string>, sound: string): fc.Arbitrary<Buffer> {
  return fc.oneof(
    { weight: 12, arbitrary: texts.map((text) => Buffer.from(text)) },
    { weight: 2, arbitrary: fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)) },
    {
      weight: 2,
      arbitrary: fc
        .tuple(fc.nat(sound.length), fc.uint8Array({ maxLength: 4 }))
        .map(([at, bytes]) => Buffer.concat([Buffer.from(sound.slice(0, at)), bytes, Buffer.from(sound.slice(at))])),
    },
  );
}
