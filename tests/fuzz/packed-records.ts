/** The JSON of a long file's records, which are checked as text: they say what they say parsed, or are refused. */
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { Packer } from '../../src/dataset/packer.ts';
import { isValid } from '../../src/dataset/parse.ts';
import { type FactRecord, recordSchema } from '../../src/domain/schema.ts';
import { KINDS } from '../../src/domain/words.ts';
import { record } from '../support/dataset.ts';
import { recordPatterns, unpacked } from '../support/packed.ts';
import { changedText, changedValue } from './mutate.ts';
import { check, checkPrototypes, type Target } from './target.ts';

const SAMPLES = KINDS.map((kind) => record(kind, `a-${kind}`));
const inList = (records: string): string => records.slice(1, -1);
const TEXT = inList(JSON.stringify(SAMPLES));

const packer = new Packer(recordPatterns, SAMPLES, (content) => isValid(content));

function parsedAs(json: string): FactRecord[] | null {
  try {
    return (
      recordSchema()
        .array()
        .safeParse(JSON.parse(`[${json}]`)).data ?? null
    );
  } catch {
    return null;
  }
}

export const packedRecords: Target<string> = {
  name: 'records of a long file',
  promise: 'are what they are when they are parsed, or are refused; none is packed that the schema refuses',
  inputs: fc.oneof(changedText(TEXT), changedValue(SAMPLES).map(inList)),
  check(json) {
    const bytes = Buffer.from(json);
    const records = packer.pack(bytes);
    checkPrototypes();
    if (!records) return 'refused';
    check(isDeepStrictEqual(unpacked(records), parsedAs(bytes.toString())), () => `not what it says: ${json}`);
    return 'packed';
  },
};
