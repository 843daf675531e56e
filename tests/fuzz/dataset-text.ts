/** The text of a dataset file: a dataset, or faults that say what is wrong; never anything else. */
import fc from 'fast-check';
import { DatasetError } from '../../src/dataset/faults.ts';
import { loadBytes } from '../../src/dataset/load.ts';
import { findProblems } from '../../src/dataset/problems.ts';
import { datasetFile, money, plan, record } from '../support/dataset.ts';
import { anyText, check, checkSafe, NASTY, type Target } from './target.ts';

const SOUND = datasetFile({
  plans: [plan('safer')],
  records: [money('vans', 100), record('question', 'why'), record('figure', 'crime'), record('action', 'report')],
});
const TEXT = JSON.stringify(SOUND);
const TOKENS = ['{', '}', '[', ']', ',', ':', '"', 'null', '1e999', '-0', '"__proto__":{"x":1},', '\\ud800', ...NASTY];

type Json = ReturnType<typeof JSON.parse>;

/** The sound dataset with one value replaced, wherever it stands, or one key added. */
function changedAt(steps: readonly number[], key: string | null, value: unknown): string {
  const root: Json = structuredClone(SOUND);
  let [holder, last]: [Json, string] = [{ root }, 'root'];
  for (const step of steps) {
    const inner = holder[last];
    const keys = typeof inner === 'object' && inner !== null ? Object.keys(inner) : [];
    if (keys.length === 0) break;
    [holder, last] = [inner, keys[step % keys.length] as string];
  }
  if (key !== null && typeof holder[last] === 'object' && holder[last] !== null) {
    Object.defineProperty(holder[last], key, { value, enumerable: true, configurable: true, writable: true });
  } else holder[last] = value;
  return JSON.stringify(holder.root ?? root) ?? '';
}

const nested = (open: string, close: string) => (depth: number) => open.repeat(depth) + close.repeat(depth);
const deep = fc.oneof(
  fc.nat(20_000).map(nested('[', ']')),
  fc.nat(20_000).map((depth) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`),
  fc.nat(20_000).map((depth) => TEXT.replace('"plans":[', `"plans":[${nested('[', ']')(depth)},`)),
);

const texts = fc.oneof(
  anyText,
  fc.json(),
  fc
    .array(fc.tuple(fc.nat(TEXT.length), fc.nat(12), fc.oneof(fc.constantFrom(...TOKENS), anyText)), { maxLength: 4 })
    .map((cuts) => cuts.reduce((text, [at, length, put]) => text.slice(0, at) + put + text.slice(at + length), TEXT)),
  fc
    .tuple(
      fc.array(fc.nat(20), { maxLength: 5 }),
      fc.option(fc.oneof(fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString'), fc.string())),
      fc.oneof(fc.jsonValue(), anyText, fc.constantFrom(null, -1, 1e308, '', [], {})),
    )
    .map(([steps, key, value]) => changedAt(steps, key, value)),
);

const inputs = fc.oneof(
  { weight: 12, arbitrary: texts.map((text) => Buffer.from(text)) },
  { weight: 2, arbitrary: fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.nat(TEXT.length), fc.uint8Array({ maxLength: 4 }))
      .map(([at, bytes]) => Buffer.concat([Buffer.from(TEXT.slice(0, at)), bytes, Buffer.from(TEXT.slice(at))])),
  },
  { weight: 1, arbitrary: deep.map((text) => Buffer.from(text)) },
);

export const datasetText: Target<Buffer> = {
  name: 'dataset text',
  promise: 'opens, or is refused with faults that name file and cause; no prototype is touched',
  inputs,
  check(bytes) {
    let what = 'opened';
    try {
      const dataset = loadBytes(bytes, 'fuzz.json');
      checkSafe(findProblems(dataset).map(({ kind }) => kind));
    } catch (error) {
      if (!(error instanceof DatasetError)) throw error;
      what = 'refused';
      check(error.faults.length > 0, () => 'refused without a fault');
      for (const { message, file } of error.faults)
        check(message !== '' && file === 'fuzz.json', () => 'an empty fault');
      checkSafe([error.message]);
    }
    check(Object.keys(Object.prototype).length === 0 && !('x' in {}), () => 'a prototype was changed');
    return what;
  },
};
