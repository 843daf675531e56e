import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Fits, parseDatasetFile } from '../../src/dataset/parse.ts';
import { type DatasetFile, datasetSchema, meetsRules } from '../../src/domain/schema.ts';

const ROOT = join(import.meta.dirname, '../..');
/** The quick check, as the build made it. */
const fits = createRequire(import.meta.url)(join(ROOT, 'dist/fits.cjs')) as Fits;
const kent = JSON.parse(readFileSync(join(ROOT, 'data/kent.json'), 'utf8')) as DatasetFile;

type Keys = readonly (string | number)[];

/** Every place in a value, by the way to it. */
function placesIn(value: unknown, keys: Keys = []): Keys[] {
  if (typeof value !== 'object' || value === null) return [keys];
  const inner = Object.entries(value).flatMap(([key, own]) => placesIn(own, [...keys, key]));
  return [keys, ...inner];
}

/** One record of each kind, so that mistakes are spread over all of them. */
const small: DatasetFile = {
  ...kent,
  documents: kent.documents.slice(0, 2),
  records: [...new Map(kent.records.map((record) => [record.kind, record])).values()],
};
const places = placesIn(small).filter((keys) => keys.length > 0);

function changed(keys: Keys, change: (holder: Record<string, unknown>, key: string) => void): unknown {
  const copy = structuredClone(small) as unknown as Record<string, unknown>;
  const holder = keys.slice(0, -1).reduce<Record<string, unknown>>((value, key) => {
    return value[key] as Record<string, unknown>;
  }, copy);
  change(holder, String(keys.at(-1)));
  return copy;
}

const junk = fc.oneof(
  fc.constantFrom<unknown>(null, '', 'x', 'A b', 0, -1, 1.5, 1e300, true, [], {}, '2020-02-30', '2020-02-29', '2020'),
  fc.constantFrom('a'.repeat(120), 'a'.repeat(121), '€'.repeat(240), 'ftp://x', 'https://x.org/a b'),
  fc.string(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

const quickly = (value: unknown): boolean => fits(value) && meetsRules(value);
const slowly = (value: unknown): boolean => datasetSchema().safeParse(value).success;

describe('the quick check that the build makes', () => {
  it('passes the bundled data', () => {
    expect(quickly(kent)).toBe(true);
  });

  it('says the same as the schema of any value in any place', () => {
    fc.assert(
      fc.property(fc.constantFrom(...places), junk, (keys, value) => {
        const wrong = changed(keys, (holder, key) => {
          holder[key] = value;
        });
        expect(quickly(wrong)).toBe(slowly(wrong));
      }),
      { numRuns: 1500 },
    );
  });

  it('leaves a text of rare letters to the schema, which counts letters where it counts their halves', () => {
    const keys = ['records', 0, 'summary'];
    const long = changed(keys, (holder, key) => Object.assign(holder, { [key]: '😀'.repeat(121) }));
    expect([quickly(long), slowly(long)]).toEqual([false, true]);
  });

  it('says the same as the schema of what is missing, and of what is one key too many', () => {
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.boolean(), (keys, more) => {
        const wrong = changed(keys, (holder, key) => {
          if (more) holder[`${key}s`] = 1;
          else if (!Array.isArray(holder)) delete holder[key];
        });
        expect(quickly(wrong)).toBe(slowly(wrong));
      }),
      { numRuns: 500 },
    );
  });

  it('leaves it to the schema to say what is wrong', () => {
    const wrong = JSON.stringify(
      changed(['records', 0, 'kind'], (holder, key) => Object.assign(holder, { [key]: 'x' })),
    );
    expect(() => parseDatasetFile(wrong, 'wrong.json', fits)).toThrow(/records\[0\]\.kind.*not one of/s);
  });

  it('and a thing whose length cannot be compared is refused like any other', () => {
    const trap = { length: { toString: null } };
    const wrong = JSON.stringify(
      changed(['records', 0, 'summary'], (holder, key) => Object.assign(holder, { [key]: trap })),
    );
    expect(() => parseDatasetFile(wrong, 'wrong.json', fits)).toThrow(/records\[0\]\.summary/);
  });
});
