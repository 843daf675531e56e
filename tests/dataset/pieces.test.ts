import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DatasetError } from '../../src/dataset/faults.ts';
import { loadDataset } from '../../src/dataset/load.ts';
import { mergeFiles } from '../../src/dataset/merge.ts';
import type { Dataset } from '../../src/dataset/model.ts';
import { isValid, parseDatasetFile } from '../../src/dataset/parse.ts';
import { PIECE_BYTES, readInPieces } from '../../src/dataset/pieces.ts';
import { finish, finishInTurns } from '../../src/dataset/steps.ts';
import type { DatasetFile } from '../../src/domain/schema.ts';
import { datasetFile, document, folderOf, force, record } from '../support/dataset.ts';
import { recordPatterns, unpacked } from '../support/packed.ts';

async function* inChunks(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

/** What a file says that is read in pieces, with or without records that are packed. */
async function inPieces(text: string | Buffer, size: number, packs = true): Promise<DatasetFile | null> {
  const checks = { passes: (part: DatasetFile) => isValid(part), patterns: packs ? recordPatterns : undefined };
  const content = await readInPieces(inChunks(Buffer.from(text as string), size), checks);
  return content && { ...content, records: unpacked(content.records) };
}

/** What looks like the end of one item and the start of the next. */
const TRAPS = ['},{"id":', '}, { "id" : "', '"},{"', '\\"},{\\"id\\":', ']}', '},\n{"', '£ é 🚓', '\\', '"'];
const summary = fc.array(fc.oneof(fc.constantFrom(...TRAPS), fc.string({ minLength: 1, maxLength: 20 })), {
  minLength: 1,
  maxLength: 6,
});
const summaries = fc.array(
  summary.map((parts) => parts.join('').slice(0, 240)),
  { maxLength: 12 },
);

const withSummaries = (texts: readonly string[]): DatasetFile =>
  datasetFile({
    forces: [force('kent'), force('surrey')],
    documents: [document('minutes'), document('other')],
    records: texts.map((text, index) => record('delivery', `r-${index}`, { summary: text })),
  });

/** The same with its keys in another order. */
const shuffled = (value: DatasetFile, keys: readonly string[]): object =>
  Object.fromEntries(keys.map((key) => [key, value[key as keyof DatasetFile]]));

describe('a file that is read in pieces', () => {
  it('has the same content, wherever its bytes are cut, however it is indented, in whatever order its lists stand', async () => {
    const keys = fc.shuffledSubarray(['version', 'forces', 'plans', 'documents', 'records'], { minLength: 5 });
    await fc.assert(
      fc.asyncProperty(
        summaries,
        keys,
        fc.integer({ min: 0, max: 3 }),
        fc.integer({ min: 1, max: 900 }),
        fc.boolean(),
        async (texts, order, indent, size, packs) => {
          const file = withSummaries(texts);
          const text = JSON.stringify(shuffled(file, order), null, indent);
          expect(await inPieces(text, size, packs)).toEqual(file);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('is refused wherever one letter of it was changed so that it is not JSON, or not the format, any more', async () => {
    const text = JSON.stringify(withSummaries(['one', 'two', 'three']));
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: text.length - 1 }),
        fc.constantFrom('{', '}', '[', ']', ',', '"', ':', 'x', ' '),
        fc.integer({ min: 1, max: 400 }),
        fc.boolean(),
        async (at, letter, size, packs) => {
          const changed = text.slice(0, at) + letter + text.slice(at + 1);
          const read = await inPieces(changed, size, packs);
          let whole: unknown = null;
          try {
            whole = JSON.parse(changed);
          } catch {}
          // It may be refused without need, but never be read as something else.
          if (read !== null) expect(read).toEqual(whole);
          if (whole === null || !isValid(whole)) expect(read).toBeNull();
        },
      ),
      { numRuns: 500 },
    );
  });

  it.each([
    ['a list that comes twice', (text: string) => text.replace('"plans":[]', '"plans":[],"records":[]')],
    ['a list that is missing', (text: string) => text.replace('"plans":[],', '')],
    ['a name that is not known', (text: string) => text.replace('"plans":[]', '"plans":[],"notes":[{"a":1},{"a":2}]')],
    ['a name that is empty', (text: string) => text.replace('"plans":[]', '"plans":[],"":[]')],
    ['no version', (text: string) => text.replace('"version":1,', '')],
    ['another version', (text: string) => text.replace('"version":1,', '"version":2,')],
    ['something behind its end', (text: string) => `${text}{}`],
    ['an end that is missing', (text: string) => text.slice(0, -2)],
    ['__proto__', (text: string) => text.replace('"version":1,', '"version":1,"__proto__":{},')],
  ])('is refused with %s', async (_, change) => {
    const text = JSON.stringify(withSummaries(['one', 'two', 'three']));
    expect(await inPieces(text, 150)).not.toBeNull();
    expect(change(text)).not.toBe(text);
    for (const size of [50, 150, 100_000]) {
      for (const packs of [true, false]) expect(await inPieces(change(text), size, packs)).toBeNull();
    }
  });

  it('is refused with bytes that are not UTF-8', async () => {
    const text = JSON.stringify(withSummaries(['one', 'caf\u00e9', 'three']));
    for (const packs of [true, false]) expect(await inPieces(Buffer.from(text, 'latin1'), 150, packs)).toBeNull();
  });
});

const COUNT = 5000;
const prepared = { checked: new Set<string>(), patterns: () => recordPatterns };
const long = datasetFile({
  records: Array.from({ length: COUNT }, (_, index) => record('priority', `p-${index}`, { summary: '£'.repeat(60) })),
});
const longText = JSON.stringify(long, null, 1);

async function failure(path: string): Promise<DatasetError> {
  const error = await loadDataset(path, prepared).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(DatasetError);
  return error as DatasetError;
}

describe('a long file', () => {
  it('is linked together in the order of its records, under the hash of its bytes, and tells how far it has got', async () => {
    const path = join(await folderOf({ 'long.json': longText }), 'long.json');
    const bytes = await readFile(path);
    expect(bytes.length).toBeGreaterThan(2 * PIECE_BYTES);
    const shares: number[] = [];
    const dataset = await loadDataset(path, prepared, { onProgress: (share) => shares.push(share) });
    expect(dataset.facts.map(({ record }) => record)).toEqual(long.records);
    expect(dataset.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
    expect(shares.length).toBeGreaterThan(2);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.every((share) => share > 0 && share <= 1)).toBe(true);
  });

  it('may begin with a byte order mark', async () => {
    const folder = await folderOf({ 'long.json': `\ufeff${longText}` });
    expect((await loadDataset(folder, prepared)).facts).toHaveLength(COUNT);
  });

  it('has the line and the place of a fault told, as a short one has', async () => {
    const wrong = longText.replace('"p-4000"', '"P 4000"');
    const { faults } = await failure(await folderOf({ 'long.json': wrong }));
    const line = wrong.slice(0, wrong.indexOf('P 4000')).split('\n').length;
    expect(faults).toEqual([expect.objectContaining({ path: 'records[4000].id', line })]);
  });

  it('has the line told of a reference that leads nowhere', async () => {
    const at = longText.lastIndexOf('"minutes"');
    const wrong = `${longText.slice(0, at)}"minuets"${longText.slice(at + 9)}`;
    const { faults } = await failure(await folderOf({ 'long.json': wrong }));
    const line = wrong.slice(0, at).split('\n').length;
    expect(faults).toEqual([expect.objectContaining({ path: `records[${COUNT - 1}].document`, line })]);
  });

  it('has the line told of bytes that are not UTF-8', async () => {
    const bytes = Buffer.from(longText.replace('"p-4999"', '"caf\u00e9"'), 'latin1');
    const { faults } = await failure(await folderOf({ 'long.json': bytes }));
    expect(faults).toEqual([expect.objectContaining({ message: expect.stringContaining('not UTF-8') })]);
  });

  it('can be ended while it is read', async () => {
    const folder = await folderOf({ 'long.json': longText });
    const stop = new AbortController();
    const onProgress = (): void => stop.abort(new Error('enough'));
    await expect(loadDataset(folder, prepared, { onProgress, signal: stop.signal })).rejects.toThrow('enough');
  });
});

describe('linking what was read', () => {
  const merging = () => mergeFiles([parseDatasetFile(longText, 'long.json')], 'long.json', '');

  it('comes to the same in turns with other work as at once', async () => {
    const shares: number[] = [];
    let turns = 0;
    const other = setInterval(() => turns++, 0);
    const slowly = async (): Promise<Dataset> => {
      const steps = merging();
      return finishInTurns(
        (function* () {
          for (let step = steps.next(); ; step = steps.next()) {
            if (step.done) return step.value;
            const end = performance.now() + 15;
            while (performance.now() < end);
            yield step.value;
          }
        })(),
        (share) => shares.push(share),
      );
    };
    expect(await slowly()).toEqual(finish(merging()));
    clearInterval(other);
    expect(shares.length).toBeGreaterThan(1);
    expect(turns).toBeGreaterThan(0);
  });

  it('ends where whoever follows it throws', async () => {
    const steps = (function* () {
      for (;;) yield 0;
    })();
    const enough = (): void => {
      throw new Error('enough');
    };
    await expect(finishInTurns(steps, enough)).rejects.toThrow('enough');
  });
});
