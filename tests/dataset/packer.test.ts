import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PackedRecord } from '../../src/dataset/packed.ts';
import { Packer } from '../../src/dataset/packer.ts';
import { isValid } from '../../src/dataset/parse.ts';
import { type DatasetFile, type FactRecord, recordSchema } from '../../src/domain/schema.ts';
import { KINDS } from '../../src/domain/words.ts';
import { money, record } from '../support/dataset.ts';
import { recordPatterns, unpacked } from '../support/packed.ts';

const kent = JSON.parse(readFileSync(join(import.meta.dirname, '../../data/kent.json'), 'utf8')) as DatasetFile;
const samples = KINDS.map((kind) => record(kind, `sample-${kind}`));

/** Packs the text of some records as a file has them whose first records are these. */
function packed(json: string, like: readonly FactRecord[] = samples) {
  return new Packer(recordPatterns, like, (content) => isValid(content)).pack(Buffer.from(json));
}

const listed = (records: readonly unknown[], indent?: number): string =>
  JSON.stringify(records, null, indent).trim().slice(1, -1).trim();

type Compare = (a: string, b: string) => number;

/** A record with its properties in another order; `own` is the object that its kind names. */
function inOrder(fact: FactRecord, names: readonly string[], within: Compare): FactRecord {
  const values = fact as unknown as Record<string, object>;
  const own = Object.entries(values[fact.kind] as object).sort(([a], [b]) => within(a, b));
  return Object.fromEntries(
    names.map((name) => (name === 'own' ? [fact.kind, Object.fromEntries(own)] : [name, values[name]])),
  ) as unknown as FactRecord;
}

const isPlain = (fact: FactRecord): boolean =>
  fact.kind === 'funding'
    ? fact.funding.amountMaxGbp === null && fact.funding.partOf === null
    : fact.kind !== 'figure' || (fact.figure.value ?? 0) >= 0;

describe('records that are checked without being parsed', () => {
  it.each([undefined, 1, 2])('are the same when they are unpacked, indented by %s', (indent) => {
    const records = packed(listed(kent.records, indent), kent.records) ?? [];
    expect(unpacked(records)).toEqual(kent.records);
    for (const [index, one] of records.entries()) {
      const { id, document, kind } = kent.records[index] as FactRecord;
      expect([one.id, one.document, one.kind]).toEqual([id, document, kind]);
    }
  });

  it('are nearly all; those that refer to others, and those between whose fields more must hold, are parsed', () => {
    const records = packed(listed(kent.records), kent.records) ?? [];
    const parsed = kent.records.filter((_, index) => !(records[index] instanceof PackedRecord));
    expect(parsed).toEqual(kent.records.filter((fact) => !isPlain(fact)));
  });

  it.each([
    ['as the bundled data', ['id', 'document', 'paragraph', 'kind', 'summary', 'statedBy', 'themes', 'own']],
    [
      'kind first, its object after it',
      ['kind', 'own', 'themes', 'summary', 'id', 'paragraph', 'document', 'statedBy'],
    ],
    ['object first', ['own', 'statedBy', 'id', 'summary', 'kind', 'document', 'themes', 'paragraph']],
  ])('may have their properties in any order that the first of them have: %s', (_, names) => {
    const plain = kent.records.filter(isPlain);
    const other = plain.map((fact) => inOrder(fact, names, (a, b) => (a < b ? 1 : -1)));
    const records = packed(listed(other), other) ?? [];
    expect(records.every((fact) => fact instanceof PackedRecord)).toBe(true);
    expect(unpacked(records)).toEqual(plain);
  });

  it('may have them in the order of the alphabet, in which the object of each kind has another place', () => {
    const sorted = (fact: FactRecord) => Object.fromEntries(Object.entries(fact).sort()) as FactRecord;
    const plain = kent.records.filter(isPlain);
    const records = packed(listed(plain.map(sorted)), plain.map(sorted)) ?? [];
    expect(records.every((fact) => fact instanceof PackedRecord)).toBe(true);
    expect(unpacked(records)).toEqual(plain);
  });

  it('may stand in yet another order, and between others', () => {
    const sorted = Object.fromEntries(Object.entries(record('question', 'q')).sort());
    const mixed = [samples[0], sorted, samples[2]];
    expect(unpacked(packed(listed(mixed)) ?? [])).toEqual(mixed);
  });

  it.each([
    ['letters beyond ASCII', '£5 – “café” 🚓'],
    ['quotation marks and escapes', 'a "quoted" \\ text\n\tin lines \u0001'],
    ['as many letters as there may be', '€'.repeat(240)],
    ['rare letters', '😀'.repeat(120)],
    ['what looks like the end of a record', '"}},{"id":"x"}]'],
  ])('may hold %s', (_, summary) => {
    const records = [samples[0], { ...samples[2], summary }, samples[1]];
    const escaped = listed(records).replace(
      /[^ -~]/g,
      (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
    for (const json of [listed(records), escaped]) expect(unpacked(packed(json) ?? [])).toEqual(records);
  });
});

const junk = fc.oneof(
  fc.constantFrom(
    'null',
    '""',
    '"x"',
    '"A b"',
    '0',
    '-1',
    '-0',
    '01',
    '1.',
    '.5',
    '1e3',
    '1.5',
    'true',
    '[]',
    '{}',
    '',
  ),
  fc.constantFrom(
    '1'.repeat(15),
    '1'.repeat(16),
    '1'.repeat(400),
    `0.${'1'.repeat(20)}`,
    '"\\x"',
    '"\t"',
    '"a"b"',
    '+1',
  ),
  fc.constantFrom(
    '"exact"',
    '"up"',
    '"funding"',
    '["workforce","workforce"]',
    '["workforce",]',
    '["a"]',
    '"Change in x"',
  ),
  fc.constantFrom(120, 121, 240, 241, 2000, 2001).map((length) => JSON.stringify('a'.repeat(length))),
  fc.string().map((text) => JSON.stringify(text)),
  fc.string(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
);

/** A value of the schema's own words, or of JSON, or of neither, in a place of a record's JSON. */
const spoilt = fc.record({
  kind: fc.constantFrom(...KINDS),
  place: fc.nat({ max: 40 }),
  value: junk,
});

function parsedOrNull(json: string): unknown[] | null {
  try {
    return JSON.parse(`[${json}]`) as unknown[];
  } catch {
    return null;
  }
}

describe('what is not right', () => {
  it('is never packed, whatever value stands in whatever place', () => {
    fc.assert(
      fc.property(spoilt, ({ kind, place, value }) => {
        const values = [...listed([record(kind, 'r-1')]).matchAll(/(?<=:)(?:"[^"]*"|null|\d+|\[[^\]]*\])/g)];
        const found = values[place % values.length] as RegExpExecArray;
        const whole = found.input.slice(0, found.index) + value + found.input.slice(found.index + found[0].length);
        const json = `${listed([samples[0]])},${whole},${listed([samples[1]])}`;
        const all = parsedOrNull(json);
        const isRight = all?.every((one) => recordSchema().safeParse(one).success) ?? false;
        const records = packed(json);
        expect(records !== null).toBe(isRight);
        if (records) expect(unpacked(records)).toEqual(all);
      }),
      { numRuns: 3000 },
    );
  });

  it('is never packed where one sign of a record is another, is missing, or is there twice', () => {
    const text = listed(kent.records.slice(0, 12));
    const sign = fc.constantFrom(...'{}[],":\\ x1-'.split(''), '', '\n', '£', '""');
    fc.assert(
      fc.property(fc.nat({ max: text.length - 1 }), fc.nat({ max: 1 }), sign, (at, taken, other) => {
        const json = text.slice(0, at) + other + text.slice(at + taken);
        const all = parsedOrNull(json);
        const records = packed(json, kent.records);
        // It may be refused without need, but never be taken for something else.
        if (records) expect(unpacked(records)).toEqual(all);
        if (!all?.every((one) => recordSchema().safeParse(one).success)) expect(records).toBeNull();
      }),
      { numRuns: 1500 },
    );
  });

  it.each([
    ['an amount without a qualifier', money('m', 5, { qualifier: null })],
    ['a qualifier without an amount', money('m', null, { qualifier: 'about' })],
    ['a range whose top is below its bottom', money('m', 5, { amountMaxGbp: 4 })],
    ['a figure with a value and a direction', record('figure', 'f', { figure: { value: 1, direction: 'up' } })],
    ['a negative figure that is no change', record('figure', 'f', { figure: { value: -1 } })],
    ['the object of another kind', { ...record('priority', 'p'), kind: 'delivery' }],
    ['two objects', { ...record('priority', 'p'), delivery: { status: 'planned' } }],
    ['an id that is too long', record('question', 'q'.repeat(121))],
    ['the id of a document that is too long', record('question', 'q', { document: 'd'.repeat(121) })],
    ['a summary that is too long', record('question', 'q', { summary: 's'.repeat(241) })],
    ['an answer that is too long', record('question', 'q', { question: { answer: 'a'.repeat(2001) } })],
  ])('is refused: %s', (_, wrong) => {
    expect(packed(listed([samples[0], wrong, samples[1]]))).toBeNull();
  });

  it.each([
    ['a comma at the end', (json: string) => `${json},`],
    ['no comma', (json: string) => json.replace('},{', '}{')],
    ['two commas', (json: string) => json.replace('},{', '},,{')],
    ['the end of the list', (json: string) => json.replace('},{', '}],"plans":[{')],
    ['a blank that is none in JSON', (json: string) => json.replace('},{', '},\u00a0{')],
    ['nothing', () => ''],
  ])('is refused: %s', (_, change) => {
    expect(packed(change(listed([record('delivery', 'd'), record('priority', 'p')])))).toBeNull();
  });
});
